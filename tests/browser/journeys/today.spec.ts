import { describe, expect, it } from 'vitest';
import { todayWords as words } from '@/strings/today';
import { scan } from '../support/scan';
import { sideways } from '../support/controls';
import { useSite } from '../support/site';
import { ready } from '../support/tools';

const site = useSite();
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

describe('somebody at work with a phone', () => {
  it.each([true, false])(
    'comes from the first page to a list in three taps, JavaScript %s',
    async (javaScriptEnabled) => {
      const page = await site.page('/', { ...phone, javaScriptEnabled });
      await page.locator('main').getByRole('link', { name: words.title, exact: true }).tap();
      await page.waitForURL('**/i-dag/');
      await page
        .getByRole('navigation', { name: words.choose })
        .getByRole('link', { name: words.moments.stanga.title })
        .tap();
      const tile = page.locator('section[aria-labelledby=stanga] .tile').first();
      const text = await tile.innerText();
      await tile.tap();
      await page.waitForURL('**/checklistor/**');
      expect(text.length).toBeLessThan(40);
      expect(await page.locator('.items .pictogram').count()).toBeGreaterThan(10);
      if (javaScriptEnabled) await ready(page);
    },
  );

  it('finds big targets and nothing that sticks out', async () => {
    const page = await site.page('/i-dag/', phone);
    for (const tile of await page.locator('.tile').all())
      expect((await tile.boundingBox())!.height).toBeGreaterThanOrEqual(72);
    expect(await sideways(page)).toEqual([]);
    expect(await scan(page, 'today')).toEqual([]);
  });

  it('sees each pictogram drawn, on the screen and on paper', async () => {
    const page = await site.page('/checklistor/min-dag-pa-jobbet/');
    await ready(page);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const sizes = await page
        .locator('.pictogram')
        .evaluateAll((all) =>
          (all as unknown as SVGSVGElement[]).map((picture) =>
            Math.min(picture.getBBox().width, picture.getBBox().height),
          ),
        );
      expect(sizes.length).toBe(15);
      // Nothing is drawn where the address leads nowhere.
      expect(Math.min(...sizes)).toBeGreaterThan(5);
    }
  });
});

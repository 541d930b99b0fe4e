import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sv } from '@/strings/sv';
import { flat, readPdf } from '../support/pdf';
import { useSite } from '../support/site';

const site = useSite();
const chapter = '/forbattra/avvikelser/';

const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;
const easyShows = async (page: Page) => ({
  easy: await page.locator('#lattlast .prose').isVisible(),
  whole: await page.locator('#klarsprak .prose').isVisible(),
});
const EASY = { easy: true, whole: false };
const WHOLE = { easy: false, whole: true };
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('a newcomer', () => {
  it('sees what this is and can take each of the three first steps', async () => {
    const page = await site.page('/');
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).replaceAll('\u00ad', '')).toMatch(
      /kvalitetsledningssystem[\s\S]*arbetsinkludering/,
    );
    const steps = page.locator('.first-steps a.button');
    expect(await steps.count()).toBe(3);
    for (const i of [0, 1, 2]) {
      const target = await steps.nth(i).getAttribute('href');
      await steps.nth(i).click();
      await page.waitForURL(`**${target}`);
      expect(await page.locator('h1').innerText()).not.toBe('');
      await page.goBack();
    }
    expect(path(page)).toBe('/');
  });

  it('switches to lättläst, keeps it after reload and on the next page, and comes back', async () => {
    const page = await site.page('/borja-har/valkommen/');
    expect(await easyShows(page)).toEqual(WHOLE);
    await page.getByRole('link', { name: sv.level.readEasy }).click();
    expect(path(page)).toBe('/borja-har/valkommen/#lattlast');
    expect(await easyShows(page)).toEqual(EASY);
    await page.reload();
    expect(await easyShows(page)).toEqual(EASY);

    await page.locator('.paging [rel=next]').click();
    await page.waitForURL((url) => url.pathname !== '/borja-har/valkommen/');
    expect(await easyShows(page)).toEqual(EASY);
    await page.goBack();
    expect(path(page)).toBe('/borja-har/valkommen/#lattlast');
    expect(await easyShows(page)).toEqual(EASY);

    await page.getByRole('link', { name: sv.level.readStandard }).click();
    expect(await easyShows(page)).toEqual(WHOLE);
    await page.goto(`${site.url}${chapter}`);
    expect(await easyShows(page)).toEqual(WHOLE);
  });

  it('gets the level that the address says, whatever was chosen before', async () => {
    const page = await site.page(`${chapter}#lattlast`);
    expect(await easyShows(page)).toEqual(EASY);
    await page.getByRole('link', { name: sv.level.readStandard }).click();
    await page.goto(`${site.url}/`);
    await page.goto(`${site.url}${chapter}#lattlast`);
    expect(await easyShows(page)).toEqual(EASY);
  });

  it('stands at the switch after switching, so that reading goes on from there', async () => {
    const page = await site.page(chapter);
    await page.getByRole('link', { name: sv.level.readEasy }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(sv.level.readStandard);
    expect(await page.getByRole('link', { name: sv.level.readStandard }).boundingBox()).toMatchObject({
      y: expect.closeTo(0, -3),
    });
  });

  it('follows a link to a heading of the whole text, also when lättläst was chosen', async () => {
    const page = await site.page(`${chapter}#lattlast`);
    await page.getByRole('link', { name: sv.level.readStandard }).click();
    const heading = page.locator('#klarsprak h2[id]').nth(1);
    const id = await heading.getAttribute('id');
    await page.getByRole('link', { name: sv.level.readEasy }).click();
    await page.goto(`${site.url}/`);
    await page.goto(`${site.url}${chapter}#${id}`);
    expect(await heading.isVisible()).toBe(true);
  });

  it('prints the level that is shown, and only that', async () => {
    const page = await site.page(chapter);
    const paragraphs = async (level: string) =>
      (await page.locator(`#${level} .prose p`).allTextContents()).map(words).filter((text) => text.length > 60);
    const [whole, easy] = [await paragraphs('klarsprak'), await paragraphs('lattlast')];
    expect(whole.length).toBeGreaterThan(5);
    expect(easy.length).toBeGreaterThan(3);
    const joined = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]/g, '');
    const printed = async () => joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
    const has = (paper: string, texts: string[]) => texts.filter((text) => paper.includes(joined(text))).length;

    const wholePaper = await printed();
    expect(has(wholePaper, easy)).toBe(0);
    // A paragraph can be cut by the foot of a page: some are then in two pieces, none may be lost.
    expect(has(wholePaper, whole)).toBeGreaterThan(whole.length * 0.8);
    await page.getByRole('link', { name: sv.level.readEasy }).click();
    const easyPaper = await printed();
    expect(has(easyPaper, whole)).toBe(0);
    expect(has(easyPaper, easy)).toBeGreaterThan(easy.length * 0.8);
  });
});

describe('colours', () => {
  it('are chosen once, kept after reload and on the next page, and painted before the first frame', async () => {
    const page = await site.page('/om/integritet/', { colorScheme: 'light' });
    const pick = page.getByRole('combobox', { name: sv.theme.label });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    await pick.selectOption({ label: sv.theme.dark });
    expect(await theme()).toBe('dark');
    // Every value the attribute has had by the time the body exists: one that changes later is a flash.
    await page.addInitScript(() => {
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.body) seen.push(document.documentElement.dataset.theme);
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
    for (const address of ['/om/integritet/', '/begrepp/', '/']) {
      await page.goto(site.url + address);
      expect(await theme()).toBe('dark');
      expect(await pick.inputValue()).toBe('dark');
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(new Set(seen)).toEqual(new Set(['dark']));
    }
    await pick.selectOption({ label: sv.theme.auto });
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
  });

  it('are right from the start in reading level too', async () => {
    const page = await site.page('/borja-har/valkommen/');
    await page.getByRole('link', { name: sv.level.readEasy }).click();
    await page.goto(`${site.url}/forbattra/avvikelser/`, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.level)).toBe('lattlast');
  });
});

describe('an address that leads nowhere', () => {
  it('gives a Swedish page with ways on, and status 404', async () => {
    const page = await (await site.context()).newPage();
    const answer = await page.goto(`${site.url}/finns/inte/alls/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.locator('h1').innerText()).toBe('Sidan finns inte');
    expect(await page.title()).toContain('Sidan finns inte');
    await page.getByRole('main').getByRole('link', { name: 'Sök på hela webbplatsen' }).click();
    await page.waitForURL('**/sok/');
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: 'Till startsidan' }).click();
    await page.waitForURL(`${site.url}/`);
  });
});

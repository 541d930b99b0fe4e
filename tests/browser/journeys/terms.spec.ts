import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { termWords } from '@/strings/terms';
import { scan } from '../support/scan';
import { sideways } from '../support/controls';
import { useSite } from '../support/site';
import { tabTo } from '../support/tools';

const site = useSite();
const chapter = '/grunden/organisationsform-och-styrning/';
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
/** Longer than the card waits before it comes or goes. */
const WAIT = 700;

const word = (page: Page, id: string) => page.locator(`#klarsprak a.term[href$="/begrepp/${id}/"]`).first();
const card = (page: Page) => page.locator('.term-card');
const fetched = () => site.log.requests.filter((path) => /forklaring\.js|begrepp\/[^/]+\.json/.test(path));
const boxes = (page: Page) =>
  page
    .locator('#klarsprak .prose > *')
    .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().top + scrollY)));

describe('a reader with a mouse', () => {
  it('rests on a word, sees what it means, and moves onto the card without losing it', async () => {
    const page = await site.page(chapter);
    expect(fetched()).toEqual([]);
    const before = await boxes(page);
    await word(page, 'stiftelse').hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(
      /^stiftelse: förmögenhet utan ägare[\s\S]*Lättläst: Någon har gett bort/,
    );
    expect(await card(page).getByRole('button').count()).toBe(0);
    expect(await boxes(page)).toEqual(before);
    expect(fetched()).toEqual(['/begrepp/forklaring.js', '/begrepp/stiftelse.json']);

    await card(page).hover();
    await page.waitForTimeout(WAIT);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'detached' });
  });

  it('closes the card with Esc without moving the mouse, and opens another', async () => {
    const page = await site.page(chapter);
    await word(page, 'stiftelse').hover();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await word(page, 'svb-bolag').hover();
    await card(page).filter({ hasText: 'aktiebolag' }).waitFor();
    await word(page, 'resurs').hover();
    await card(page).filter({ hasText: 'resurs' }).waitFor();
    expect(await card(page).count()).toBe(1);
  });

  it('only passes over a word, and nothing comes', async () => {
    const page = await site.page(chapter);
    await word(page, 'stiftelse').hover();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(WAIT);
    expect(await card(page).count()).toBe(0);
  });

  it('clicks the word and comes to its page', async () => {
    const page = await site.page(chapter);
    await word(page, 'stiftelse').click();
    await page.waitForURL('**/begrepp/stiftelse/');
    expect(await page.locator(`.facts a[href="${chapter}"]`).count()).toBe(1);
  });
});

describe('a reader with a keyboard', () => {
  it('comes to a word, hears what it means, closes it and goes on', async () => {
    const page = await site.page(chapter);
    await tabTo(page, '.term[href$="/stiftelse/"]');
    await card(page).waitFor();
    const link = word(page, 'stiftelse');
    const described = await link.getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).innerText()).toContain('förmögenhet utan ägare');
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    expect(await link.getAttribute('aria-describedby')).toBeNull();
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);

    await page.keyboard.press('Tab');
    await card(page).filter({ hasText: 'aktiebolag' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await card(page).filter({ hasText: 'förmögenhet' }).waitFor();
    expect(await card(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/begrepp/stiftelse/');
  });
});

describe('a reader with a finger', () => {
  it('taps a word, reads, and goes to its page from the card', async () => {
    const page = await site.page(chapter, phone);
    await word(page, 'stiftelse').tap();
    await card(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
    expect(await sideways(page)).toEqual([]);
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    for (const way of await card(page).locator('a, button').all())
      expect((await way.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await card(page)
      .getByRole('link', { name: termWords.more('stiftelse') })
      .tap();
    await page.waitForURL('**/begrepp/stiftelse/');
  });

  it('closes the card with its button or by tapping elsewhere, and a second tap on the word follows it', async () => {
    const page = await site.page(chapter, phone);
    const link = word(page, 'stiftelse');
    await link.tap();
    await card(page).getByRole('button', { name: termWords.close }).tap();
    expect(await card(page).count()).toBe(0);
    await link.tap();
    await card(page).waitFor();
    // In the margin, well away from the card: a finger that lands beside it is taken to have meant it.
    await page.touchscreen.tap(3, 600);
    expect(await card(page).count()).toBe(0);
    await link.tap();
    await card(page).waitFor();
    await link.tap();
    await page.waitForURL('**/begrepp/stiftelse/');
  });
});

describe('the card', () => {
  it.each(['light', 'dark'] as const)('has nothing axe objects to, in %s', async (colorScheme) => {
    const page = await site.page(chapter, { ...phone, colorScheme });
    await word(page, 'stiftelse').tap();
    await card(page).waitFor();
    expect(await scan(page, `${chapter} card 360 ${colorScheme}`, { part: '.term-card' })).toEqual([]);
    const wide = await site.page(chapter, { colorScheme });
    await word(wide, 'stiftelse').hover();
    await card(wide).waitFor();
    expect(await scan(wide, `${chapter} card 1280 ${colorScheme}`, { part: '.term-card' })).toEqual([]);
  });

  it('says when no source has been checked', async () => {
    const page = await site.page(chapter);
    const unverified = await page.evaluate(async () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('#klarsprak a.term')) {
        const response = await fetch(link.pathname.replace(/\/$/, '.json'));
        const { verified } = (await response.json()) as { verified: boolean };
        if (!verified) return link.pathname;
      }
      return undefined;
    });
    expect(unverified).toBeDefined();
    await page.locator(`#klarsprak a.term[href="${unverified}"]`).first().hover();
    await card(page).filter({ hasText: termWords.unverified }).waitFor();
  });

  it('stays away from paper, and the words look like words there', async () => {
    const page = await site.page(chapter);
    await word(page, 'stiftelse').hover();
    await card(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await card(page).isVisible()).toBe(false);
    const looks = await word(page, 'stiftelse').evaluate((node) => {
      const { textDecorationLine, color } = getComputedStyle(node);
      return { textDecorationLine, likeText: color === getComputedStyle(node.parentElement!).color };
    });
    expect(looks).toEqual({ textDecorationLine: 'none', likeText: true });
  });
});

describe('without what it needs', () => {
  it('is a link: no JavaScript, no popovers, no network', async () => {
    const bare = await site.page(chapter, { ...phone, javaScriptEnabled: false });
    await word(bare, 'stiftelse').tap();
    await bare.waitForURL('**/begrepp/stiftelse/');

    const old = await (await site.context(phone)).newPage();
    await old.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    });
    await old.goto(site.url + chapter);
    await word(old, 'stiftelse').tap();
    await old.waitForURL('**/begrepp/stiftelse/');

    const lost = await site.page(chapter, phone);
    await lost.route('**/begrepp/*.json', (route) => route.abort());
    await word(lost, 'stiftelse').tap();
    await lost.waitForURL('**/begrepp/stiftelse/');
  });
});

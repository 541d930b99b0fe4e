import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pages } from '@/strings/pages';
import { sv } from '@/strings/sv';
import { searchWords } from '@/strings/search';
import { tools } from '@/strings/tools';
import { spread } from './support/controls';
import { flat, readPdf } from './support/pdf';
import { addresses, samples, useSite } from './support/site';
import { looked, lookTime } from './support/shapes';
import { assessmentState } from './support/snabbkoll';
import { checklistState, joined, pdfButton, ready, saved, saveStatus } from './support/tools';

const site = useSite();
const snabbkoll = '/sjalvskattningar/snabbkoll/';
const checklist = '/checklistor/start-av-verksamhet/';

/** A long list goes on over the page, with a foot in one of its parts. */
const isOn = (paper: string, text: string): boolean =>
  paper.includes(text) || text.split(',').filter((part) => !paper.includes(part)).length <= text.length / 500;

describe('without JavaScript', () => {
  it(
    'every page shows its text in the light theme, and every page is reached by links',
    { timeout: lookTime(120_000) },
    async () => {
      const context = await site.context({
        javaScriptEnabled: false,
        colorScheme: 'dark',
        viewport: { width: 360, height: 640 },
      });
      const faults: string[] = [];
      const ways = new Map<string, string[]>();
      await spread(
        looked,
        () => context.newPage(),
        async (page, address) => {
          await page.goto(site.url + address);
          const seen = await page.evaluate(() => {
            const folded = (node: Element) =>
              node.closest('details:not([open])') && !node.matches('summary, summary *');
            const texts = [
              ...document.querySelectorAll('main :is(p, li, td, th, dt, dd, h1, h2, h3, h4, label, legend)'),
            ];
            return {
              theme: document.documentElement.dataset.theme,
              title: document.querySelector('h1')?.checkVisibility() ?? false,
              letters: document.querySelector('main')?.innerText.length ?? 0,
              hidden: texts
                .filter(
                  (node) =>
                    !node.closest('.needs-js, .level-easy, .on-paper, .compare thead, .matrix-part thead') &&
                    !folded(node),
                )
                .filter((node) => node.textContent?.trim() && !node.checkVisibility())
                .map((node) => node.textContent?.trim().slice(0, 50)),
              needless: [...document.querySelectorAll('.needs-js')].filter((node) => node.checkVisibility()).length,
              links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).pathname),
              menu: document.querySelector('details.menu > summary')?.checkVisibility() ?? null,
            };
          });
          ways.set(address, seen.links);
          if (seen.theme !== 'light') faults.push(`${address}: ${seen.theme}`);
          if (!seen.title || seen.letters < 80) faults.push(`${address}: no text`);
          if (seen.menu === false) faults.push(`${address}: no menu`);
          if (seen.needless > 0) faults.push(`${address}: shows what needs JavaScript`);
          faults.push(...seen.hidden.map((text) => `${address} hides: ${text}`));
        },
      );
      expect(faults).toEqual([]);
      const reached = new Set(['/']);
      for (const from of reached) for (const to of ways.get(from) ?? []) reached.add(to);
      expect(addresses.filter((address) => !reached.has(address) && address !== '/404.html')).toEqual([]);
    },
  );

  it('both levels of every chapter are one link apart', async () => {
    const context = await site.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    let chapters = 0;
    for (const address of addresses.filter((path) => /^\/(borja-har|forbattra|om)\//.test(path))) {
      await page.goto(site.url + address);
      const [easy, whole] = [page.locator('#lattlast .prose'), page.locator('#klarsprak .prose')];
      if ((await easy.count()) === 0) continue;
      chapters += 1;
      expect([await whole.isVisible(), await easy.isVisible()], address).toEqual([true, false]);
      await page.getByRole('link', { name: sv.level.readEasy }).click();
      expect([await whole.isVisible(), await easy.isVisible()], address).toEqual([false, true]);
      await page.getByRole('link', { name: sv.level.readStandard }).click();
      expect([await whole.isVisible(), await easy.isVisible()], address).toEqual([true, false]);
    }
    expect(chapters).toBeGreaterThan(6);
  });

  it('what is folded is printed', async () => {
    const context = await site.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const address of samples) {
      await page.goto(site.url + address);
      const folded = await page
        // The words of a picture are the picture in words: on paper the picture is there.
        .locator('main details:not(.toc-inline, .picture-words, .needs-js *) :is(p, li, td, th):not(:has(p, li))')
        .allTextContents();
      if (folded.length === 0) continue;
      const paper = joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
      expect(
        folded.map(joined).filter((text) => !isOn(paper, text)),
        address,
      ).toEqual([]);
    }
  });

  it('a tool says that it is for paper, shows all of itself, and prints boxes to tick', async () => {
    const context = await site.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [address, items] of [
      [checklist, '.item'],
      [snabbkoll, '.criterion'],
    ] as const) {
      await page.goto(site.url + address);
      const notice = page.locator('main noscript .notice');
      expect(await notice.innerText()).toBe(pages.noJs);
      const list = page.locator(items);
      expect(await list.count()).toBeGreaterThan(10);
      for (const visible of await list.evaluateAll((nodes) => nodes.map((node) => node.checkVisibility())))
        expect(visible).toBe(true);
      expect(await page.locator('.tool input:enabled').count()).toBe(0);
      // It does not say that anything is being fetched: nothing will ever come.
      expect(await page.locator('main').innerText()).not.toContain(tools.loading);
      expect(await pdfButton(page).count()).toBe(0);
      const paper = joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
      for (const title of await page.locator(`${items} :is(h3, .tick span:first-of-type)`).allTextContents())
        expect(paper).toContain(joined(title));
    }
  });

  it('search says what it needs and where to look instead', async () => {
    const page = await site.page('/sok/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript').innerText()).toBe(pages.search.noJs);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});

describe('with scripts that take three seconds', () => {
  /** Opens an address with no script before three seconds have gone. */
  const openSlowly = async (page: Page, address: string): Promise<void> => {
    const open = Date.now() + 3000;
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, open - Date.now()));
      await route.continue().catch(() => undefined);
    });
    await page.goto(site.url + address, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
  };
  const slow = async (address: string): Promise<Page> => {
    const page = await (await site.context()).newPage();
    await openSlowly(page, address);
    return page;
  };
  /** The controls that let themselves be used already, besides the fields where writing is kept (tested below). */
  const usable = (page: Page) =>
    page
      .locator('main :is(button, input, select, textarea):enabled:not(.tool-search *)')
      .evaluateAll((list) => list.filter((node) => node.checkVisibility()).map((node) => node.id || node.textContent));

  it('a tool takes nothing before it can keep it, and then everything', async () => {
    const page = await slow(checklist);
    expect(await usable(page)).toEqual([]);
    const box = page.locator('.tick').first();
    await box.click({ force: true });
    await page.keyboard.press('Tab');
    expect((await checklistState(page)).bar).toBe(0);
    await ready(page);
    expect((await checklistState(page)).items.every(({ ticked }) => !ticked)).toBe(true);
    await box.click();
    await saved(page);
    await page.reload();
    await ready(page);
    const state = await checklistState(page);
    expect(state.items[0]).toMatchObject({ ticked: true, green: true });
    expect(state.bar).toBe(1);
  });

  it('older answers are not wiped by a click that came too early', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto(site.url + snabbkoll);
    await ready(page);
    await page.locator('.criterion').first().getByRole('radio').nth(2).check();
    await page.locator('.criterion').first().getByRole('textbox').fill('Från i går.');
    await saved(page);
    await openSlowly(page, snabbkoll);
    expect(await usable(page)).toEqual([]);
    await page.locator('.choice').nth(4).click({ force: true });
    await ready(page);
    const { criteria } = await assessmentState(page);
    expect(criteria[0]).toMatchObject({ level: 2, agrees: true, note: 'Från i går.' });
  });

  it.each([
    ['/sok/', 'sok-falt'],
    ['/begrepp/', 'sok-begrepp'],
  ])('what was written in the field of %s is searched for', async (address, field) => {
    const page = await slow(address);
    expect(await usable(page)).toEqual([]);
    await page.locator(`#${field}`).fill('avikelse');
    await page.locator('.tool-search [role=status]', { hasText: /träff/ }).waitFor();
    expect(await page.locator(`#${field}`).inputValue()).toBe('avikelse');
    expect((await page.locator('.hits a').first().innerText()).toLowerCase()).toBe('avvikelse');
  });

  it('a wish for lättläst only is heeded', async () => {
    const page = await slow('/sok/');
    await page.getByRole('checkbox', { name: searchWords.onlyEasy }).check();
    await page.locator('#sok-falt').fill('avvikelser');
    await page.locator('section[aria-labelledby=sok-sidor] .hits > li').first().waitFor();
    expect(await page.getByRole('checkbox', { name: searchWords.onlyEasy }).isChecked()).toBe(true);
    const found = await page
      .locator('section[aria-labelledby=sok-sidor] .hits > li > a')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(found).toContain('/forbattra/avvikelser/#lattlast');
    expect(found).not.toContain('/forbattra/avvikelser/');
  });

  it('the buttons of the routine wait until they work', async () => {
    const page = await slow('/rutiner/avvikelser/');
    expect(await usable(page)).toEqual([]);
    await pdfButton(page).and(page.locator(':enabled')).waitFor();
  });

  it('colours and level can be chosen at once', async () => {
    const page = await slow(snabbkoll);
    await page.getByRole('combobox', { name: sv.theme.label }).selectOption({ label: sv.theme.dark });
    await ready(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByRole('combobox', { name: sv.theme.label }).inputValue()).toBe('dark');
  });
});

describe('inside another site', () => {
  it('a tool refuses, says why, and opens in a window of its own', async () => {
    const page = await (await site.context()).newPage();
    await page.setContent(`<!doctype html><iframe src="${site.url}${checklist}" width="1000" height="800"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.save-status', { hasText: tools.framed }).waitFor();
    expect(await frame.locator('.tool > fieldset').getAttribute('disabled')).not.toBeNull();
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: tools.ownWindow }).click(),
    ]);
    await ready(opened);
    expect(new URL(opened.url()).pathname).toBe(checklist);
    expect(await saveStatus(opened).innerText()).toBe(tools.save.empty);
  });
});

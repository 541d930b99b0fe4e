import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assessmentWords } from '@/strings/assessment';
import { later } from '@/strings/later';
import { sv } from '@/strings/sv';
import { tools } from '@/strings/tools';
import { axeExceptions } from './axe-exceptions';
import { awake, spread } from './support/controls';
import { lookedIn, lookTime } from './support/shapes';
import { samples, useSite } from './support/site';
import { answers, fill } from './support/snabbkoll';
import { press, ready, saved, saveStatus } from './support/tools';
import { scan } from './support/scan';

const site = useSite();
const SLOW = { timeout: 240_000 };
const SLOW_LOOK = { timeout: lookTime(240_000) };

const paint = (page: Page, theme: 'light' | 'dark') =>
  page.getByRole('combobox', { name: sv.theme.label }).selectOption({ label: sv.theme[theme] });

/** Which elements, with which classes, stand in which: what decides the colours of a page. */
const pairs = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) =>
      [element.parentElement, element]
        .map((each) => `${each?.tagName}.${each?.getAttribute('class') ?? ''}`)
        .join(' > '),
    ),
  );

/** Pairs whose colours have been judged in dark. */
const judged = new Set<string>();

/**
 * Both themes of a page as it stands: the whole of axe in light, the rules about colour in dark. With `fresh` the dark
 * look is left out when every element on the page has been looked at in dark in the same place of another.
 */
async function scanBoth(page: Page, where: string, part?: string, fresh = false): Promise<string[]> {
  const light = await scan(page, `${where} light`, { part });
  const here = fresh ? await pairs(page) : [];
  if (fresh && here.every((pair) => judged.has(pair))) return light;
  for (const pair of here) judged.add(pair);
  await paint(page, 'dark');
  const dark = await scan(page, `${where} dark`, { part, coloursOnly: true });
  await paint(page, 'light');
  return [...light, ...dark];
}

describe('axe finds nothing', () => {
  it.each(lookedIn)('on any address, in light and in dark: the %s third', SLOW_LOOK, async (_, third) => {
    const context = await site.context({ colorScheme: 'light' });
    const found: string[] = [];
    await spread(
      third,
      () => context.newPage(),
      async (page, address) => {
        await page.goto(site.url + address);
        await awake(page);
        found.push(...(await scanBoth(page, address, undefined, true)));
        const easy = page.getByRole('link', { name: sv.level.readEasy });
        if ((await easy.count()) === 0) return;
        await easy.click();
        found.push(...(await scanBoth(page, `${address}#lattlast`, undefined, true)));
        await page.getByRole('link', { name: sv.level.readStandard }).click();
      },
    );
    expect(found).toEqual([]);
  });

  it('on a phone, with the menu and the list of contents open', SLOW, async () => {
    const context = await site.context({ viewport: { width: 360, height: 640 } });
    const found: string[] = [];
    await spread(
      samples,
      () => context.newPage(),
      async (page, address) => {
        await page.goto(site.url + address);
        await awake(page);
        for (const summary of await page.locator('.menu > summary, .toc-inline > summary').all()) await summary.click();
        found.push(...(await scan(page, `${address} 360`)));
      },
    );
    expect(found).toEqual([]);
  });

  it('in the Snabbkoll: half done, done, asking, emptied', SLOW, async () => {
    const page = await site.page('/sjalvskattningar/snabbkoll/');
    await ready(page);
    const found: string[] = [];
    const look = async (state: string, part?: string) =>
      found.push(...(await scanBoth(page, `Snabbkoll ${state}`, part)));
    await fill(page, answers.slice(0, 5));
    // Not applicable without a reason: the field that must be filled in.
    await page.locator('.criterion').nth(6).getByRole('radio', { name: assessmentWords.notApplicable }).check();
    for (const more of await page.locator('.criterion summary').all()) await more.click();
    await saved(page);
    await look('half');
    await fill(page);
    await saved(page);
    await look('done');
    await press(page, later.reset.button);
    await page.locator('.reset').waitFor();
    await look('asking', '.reset');
    await press(page, later.reset.yes);
    await look('emptied', '.reset');
    expect(found).toEqual([]);
  });

  it('in a checklist: half done, done, asking, emptied', SLOW, async () => {
    const page = await site.page('/checklistor/start-av-verksamhet/');
    await ready(page);
    const found: string[] = [];
    const look = async (state: string, part?: string) =>
      found.push(...(await scanBoth(page, `Checklist ${state}`, part)));
    const boxes = await page.locator('.tick input').all();
    for (const box of boxes.slice(0, 8)) await box.check();
    await page.locator('.note-field textarea').nth(3).fill('En anteckning.\nTvå rader.');
    await saved(page);
    await look('half');
    for (const box of boxes) await box.check();
    await look('done');
    await press(page, later.reset.button);
    await page.locator('.reset').waitFor();
    await look('asking', '.reset');
    await press(page, later.reset.yes);
    await look('emptied', '.reset');
    expect(found).toEqual([]);
  });

  it('in the organisation: filled in, with a logo and advice; and at a warning under a note', SLOW, async () => {
    const page = await site.page('/er-organisation/');
    await ready(page);
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await page
      .locator('#logotyp')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
    await page.locator('.logo-sheet').waitFor();
    await page.locator('#email').fill('ingen adress');
    await page.locator('#web').fill('ingen adress');
    await page.getByRole('radio').first().check();
    await saved(page);
    const found = await scanBoth(page, 'Organisation');
    await page.goto(`${site.url}/checklistor/start-av-verksamhet/`);
    await ready(page);
    await page.locator('.note-field textarea').first().fill('811218-9876');
    await page.locator('.note-field [role=status]:not(:empty)').waitFor();
    found.push(...(await scanBoth(page, 'Warning', '.note-field')));
    expect(found).toEqual([]);
  });

  it('when something is wrong with the browser’s memory', SLOW, async () => {
    const found: string[] = [];
    const id = 'introduktion-av-ny-deltagare';
    const key = `kvp1:/:d:checklist-progress:${id}`;
    const newer = JSON.stringify({
      format: 'kvalitetsparmen',
      kind: 'checklist-progress',
      v: 999,
      id,
      crc: '0',
      body: {},
    });
    for (const [state, stored, words] of [
      ['unreadable', '{"half', tools.save.unreadable],
      ['newer', newer, tools.save.newer],
    ] as const) {
      const page = await site.page('/om/');
      await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, stored] as const);
      await page.goto(`${site.url}/checklistor/${id}/`);
      await saveStatus(page).filter({ hasText: words }).waitFor();
      // What can be done about it comes in a file of its own, after the words.
      await page.waitForLoadState('networkidle');
      found.push(...(await scanBoth(page, state)));
    }
    const context = await site.context();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const page = await context.newPage();
    await page.goto(`${site.url}/checklistor/${id}/`);
    await ready(page);
    await page.locator('.tick input').first().check();
    await saveStatus(page).filter({ hasText: tools.save.notSaved }).waitFor();
    found.push(...(await scanBoth(page, 'not saved')));
    const bare = await site.page(`/checklistor/${id}/`, { javaScriptEnabled: true });
    await bare.route('**/_astro/*.js', () => undefined);
    await bare.goto(`${site.url}/checklistor/${id}/`, { waitUntil: 'commit' });
    await bare.locator('footer').waitFor();
    found.push(...(await scanBoth(bare, 'not loaded')));
    expect(found).toEqual([]);
  });

  it('in search: hits, words to avoid, nothing found', SLOW, async () => {
    const context = await site.context();
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of ['/sok/', '/begrepp/'])
      for (const [query, state] of [
        ['handikapp', 'to avoid'],
        ['avvikelse', 'hits'],
        ['xyzzyqq', 'nothing'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(site.url + address);
        await page.getByRole('searchbox').fill(query);
        await page.locator('.tool-search [role=status]', { hasText: /träff/ }).waitFor();
        found.push(...(await scanBoth(page, `${address} ${state}`)));
      }
    expect(found).toEqual([]);
  });

  it('in forced colours', SLOW, async () => {
    const context = await site.context({ forcedColors: 'active' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of ['/', '/sjalvskattningar/snabbkoll/', '/begrepp/avvikelse/']) {
      await page.goto(site.url + address);
      found.push(...(await scan(page, `${address} forced`, { coloursOnly: true })));
    }
    expect(found).toEqual([]);
  });
});

it('axe is really run: faults that are put in are found', async () => {
  const page = await site.page('/om/');
  await page.evaluate(() => {
    const [pale, grey] = [document.createElement('p'), document.createElement('p')];
    pale.style.color = '#888';
    grey.style.color = '#666';
    pale.textContent = grey.textContent = 'Text som är för blek.';
    const button = document.createElement('button');
    document.querySelector('main')?.append(pale, grey, button);
  });
  const found = await scan(page, '');
  for (const rule of ['color-contrast:', 'color-contrast-enhanced:', 'button-name:'])
    expect(found.filter((line) => line.includes(` ${rule}`)).length, rule).toBeGreaterThan(0);
});

it('every exception says why and where one can read about it', () => {
  for (const { reason, link } of axeExceptions) {
    expect(reason.length).toBeGreaterThan(20);
    expect(link).toMatch(/^https:\/\//);
  }
});

import { describe, expect, it } from 'vitest';
import { fileSize } from '@/domain/swedish';
import { assessmentWords } from '@/strings/assessment';
import { checklistWords } from '@/strings/checklist';
import { glossarySearchWords } from '@/strings/search';
import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';
import { joined, today } from '../browser/support/tools';
import { checkPdf } from '../unit/export/check-pdf';
import { until } from './driver/engine';
import { engines } from './driver/engines';
import { useEngineSite } from './support/site';
import { assessment, checklist, pdfFrom, ready, saved, saysSaved } from './support/tools';

const introduction = '/checklistor/introduktion-av-ny-deltagare/';
const start = '/checklistor/start-av-verksamhet/';
const snabbkoll = '/sjalvskattningar/snabbkoll/';
const note = 'Åäö ÅÄÖ ”citat” – tankstreck, é och 5 %.';

describe.each(engines)('the reader, in $name', (engine) => {
  const site = useEngineSite(engine);

  it('fills in part of a checklist, and it is still there', async () => {
    const tab = await site.page(introduction);
    await ready(tab);
    await tab.click('.item:nth-of-type(1) .tick');
    const ids = await tab.evaluate(() => [...document.querySelectorAll('.item')].map(({ id }) => id));
    await tab.click(`#${ids[3]} .tick`);
    await tab.type(`#${ids[1]}-anteckning`, note);
    await saved(tab);
    const before = await checklist(tab);
    expect(before.ticked).toEqual(ids.map((_, i) => i === 0 || i === 3));
    expect(before.green).toEqual(before.ticked);
    expect(before.notes[1]).toBe(note);
    expect(before.words).toBe(checklistWords.progress(2, ids.length));
    await tab.reload();
    await ready(tab);
    expect(await checklist(tab)).toEqual(before);
  });

  it('answers part of Snabbkoll, and it is still there', async () => {
    const tab = await site.page(snabbkoll);
    await ready(tab);
    const ids = await tab.evaluate(() => [...document.querySelectorAll('.criterion')].map(({ id }) => id));
    const level = (criterion: number, choice: number) =>
      tab.evaluate(
        ([id, number]) => {
          const choices = document.querySelectorAll(`#${id} .choice`);
          choices[number]?.setAttribute('data-prov', id);
        },
        [ids[criterion]!, choice] as const,
      );
    for (const [criterion, choice] of [
      [0, 2],
      [1, 4],
      [5, 0],
    ] as const) {
      await level(criterion, choice);
      await tab.click(`[data-prov="${ids[criterion]}"]`);
    }
    await tab.choose(`#${ids[1]}-stod`, 'C');
    await tab.type(`#${ids[0]}-anteckning`, note);
    await saved(tab);
    const before = await assessment(tab);
    expect(before.words).toBe(assessmentWords.progress(3, 12));
    expect(before.criteria.map(({ choice }) => choice)).toEqual([2, 4, -1, -1, -1, 0, -1, -1, -1, -1, -1, -1]);
    expect(before.criteria[1]?.evidence).toBe('C');
    expect(before.criteria[0]?.note).toBe(note);
    await tab.reload();
    await ready(tab);
    expect(await assessment(tab)).toEqual(before);
  });

  it('works in two windows, and both show both edits', async () => {
    const [left, right] = [await site.page(start), await site.page(start)];
    for (const tab of [left, right]) await ready(tab);
    const ids = await left.evaluate(() => [...document.querySelectorAll('.item')].map(({ id }) => id));
    await left.click(`#${ids[0]} .tick`);
    await right.click(`#${ids[1]} .tick`);
    for (const tab of [left, right]) {
      await until(tab, 'both edits', () => document.querySelectorAll('.item-done').length === 2);
      await saved(tab);
    }
    await left.reload();
    await ready(left);
    expect((await checklist(left)).ticked.filter((done) => done)).toHaveLength(2);
  });

  it('gets a PDF with what was written in it', async () => {
    const tab = await site.page(introduction);
    await ready(tab);
    const [field] = await tab.evaluate(() =>
      [...document.querySelectorAll('.note-field textarea')].map(({ id }) => id),
    );
    await tab.type(`#${field}`, note);
    const { name, bytes } = await pdfFrom(tab);
    expect(name).toBe(`introduktion-av-ny-deltagare-${today()}.pdf`);
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    expect(joined(pdf.text)).toContain(joined(note));
    await until(
      tab,
      'the words about the file',
      (words) => document.querySelector('.save-said')?.textContent?.startsWith(words) ?? false,
      saveMenu.made(name, `${saveMenu.pages(pdf.pages)}, ${fileSize(bytes.length)}`),
    );
  });

  it('gets a PDF of the routine', async () => {
    const tab = await site.page('/rutiner/avvikelser/');
    await until(tab, 'the button', () => document.querySelector('.save-menu button:enabled') !== null);
    const pdf = await checkPdf((await pdfFrom(tab)).bytes);
    expect(pdf.errors).toEqual([]);
    expect(pdf.pages).toBeGreaterThan(1);
  });

  it('finds a misspelt word in the glossary', async () => {
    const tab = await site.page('/begrepp/');
    await tab.click('#sok-begrepp');
    await tab.type('#sok-begrepp', 'avikelse');
    const first = await until(tab, 'hits', () => document.querySelector('.hits > li > a')?.textContent);
    expect(first.toLowerCase()).toBe('avvikelse');
    const { count, said } = await tab.evaluate(() => ({
      count: document.querySelectorAll('.hits > li').length,
      said: document.querySelector('.tool-search [role=status]')?.textContent,
    }));
    expect(said).toBe(glossarySearchWords.results(count));
    await tab.click('.hits > li > a');
    await until(tab, 'the entry', () => location.pathname === '/begrepp/avvikelse/');
  });

  it('searches the whole site, and the query stays in the browser', async () => {
    const tab = await site.page('/sok/');
    await until(tab, 'the focus', () => document.activeElement?.id === 'sok-falt');
    await tab.type('#sok-falt', 'klagomål');
    const said = await until(tab, 'hits', () => {
      const words = document.querySelector('.tool-search [role=status]')?.textContent ?? '';
      return /^\d+ träff/.test(words) && words;
    });
    expect(said).toMatch(/^\d+ träffar för ”klagomål”\.$/);
    const pages = await tab.evaluate(() =>
      [...document.querySelectorAll('section[aria-labelledby=sok-sidor] .hits > li > a')].map(
        (link) => (link as HTMLAnchorElement).pathname,
      ),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(await tab.evaluate(() => location.search)).toBe('');
    await tab.click('section[aria-labelledby=sok-sidor] .hits > li > a');
    await until(tab, 'the page found', (path) => location.pathname === path, pages[0]);
  });

  it('chooses dark colours, and they stay on the next page', async () => {
    const tab = await site.page('/forbattra/avvikelser/');
    const look = () =>
      tab.evaluate(() => [document.documentElement.dataset.theme, getComputedStyle(document.body).backgroundColor]);
    const [, light] = await look();
    await tab.choose('footer select', 'dark');
    const [theme, dark] = await look();
    expect(theme).toBe('dark');
    expect(dark).not.toBe(light);
    await tab.goto(`${site.watched.url}/om/integritet/`);
    expect(await look()).toEqual(['dark', dark]);
    await tab.choose('footer select', 'light');
    expect(await look()).toEqual(['light', light]);
  });

  it('can use a tool though nothing may be saved, and is told so', async () => {
    if (!engine.canForbidStorage) site.watched.before = `(${forbid})();`;
    const tab = await site.page(introduction, { storage: 'forbidden' });
    await ready(tab);
    await saysSaved(tab, tools.save.unavailable);
    await tab.click('.tick');
    expect((await checklist(tab)).ticked.filter((done) => done)).toHaveLength(1);
    await saysSaved(tab, tools.save.unavailable);
    const pdf = await checkPdf((await pdfFrom(tab)).bytes);
    expect(pdf.errors).toEqual([]);
    await tab.choose('footer select', 'dark');
    expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
});

/** Runs in the page: both stores refuse, as when the reader has forbidden sites to save. */
function forbid(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  Object.defineProperty(window, 'indexedDB', { value: undefined });
}

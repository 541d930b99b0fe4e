import { describe, expect, it } from 'vitest';
import { budgets } from '../../.scripts/bench/budgets.mjs';
import { docxClick, pdfClick } from '../../.scripts/bench/weigh.mjs';
import { dist, faultsOn, pages, weigh, type SitePage } from './support';

// The hard stops only. npm run bench shows the goals.
const weights = new Map(pages.map(({ address }) => [address, weigh.page(address)]));
const weight = (page: SitePage) => weights.get(page.address)!;
const hasIsland = (page: SitePage) => weight(page).scripts.length > 0;
const over = (name: string, value: number, stop: number) => value > stop && `${name} ${Math.round(value)} > ${stop}`;

/** What a page's tool may need: a self-assessment more than a checklist, the rest as larger tools. */
function toolStop({ path }: SitePage): number {
  const { checklist, assessment, larger } = budgets.tool;
  return (path.startsWith('/checklistor/') ? checklist : path.startsWith('/sjalvskattningar/') ? assessment : larger)
    .stop!;
}

describe('a page', () => {
  it('has little around its text', () => {
    expect(faultsOn(pages, (page) => [over('around', weight(page).around, budgets.around.stop!)])).toEqual([]);
  });

  it('spends its bytes on words, not on markup', () => {
    // A page with next to no text has no ratio to speak of.
    const faults = faultsOn(pages, (page) => {
      const { article, text } = weight(page);
      const ratio = /^\/(checklistor|lasvagar|mallar|sjalvskattningar)\/./.test(page.path)
        ? budgets.formRatio
        : budgets.articleRatio;
      return [over('article', article, ratio.stop! * Math.max(text, 600))];
    });
    expect(faults).toEqual([]);
  });

  it('uses light fonts', () => {
    expect(faultsOn(pages, (page) => [over('fonts', weight(page).fontBytes, budgets.fonts.stop!)])).toEqual([]);
  });

  it('needs few requests', () => {
    const faults = faultsOn(pages, (page) => [
      over(
        'requests',
        1 + weight(page).blocking.length,
        hasIsland(page) ? budgets.requests.stop! : budgets.requests.goal,
      ),
    ]);
    expect(faults).toEqual([]);
  });

  it('without a tool has no script but 2 kB in the page', () => {
    const faults = faultsOn(
      pages.filter((page) => !hasIsland(page)),
      (page) => [over('inline script', weight(page).inlineScript, budgets.inlineScript.stop!)],
    );
    expect(faults).toEqual([]);
  });
});

describe('a tool', () => {
  const tools = pages.filter(hasIsland);

  it('can be used after little script', () => {
    expect(tools.length).toBeGreaterThan(4);
    expect(faultsOn(tools, (page) => [over('script', weight(page).scriptBytes, toolStop(page))])).toEqual([]);
  });

  it('fetches the PDF library at the click, and not much of it', () => {
    const faults = faultsOn(tools, (page) => [
      over('PDF', pdfClick(dist, weigh, weight(page)), budgets.pdfClick.stop!),
    ]);
    expect(faults).toEqual([]);
  });

  it('fetches the Word library at the click, and not much of it', () => {
    const faults = faultsOn(tools, (page) => [
      over('Word', docxClick(weigh, weight(page)), budgets.docxClick.stop!),
      // Should the writer get another name, nothing would be weighed.
      weight(page).later.some((script) => script.includes('/write-docx.')) &&
        docxClick(weigh, weight(page)) < 40_000 &&
        'the Word library was not found',
    ]);
    expect(faults).toEqual([]);
    expect(tools.some((page) => docxClick(weigh, weight(page)) > 0)).toBe(true);
  });

  it('never has a heavy library among the scripts it begins with', () => {
    const heavy = /jsPDF|w:tblHeader|BEGIN:VCALENDAR|%PDF-|Fuse\.js|fuseSort|isCaseSensitive:|pagefind_version/;
    const faults = faultsOn(tools, (page) =>
      weight(page)
        .scripts.filter((script) => heavy.test(weigh.read(script)))
        .map((script) => `begins with ${script}`),
    );
    expect(faults).toEqual([]);
    // The look would find them: the same words do stand in what is fetched later.
    expect(tools.flatMap((page) => weight(page).later).some((script) => heavy.test(weigh.read(script)))).toBe(true);
  });
});

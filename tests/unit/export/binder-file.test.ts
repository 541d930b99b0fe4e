import { beforeAll, describe, expect, test, vi } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { arrange } from '@/domain/binder/arrange';
import type { Binder, Shelf } from '@/domain/binder/binder';
import { fieldsOf } from '@/domain/binder/fields';
import { binderReport, type BinderPart, type BinderReport } from '@/domain/binder/report-binder';
import { printOf } from '@/domain/binder/resolve';
import { asPrinted } from '@/domain/binder/sheets';
import { siteChangesOf } from '@/domain/binder/site-change';
import type { ShelfDocument } from '@/domain/document-text';
import { adapt, answerChange, decide, fillIn, markPrinted, putIn } from '@/storage/binder/edit-binder';
import { reportWords as words } from '@/strings/report';
import { writeDocx } from '../../../src/export/docx/write-docx';
import { writePage } from '../../../src/export/html/write-page';
import { writePdf } from '../../../src/export/pdf/write-pdf';
import { openBinder, type OpenBinder, realShelf } from '../storage/binder/examples';
import { checkPdf, type PdfFindings } from './check-pdf';
import { fixed } from './documents';

// A whole binder is made and read here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const TODAY = '2026-11-22';
const owner = { organisation: 'Kafé-kooperativet Ängen & Öarna' };

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return pages;
}

describe('a new organisation’s binder of twenty routines', () => {
  let shelf: Shelf;
  let routines: string[];
  let open: OpenBinder;
  const report = (binder: Binder, part: BinderPart = { what: 'all' }, from = shelf): BinderReport =>
    binderReport({ binder, shelf: from, owner, today: TODAY, words }, part)!;
  let pdf: Uint8Array;
  let pages: string[];
  let found: PdfFindings;
  let whole: BinderReport;

  beforeAll(async () => {
    shelf = realShelf();
    routines = shelf.sets.find(({ id }) => id === 'mellan')!.documents.filter((id) => id.startsWith('rutin-'));
    open = await openBinder();
    open.edit(putIn(open.read(), shelf, routines));
    const fields = fieldsOf(arrange(open.read(), shelf, words), open.read(), shelf, owner).needed;
    open.set(fillIn(Object.fromEntries(fields.map(({ id }, i) => [id, `egen uppgift ${i + 1}`]))));
    open.set(adapt('rutin-avvikelser', 'purpose', 'add', 'Hos oss gäller det även katten.'));
    for (const placed of arrange(open.read(), shelf, words).documents.slice(-12)) {
      const print = printOf(placed, { binder: open.read(), shelf, owner, today: TODAY, words });
      open.set(decide(placed, { date: TODAY, body: 'styrelsen', paragraph: '4' }, print));
    }
    whole = report(open.read());
    const file = await writePdf(whole.document, fixed);
    pdf = file.bytes;
    [pages, found] = await Promise.all([pagesOf(pdf), checkPdf(pdf)]);
  });

  test('is twenty routines, on some 60 to 100 pages, without a fault that a machine can find', () => {
    expect(routines).toHaveLength(20);
    expect(found.errors).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(55);
    expect(pages.length).toBeLessThanOrEqual(140);
  });

  test('has every routine with its number, on a sheet of its own', () => {
    for (const id of routines) {
      const { subtitle, number } = shelf.documents[id]!;
      const at = pages.findIndex((page) => page.replaceAll(/\s+/g, ' ').includes(subtitle));
      expect(pages[at]).toContain(number);
      expect(at % 2, number).toBe(0);
    }
  });

  test('has the fields filled in everywhere, and no placeholder and no proposal left', () => {
    const text = pages.join('\n');
    expect(text).not.toMatch(/\{\{|\}\}|\[[^\]]+\]/);
    expect(text).not.toContain(words.binder.proposalsWhy);
    const { needed } = fieldsOf(arrange(open.read(), shelf, words), open.read(), shelf, owner);
    for (const { value } of needed) expect(text, value).toContain(value);
  });

  test('says who decided, what is not decided, and what the organisation has added', () => {
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Beslutad av styrelsen den 2026-11-22');
    expect(text).toContain('12 av 20 beslutade');
    expect(text).toContain('Hos oss gäller det även katten.');
    expect(text).toContain('Kafé-kooperativet Ängen & Öarna');
    for (const title of [words.binder.list.title, words.binder.decision.title, words.binder.handover.title])
      expect(text).toContain(title);
  });

  test('can be had in Word and as a page', async () => {
    const [docx, page] = await Promise.all([writeDocx(whole.document), writePage(whole.document)]);
    expect(docx.bytes.length).toBeGreaterThan(20_000);
    const html = new TextDecoder().decode(page.bytes);
    expect(html).toContain('Hos oss gäller det även katten.');
    expect(html).not.toContain('{{');
  });

  test('after a change on the site, and a yes, has exactly the changed sheets to swap', async () => {
    open.set(markPrinted(asPrinted(whole.sheets, TODAY)));
    const [first, second] = ['rutin-avvikelser', 'rutin-jav'].map((id) => shelf.documents[id]!);
    const changed: ShelfDocument = {
      ...first!,
      version: '1.1',
      sections: first!.sections.map((section) =>
        section.id === 'small' ? { ...section, blocks: [{ kind: 'paragraph', text: 'Ring {{mottagare}}.' }] } : section,
      ),
      changes: [{ version: '1.1', date: '2027-01-10', kind: 'innebord', what: 'Kortare.', sections: ['small'] }],
    };
    const later: Shelf = {
      ...shelf,
      documents: {
        ...shelf.documents,
        'rutin-avvikelser': changed,
        'rutin-jav': { ...second!, version: '1.1', subtitle: 'Ny rad.' },
      },
    };
    // Nothing happens by itself.
    expect(report(open.read(), { what: 'changed' }, later).swaps).toEqual([]);
    const arrangement = arrange(open.read(), later, words);
    const { changed: changes } = siteChangesOf(arrangement, later);
    expect(changes.map(({ id, kind, sections }) => [id, kind, sections.map((section) => section.id)])).toEqual([
      ['rutin-avvikelser', 'innebord', ['small']],
    ]);
    const placed = arrangement.documents.find(({ id }) => id === 'rutin-avvikelser')!;
    open.edit(answerChange(placed, changes[0]!, later, 'take-with-mine'));
    const swap = report(open.read(), { what: 'changed' }, later);
    const lists = ['blad-forteckning', 'blad-beslut', 'blad-overlamning'];
    expect(swap.swaps.map(({ id }) => id).sort()).toEqual([...lists, 'rutin-avvikelser'].sort());
    const file = await writePdf(swap.document, fixed);
    const text = (await pagesOf(file.bytes)).join('\n');
    expect(text).toContain(words.binder.swap.title);
    for (const id of routines.filter((id) => id !== 'rutin-avvikelser'))
      expect(text, id).not.toContain(`Bygger på Kvalitetspärmens ${shelf.documents[id]!.number},`);
    expect(text).toContain('Hos oss gäller det även katten.');
    open.set(markPrinted(asPrinted(swap.sheets, TODAY)));
    expect(report(open.read(), { what: 'changed' }, later).swaps).toEqual([]);
    await open.close();
  });
});

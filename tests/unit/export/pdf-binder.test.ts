import { beforeAll, describe, expect, test, vi } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block, QrCode, ReportDocument } from '../../../src/domain/report-document';
import { writePdf, type PdfFile } from '../../../src/export/pdf/write-pdf';
import { words } from '../../../src/export/words';
import { checkPdf, type PdfFindings } from './check-pdf';
import { fixed, plain, prose, report } from './documents';

// Whole files are made and read here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const code: QrCode = { size: 3, bits: btoa(String.fromCharCode(0b10101010, 0b10000000)), url: 'https://exempel.se/r/' };
const numberOf = (i: number) => `RUT-${String(i + 1).padStart(2, '0')}`;

/** A routine in a binder: two or three pages. */
const routine = (i: number): Block[] => [
  {
    kind: 'document',
    head: { ...report([], { title: `Rutin nummer ${i + 1}`, number: numberOf(i), code }), responsible: 'samordnaren' },
  },
  ...plain.blocks,
  { kind: 'paragraph', runs: [prose(420)] },
  { kind: 'signature', labels: ['Datum', 'Underskrift'] },
];

const binder = (documents: number, tabs: number): ReportDocument =>
  report(
    [
      { kind: 'contents', title: 'Innehåll' },
      ...Array.from({ length: tabs }, (_, tab): Block[] => [
        { kind: 'tab', number: `${tab + 1}`, title: `Flik ${tab + 1}`, text: 'Här bakom står rutinerna.' },
        ...Array.from({ length: documents / tabs }, (_, i) => routine(tab * (documents / tabs) + i)).flat(),
      ]).flat(),
    ],
    { title: 'Vår kvalitetspärm', number: '', version: '' },
  );

interface Link {
  page: number;
  to: number;
  contents: string;
}

/** Links inside the file, with the page they lead to, and the text of each page. */
async function read(file: PdfFile): Promise<{ links: Link[]; texts: string[] }> {
  const task = getDocument({ data: file.bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const links: Link[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    for (const { subtype, dest, contentsObj } of await page.getAnnotations())
      if (subtype === 'Link' && Array.isArray(dest))
        links.push({ page: number, to: (await pdf.getPageIndex(dest[0])) + 1, contents: contentsObj.str });
  }
  await task.destroy();
  return { links, texts };
}

describe('a binder', () => {
  let file: PdfFile;
  let found: PdfFindings;
  let links: Link[];
  let texts: string[];
  beforeAll(async () => {
    file = await writePdf(binder(20, 4), fixed);
    found = await checkPdf(file.bytes);
    ({ links, texts } = await read(file));
  });

  test('has no fault that a machine can find, and is light', () => {
    expect(found.errors).toEqual([]);
    expect(file.pages).toBeGreaterThan(60);
    expect(file.bytes.length).toBeLessThan(700_000);
  });

  test('lists every tab and document with the page where it stands, and leads there', () => {
    expect(links.map(({ contents }) => contents)).toHaveLength(24);
    for (const { to, contents } of links) {
      const [, title = '', page = ''] = /^(.*), (\d+)$/u.exec(contents) ?? [];
      expect(to).toBe(Number(page));
      expect(texts[to - 1]).toContain(title);
      expect(texts[0]! + texts[1]!).toContain(title);
    }
  });

  test('begins every tab and document on a sheet of its own, so that it can be changed', () => {
    expect(new Set(links.map(({ to }) => to)).size).toBe(24);
    expect(links.filter(({ to }) => to % 2 === 0)).toEqual([]);
  });

  test('has the document, not the binder, in the running head', () => {
    const third = links.find(({ contents }) => contents.startsWith('Rutin nummer 3,'))!.to;
    expect(texts[third - 1]).not.toContain(words.runningHead(numberOf(2), 'Rutin nummer 3', '1.2'));
    expect(texts[third]).toContain(words.runningHead(numberOf(2), 'Rutin nummer 3', '1.2'));
  });

  test('has bookmarks in three levels and headings without a jump', () => {
    expect(found.bookmarks.slice(0, 6)).toEqual([
      'Vår kvalitetspärm',
      'Innehåll',
      '1 Flik 1',
      'RUT-01 Rutin nummer 1',
      'Syfte',
      'Gör så här',
    ]);
    expect(new Set(found.headings)).toEqual(new Set(['H1', 'H2', 'H3', 'H4', 'H5']));
    expect(found.roles).toMatchObject({ TOC: 1, TOCI: 24, H1: 1, Figure: 1 });
  });

  test('without tabs has its documents one level up', async () => {
    const { errors, headings } = await checkPdf((await writePdf(report(routine(0)), fixed)).bytes);
    expect(errors).toEqual([]);
    expect(headings.slice(0, 3)).toEqual(['H1', 'H2', 'H3']);
  });
});

describe('contents', () => {
  test('of a document are its headings', async () => {
    const { roles, errors } = await checkPdf(
      (await writePdf(report([{ kind: 'contents', title: 'Innehåll' }, ...plain.blocks]), fixed)).bytes,
    );
    expect(errors).toEqual([]);
    expect(roles.TOCI).toBe(3);
  });

  test('of nothing are nothing', async () => {
    const { roles, errors } = await checkPdf(
      (await writePdf(report([{ kind: 'contents', title: 'Innehåll' }]), fixed)).bytes,
    );
    expect([roles.TOC, errors]).toEqual([undefined, []]);
  });
});

describe('a list in a list', () => {
  test('is tagged inside its item, and reads in order', async () => {
    const { text, roles, errors } = await checkPdf(
      (
        await writePdf(
          report([
            {
              kind: 'list',
              ordered: true,
              items: [
                { runs: ['Ett'], below: { ordered: false, items: [{ runs: ['Inuti'] }, { runs: [] }] } },
                { runs: ['Två'] },
              ],
            },
          ]),
          fixed,
        )
      ).bytes,
    );
    expect(errors).toEqual([]);
    expect([roles.L, roles.LI]).toEqual([2, 3]);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('1. Ett – Inuti 2. Två');
  });
});

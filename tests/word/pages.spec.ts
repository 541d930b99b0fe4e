import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writerPath } from '../../.scripts/writer.mjs';
import type { Block, ReportDocument } from '../../src/domain/report-document';
import { writeDocx } from '../../src/export/docx/write-docx';
import { assessment, checklist, longAnswer, longWord, plain } from '../unit/export/documents';
import { binder, monster } from '../unit/export/word-documents';

/** A page as it is seen, and as it is read: the lines of its text, and its tagged headings. */
interface Page {
  text: string;
  headings: string[];
}

const documents = { checklist, assessment, plain, binder, monster };
type Name = keyof typeof documents;

let folder = '';
const seen = new Map<Name, Page[]>();

// Starting LibreOffice is most of the time, so that is done once, for all the files.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'word-'));
  const names = Object.keys(documents) as Name[];
  for (const name of names) {
    const { bytes } = await writeDocx(documents[name], { createdAt: new Date('2026-11-21T12:00:00Z') });
    writeFileSync(join(folder, `${name}.docx`), bytes);
  }
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const pdf = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  execFileSync(
    process.env.WRITER_PATH ?? writerPath(),
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', pdf, '--outdir', folder].concat(
      names.map((name) => join(folder, `${name}.docx`)),
    ),
    { stdio: 'ignore', timeout: 150_000 },
  );
  for (const name of names) seen.set(name, await readPages(readFileSync(join(folder, `${name}.pdf`))));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Struct {
  role?: string;
  id?: string;
  children?: Struct[];
}

async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const [texts, open]: [Map<string, string>, string[]] = [new Map(), []];
    let text = '';
    for (const item of items) {
      if ('str' in item) {
        const piece = item.str + (item.hasEOL ? '\n' : '');
        text += piece;
        for (const id of open) texts.set(id, (texts.get(id) ?? '') + piece);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string }).id ?? '');
    }
    // What can be filled in is drawn on its own, over the page.
    for (const { fieldValue, fieldType } of await page.getAnnotations())
      if (fieldType === 'Btn') text += fieldValue === 'Off' ? '☐' : '☑';
    const inside = (node: Struct): string =>
      (node.id === undefined ? '' : (texts.get(node.id) ?? '')) + (node.children ?? []).map(inside).join('');
    const headings = (node: Struct): string[] => [
      ...(/^(?:H\d|Title)$/u.test(node.role ?? '')
        ? [`${node.role} ${inside(node).replace(/\s+/gu, ' ').trim()}`]
        : []),
      ...(node.children ?? []).flatMap(headings),
    ];
    pages.push({ text, headings: headings(((await page.getStructTree()) ?? {}) as Struct) });
  }
  await task.destroy();
  return pages;
}

const pagesOf = (name: Name) => seen.get(name) ?? [];
/** Words may be divided and lines broken anywhere: only letters and signs are compared. */
const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b-]+/gu, '');
const textOf = (name: Name) =>
  bare(
    pagesOf(name)
      .map(({ text }) => text)
      .join(''),
  );
const headingsOf = (name: Name) => pagesOf(name).flatMap(({ headings }) => headings);

/** A chart without bars and a table without columns are nothing, whatever they are called. */
function isDrawn(block: Block): boolean {
  return !(
    (block.kind === 'chart' && block.bars.length === 0) ||
    (block.kind === 'table' && block.columns.length === 0)
  );
}

/** Every text in a document's blocks, in whatever field it stands. */
function texts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(texts);
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) =>
    ['kind', 'href', 'alt', 'logo', 'language', 'code'].includes(key) ? [] : texts(value),
  );
}

test.each([
  ['checklist', 3],
  ['assessment', 2],
  ['plain', 2],
  ['binder', 7],
] as const)('%s fills %i pages', (name, count) => {
  expect(pagesOf(name)).toHaveLength(count);
});

test.each(['checklist', 'assessment', 'plain', 'binder'] as const)(
  '%s has its foot on every page and its head on all but the first',
  (name) => {
    const { origin, number, title, version } = documents[name];
    const pages = pagesOf(name);
    pages.forEach(({ text }, i) => {
      expect(bare(text)).toContain(bare(`Sida ${i + 1} av ${pages.length}`));
      if (name === 'binder') return;
      expect(bare(text)).toContain(bare(origin));
      const head = bare(`${number} · ${title} · version ${version}`);
      expect(bare(text).includes(head)).toBe(i > 0);
    });
  },
);

test('the headings are headings to a screen reader too', () => {
  expect(headingsOf('plain')).toEqual(['H1 Syfte', 'H1 Gör så här', 'H2 Vem gör vad']);
  expect(headingsOf('binder').filter((heading) => /^H[12]/u.test(heading))).toEqual([
    'H1 1 Deltagarens väg',
    'H2 Introduktion av ny deltagare',
    'H2 Avslut',
    'H1 2 Trygg verksamhet',
    'H2 Safety',
  ]);
});

test('each document in a binder begins on a page of its own, with its own running head', () => {
  const pages = pagesOf('binder').map(({ text }) => bare(text));
  const first = pages.findIndex((text) => text.includes(bare('Deltagarens väg')) && !text.includes('Innehåll'));
  expect(first).toBe(1);
  expect(pages[2]).toContain('RUT07');
  expect(pages[3]).toContain(bare('RUT-07 · Introduktion av ny deltagare · version 2.0'));
  expect(pages[4]).toContain('RUT08');
  expect(pages[0]).toContain(bare('Innehåll 1 Deltagarens väg'));
});

test.each(Object.keys(documents) as Name[])('nothing of %s is lost on the way to the page', (name) => {
  const document: ReportDocument = documents[name];
  const page = textOf(name);
  const wanted = texts(document.blocks.filter(isDrawn))
    .concat(document.title, document.organisation ?? '', document.subtitle ?? '')
    // Letters that LibreOffice draws as pictures or joins cannot be read back.
    .filter(
      (text) => !/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}\n+<>=|~^$`§]/u.test(text) && !/\u00ad|\u202f|\ufb01/u.test(text),
    )
    .map((text) => bare(text.toWellFormed()))
    .filter((text) => text !== '');
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.flatMap(chunks).filter((part) => !page.includes(part))).toEqual([]);
});

/** Long texts go over pages, and a page has a foot and a head: they are looked for a piece at a time. */
function chunks(text: string): string[] {
  if (text.length < 200) return [text];
  const pieces = text.match(/.{1,40}/gsu) ?? [];
  // A piece may be the one that is cut by the end of a page.
  return [pieces[0] ?? '', pieces[1] ?? '', pieces.at(-1) ?? ''];
}

test('every box is there, ticked or not', () => {
  const text = textOf('checklist');
  expect(text.match(/☑/gu)).toHaveLength(16);
  expect(text.match(/☐/gu)).toHaveLength(8);
});

test('a table repeats its head on every page it reaches', () => {
  const pages = pagesOf('monster').map(({ text }) => bare(text));
  const reached = pages.filter((text) => /Radnummer\d+/u.test(text));
  expect(reached.length).toBeGreaterThan(5);
  for (const text of reached) expect(text).toContain('RadAnteckning');
  for (let row = 1; row <= 500; row += 1) expect(textOf('monster')).toContain(`Radnummer${row}`);
});

test('long words and long answers stay on the paper', () => {
  expect(textOf('assessment')).toContain(bare(longAnswer.slice(-40)));
  expect(textOf('monster').split(longWord.slice(0, 40)).length).toBeGreaterThan(10);
});

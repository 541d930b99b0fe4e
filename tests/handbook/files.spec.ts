import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { type BookFile, readBookFile, readVolumes } from '@/handbook/manifest';
import type { VolumeId } from '@/handbook/volume';
import { epubFaults, navOf } from '../unit/handbook/check-epub';
import { checkPdf, type PdfFindings } from '../unit/export/check-pdf';
import { type Book, readBook } from './read-book';

const root = resolve(import.meta.dirname, '../..');
const { catalog } = readCatalog(root);

/** Titles of parts and chapters that a volume must have, in order, read from the content itself. */
const expected: Record<VolumeId, string[]> = {
  handboken: writtenTitles((id) => catalog.chapters.get(id)?.data.title),
  lattlast: writtenTitles((id) => catalog.chapters.get(id)?.easy?.title),
  'rutiner-och-checklistor': [
    ...catalog.routines.values(),
    ...catalog.checklists.values(),
    ...catalog.templates.values(),
  ].map(({ data }) => `${data.number} ${data.title}`),
};

function writtenTitles(titleOf: (id: string) => string | undefined): string[] {
  return [...catalog.parts.values()]
    .map(({ data }) => data)
    .sort((a, b) => a.number - b.number)
    .filter(({ chapters }) => chapters.length > 0)
    .flatMap(({ number, title, chapters }) => [`${number} ${title}`, ...chapters.flatMap((id) => titleOf(id) ?? [])]);
}

const bytesOf = (file: BookFile) => readBookFile(root, file);
/** Chromium and pdf.js may lose a blank where a line ends. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]/g, '');

beforeAll(() => {
  const made = spawnSync(process.execPath, ['.scripts/handbook.mjs'], { cwd: root, encoding: 'utf8' });
  expect(made.status, made.stderr + made.stdout).toBe(0);
});

describe.each(Object.keys(expected) as VolumeId[])('%s', (id) => {
  let pdf: BookFile;
  let epub: BookFile;
  let book: Book;
  let findings: PdfFindings;
  beforeAll(async () => {
    const volume = readVolumes(root).find((one) => one.id === id)!;
    ({ pdf, epub } = volume);
    book = await readBook(bytesOf(pdf));
    findings = await checkPdf(bytesOf(pdf));
  });

  it('is a tagged PDF that a machine finds no fault with', () => {
    expect(findings.errors).toEqual([]);
    expect(findings.pages).toBe(pdf.pages);
    expect(findings.links.length).toBeGreaterThan(0);
  });

  it('has every part and chapter in its bookmarks, in order, each leading to its own heading', () => {
    const titles = book.bookmarks.map(({ title }) => title);
    expect(titles.filter((title) => expected[id].includes(title))).toEqual(expect.arrayContaining(expected[id]));
    const lost = book.bookmarks.filter(
      ({ title, page }) => !squeezed(book.pages[page - 1] ?? '').includes(squeezed(title)),
    );
    expect(lost).toEqual([]);
  });

  it('has the same in its contents, with the right pages', () => {
    const pageOf = new Map(book.bookmarks.map(({ title, page }) => [squeezed(title), page]));
    const listed = new Map(book.contents.map(({ title, page }) => [squeezed(title), page]));
    const wrong = expected[id].filter((title) => listed.get(squeezed(title)) !== pageOf.get(squeezed(title)));
    expect(wrong).toEqual([]);
    expect(listed.size).toBeGreaterThanOrEqual(expected[id].length);
  });

  it('has no empty page and none that runs over its edge', () => {
    // A page with its number, its head and its foot alone has fewer than this.
    const empty = book.pages.flatMap((text, i) => (text.length < 90 && i > 0 ? [`${i + 1}: ${text}`] : []));
    const parts = book.bookmarks.filter(
      ({ title }) => /^\d /.test(title) || /^(Rutiner|Checklistor|Mallar)$/.test(title),
    );
    expect(empty.filter((line) => !parts.some(({ page }) => line.startsWith(`${page}:`)))).toEqual([]);
  });

  it('can be searched: words are whole where no line ends', () => {
    const soft = book.pages.join('').match(/\u00ad/g)?.length ?? 0;
    expect(soft).toBeLessThan(book.pages.length * 20);
  });

  it('is an EPUB that is whole, with every part and chapter in its contents', () => {
    const bytes = bytesOf(epub);
    expect(epubFaults(bytes)).toEqual([]);
    const titles = navOf(bytes).map(({ title }) => title.replaceAll('&amp;', '&'));
    expect(titles).toEqual(expect.arrayContaining(expected[id]));
  });

  it('says what it is, the licence and the date, on paper and on the screen', () => {
    expect(book.pages[0]).toMatch(/Version \d+ [a-z]+ \d{4}/);
    expect(squeezed(book.pages[1] ?? '')).toContain(squeezed('Kvalitetspärmen, CC BY 4.0'));
    expect(pdf.date).toBe(epub.date);
  });
});

it('the glossary and the sources stand last in the handbook', async () => {
  const volume = readVolumes(root).find(({ id }) => id === 'handboken')!;
  const { bookmarks, pages } = await readBook(bytesOf(volume.pdf));
  const page = (title: string) => bookmarks.find((entry) => entry.title === title)?.page ?? 0;
  expect(page('Begrepp A–Ö')).toBeGreaterThan(page('Tillgänglighet'));
  expect(page('Källor')).toBeGreaterThan(0);
  // A word divided at the end of a line has a hyphen that the definition has not.
  const whole = (text: string) => squeezed(text).replaceAll('-', '');
  const text = whole(pages.join(''));
  const missing = [...catalog.terms.values()].filter(({ data }) => !text.includes(whole(data.definition.slice(1))));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

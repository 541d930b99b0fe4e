import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { writePage } from '@/export/html/write-page';
import { hostile, plain } from './documents';

const pageOf = async (document: Parameters<typeof writePage>[0]) =>
  new TextDecoder().decode((await writePage(document)).bytes);

test('a document as a page in a file has its title, its facts and its text, and needs nothing from anywhere', async () => {
  const html = await pageOf(plain);
  const page = parse(html);
  expect(page.querySelector('title')?.text).toBe(plain.title);
  expect(page.querySelector('.facts')?.text).toContain(plain.number);
  for (const heading of ['Syfte', 'Gör så här']) expect(page.querySelector('main')?.text).toContain(heading);
  expect(page.querySelectorAll('script, link[rel=stylesheet], img, [href="#innehall"]')).toEqual([]);
  expect(html).toContain("default-src 'none'");
});

test('hostile text stays text', async () => {
  const page = parse(await pageOf(hostile));
  expect(page.querySelectorAll('script, [onerror], [onclick]')).toEqual([]);
});

test('equal documents give equal files', async () => {
  expect(await pageOf(plain)).toBe(await pageOf(plain));
});

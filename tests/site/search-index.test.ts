import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SentTermIndex } from '@/islands/glossary/term-index';
import { chapters, contentOf, dist, pages } from './support';

interface Result {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<{ results: Result[] }>;
}

let pagefind: Pagefind;

// Pagefind's own code for the browser, fed with the built files: what it finds here, a reader finds.
beforeAll(async () => {
  const html = { getAttribute: () => 'sv' };
  vi.stubGlobal('document', { currentScript: null, querySelector: () => html });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('https://x/'));
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = fileURLToPath(new URL(String(address)).href.replace(/\?.*$/, ''));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 });
  });
  const bundle = pathToFileURL(join(dist, 'pagefind/')).href;
  pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: bundle, baseUrl: '/', noWorker: true });
});
afterAll(() => vi.unstubAllGlobals());

async function addresses(query: string, niva = 'klarsprak'): Promise<string[]> {
  const { results } = await pagefind.search(query, { filters: { niva } });
  return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
}

describe('the search index', () => {
  it.each([
    ['avvikelser', '/forbattra/avvikelser/'],
    ['avvikelsen', '/forbattra/avvikelser/'],
    ['styrelsen', '/borja-har/for-styrelsen/'],
    ['lex sarah', '/begrepp/lex-sarah/'],
  ])('finds %s', async (query, address) => {
    expect(await addresses(query)).toContain(address);
  });

  it('leads a reader of easy texts to the easy text', async () => {
    const found = await addresses('klagomål', 'lattlast');
    expect(found).toContain('/forbattra/avvikelser/#lattlast');
    expect(await addresses('klagomål')).not.toContain('/forbattra/avvikelser/#lattlast');
  });

  it('knows every chapter, and what it is', async () => {
    const { results } = await pagefind.search('ni', { filters: { niva: 'klarsprak' } });
    const all = await Promise.all(results.map((result) => result.data()));
    const found = new Set(all.map(({ url }) => url));
    expect(chapters().filter(({ path }) => !found.has(path))).toEqual([]);
    expect(all.filter(({ meta }) => (meta.title ?? '') === '').map(({ url }) => url)).toEqual([]);
  });

  it('says nothing of what is only for the search or only a button', async () => {
    const { results } = await pagefind.search('avvikelse', { filters: { niva: 'klarsprak' } });
    const texts = await Promise.all(results.map(async (result) => (await result.data()).excerpt));
    expect(texts.filter((text) => /Länk till avsnittet|Läs lättläst|Föreslå en ändring/.test(text))).toEqual([]);
  });
});

describe('the index of terms', () => {
  const index = JSON.parse(readFileSync(join(dist, 'begrepp/sokformer.json'), 'utf8')) as SentTermIndex;
  const terms = contentOf<{ term: string; definition: string; deprecated?: { form: string; reason: string }[] }>(
    'glossary',
  );

  it('has every term with its definition, and a page for each', () => {
    const built = new Set(pages.map(({ path }) => path));
    expect(Object.keys(index.summaries).sort()).toEqual(terms.map(([id]) => id).sort());
    expect(terms.filter(([id]) => !built.has(`/begrepp/${id}/`)).map(([id]) => id)).toEqual([]);
    for (const [id, { term }] of terms) expect(index.summaries[id]?.[0]).toBe(term);
  });

  it('has a reason for every word to avoid', () => {
    const deprecated = terms.flatMap(([id, term]) => (term.deprecated ?? []).map(({ form }) => `${id}|${form}`));
    expect(deprecated.length).toBeGreaterThan(0);
    expect(deprecated.filter((key) => !index.reasons[key])).toEqual([]);
  });
});

/** The part of Pagefind's browser API that we use. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface Page {
  title: string;
  /** Which part of the handbook, or what kind of page. */
  section: string;
  url: string;
  excerpt: { text: string; hit: boolean }[];
  sections: { title: string; url: string }[];
}

let loaded: Promise<Pagefind> | undefined;

function load(base: string): Promise<Pagefind> {
  loaded ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    // A worker would be 11 kB more to fetch, to spare the page a few milliseconds.
    await pagefind.options({ baseUrl: base, excerptLength: 24, noWorker: true });
    return pagefind;
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

/** Fetches Pagefind before the first search. */
export function preparePages(base: string): void {
  load(base)
    .then((pagefind) => pagefind.init())
    .catch(() => {});
}

/** Pages that match, best first. */
export async function searchPages(
  base: string,
  query: string,
  { easyOnly, limit }: { easyOnly: boolean; limit: number },
): Promise<{ pages: Page[]; total: number }> {
  const pagefind = await load(base);
  const { results } = await pagefind.search(
    query,
    easyOnly ? { filters: { niva: 'lattlast' } } : { filters: { niva: 'klarsprak' } },
  );
  const pages = await Promise.all(results.slice(0, limit).map(async (result) => toPage(await result.data())));
  return isFarFetched(pages, query) ? { pages: [], total: 0 } : { pages, total: results.length };
}

/** As many first letters as a word must share with the query to be what somebody looked for. */
const SHARED = 3;

/**
 * Where no word fits, Pagefind falls back to words that begin with the same letter: "xyzzy" finds "sida x av y". A page
 * without marked words is not judged, since its title may be what fits.
 */
export function isFarFetched(pages: readonly Pick<Page, 'excerpt'>[], query: string): boolean {
  const starts = wordsOf(query).map((word) => word.slice(0, SHARED));
  const marked = pages.flatMap(({ excerpt }) => excerpt.filter(({ hit }) => hit).flatMap(({ text }) => wordsOf(text)));
  return marked.length > 0 && !marked.some((word) => starts.some((start) => word.startsWith(start)));
}

/** Words in lower case without accents, as the index has them: "Kvalitén" is "kvaliten". */
function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('sv-SE')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function toPage({ url, excerpt, meta, sub_results }: Fragment): Page {
  return {
    title: meta.title ?? url,
    section: meta.section ?? '',
    url,
    excerpt: splitMarks(excerpt),
    sections: sub_results
      // The page's own first heading says nothing that the hit has not said.
      .filter((sub) => sub.url !== url && !sub.url.endsWith('#_top'))
      .slice(0, 3)
      .map(({ title, url: address }) => ({ title, url: address })),
  };
}

/** Pagefind gives the excerpt as HTML with <mark>; we take it apart so that nothing is ever set as HTML. */
function splitMarks(html: string): { text: string; hit: boolean }[] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ hit: piece.startsWith('<mark>'), text: unescape(piece.replaceAll(/<\/?mark>/g, '')) }));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

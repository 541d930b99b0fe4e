import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkedByHand, sectionsOf } from '@/build/chapter-runs';
import { linkSection, makeLinkIndex } from '@/domain/link-terms';
import { toHtml } from '../unit/build/markdown';
import { catalog, root } from './real-content';

/** Under each heading the words that are links, and where they lead. */
type Links = Record<string, Record<string, string>>;
interface MarkedChapter {
  chapter: string;
  standard: Links;
  easy: Links;
}

const index = makeLinkIndex(
  [...catalog.terms.values()],
  [...catalog.sources.values()].map(({ data }) => data.title),
);

/** The links the linker makes, as "level, heading: word → term". */
async function linksIn(level: string, body: string): Promise<string[]> {
  const found: string[] = [];
  await toHtml(body, (tree) => {
    for (const section of sectionsOf(tree)) {
      const heading = section[0]?.heading ? section[0].text : '';
      for (const { id, text } of linkSection(section, index, { linked: linkedByHand(section) }).flat())
        if (id) found.push(`${level}, ${heading}: ${text} → ${id}`);
    }
  });
  return found;
}

const wantedIn = (level: string, links: Links): string[] =>
  Object.entries(links).flatMap(([heading, words]) =>
    Object.entries(words).map(([word, id]) => `${level}, ${heading}: ${word} → ${id}`),
  );

const folder = join(root, 'tests/content/term-links');
const marked = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as MarkedChapter);

describe('two chapters marked by hand', () => {
  test('are two, and their terms exist', () => {
    expect(marked.length).toBeGreaterThanOrEqual(2);
    const ids = marked.flatMap(({ standard, easy }) =>
      [standard, easy].flatMap((links) => Object.values(links).flatMap((words) => Object.values(words))),
    );
    expect(ids.filter((id) => !catalog.terms.has(id))).toEqual([]);
  });

  test.each(marked)('$chapter: 95 links of 100 are right, and 95 of 100 that should be there are', async (facit) => {
    const chapter = catalog.chapters.get(facit.chapter)!;
    const made = [
      ...(await linksIn('klarspråk', chapter.body)),
      ...(await linksIn('lättläst', chapter.easy?.body ?? '')),
    ];
    const wanted = [...wantedIn('klarspråk', facit.standard), ...wantedIn('lättläst', facit.easy)];
    const wrong = made.filter((link) => !wanted.includes(link));
    const missing = wanted.filter((link) => !made.includes(link));
    const where = `tests/content/term-links/${facit.chapter.split('/').at(-1)}.yaml`;
    expect(
      [
        ...(wrong.length > 0.05 * made.length ? wrong.map((link) => `${link} står inte i ${where}`) : []),
        ...(missing.length > 0.05 * wanted.length ? missing.map((link) => `${link} blir inte en länk (${where})`) : []),
      ],
      `rätt ${made.length - wrong.length} av ${made.length}, funna ${wanted.length - missing.length} av ${wanted.length}`,
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { PRINCIPLES } from '@/schema/principle';
import { catalog, readReal } from './real-content';

const principles = [...catalog.principles.values()];
const marked = [...catalog.chapters.values(), ...catalog.routines.values(), ...catalog.checklists.values()];

describe('the principles', () => {
  test('have a file each, a sign and a place of their own', () => {
    expect([...catalog.principles.keys()].sort()).toEqual([...PRINCIPLES].sort());
    for (const field of ['sign', 'order', 'title'] as const)
      expect(new Set(principles.map(({ data }) => data[field])).size).toBe(PRINCIPLES.length);
  });

  test('say what the law asks, or that the matrix lacks it', () => {
    const silent = principles.filter(({ data }) => data.requirements.length < 3 && data.lawNote === undefined);
    expect(silent.map(({ file }) => `${file}: skriv krav under requirements, eller vad som saknas under lawNote.`)).toEqual([]);
  });

  test.each([...PRINCIPLES])('%s is marked on the chapter that is all about it, and on every kind of text', (id) => {
    const home = catalog.chapters.get(catalog.principles.get(id)!.data.chapter)!;
    expect(home.data.principles).toContain(id);
    for (const kind of [catalog.chapters, catalog.routines, catalog.checklists])
      expect([...kind.values()].some(({ data }) => data.principles?.includes(id))).toBe(true);
  });
});

describe('a mark', () => {
  /** A text that does something for a principle can hardly do it without naming any of this. */
  const WORDS: Record<(typeof PRINCIPLES)[number], RegExp> = {
    jamstalldhet: /jämställ|kvinn|\bkön\b|\bmän\b|löner|lönekart/i,
    likabehandling: /diskriminer|trakasser|kränk|stängs? (någon )?ute|bemöt|hinder|lika/i,
    tillganglighet: /tillgäng|lättläst|lätt svenska|tolk|bild|anpass|rullstol|språk|begriplig|läs det högt|hjälpmedel/i,
    miljo: /miljö|avfall|svinn|sorter|återbruk|kemikali/i,
  };

  test('is about what the text does: the words are there', () => {
    const empty = marked.flatMap(({ file, data }) => {
      const text = readReal(file).replace(/^principles:.*$/m, '');
      return (data.principles ?? [])
        .filter((id) => !WORDS[id].test(text))
        .map((id) => `${file}: är märkt ${id}, men texten gör inget för det.`);
    });
    expect(empty).toEqual([]);
  });

  test('is not everywhere: then it would say nothing', () => {
    for (const id of PRINCIPLES) {
      const share = marked.filter(({ data }) => data.principles?.includes(id)).length / marked.length;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.6);
    }
  });
});

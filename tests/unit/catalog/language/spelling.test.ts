import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkSpelling, partsOf } from '@/catalog/language/spelling';
import { passagesOf } from '@/catalog/language/texts';
import { formatProblem } from '@/catalog/problem';
import { project } from '../project';

const file = 'content/checklists/a.yaml';
const texts = (source: string) => [{ file, source, passages: passagesOf(file, source) }];

/** A dictionary of a few words. */
const dictionary = (...known: string[]) => ({
  has: (word: string) => known.includes(word.toLowerCase()),
  canBegin: (part: string) => part === 'hälso',
  suggest: (word: string) => (word === 'avikelse' ? ['avvikelse'] : []),
});

function withWords(words: string): string {
  const root = project({});
  mkdirSync(join(root, 'content/language'), { recursive: true });
  writeFileSync(join(root, 'content/language/words.txt'), words);
  return root;
}

describe('checkSpelling', () => {
  test('tells file, line, place and what may have been meant', async () => {
    const load = async () => dictionary('en', 'lista');
    const problems = await checkSpelling(project({}), texts('title: Lista\npurpose: En avikelse.\n'), load);
    expect(problems.map(formatProblem)).toEqual([
      `${file} (rad 2, tecken 13): ”avikelse” finns inte i ordlistan för stavning. Menade du avvikelse? Är ordet rätt skrivet lägger du till det i content/language/words.txt.`,
    ]);
  });

  test('hands our own words over, without what is said of them', async () => {
    const load = vi.fn(async (own: readonly string[]) => dictionary('lista', ...own.map((word) => word.toLowerCase())));
    const root = withWords('# Ord\nDigg # en myndighet\nårshjul\n');
    expect(await checkSpelling(root, texts('title: Digg årshjul\n'), load)).toEqual([]);
    expect(load).toHaveBeenCalledWith(['Digg', 'årshjul']);
  });

  test.each([
    ['wrong order', 'årshjul\nDigg\n', 'ska stå före'],
    ['a word twice', 'Digg\nDigg\n', 'två gånger'],
    ['two words in a line', 'Digg årshjul\n', 'ett ord på varje rad'],
  ])('says when the list of words has %s', async (_, words, sentence) => {
    const problems = await checkSpelling(withWords(words), [], async () => dictionary());
    expect(problems.map(formatProblem).join()).toContain(sentence);
  });

  test('reads the dictionary once, and again when our own words are others', async () => {
    const root = withWords('Digg\n');
    const load = vi.fn(async () => dictionary('lista'));
    const look = () => checkSpelling(root, texts('title: Lista\n'), load);
    expect(await look()).toEqual([]);
    expect(await look()).toEqual([]);
    expect(load).toHaveBeenCalledTimes(1);
    writeFileSync(join(root, 'content/language/words.txt'), 'Digg\nårshjul\n');
    expect(await look()).toEqual([]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('does not remember a word that was wrong', async () => {
    const root = project({});
    const look = () => checkSpelling(root, texts('title: avikelse lista\n'), async () => dictionary('lista'));
    expect(await look()).toHaveLength(1);
    expect(await look()).toHaveLength(1);
  });
});

describe('partsOf', () => {
  const parts = (text: string, field = 'text') =>
    partsOf({ file, field, from: 0, text }).map(({ part, begins }) => `${part}${begins ? '-' : ''}`);

  test('are words with a spelling', () => {
    expect(parts('Hälso- och sjukvård, ASF:et, IOP-avtal, CL-01, se kvalitet.se och fil.json (.html)')).toEqual([
      ...['Hälso-', 'och', 'sjukvård', 'avtal', 'och'],
    ]);
  });

  test('stand where they stand', () => {
    const text = 'x hab-ersättning';
    for (const { part, from } of partsOf({ file, field: '', from: 100, text }))
      expect(text.slice(from - 100, from - 100 + part.length)).toBe(part);
  });

  test('are none where words are advised against', () => {
    expect(parts('impact', 'deprecated.form')).toEqual([]);
  });
});

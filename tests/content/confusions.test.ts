import { describe, expect, test } from 'vitest';
import { comparedWords, type DecisionStep, decisionSteps } from '@/domain/confusion';
import { compareSwedish } from '@/domain/swedish';
import { catalog, readReal } from './real-content';

const families = [...catalog.confusions.values()].sort((a, b) => (a.data.number < b.data.number ? -1 : 1));
const terms = [...catalog.terms.values()];

/** Every way through the questions: the answers given, and what stands at the end. */
function ways(steps: DecisionStep[], at = 1, given: string[] = []): { given: string[]; end: string }[] {
  const step = steps[at - 1];
  if (!step) return [{ given, end: 'utanför frågorna' }];
  return (['yes', 'no'] as const).flatMap((key) => {
    const answer = step[key];
    const path = [...given, `${at}:${key}`];
    return 'next' in answer
      ? ways(steps, answer.next, path)
      : [{ given: path, end: answer.word?.id ?? answer.text ?? '' }];
  });
}

test('there are fifteen families, numbered without a gap', () => {
  expect(families.map(({ data }) => data.number)).toEqual(
    Array.from({ length: 15 }, (_, i) => `F-${String(i + 1).padStart(2, '0')}`),
  );
});

describe.each(families.map((family) => [family.data.number, family] as const))('%s', (_, { file, data }) => {
  const words = comparedWords(data, terms);
  const all = ways(decisionSteps(data, words));

  test('names every word it compares, each once', () => {
    const names = words.map(({ name }) => name);
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has an example for every word', () => {
    expect(data.table.at(-1)?.question).toBe('Exempel');
  });

  test('leads every reader to an end, and some reader to every word', () => {
    const ends = new Set(all.map(({ end }) => end));
    expect([...ends].filter((end) => end === '' || end === 'utanför frågorna')).toEqual([]);
    expect(words.filter(({ id, avoid }) => !avoid && !ends.has(id)).map(({ id }) => id)).toEqual([]);
    expect(all.every(({ given }) => given.length <= data.question.length)).toBe(true);
  });

  test('gives better sentences that differ from those they replace', () => {
    expect(data.write.filter(({ before, after }) => before === after)).toEqual([]);
  });

  test('has its fields in the order of the template', () => {
    const order = ['title', 'number', 'summary', 'easy', 'terms', 'table', 'question', 'harm', 'write', 'official'];
    const fields = [...readReal(file).matchAll(/^([a-zA-Z]+):/gm)].map(([, field = '']) => field);
    expect(fields).toEqual([...order, 'law', 'updated'].filter((field) => fields.includes(field)));
  });

  test('says so wherever nobody has read the source', () => {
    const unread = data.official.filter(({ source }) => !catalog.sources.get(source)?.data.read);
    expect(unread.filter(({ use, ours }) => !/inte läst|jämföras|kontroller/i.test(`${use} ${ours}`))).toEqual([]);
    const open = data.law.filter(({ verified }) => !verified);
    expect(open.filter(({ says = '' }) => !/kontrollera/i.test(says))).toEqual([]);
  });
});

test('terms that are compared are also said to be confused in the glossary, in one of the entries', () => {
  const paired = new Set(
    terms.flatMap(({ id, data }) => data.confusedWith.map(({ term }) => [id, term ?? ''].sort().join('|'))),
  );
  const lonely = families.flatMap(({ file, data }) => {
    const ids = [...new Set(data.terms.flatMap(({ term }) => term ?? []))].sort(compareSwedish);
    const inPairs = (id: string) => ids.some((other) => other !== id && paired.has([id, other].sort().join('|')));
    return ids.length < 2 ? [] : ids.filter((id) => !inPairs(id)).map((id) => `${file}: ${id}`);
  });
  expect(lonely).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { factAge, reviewDay, WARN_DAYS } from '@/domain/fact-age';
import { duePages, factLine, type FactContent, factsOf } from '@/domain/facts';

describe('the day a fact is to be looked at again', () => {
  test.each([
    ['lag', '2026-11-21', '2027-11-21'],
    ['foreskrift', '2026-11-21', '2027-11-21'],
    ['myndighet', '2026-11-21', '2027-05-21'],
    ['grunddokument', '2026-11-21', '2028-11-21'],
    // No such day in the month: its last.
    ['myndighet', '2026-08-31', '2027-02-28'],
    ['myndighet', '2027-08-31', '2028-02-29'],
    ['lag', '2028-02-29', '2029-02-28'],
  ] as const)('%s checked %s: %s', (kind, checked, day) => {
    expect(reviewDay({ checked }, kind)).toBe(day);
  });

  test('is the day the author has written, sooner or later', () => {
    expect(reviewDay({ checked: '2026-11-21', review: '2027-03-30' }, 'lag')).toBe('2027-03-30');
    expect(reviewDay({ checked: '2026-11-21', review: '2029-01-01' }, 'lag')).toBe('2029-01-01');
  });
});

describe('the age of a fact', () => {
  const age = (today: string) => factAge({ checked: '2026-11-21' }, 'lag', today);

  test('is fresh until the warning begins, soon through its day, then due', () => {
    expect(WARN_DAYS).toBe(60);
    expect(age('2027-09-21')).toBe('fresh');
    expect(age('2027-09-22')).toBe('soon');
    expect(age('2027-11-21')).toBe('soon');
    expect(age('2027-11-22')).toBe('due');
  });
});

const cited = (source: string, checked: string, verified = true) => ({ source, ref: '2 §', checked, verified });
const content: FactContent = {
  chapters: [
    { id: 'grunden/a', data: { title: 'A', citations: [cited('lag', '2026-01-01'), cited('sida', '2026-01-01')] } },
  ],
  routines: [{ id: 'r', data: { title: 'R', law: [cited('lag', '2026-01-01', false)] } }],
  checklists: [],
  templates: [],
  assessments: [],
  requirements: [],
  terms: [{ id: 'ord', data: { term: 'ord', checked: '2026-01-01', verified: false } }],
  sources: new Map([
    ['lag', { title: 'Lagen', kind: 'lag' }],
    ['sida', { title: 'Sidan', kind: 'myndighet' }],
  ]),
};

describe('all facts', () => {
  const facts = factsOf(content, '2026-07-02');

  test('say where they stand, what they are and when they are to be looked at', () => {
    expect(facts.map(({ address, source, review, age, verified }) => [address, source, review, age, verified])).toEqual(
      [
        ['/grunden/a/', 'Lagen', '2027-01-01', 'fresh', true],
        ['/grunden/a/', 'Sidan', '2026-07-01', 'due', true],
        ['/rutiner/r/', 'Lagen', '2027-01-01', 'fresh', false],
        ['/begrepp/ord/', 'ord', '2028-01-01', 'fresh', false],
      ],
    );
  });

  test('are told in one line, each source and each place once', () => {
    const place = (source: string, ref?: string) => ({ source, ref });
    expect(factLine([place('Lag', '1 §'), place('Sida'), place('Lag', '2 §'), place('Lag', '1 §')])).toBe(
      'Lag, 1 §, 2 §; Sida',
    );
  });

  test('of an age are gathered by page and day, the earliest first, each once', () => {
    const twice = [...facts, ...facts];
    expect(duePages(twice, ['due', 'fresh']).map((page) => [page.address, page.review, factLine(page.facts)])).toEqual([
      ['/grunden/a/', '2026-07-01', 'Sidan, 2 §'],
      ['/grunden/a/', '2027-01-01', 'Lagen, 2 §'],
      ['/rutiner/r/', '2027-01-01', 'Lagen, 2 §'],
      ['/begrepp/ord/', '2028-01-01', 'ord'],
    ]);
    expect(duePages(facts, ['soon'])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Requirement } from '@/domain/requirement';
import {
  type Answering,
  countKinds,
  legalFloorWithoutChapter,
  matrixRows,
  textRows,
} from '@/domain/requirement-matrix';

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  framework: 'lag',
  short: 'Lagen',
  ref: '1 §',
  text: 'Ni gör det.',
  kind: 'lag',
  source: 'lag',
  forms: [],
  sizes: [],
  assignments: [],
  counterpart: false,
  checked: '2026-11-21',
  verified: true,
  ...more,
});
const text = (kind: Answering['kind'], title: string, ...requirements: string[]): Answering => ({
  kind,
  title,
  address: `/${title}/`,
  requirements,
});

const requirements = [
  requirement('a'),
  requirement('b', { verified: false }),
  requirement('c', { kind: 'frivillig' }),
  requirement('d', { kind: 'foreskrift' }),
];
const texts = [text('chapter', 'kapitlet', 'd', 'a'), text('routine', 'rutinen', 'a', 'b')];
const rows = matrixRows(requirements, texts);

describe('the matrix', () => {
  test('shows for each requirement the texts that answer to it', () => {
    expect(rows.map(({ id, answers }) => [id, answers.map(({ title }) => title)])).toEqual([
      ['a', ['kapitlet', 'rutinen']],
      ['b', ['rutinen']],
      ['c', []],
      ['d', ['kapitlet']],
    ]);
  });

  test('marks what nothing answers to as a gap', () => {
    expect(rows.filter(({ gap }) => gap).map(({ id }) => id)).toEqual(['c']);
  });

  test('turned around, shows each text’s requirements in the order of the laws', () => {
    expect(textRows(requirements, texts).map((row) => row.requirements.map(({ id }) => id))).toEqual([
      ['a', 'd'],
      ['a', 'b'],
    ]);
  });

  test('counts each kind by itself', () => {
    expect(countKinds(rows)).toEqual([
      { kind: 'lag', all: 2, answered: 2, gaps: 0, unverified: 1 },
      { kind: 'frivillig', all: 1, answered: 0, gaps: 1, unverified: 0 },
      { kind: 'foreskrift', all: 1, answered: 1, gaps: 0, unverified: 0 },
    ]);
  });

  test('finds the law that only a routine answers to; a framework one chooses is no floor', () => {
    expect(legalFloorWithoutChapter(rows).map(({ id }) => id)).toEqual(['b']);
  });
});

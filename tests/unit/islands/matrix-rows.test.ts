import { describe, expect, test } from 'vitest';
import { choose, EVERYTHING, type Row } from '@/islands/matrix/rows';

type Plain = Omit<Row, 'element'> & { id: string };
const row = (id: string, more: Partial<Plain> = {}): Plain => ({
  id,
  framework: 'lagen',
  kind: 'lag',
  forms: [],
  sizes: [],
  assignments: [],
  gap: false,
  ...more,
});
const rows = [
  row('alla'),
  row('stiftelse', { forms: ['stiftelse'] }),
  row('lucka', { framework: 'ramen', kind: 'frivillig', gap: true }),
  row('villkor', { when: 'om x' }),
];
const ids = (more: Partial<typeof EVERYTHING>) => choose(rows, { ...EVERYTHING, ...more }).map(({ row: { id } }) => id);

describe('the rows a choice shows', () => {
  test('are all, unmarked, until something is chosen', () => {
    const chosen = choose(rows, EVERYTHING);
    expect(chosen.map(({ row: { id } }) => id)).toEqual(['alla', 'stiftelse', 'lucka', 'villkor']);
    expect(chosen.every(({ fit }) => fit === null)).toBe(true);
  });

  test('are those of one framework, of one kind, or the gaps', () => {
    expect(ids({ framework: 'ramen' })).toEqual(['lucka']);
    expect(ids({ kind: 'lag' })).toEqual(['alla', 'stiftelse', 'villkor']);
    expect(ids({ onlyGaps: true })).toEqual(['lucka']);
    expect(ids({ onlyGaps: true, kind: 'lag' })).toEqual([]);
  });

  test('are those that concern or may concern the organisation, each with how', () => {
    const profile = { form: 'ideell-forening', employees: null, assignments: [] } as const;
    expect(choose(rows, { ...EVERYTHING, profile }).map(({ row: { id }, fit }) => [id, fit])).toEqual([
      ['alla', 'yes'],
      ['lucka', 'chosen'],
      ['villkor', 'maybe'],
    ]);
  });
});

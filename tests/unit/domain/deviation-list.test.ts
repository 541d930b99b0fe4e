import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, median, quartersOf } from '@/domain/deviation-figures';
import { ALL, type Filter, filterRows, sortRows, todoRows } from '@/domain/deviation-list';
import { SMALLEST_GROUP, withoutSmallGroups } from '@/domain/small-groups';
import { deviation, log, rowsFor } from './deviations';

const order = log.seriousness.map(({ id }) => id);
const rows = rowsFor(
  deviation('a', {
    number: 1,
    kind: 'avvikelse',
    area: 'kok',
    seriousness: 'liten',
    reported: '2026-02-02',
    happened: 'Låst dörr',
  }),
  deviation('b', { number: 2, kind: 'berom', answered: '2026-11-20', reported: '2026-11-19' }),
  deviation('c', { number: 3, area: 'butik', seriousness: 'allvarlig', reported: '2026-11-20', cause: 'Fel kod' }),
  deviation('d', { number: 4, removed: true }),
);
const ids = (list: readonly { entry: { id: string } }[]) => list.map(({ entry }) => entry.id).join('');
const filtered = (filter: Partial<Filter>) => ids(filterRows(rows, { ...ALL, ...filter }));

describe('filterRows', () => {
  test.each<[Partial<Filter>, string]>([
    [{}, 'abc'],
    [{ status: 'open' }, 'ac'],
    [{ status: 'stangd' }, 'b'],
    [{ kind: 'berom' }, 'b'],
    [{ area: 'kok' }, 'a'],
    [{ seriousness: 'allvarlig' }, 'c'],
    [{ quarter: '2026-1' }, 'a'],
    [{ due: 'late' }, 'a'],
    [{ text: 'LÅST' }, 'a'],
    [{ text: '2026-003' }, 'c'],
    [{ text: 'finns inte' }, ''],
    [{ kind: 'berom', area: 'kok' }, ''],
  ])('%o', (filter, expected) => {
    expect(filtered(filter)).toBe(expected);
  });
});

describe('sortRows', () => {
  const kept = filterRows(rows, ALL);
  test.each([
    ['newest', 'cba'],
    ['oldest', 'abc'],
    ['serious', 'cab'],
  ] as const)('%s', (sort, expected) => {
    expect(ids(sortRows(kept, sort, order))).toBe(expected);
  });
  test('puts what is late first among what needs doing', () => {
    expect(ids(todoRows(rows, order))).toBe('a');
    const late = deviation('e', { number: 5, reported: '2026-11-23', seriousness: 'allvarlig' });
    expect(ids(todoRows(rowsFor(rows[0]!.entry, late), order))).toBe('ae');
  });
});

describe('figuresOf', () => {
  test('counts kinds, answers and effects', () => {
    const { total, open, kinds, answers } = figuresOf(filterRows(rows, ALL));
    expect([total, open]).toEqual([3, 2]);
    expect(kinds).toEqual([
      { id: 'avvikelse', count: 2 },
      { id: 'berom', count: 1 },
    ]);
    expect(answers).toEqual({ answered: 1, medianDays: 1, inTime: 1 });
  });
  test('never shows a group of people under five', () => {
    const told = (count: number, reporter: string) =>
      Array.from({ length: count }, (_, i) => deviation(`${reporter}${i}`, { reporter, number: i + 1 }));
    const counts = figuresOf(
      rowsFor(...told(9, 'deltagare'), ...told(3, 'anstalld'), ...told(6, 'volontar')),
    ).reporters;
    // The second goes with the third: nine and a sum of eighteen would tell it.
    expect(counts).toEqual([
      { id: 'deltagare', count: 9 },
      { id: 'volontar', count: null },
      { id: 'anstalld', count: null },
    ]);
  });
  test('counts quarters in a row, the empty ones too', () => {
    expect(
      quartersOf(filterRows(rows, ALL), ['avvikelse', 'berom']).map(({ quarter, kinds }) => [quarter, kinds]),
    ).toEqual([
      ['2026-1', [1, 0]],
      ['2026-2', [0, 0]],
      ['2026-3', [0, 0]],
      ['2026-4', [1, 1]],
    ]);
    expect(quartersOf([], [])).toEqual([]);
  });
  test('stops at ten years of quarters, whatever a file says', () => {
    const forged = rowsFor(deviation('a', { reported: '1900-01-01' }), deviation('b', { reported: '2199-12-31' }));
    expect(quartersOf(forged, [])).toHaveLength(40);
  });
});

describe('withoutSmallGroups', () => {
  test('shows no group of one to four, and leaves none alone to be worked out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (counts) => {
        const shown = withoutSmallGroups(counts);
        const hidden = counts.filter((_, at) => shown[at] === null);
        counts.forEach((count, at) => expect(shown[at] === null || shown[at] === count).toBe(true));
        expect(shown.some((count) => count !== null && count > 0 && count < SMALLEST_GROUP)).toBe(false);
        const people = counts.filter((count) => count > 0).length;
        if (hidden.length === 1) expect(people).toBe(1);
      }),
    );
  });
});

test.each([
  [[], null],
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
] as const)('median of %o is %o', (values, expected) => {
  expect(median([...values])).toBe(expected);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planHistory, type HistoryKey, type Kept, type KeepReason } from '@/storage/history';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-21T14:32:00Z');
const edit: Kept = { why: 'edit', text: 'x' };
const row = (sequence: number, at: number, why: KeepReason = 'edit'): HistoryKey => ['d', sequence, at, why];

describe('planHistory', () => {
  it('numbers what it adds after the last', () => {
    expect(planHistory([], 'd', [edit], NOW).add).toEqual([[row(1, NOW), edit]]);
    expect(planHistory([row(7, NOW - DAY)], 'd', [edit, edit], NOW).add.map(([key]) => key)).toEqual([
      row(8, NOW),
      row(9, NOW),
    ]);
  });

  it('adds an ordinary version at most once a minute', () => {
    expect(planHistory([row(1, NOW - 59_999)], 'd', [edit], NOW).add).toEqual([]);
    expect(planHistory([row(1, NOW - 60_000)], 'd', [edit], NOW).add).toHaveLength(1);
  });

  it('adds a version with a reason at once', () => {
    const reset: Kept = { why: 'before-reset', text: 'y' };
    expect(planHistory([row(1, NOW)], 'd', [reset, edit], NOW).add).toEqual([[row(2, NOW, 'before-reset'), reset]]);
  });

  it('keeps adding when the clock was set back', () => {
    expect(planHistory([row(1, NOW + 365 * DAY)], 'd', [edit], NOW).add).toHaveLength(1);
  });

  it('keeps the twenty newest, whatever their age', () => {
    const old = Array.from({ length: 20 }, (_, index) => row(index + 1, NOW - 400 * DAY));
    expect(planHistory(old, 'd', [], NOW).drop).toEqual([]);
    expect(planHistory(old, 'd', [edit], NOW).drop).toEqual([row(1, NOW - 400 * DAY)]);
  });

  it('keeps the last version of each older day for thirty days, and those with a reason', () => {
    const newest = Array.from({ length: 20 }, (_, index) => row(100 + index, NOW));
    const older = [
      row(1, NOW - 31 * DAY),
      row(2, NOW - 31 * DAY, 'before-reset'),
      row(3, NOW - 30 * DAY),
      row(4, NOW - 2 * DAY, 'before-migration'),
      row(5, NOW - 2 * DAY),
      row(6, NOW - 2 * DAY + 1),
    ];
    expect(planHistory([...older, ...newest], 'd', [], NOW).drop.map(([, sequence]) => sequence)).toEqual([1, 2, 5]);
  });

  it('never drops one of the twenty newest and never holds more than some sixty without a reason', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 200 }), (days) => {
        const rows = days.map((day, index) => row(index + 1, NOW + day * DAY));
        const { drop } = planHistory(rows, 'd', [], NOW);
        return rows.slice(-20).every((key) => !drop.includes(key)) && rows.length - drop.length <= 20 + 61;
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, type Placed } from '@/domain/binder/arrange';
import type { BinderDocument } from '@/domain/binder/binder';
import { afterReview, decisionOf, dueOf, intervalOf, progressOf } from '@/domain/binder/due';
import { intervalAfterReview, isDate, longestInterval, monthsAfter } from '@/domain/review-interval';
import { reportWords as words } from '@/strings/report';
import { all, binderOf, decided, shelf } from './example-binder';

const placed = (values: Partial<BinderDocument>): Placed =>
  arrange(binderOf({ 'rutin-x': values }), shelf(), words).documents[0]!;

describe('a decision', () => {
  test('holds for the version it was made on, and for no other', () => {
    expect(decisionOf(placed({ version: '1.0', revisions: decided() }))?.paragraph).toBe('7');
    expect(decisionOf(placed({ version: '1.1', revisions: decided() }))).toBeUndefined();
  });

  test('without a date is none', () => {
    expect(decisionOf(placed({ revisions: decided('') }))).toBeUndefined();
    expect(decisionOf(placed({ revisions: decided('i fjol') }))).toBeUndefined();
  });

  test('is counted among what is decided on, and checklists are not', () => {
    const { documents } = arrange(binderOf({ ...all, 'rutin-x': { revisions: decided() } }), shelf(), words);
    expect(progressOf(documents)).toEqual({ decided: 1, total: 2 });
  });
});

describe('the next review', () => {
  const today = '2026-11-22';
  test('is the interval after the decision, or after the latest review', () => {
    expect(dueOf(placed({ revisions: decided('2026-03-01') }), today)).toEqual({
      state: 'later',
      date: '2027-03-01',
      days: 99,
    });
    const reviewed = { date: '2026-06-30', changed: false };
    expect(dueOf(placed({ revisions: decided('2026-03-01'), reviewed }), today).date).toBe('2027-06-30');
  });

  test('is the day the reader has set', () => {
    expect(dueOf(placed({ revisions: decided(), nextReview: '2026-12-01' }), today)).toMatchObject({
      state: 'soon',
      days: 9,
    });
  });

  test('is overdue from the day after', () => {
    expect(dueOf(placed({ nextReview: '2026-11-22' }), today)).toMatchObject({ state: 'soon', days: 0 });
    expect(dueOf(placed({ nextReview: '2026-11-21' }), today)).toMatchObject({ state: 'overdue', days: -1 });
  });

  test('is soon for 45 days', () => {
    expect(dueOf(placed({ nextReview: '2027-01-06' }), today).state).toBe('soon');
    expect(dueOf(placed({ nextReview: '2027-01-07' }), today).state).toBe('later');
  });

  test('is not before anything is decided, nor on a day that is none', () => {
    expect(dueOf(placed({}), today)).toEqual({ state: 'none', date: '', days: null });
    expect(dueOf(placed({ nextReview: '2026-02-30' }), today).state).toBe('none');
  });
});

describe('the interval', () => {
  test('is what the text suggests, or what the reader has chosen, and never longer than the text allows', () => {
    expect([intervalOf(placed({})), intervalOf(placed({ interval: 6 })), intervalOf(placed({ interval: 90 }))]).toEqual(
      [12, 6, 24],
    );
  });

  test('grows a step at a time while reviews change nothing, and stops', () => {
    const rule = { changed: false, suggested: 12, most: 24 };
    expect([12, 18, 24].map((now) => intervalAfterReview(now, rule))).toEqual([18, 24, 24]);
    expect(intervalAfterReview(12, { ...rule, most: 12 })).toBe(12);
  });

  test('is the suggested again when a review changed something, or shorter if it was', () => {
    const rule = { changed: true, suggested: 12, most: 24 };
    expect([24, 12, 6].map((now) => intervalAfterReview(now, rule))).toEqual([12, 12, 6]);
  });

  test('never goes outside its limits, whatever was saved', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 36 }),
        fc.boolean(),
        (now, suggested, changed) => {
          const most = longestInterval(suggested);
          const next = intervalAfterReview(now, { changed, suggested, most });
          expect(next).toBeGreaterThanOrEqual(Math.min(now, suggested));
          expect(next).toBeLessThanOrEqual(Math.max(suggested, most));
          if (!changed && now < most) expect(next).toBeGreaterThan(now);
        },
      ),
    );
  });

  test('is at most twice the suggested, three years, or what the text itself says', () => {
    expect([longestInterval(12), longestInterval(24), longestInterval(12, 12), longestInterval(12, 3)]).toEqual([
      24, 36, 12, 12,
    ]);
  });

  test('leads to the day of the next review', () => {
    expect(afterReview(placed({}), '2026-08-31', false)).toEqual({ interval: 18, nextReview: '2028-02-29' });
    expect(afterReview(placed({ interval: 24 }), '2026-08-31', true)).toEqual({
      interval: 12,
      nextReview: '2027-08-31',
    });
  });
});

describe('days', () => {
  test('a number of months after the last of a month are the last of a shorter one', () => {
    expect([monthsAfter('2026-01-31', 1), monthsAfter('2026-12-15', 1), monthsAfter('x', 1)]).toEqual([
      '2026-02-28',
      '2027-01-15',
      '',
    ]);
  });

  test('are told from what only looks like them', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', ''].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { daysBetween, erasesAfterWeek, shouldRemind } from '@/domain/reminder';

const state = (changes: number, daysUnsaved: number) => ({ changes, daysUnsaved, fileAge: null });

describe('shouldRemind', () => {
  test('never without a change, however long ago', () => {
    for (const erases of [true, false]) expect(shouldRemind(state(0, 400), erases)).toBe(false);
  });

  test.each([
    [19, 0, false],
    [20, 0, true],
    [1, 6, false],
    [1, 7, true],
  ])('%d changes, %d days: %s', (changes, days, expected) => {
    expect(shouldRemind(state(changes, days), false)).toBe(expected);
  });

  test.each([
    [4, 0, false],
    [5, 0, true],
    [1, 2, false],
    [1, 3, true],
  ])('%d changes, %d days in a browser that erases: %s', (changes, days, expected) => {
    expect(shouldRemind(state(changes, days), true)).toBe(expected);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2026-11-21T23:59', '2026-11-22T00:01', 1],
    ['2026-11-22T00:01', '2026-11-22T23:59', 0],
    ['2026-10-24T12:00', '2026-10-26T11:00', 2],
    ['2026-03-28T23:00', '2026-03-30T01:00', 2],
    ['2027-01-01T00:00', '2026-01-01T00:00', 0],
  ])('%s → %s: %d', (earlier, later, days) => {
    expect(daysBetween(new Date(earlier), new Date(later))).toBe(days);
  });
});

describe('erasesAfterWeek', () => {
  const safari = { vendor: 'Apple Computer, Inc.', standalone: false, persisted: false };
  test.each([
    [safari, true],
    [{ ...safari, standalone: true }, false],
    [{ ...safari, persisted: true }, false],
    [{ ...safari, vendor: 'Google Inc.' }, false],
    [{ ...safari, vendor: '' }, false],
  ])('%o: %s', (facts, expected) => {
    expect(erasesAfterWeek(facts)).toBe(expected);
  });
});

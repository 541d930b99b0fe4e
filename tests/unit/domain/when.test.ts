import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysFrom, firstDay, quarterOf, readWhen, sayWhen, workdaysFrom } from '@/domain/when';
import { isDay, isWeek, isWhen, weekOf } from '@/domain/calendar';

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2198-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test.each(['2026-02-28', '2024-02-29', '1999-12-31'])('%s is in the calendar', (text) => {
    expect(isDay(text)).toBe(true);
  });
  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '0026-01-01',
    '12026-01-01',
    '',
    'i går',
    '2026-1-1',
  ])('”%s” is not', (text) => {
    expect(isDay(text)).toBe(false);
    expect(isWhen(text)).toBe(false);
  });
});

describe('a week', () => {
  test.each([
    ['2026-01-01', '2026-v01'],
    ['2024-12-30', '2025-v01'],
    ['2021-01-03', '2020-v53'],
    ['2026-03-12', '2026-v11'],
  ])('of %s is %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });
  test.each(['2026-v00', '2025-v53', '2026-v54', '2026-v1'])('%s is in no calendar', (week) => {
    expect(isWeek(week)).toBe(false);
  });
  test('begins on a Monday at most six days before any of its days', () => {
    fc.assert(
      fc.property(day, (date) => {
        const first = firstDay(weekOf(date));
        expect(new Date(`${first}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysFrom(first, date)).toBeGreaterThanOrEqual(0);
        expect(daysFrom(first, date)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('quarterOf', () => {
  test.each([
    ['2026-03-31', '2026-1'],
    ['2026-04-01', '2026-2'],
    // Its Thursday is 2 April.
    ['2026-v14', '2026-2'],
    ['i går', ''],
  ])('%s → %s', (when, quarter) => {
    expect(quarterOf(when)).toBe(quarter);
  });
});

describe('workdaysFrom', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-16', '2026-11-23', 5],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-23', '2026-11-20', 0],
  ])('%s to %s is %i', (first, second, count) => {
    expect(workdaysFrom(first, second)).toBe(count);
  });
  test('is the same as counting them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (first, days) => {
        const all = Array.from({ length: days }, (_, i) => new Date(`${addDays(first, i + 1)}T00:00:00Z`).getUTCDay());
        expect(workdaysFrom(first, addDays(first, days))).toBe(all.filter((one) => one !== 0 && one !== 6).length);
      }),
    );
  });
});

describe('readWhen', () => {
  test.each([
    ['2026-03-12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['12/3', '2026-03-12'],
    ['12.3', '2026-03-12'],
    ['12/3 2025', '2025-03-12'],
    ['12 mars', '2026-03-12'],
    ['den 1 okt', '2026-10-01'],
    ['v 11', '2026-v11'],
    ['Vecka 9, 2025', '2025-v09'],
  ])('reads %s as %s', (typed, when) => {
    expect(readWhen(typed, '2026')).toBe(when);
  });
  test.each(['30/2', '31 april', '12/13', 'v 60', 'i går', '', '3', '12 foo'])('does not guess at ”%s”', (typed) => {
    expect(readWhen(typed, '2026')).toBeUndefined();
  });
  test('reads back every day as it is saved', () => {
    fc.assert(fc.property(day, (date) => readWhen(date, '2026') === date));
  });
});

test('sayWhen says days and weeks as they are said', () => {
  expect([sayWhen('2026-03-12'), sayWhen('2026-v09'), sayWhen('')]).toEqual(['12 mars 2026', 'vecka 9, 2026', '']);
});

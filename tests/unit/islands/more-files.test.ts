import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checklistSheet, assessmentSheet } from '@/islands/later/sheets';
import { monthsFromNow } from '@/islands/later/more-files';
import { criteriaOf, NO_ANSWER } from '@/domain/assessment';
import { itemCode } from '@/domain/item-code';
import { sheetWords } from '@/strings/sheets';
import { assessment, checklist } from '../domain/examples';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the day so many months from now', () => {
  test.each([
    ['2026-11-22T12:00:00', 12, '2027-11-22'],
    ['2026-11-30T12:00:00', 3, '2027-02-28'],
    ['2027-08-31T12:00:00', 6, '2028-02-29'],
    ['2026-01-31T12:00:00', 1, '2026-02-28'],
    ['2026-12-15T12:00:00', 1, '2027-01-15'],
  ])('%s and %i months', (now, months, day) => {
    vi.setSystemTime(new Date(now));
    expect(monthsFromNow(months)).toBe(day);
  });
});

describe('a spreadsheet', () => {
  test('of a checklist has a row for each item, whatever its state', () => {
    const { columns, rows } = checklistSheet(checklist, (id) => ({ done: id === 'a', note: id === 'b' ? '=1+1' : '' }));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[0]).toEqual([itemCode('a'), 'Punkt a.', sheetWords.yes, '']);
    expect(rows[1]).toEqual([itemCode('b'), 'Punkt b.', sheetWords.no, '=1+1']);
  });

  test('of a self-assessment keeps unanswered, answered and what does not concern us apart', () => {
    const answers = new Map([
      ['a', { ...NO_ANSWER, level: 3, evidence: 'B' as const, note: 'Protokoll' }],
      ['b', { ...NO_ANSWER, notApplicable: true, reason: 'Inga anställda' }],
    ]);
    const { columns, rows } = assessmentSheet(assessment, (id) => answers.get(id) ?? NO_ANSWER);
    expect(rows).toHaveLength(criteriaOf(assessment).length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[0]?.slice(3)).toEqual([3, 'B', 'Protokoll']);
    expect(rows[1]?.slice(3)).toEqual([sheetWords.notApplicable, null, 'Inga anställda']);
    expect(rows[2]?.slice(3)).toEqual([null, null, '']);
  });
});

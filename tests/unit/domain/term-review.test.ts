import { describe, expect, test } from 'vitest';
import { isUnderReview, reviewDay } from '@/domain/term-review';

describe('reviewDay', () => {
  test('is two years after the entry was gone through', () => {
    expect(reviewDay({ checked: '2026-11-21' })).toBe('2028-11-21');
  });

  test('is the day the entry names, when it names one', () => {
    expect(reviewDay({ checked: '2026-11-21', reviewBy: '2027-03-01' })).toBe('2027-03-01');
  });
});

describe('isUnderReview', () => {
  test.each([
    ['2027-02-28', false],
    ['2027-03-01', false],
    ['2027-03-02', true],
  ])('on %s is %s', (today, under) => {
    expect(isUnderReview({ checked: '2026-11-21', reviewBy: '2027-03-01' }, today)).toBe(under);
  });
});

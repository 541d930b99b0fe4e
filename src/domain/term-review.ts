import type { Term } from '../schema/term';

/** An entry that names no day is to be gone through again within so many years. */
const YEARS = 2;

/** The last day for the next look at an entry, as 2026-11-21. */
export function reviewDay({ checked, reviewBy }: Pick<Term, 'checked' | 'reviewBy'>): string {
  return reviewBy ?? `${Number(checked.slice(0, 4)) + YEARS}${checked.slice(4)}`;
}

/** Whether that day has been. @param today as 2026-11-21 */
export function isUnderReview(data: Pick<Term, 'checked' | 'reviewBy'>, today: string): boolean {
  return reviewDay(data) < today;
}

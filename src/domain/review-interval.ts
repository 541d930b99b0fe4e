/** No document goes longer than this without a review. */
const MOST = 36;
/** Intervals that people plan in, in whole months. */
export const REVIEW_STEPS = [1, 2, 3, 6, 9, 12, 18, 24, 36];

/**
 * How long a document may go at most between reviews: twice what its text suggests, never more than three years.
 * @param stated what the text itself says, for example 12 where a law asks for every year
 */
export function longestInterval(suggested: number, stated?: number): number {
  return Math.min(MOST, Math.max(suggested, stated ?? suggested * 2));
}

/**
 * The interval after a review. A review that changes nothing says that the document is steady: it may wait a step longer.
 * One that changes something says the opposite, and the interval is what the text suggests again, or less if it was.
 * @param now whole months between reviews so far
 */
export function intervalAfterReview(
  now: number,
  { changed, suggested, most }: { changed: boolean; suggested: number; most: number },
): number {
  if (changed) return Math.min(now, suggested);
  const next = REVIEW_STEPS.find((step) => step > now) ?? MOST;
  return Math.min(next, most);
}

/**
 * The day a number of months after another: the last day of a shorter month, not the first of the next. Empty when
 * the day given is none.
 * @param date 2026-11-22
 */
export function monthsAfter(date: string, months: number): string {
  if (!isDate(date)) return '';
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar: 2026-11-22. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from one day to another; below zero when it has passed. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

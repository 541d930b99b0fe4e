import { daysUntil, intervalAfterReview, isDate, monthsAfter } from '../review-interval';
import type { Placed } from './arrange';
import type { Revision } from './binder';

/** So many days before the day of review a document is soon due. */
export const SOON = 45;

/** overdue = the day has passed. soon = within SOON days. none = no day yet, since nothing has been decided. */
export type DueState = 'overdue' | 'soon' | 'later' | 'none';

export interface Due {
  state: DueState;
  /** 2026-11-22; empty when none. */
  date: string;
  /** Whole days left; below zero when it has passed; null when there is no day. */
  days: number | null;
}

/** The decision on the version that stands in the binder now; undefined until it is decided. */
export function decisionOf({ document: { revisions, version } }: Placed): Revision | undefined {
  const revision = revisions.find((each) => each.version === version);
  return revision && isDate(revision.date) ? revision : undefined;
}

/** Whole months between reviews: the reader's own choice, within what the text allows, or what the text suggests. */
export function intervalOf({ document: { interval }, text: { review } }: Placed): number {
  return Math.min(interval ?? review.months, Math.max(review.most, review.months));
}

/** When a document is next to be looked over: the day set by hand, or its interval after the latest decision or review. */
export function dueOf(placed: Placed, today: string): Due {
  const { nextReview, reviewed } = placed.document;
  const latest = [reviewed?.date ?? '', decisionOf(placed)?.date ?? ''].filter(isDate).sort().at(-1);
  const date = isDate(nextReview) ? nextReview : monthsAfter(latest ?? '', intervalOf(placed));
  if (date === '') return { state: 'none', date, days: null };
  const days = daysUntil(today, date);
  return { state: days < 0 ? 'overdue' : days <= SOON ? 'soon' : 'later', date, days };
}

/** What a review leads to: the interval from now on, and the day of the next. */
export function afterReview(placed: Placed, today: string, changed: boolean): { interval: number; nextReview: string } {
  const { months, most } = placed.text.review;
  const interval = intervalAfterReview(intervalOf(placed), { changed, suggested: months, most });
  return { interval, nextReview: monthsAfter(today, interval) };
}

/** ”12 av 20 beslutade”: of those that anybody decides on. */
export function progressOf(documents: readonly Placed[]): { decided: number; total: number } {
  const asked = documents.filter(isDecided);
  return { decided: asked.filter((placed) => decisionOf(placed) !== undefined).length, total: asked.length };
}

/** Whether a document of this kind is decided on at all: forms and checklists are used, and not decided each by itself. */
export const isDecided = ({ text }: Placed): boolean => text.adoptedBy !== undefined;

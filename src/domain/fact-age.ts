import type { Source } from '../schema/source';

/** How a fact stands on a day: fresh, to be looked at within `WARN_DAYS`, or past its day. */
export type FactAge = 'fresh' | 'soon' | 'due';

/** How many days ahead an author is told. */
export const WARN_DAYS = 60;

/**
 * Whole months a fact from a source of each kind stands before it is to be looked at again. Laws change at the turn of
 * the year and in July; authorities' and organisations' pages change without notice; what is printed once seldom does.
 */
export const REVIEW_MONTHS: Readonly<Record<Source['kind'], number>> = {
  lag: 12,
  foreskrift: 12,
  forarbete: 12,
  ramverk: 12,
  myndighet: 6,
  organisation: 6,
  forskning: 24,
  grunddokument: 24,
};

/** What is needed to know when a fact is to be looked at again. Dates are written 2026-11-21. */
export interface DatedFact {
  checked: string;
  /** Stands over the rule for the kind of source. */
  review?: string | undefined;
}

/** The day a fact is to be looked at again. */
export function reviewDay({ checked, review }: DatedFact, kind: Source['kind']): string {
  return review ?? addMonths(checked, REVIEW_MONTHS[kind]);
}

/** @param today 2026-11-21 */
export function factAge(fact: DatedFact, kind: Source['kind'], today: string): FactAge {
  const day = reviewDay(fact, kind);
  if (day < today) return 'due';
  return daysBetween(today, day) <= WARN_DAYS ? 'soon' : 'fresh';
}

/** The same day so many months later; the month's last day where there is no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

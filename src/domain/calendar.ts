/**
 * When something happened: a day, 2026-03-12, or a week, 2026-v11. In a small group the day can tell who it was, and
 * then the week is enough.
 */
export type When = string;

export const DAY = 86_400_000;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
export const WEEK_FORM = /^(\d{4})-v(\d{2})$/;

/** Whether a text is a day that is in the calendar, from 1900 to 2199. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY_FORM.exec(text) ?? [];
  return year !== undefined && /^(?:19|20|21)/.test(year) && iso(utc(text)) === `${year}-${month}-${day}`;
}

/** Whether a text is a week that is in the calendar (ISO 8601). */
export function isWeek(text: string): boolean {
  const [, year = '', week = ''] = WEEK_FORM.exec(text) ?? [];
  if (!/^(?:19|20|21)/.test(year)) return false;
  // The week of 28 December is the last of its year.
  return Number(week) >= 1 && week <= weekOf(`${year}-12-28`).slice(-2);
}

/** Whether a text says when, as a day or as a week. */
export const isWhen = (text: string): boolean => isDay(text) || isWeek(text);

/** 2026-03-12 → 2026-v11 (ISO 8601: the week of a year's first Thursday is the first). */
export function weekOf(day: string): When {
  const thursday = utc(day);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY + 1) / 7);
  return `${year}-v${String(week).padStart(2, '0')}`;
}

/** Midnight of a day; an invalid date for what is none. */
export const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
/** 2026-03-12; '' for an invalid date. */
export const iso = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

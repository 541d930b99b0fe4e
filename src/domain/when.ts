import { DAY, isDay, isWeek, isWhen, iso, utc, WEEK_FORM, type When } from './calendar';
import { swedishDate } from './swedish';

/** The first day that a text can mean: the day itself, or the Monday of the week; '' when it says neither. */
export function firstDay(when: When): string {
  if (isDay(when)) return when;
  if (!isWeek(when)) return '';
  const [, year = '', week = ''] = WEEK_FORM.exec(when) ?? [];
  const fourth = utc(`${year}-01-04`);
  const monday = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * DAY + (Number(week) - 1) * 7 * DAY;
  return iso(new Date(monday));
}

/** 2026-03-12 → 2026-1. A week belongs to the quarter of its Thursday. '' when it says neither. */
export function quarterOf(when: When): string {
  const first = firstDay(when);
  if (first === '') return '';
  const day = isWeek(when) ? addDays(first, 3) : first;
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** 12 mars 2026, or vecka 11, 2026. Text that is neither comes back as it is. */
export function sayWhen(when: When): string {
  const [, year, week] = WEEK_FORM.exec(when) ?? [];
  return year === undefined ? swedishDate(when) : `vecka ${Number(week)}, ${year}`;
}

/** @returns the day so many days later, or earlier when `days` is negative */
export function addDays(day: string, days: number): string {
  return iso(new Date(utc(day).getTime() + days * DAY));
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysFrom(first: string, second: string): number {
  return Math.round((utc(second).getTime() - utc(first).getTime()) / DAY);
}

/** Mondays to Fridays after the first day, up to and with the second. Holidays are counted as working days. */
export function workdaysFrom(first: string, second: string): number {
  const days = daysFrom(first, second);
  if (!(days > 0)) return 0;
  const start = utc(first).getUTCDay();
  const rest = Array.from({ length: days % 7 }, (_, i) => (start + 1 + i) % 7).filter((day) => day % 6 !== 0);
  return Math.floor(days / 7) * 5 + rest.length;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * When, as people write it by hand: 2026-03-12, 20260312, 12/3, 12/3 2026, 12.3, 12 mars, v 11, vecka 11.
 * @param year the year meant when none is written
 * @returns undefined when it cannot be read, or the day is in no calendar
 */
export function readWhen(typed: string, year: string): When | undefined {
  const text = typed.trim().toLowerCase();
  const week = /^v(?:ecka|\.)?\s*(\d{1,2})(?:[\s,]+(\d{4}))?$/.exec(text);
  const numbers =
    /^(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})$/.exec(text) ??
    /^(?<d>\d{1,2})[/.]\s?(?<m>\d{1,2})(?:[\s./-]+(?<y>\d{4}))?$/.exec(text) ??
    /^(?:den\s)?(?<d>\d{1,2})\s(?<name>[a-zåäö]{3,9})\.?(?:\s(?<y>\d{4}))?$/.exec(text);
  const { d = '', m, y = year, name = '' } = numbers?.groups ?? {};
  const month = m ?? MONTHS.indexOf(name.slice(0, 3)) + 1;
  const read = week
    ? `${week[2] ?? year}-v${week[1]!.padStart(2, '0')}`
    : `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isWhen(read) ? read : undefined;
}

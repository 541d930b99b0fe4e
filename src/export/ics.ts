import { tidyText } from './tidy-text';

/** Something that lasts a day: a review, a deadline. */
export interface CalendarEvent {
  /** Permanent. A calendar that has the event already changes it instead of adding another. */
  id: string;
  /** First day, 2026-11-21. */
  date: string;
  title: string;
  text?: string;
  /** Whole address of the page it is about. */
  url?: string;
  repeats?: keyof typeof intervals;
  /** A reminder so many days before, at nine in the morning. */
  remindDaysBefore?: number;
}

export interface CalendarOptions {
  /** Shown where the calendar is listed. */
  name: string;
  /** The site without https://, which makes the events' ids unique in the world. */
  host: string;
  /** When the file was made; with it the same events give the same file. */
  createdAt: Date;
}

const intervals = {
  weekly: 'FREQ=WEEKLY',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
} as const;

const DAY = 86_400;
const NINE = 9 * 3600;

/**
 * Events as a calendar file (RFC 5545). They are whole days without a clock, so they fall on the same day in every
 * calendar, whatever its time zone. The library is fetched the first time.
 * @throws {RangeError} when a date is not a day
 */
export async function toIcs(events: readonly CalendarEvent[], options: CalendarOptions): Promise<string> {
  const { default: ical, escape, ICalAlarmType, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({
    prodId: '//Kvalitetsparmen//Kvalitetsparmen//SV',
    // The library escapes the texts of events, but not this one.
    name: escape(oneLine(options.name), false),
  });
  for (const event of events) {
    const { remindDaysBefore, repeats, text, url } = event;
    const title = oneLine(event.title);
    calendar.createEvent({
      id: `${encodeURIComponent(event.id.toWellFormed())}@${options.host}`,
      stamp: options.createdAt,
      start: day(event.date),
      allDay: true,
      // A reminder takes no time from the day.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      ...(text === undefined ? {} : { description: tidyText(text) }),
      // An address is not a text: what would be escaped is written as percent.
      ...(url === undefined ? {} : { url: new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B') }),
      ...(repeats === undefined ? {} : { repeating: rule(event.date, repeats) }),
      ...(remindDaysBefore === undefined
        ? {}
        : {
            alarms: [{ type: ICalAlarmType.display, trigger: remindDaysBefore * DAY - NINE, description: title }],
          }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A calendar as something that can be downloaded. */
export async function icsBlob(events: readonly CalendarEvent[], options: CalendarOptions): Promise<Blob> {
  return new Blob([await toIcs(events, options)], { type: 'text/calendar;charset=utf-8' });
}

/** Midnight in UTC, which is how the library takes a day without a clock. */
function day(date: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/u.test(date) && new Date(date).toJSON()?.startsWith(date) === true;
  if (!valid) throw new RangeError(`not a day: ${date}`);
  return date;
}

/**
 * The last days of a month are not in every month, and a calendar skips the months without the day. Counted from the
 * end of the month there is always one: 31 January is followed by 28 February. Negative days are the one form of this
 * that calendars agree on.
 */
function rule(date: string, repeats: keyof typeof intervals): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  const isLeapDay = month === 2 && dayOfMonth === 29;
  if (dayOfMonth < 29 || repeats === 'weekly' || (repeats === 'yearly' && !isLeapDay)) return intervals[repeats];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const inMonth = repeats === 'yearly' ? `;BYMONTH=${month}` : '';
  return `${intervals[repeats]}${inMonth};BYMONTHDAY=${dayOfMonth - daysInMonth - 1}`;
}

function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/gu, ' ').trim();
}

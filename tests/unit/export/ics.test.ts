import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CalendarEvent, icsBlob, toIcs } from '../../../src/export/ics';

const options = {
  name: 'Årshjul; vår, förening',
  host: 'kvalitetsparmen.example',
  createdAt: new Date('2026-11-21T12:34:56Z'),
};
const review: CalendarEvent = {
  id: 'rutin-04/översyn',
  date: '2027-03-28',
  title: 'Översyn: avvikelser, klagomål; synpunkter',
};

/** The file as another library reads it. */
async function read(events: readonly CalendarEvent[]) {
  const text = await toIcs(events, options);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  const components = calendar.getAllSubcomponents('vevent');
  return { text, calendar, components, events: components.map((component) => new ICAL.Event(component)) };
}

/** The days of the first occurrences. */
function days(component: ICAL.Component, count: number): string[] {
  const days = new ICAL.Event(component).iterator();
  return Array.from({ length: count }, () => days.next().toString());
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('toIcs', () => {
  test('gives a whole day, with no clock and no zone', async () => {
    const { events, text } = await read([review]);
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.startDate.toString()).toBe('2027-03-28');
    expect(events[0]?.duration.toSeconds()).toBe(86_400);
    expect(text).toContain('DTSTART;VALUE=DATE:20270328\r\n');
    expect(text).not.toContain('TZID');
  });

  test.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'gives the same day in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const { text } = await read([review, { ...review, id: 'b', date: '2027-10-31' }]);
      expect(text.match(/DTSTART[^\r]*/gu)).toEqual(['DTSTART;VALUE=DATE:20270328', 'DTSTART;VALUE=DATE:20271031']);
      expect(text).toContain('DTSTAMP:20261121T123456Z');
    },
  );

  test('has an id that stays, and is one in the world', async () => {
    const [first, second] = [await read([review]), await read([{ ...review, title: 'Annat', date: '2028-01-01' }])];
    expect(first.events[0]?.uid).toBe(second.events[0]?.uid);
    expect(first.events[0]?.uid).toMatch(/^[\x21-\x7e]+@kvalitetsparmen\.example$/u);
    const { events } = await read([review, { ...review, id: 'rutin-04/oversyn' }]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    expect(await toIcs([review], options)).toBe(await toIcs([review], options));
  });

  test('keeps å, ä, ö, commas, semicolons, backslashes and line breaks', async () => {
    const text = 'Läs rutinen; ändra det som inte stämmer, och skriv ”klart”.\nC:\\pärm\\översyn\r\nSlut';
    const { events, calendar } = await read([{ ...review, text }]);
    expect(events[0]?.summary).toBe(review.title);
    expect(events[0]?.description).toBe(text.replace('\r\n', '\n'));
    // The reader takes names it does not know as they stand, still escaped.
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Årshjul\\; vår\\, förening');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\/Kvalitetsparmen\/\//u);
  });

  test('links to its page', async () => {
    const { components } = await read([{ ...review, url: 'https://exempel.se/å?a=1,2;b#c' }]);
    expect(components[0]?.getFirstPropertyValue('url')).toBe('https://exempel.se/%C3%A5?a=1%2C2%3Bb#c');
  });

  test('reminds at nine in the morning, days before', async () => {
    const trigger = async (remindDaysBefore: number) => {
      const { components } = await read([{ ...review, remindDaysBefore }]);
      const alarm = components[0]?.getFirstSubcomponent('valarm');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstPropertyValue('description')).toBe(review.title);
      const time = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration | undefined;
      return (time?.toSeconds() ?? Number.NaN) / 3600;
    };
    expect([await trigger(14), await trigger(1), await trigger(0)]).toEqual([-14 * 24 + 9, -15, 9]);
    expect((await read([review])).components[0]?.getAllSubcomponents('valarm')).toEqual([]);
  });

  test.each([
    ['weekly', '2026-12-28', ['2026-12-28', '2027-01-04', '2027-01-11', '2027-01-18']],
    ['monthly', '2026-12-15', ['2026-12-15', '2027-01-15', '2027-02-15', '2027-03-15']],
    ['monthly', '2026-12-31', ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']],
    ['monthly', '2027-01-30', ['2027-01-30', '2027-02-27', '2027-03-30', '2027-04-29']],
    ['quarterly', '2026-11-30', ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31']],
    ['quarterly', '2026-11-21', ['2026-11-21', '2027-02-21', '2027-05-21', '2027-08-21']],
    ['yearly', '2026-12-31', ['2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31']],
    ['yearly', '2028-02-29', ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28']],
  ] as const)('repeats %s from %s', async (repeats, date, expected) => {
    const { components } = await read([{ ...review, date, repeats }]);
    expect(days(components[0] as ICAL.Component, 4)).toEqual(expected);
  });

  test.each(['2027-02-30', '2027-2-3', 'i morgon', ''])('does not take %j for a day', async (date) => {
    await expect(toIcs([{ ...review, date }], options)).rejects.toThrow(RangeError);
  });

  test('folds at 75 octets, between characters, and can be read back, whatever is in it', async () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constant('åäö'.repeat(80)),
    );
    await fc.assert(
      fc.asyncProperty(any, any, any, async (id, title, body) => {
        const { text, events } = await read([{ ...review, id, title, text: body, remindDaysBefore: 7 }]);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
          expect(line.isWellFormed()).toBe(true);
        }
        const tidy = (given: string) =>
          given
            .toWellFormed()
            .normalize('NFC')
            .replace(/[\ufffe\uffff]/gu, '\ufffd');
        const flat = (given: string) =>
          tidy(given)
            .replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim();
        expect(events[0]?.summary).toBe(flat(title));
        expect(flat(events[0]?.description ?? '')).toBe(flat(body));
      }),
      { numRuns: 100 },
    );
  });

  test('can be downloaded', async () => {
    const blob = await icsBlob([review], options);
    expect(blob.type).toBe('text/calendar;charset=utf-8');
    expect(await blob.text()).toContain('BEGIN:VCALENDAR\r\n');
  });
});

import { EFFECTS } from '../../domain/effect';
import { isSerial } from '../../domain/serial';
import { isDay, isWhen } from '../../domain/calendar';
import type { Json } from '../canonical';
import { defineRecord, type FieldRule, flag, freeText, label, oneOf } from '../record';

/** The most entries one year's log takes, so that it stays quick and has room in every browser's memory. */
export const MOST_ENTRIES = 2000;
/** From here the reader is told how much room is left. */
export const MANY_ENTRIES = 1200;

const text = (accepts: (value: string) => boolean): FieldRule<string> => ({
  text: false,
  accepts: (value: Json): value is string => typeof value === 'string' && (value === '' || accepts(value)),
});
/** A day that is in the calendar. Emptied it is ''. */
const day = text(isDay);
const serial: FieldRule<number> = { text: false, accepts: isSerial };
const choice = label(60);
const long = freeText(20_000);

/**
 * What went wrong and what was said, one document for each year: the id is the year it was written in, which never
 * changes, so an entry never moves. The star is the entry's own random id, so logs from two devices join without
 * doubles (ADR 0033). There is no field for a person, and there shall be none.
 */
export const deviationLog = defineRecord('deviation-log', {
  'entry/*/number': serial,
  'entry/*/registered': label(30),
  'entry/*/kind': choice,
  'entry/*/area': choice,
  'entry/*/seriousness': choice,
  'entry/*/reporter': choice,
  'entry/*/causeKind': choice,
  'entry/*/date': text(isWhen),
  'entry/*/reported': day,
  'entry/*/place': freeText(120),
  'entry/*/happened': long,
  'entry/*/immediate': long,
  'entry/*/notified': freeText(500),
  'entry/*/cause': long,
  'entry/*/measure': long,
  'entry/*/responsible': freeText(120),
  'entry/*/due': day,
  'entry/*/done': day,
  'entry/*/answered': day,
  'entry/*/noAnswer': flag(),
  'entry/*/effect': oneOf(...EFFECTS, ''),
  'entry/*/effectDate': day,
  'entry/*/effectNote': long,
  'entry/*/story': long,
  'entry/*/removed': flag(),
});

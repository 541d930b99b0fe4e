import type { Deviation } from '../../domain/deviation';
import { EFFECTS } from '../../domain/effect';
import { ID_BYTES, makeId, nextNumber } from '../../domain/deviation-number';
import type { Row } from '../../domain/deviation-list';
import { sayWhen } from '../../domain/when';
import type { Json } from '../../storage/canonical';
import type { DocumentHandle, SetResult } from '../../storage/open-document';
import type { deviationLog } from '../../storage/records/deviation-log';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import type { ValuesOfRecord } from '../shared/use-document';
import { today } from '../shared/today';

export type LogHandle = DocumentHandle<ValuesOfRecord<typeof deviationLog>>;

/** Fields of an entry, without its id. */
export type EntryValues = Partial<Omit<Deviation, 'id'>>;

/** Writes fields of an entry as one step that can be undone. */
export function writeEntry(doc: LogHandle, id: string, values: EntryValues): SetResult {
  const paths = Object.entries(values).map(([field, value]) => [`entry/${id}/${field}`, value as Json]);
  return doc.setAll(Object.fromEntries(paths) as Parameters<LogHandle['setAll']>[0]);
}

/** A new id that no other device makes. */
export const newId = (): string => makeId(crypto.getRandomValues(new Uint8Array(ID_BYTES)));

/**
 * What a new entry begins with. A report that is to be handed over has no number: whoever receives it gives it one.
 * @param entries those of the year's log, removed ones too
 */
export function beginning(entries: readonly Deviation[], isReport: boolean): EntryValues {
  return {
    registered: new Date().toISOString(),
    reported: today(),
    ...(isReport ? {} : { number: nextNumber(entries) }),
  };
}

/** What opening an entry again writes: the round that is over becomes a line of its story, and the next can begin. */
export function reopening({ entry }: Row): EntryValues {
  const { effect, effectDate, effectNote, story } = entry;
  const said = EFFECTS.find((one) => one === effect);
  const line = logWords.entry.storyLine(
    today(),
    said ? deviationWords.effects[said] : '–',
    sayWhen(effectDate),
    effectNote,
  );
  return {
    story: [story, line].filter((part) => part !== '').join('\n'),
    effect: '',
    effectDate: '',
    effectNote: '',
    done: '',
    answered: '',
    noAnswer: false,
  };
}

/** What emptying a removed entry writes: its words go, its number stays so that it is not used again. */
export const EMPTIED: EntryValues = {
  kind: '',
  area: '',
  seriousness: '',
  reporter: '',
  causeKind: '',
  date: '',
  reported: '',
  place: '',
  happened: '',
  immediate: '',
  notified: '',
  cause: '',
  measure: '',
  responsible: '',
  due: '',
  done: '',
  answered: '',
  noAnswer: false,
  effect: '',
  effectDate: '',
  effectNote: '',
  story: '',
};

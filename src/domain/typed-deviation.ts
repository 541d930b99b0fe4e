import type { Log } from '../schema/log';
import type { Deviation } from './deviation';
import { itemCode } from './item-code';
import { TYPED_FIELDS, type TypedField } from './log-choices';
import { readValue } from './typed-line';
import { readWhen } from './when';
import { isDay } from './calendar';

/** A line of a form as something to save, with what to say of it. */
export interface TypedAnswer {
  field: keyof Deviation;
  value: string;
  /** The choice or the field that the code stands for. */
  label: string;
}

/** Why a line cannot be read: no code, an unknown one, nothing written, or a date that is none. */
export type TypedProblem = { problem: 'code' | 'unknown' | 'empty' | 'date'; code: string };

const FIELDS: Record<TypedField, keyof Deviation> = {
  'nar-hande-det': 'date',
  'nar-fick-ni-veta': 'reported',
  'vad-hande': 'happened',
  'vad-gjordes': 'immediate',
  'varfor-hande-det': 'cause',
  'vad-ska-andras': 'measure',
  'vilken-roll': 'responsible',
  'klart-senast': 'due',
};
const DATES = new Set<keyof Deviation>(['date', 'reported', 'due']);

/**
 * Reads one line of a filled-in form: ”K7P”, or ”K7P Dörren var låst”.
 * @param year the year meant where a date has none
 * @param labels what the fields are called on the form
 */
export function readFormLine(
  line: string,
  log: Log,
  year: string,
  labels: Readonly<Record<string, string>>,
): TypedAnswer | TypedProblem {
  const typed = readValue(line);
  if (typeof typed === 'string') return { problem: 'code', code: '' };
  const { code, value } = typed;
  const chosen = choiceWith(code, log);
  if (chosen) return chosen;
  const id = TYPED_FIELDS.find((field) => itemCode(field) === code);
  if (id === undefined) return { problem: 'unknown', code };
  if (value === '') return { problem: 'empty', code };
  const field = FIELDS[id];
  const label = labels[id] ?? id;
  if (!DATES.has(field)) return { field, value, label };
  const when = readWhen(value, year);
  // Only when it happened may be a week.
  if (when === undefined || (field !== 'date' && !isDay(when))) return { problem: 'date', code };
  return { field, value: when, label };
}

function choiceWith(code: string, log: Log): TypedAnswer | undefined {
  const lists = [
    ['kind', log.kinds],
    ['area', log.areas],
    ['seriousness', log.seriousness],
    ['reporter', log.reporters],
    ['causeKind', log.causes],
  ] as const;
  for (const [field, choices] of lists) {
    const choice = choices.find(({ id }) => itemCode(id) === code);
    if (choice) return { field, value: choice.id, label: choice.label };
  }
  return undefined;
}

import { isDay } from './calendar';
import type { Effect } from './effect';
import { daysFrom, workdaysFrom } from './when';

/** One entry of the log. Texts are '' and choices '' when nothing is filled in; days are 2026-03-12. */
export interface Deviation {
  /** Permanent and random: what two devices know the entry by. */
  id: string;
  /** The number it was given; null until it is taken into the log. */
  number: number | null;
  /** When it was begun, ISO with time. Only orders those that got the same number. */
  registered: string;
  /** Ids of what was chosen. */
  kind: string;
  area: string;
  seriousness: string;
  reporter: string;
  causeKind: string;
  /** When it happened: a day or a week. */
  date: string;
  /** The day somebody told. */
  reported: string;
  place: string;
  happened: string;
  immediate: string;
  /** Where it has been notified, and when. */
  notified: string;
  cause: string;
  measure: string;
  /** A role, never a name. */
  responsible: string;
  due: string;
  done: string;
  answered: string;
  /** Nobody to answer. */
  noAnswer: boolean;
  effect: Effect | '';
  effectDate: string;
  effectNote: string;
  /** Earlier rounds, of an entry that was opened again. */
  story: string;
  removed: boolean;
}

export const STATUSES = ['ny', 'pagar', 'vantar', 'stangd'] as const;
export type Status = (typeof STATUSES)[number];

/** Kinds whose measures nobody has to follow up, by id. */
export type NoFollowUp = ReadonlySet<string>;

/**
 * How far an entry has come. It is never set by hand.
 * - `stangd`: answered (or nobody to answer), and the measure helped; for a kind without follow-up and without a
 *   measure the answer is enough.
 * - `vantar`: the measure is done, and nobody has looked whether it helped.
 * - `pagar`: somebody has begun. Also when the measure did not help, or only in part.
 */
export function statusOf(entry: Deviation, noFollowUp: NoFollowUp): Status {
  const { cause, causeKind, measure, responsible, due, done, effect } = entry;
  const followed = needsEffect(entry, noFollowUp);
  if (isAnswered(entry) && (effect === 'ja' || !followed)) return 'stangd';
  if (followed && done !== '' && effect === '') return 'vantar';
  const begun = [cause, causeKind, measure, responsible, due, done, effect].some((text) => text !== '');
  return begun || isAnswered(entry) ? 'pagar' : 'ny';
}

export const isAnswered = ({ answered, noAnswer }: Deviation): boolean => answered !== '' || noAnswer;

const needsEffect = ({ kind, measure }: Deviation, noFollowUp: NoFollowUp): boolean =>
  measure !== '' || !noFollowUp.has(kind);

/** What somebody has to do with an entry. In the order it is done. */
export const NEEDS = ['number', 'assess', 'answer', 'plan', 'measure', 'effect', 'again'] as const;
export type Need = (typeof NEEDS)[number];

/** Working days, as in RUT-01. */
export const ASSESS_WITHIN = 2;
export const ANSWER_WITHIN = 5;
/** When an answer begins to be urgent. */
const ANSWER_SOON = 3;
/** Days before the last day that a measure is shown. */
const MEASURE_SOON = 7;
/** RUT-01: after four to eight weeks somebody asks whether it helped. */
const EFFECT_FROM = 28;
const EFFECT_LATE = 56;

export interface Todo {
  need: Need;
  late: boolean;
}

/** What needs doing now with an entry, on the given day. Empty for what is closed or removed, and for what can wait. */
export function needsOf(entry: Deviation, noFollowUp: NoFollowUp, today: string): Todo[] {
  const status = statusOf(entry, noFollowUp);
  if (entry.removed) return [];
  const todos: Todo[] = entry.number === null ? [{ need: 'number', late: false }] : [];
  if (status === 'stangd') return todos;
  const since = isDay(entry.reported) ? workdaysFrom(entry.reported, today) : 0;
  if (status === 'ny') todos.push({ need: 'assess', late: since > ASSESS_WITHIN });
  if (!isAnswered(entry) && since >= ANSWER_SOON) todos.push({ need: 'answer', late: since > ANSWER_WITHIN });
  const { measure, responsible, due, done, effect } = entry;
  if (measure !== '' && done === '') {
    if (responsible === '' || !isDay(due)) todos.push({ need: 'plan', late: false });
    else if (daysFrom(today, due) <= MEASURE_SOON) todos.push({ need: 'measure', late: due < today });
  }
  if (status === 'vantar') {
    const age = daysFrom(done, today);
    if (age >= EFFECT_FROM) todos.push({ need: 'effect', late: age > EFFECT_LATE });
  }
  if (effect === 'nej' || effect === 'delvis') todos.push({ need: 'again', late: false });
  return todos;
}

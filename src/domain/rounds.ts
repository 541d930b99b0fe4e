import type { FillableChecklist } from '../schema/checklist';
import { type ItemState, itemsOf, type Progress, progressOf } from './checklist';
import { roundNumber } from './round-order';
import { swedishDate } from './swedish';

/** The day a round was begun, 2026-11-22; null for the first, of which nobody knows. */
export const roundBegun = (round: string): string | null => /\d{4}-\d\d-\d\d$/.exec(round)?.[0] ?? null;

/** The id of the round after these. */
export function nextRound(rounds: readonly string[], today: string): string {
  return `${Math.max(1, ...rounds.map(roundNumber)) + 1}-${today}`;
}

/** Whether another day, week, month, quarter or year has come since something was last done in a round. */
export function isNewPeriod(interval: FillableChecklist['interval'], last: string, today: string): boolean {
  const period = PERIODS[interval];
  return period !== undefined && last < today && period(last) !== period(today);
}

/** Whether the list is one that comes back. */
export const comesBack = (interval: FillableChecklist['interval']): boolean => PERIODS[interval] !== undefined;

const DAY = 86_400_000;

const PERIODS: Partial<Record<FillableChecklist['interval'], (day: string) => unknown>> = {
  dagligen: (day) => day,
  // 1970-01-05 was a Monday.
  veckovis: (day) => Math.floor((Date.parse(day) / DAY - 4) / 7),
  manadsvis: (day) => day.slice(0, 7),
  kvartalsvis: (day) => `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`,
  arligen: (day) => day.slice(0, 4),
};

/** A round to look back at. */
export interface Round {
  id: string;
  /** 2026-11-22; null when nobody knows. */
  begun: string | null;
  /** The last day something was ticked or written. */
  last: string | null;
  stateOf: (item: string) => ItemState;
  /** Items that something is saved about. Some may have left the list since. */
  items: readonly string[];
}

/** What there is to say of a round that is over. */
export interface RoundSummary {
  progress: Progress;
  /** In reading order. */
  notDone: string[];
  /** What was written, with what it was written about; what has left the list comes last, with its id. */
  notes: { about: string; note: string }[];
}

/** What a round is called: its number and its days. */
export const roundTitle = ({ id, begun, last }: Round, words: RoundWords): string =>
  words.title(roundNumber(id), begun && swedishDate(begun), last && swedishDate(last));

/** The words about rounds that documents need. */
export interface RoundWords {
  title: (number: number, begun: string | null, last: string | null) => string;
  heading: string;
  notDone: string;
  allDone: string;
  notes: string;
}

/** What was done, what was not, and what was written. */
export function summaryOf(checklist: FillableChecklist, { stateOf, items }: Round): RoundSummary {
  const present = itemsOf(checklist);
  const known = new Set(present.map(({ id }) => id));
  const gone = items.filter((id) => !known.has(id)).map((id) => ({ id, text: id }));
  return {
    progress: progressOf(checklist, stateOf),
    notDone: present.filter(({ id }) => !stateOf(id).done).map(({ text }) => text),
    notes: [...present, ...gone]
      .map(({ id, text }) => ({ about: text, note: stateOf(id).note }))
      .filter(({ note }) => note.trim() !== ''),
  };
}

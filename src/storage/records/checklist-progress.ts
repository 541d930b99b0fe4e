import type { ItemState } from '../../domain/checklist';
import { compareRounds, FIRST_ROUND } from '../../domain/round-order';
import type { MergeDocument } from '../merge-map';
import { defineRecord, flag, freeText, label, type ReadField, type RecordType } from '../record';

/**
 * What the reader has done in one checklist. The id is the checklist's. Fields of the first round stand by themselves, as
 * they did before there were rounds; the stars of a later one are the round and the item.
 */
export const checklistProgress = defineRecord('checklist-progress', {
  'item/*/done': flag(),
  'item/*/note': freeText(20_000),
  'round/*/*/done': flag(),
  'round/*/*/note': freeText(20_000),
  /** The last day something was done in the first round, and in each later one. Also says that the round exists. */
  'meta/day': label(10),
  'meta/round/*': label(10),
  'meta/contentVersion': label(40),
});

type Values = typeof checklistProgress extends RecordType<infer V> ? V : never;

/** Where what is said about an item in a round is kept. */
export const itemPath = <F extends 'done' | 'note'>(
  round: string,
  item: string,
  what: F,
): `item/${string}/${F}` | `round/${string}/${string}/${F}` =>
  round ? `round/${round}/${item}/${what}` : `item/${item}/${what}`;

/** Where the last day of a round is kept. */
export const dayPath = (round: string): 'meta/day' | `meta/round/${string}` =>
  round ? `meta/round/${round}` : 'meta/day';

/** The later round that a saved field is about; undefined for a field that is empty or about something else. */
export const roundOfField = (path: string, value: unknown): string | undefined =>
  value === null ? undefined : /^(?:meta\/)?round\/([^/]+)/.exec(path)?.[1];

/** The round that is going on: the last one that anything is saved about. */
export function currentRound({ fields }: MergeDocument): string {
  let last = FIRST_ROUND;
  for (const [path, [value]] of fields) {
    const round = roundOfField(path, value);
    if (round && compareRounds(round, last) > 0) last = round;
  }
  return last;
}

/** The answers of a round as the domain wants them. */
export const itemStates =
  (get: ReadField<Values>, round = FIRST_ROUND) =>
  (item: string): ItemState => ({
    done: get(itemPath(round, item, 'done')) ?? false,
    note: get(itemPath(round, item, 'note')) ?? '',
  });

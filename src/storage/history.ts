/** Why a version was kept. `edit` is the ordinary state before a minute of edits. */
export type KeepReason = 'edit' | 'before-migration' | 'before-reset' | 'before-restore' | 'before-import';

/** The key of a kept version: document, running number, time (for people only), reason. */
export type HistoryKey = [document: string, sequence: number, at: number, why: KeepReason];

/** The newest versions are kept whatever their age. */
const NEWEST = 20;
/** How long what has been emptied can be had back. */
export const BIN_DAYS = 30;
export const DAY = 86_400_000;
const MINUTE = 60_000;

/** A version of a document to keep, and why. */
export interface Kept {
  readonly why: KeepReason;
  readonly text: string;
}

/** What to add and what to remove, decided together so that it happens in one transaction. */
export interface HistoryPlan {
  readonly add: (readonly [HistoryKey, Kept])[];
  readonly drop: HistoryKey[];
}

/**
 * Decides which versions of a document to keep: the 20 newest, and of the older
 * ones the last of each day (UTC) for 30 days, besides those kept for a reason.
 * Order follows the running number, not the clock: a clock set back a year must
 * not make the newest version look like the oldest.
 * @param existing the document's keys in stored order.
 * @param versions those about to be kept. An `edit` is skipped when the latest version is under a minute old.
 */
export function planHistory(
  existing: readonly HistoryKey[],
  document: string,
  versions: readonly Kept[],
  now: number,
): HistoryPlan {
  const last = existing.at(-1);
  const next = (last?.[1] ?? 0) + 1;
  const recent = last !== undefined && now >= last[2] && now - last[2] < MINUTE;
  const add = versions
    .filter(({ why }) => why !== 'edit' || !recent)
    .map((version, index): [HistoryKey, Kept] => [[document, next + index, now, version.why], version]);

  const older = [...existing, ...add.map(([key]) => key)].slice(0, -NEWEST);
  const day = ([, , at]: HistoryKey): number => Math.floor(at / DAY);
  const lastOfDay = new Map(older.map((key) => [day(key), key]));
  const stays = (key: HistoryKey): boolean =>
    Math.abs(now - key[2]) <= BIN_DAYS * DAY && (key[3] !== 'edit' || lastOfDay.get(day(key)) === key);
  return { add, drop: older.filter((key) => !stays(key)) };
}

import type { Deviation } from '../../domain/deviation';
import { namesOf, nextNumber, numberText } from '../../domain/deviation-number';
import type { Json } from '../../storage/canonical';
import { careFor } from '../../storage/care';
import { changedPaths, entriesOf } from '../../storage/deviation-entries';
import type { UnpackedFile } from '../../storage/file/unpack';
import { emptyDocument, type Fields, mergeDocuments, type MergeDocument } from '../../storage/merge-map';
import { readRecord } from '../../storage/record';
import { deviationLog } from '../../storage/records/deviation-log';
import { withDocument } from '../saved/saved-things';
import type { LogHandle } from './entry-values';

/** What a file would do to one entry. */
export interface JoinedEntry {
  entry: Deviation;
  name: string;
  state: 'new' | 'changed' | 'same';
  /** Fields that would not be as they are. */
  fields: string[];
}

/** One year's log out of a file, held against the one that is here. */
export interface JoinedLog {
  year: string;
  /** The file's envelope. */
  text: string;
  entries: JoinedEntry[];
  /** How many the log would have in all. */
  total: number;
  /** Numbers for reports that have none, by path. */
  numbers: ReadonlyMap<string, Json>;
  /** What is written besides the merge: those numbers, and entries that had been emptied here. */
  values: ReadonlyMap<string, Json>;
}

/** The logs in a file, with what joining them would do. Changes nothing. */
export async function logsIn(file: UnpackedFile, open: LogHandle, base: string): Promise<JoinedLog[]> {
  const logs: JoinedLog[] = [];
  for (const { kind, id: year, text } of file.documents) {
    const reading = kind === deviationLog.kind ? readRecord(deviationLog, year, text) : null;
    if (reading?.result !== 'ok') continue;
    const mine = await contentHere(year, open, base);
    logs.push(joinedLog(year, text, mine, reading.doc));
  }
  return logs;
}

/** What joining two copies of a year's log does, entry by entry. The merge itself is what is looked at. */
export function joinedLog(year: string, text: string, mine: MergeDocument, theirs: MergeDocument): JoinedLog {
  const merged = mergeDocuments(mine, theirs);
  const back = broughtBack(merged, theirs);
  const after = [...entriesOf(merged), ...entriesOf({ fields: back })];
  const before = new Set(entriesOf(mine).map(({ id }) => id));
  const changed = new Map<string, string[]>();
  for (const path of changedPaths(mine, merged)) {
    const [head, id = '', field = ''] = path.split('/');
    if (head === 'entry') changed.set(id, [...(changed.get(id) ?? []), field]);
  }
  const numbers = new Map<string, Json>();
  let next = nextNumber(after);
  const inFile = new Set(entriesOf(theirs).map(({ id }) => id));
  // The first written gets the first number.
  const reports = after.filter(({ id, number }) => inFile.has(id) && number === null).sort(byTime);
  for (const { id } of reports) numbers.set(`entry/${id}/number`, next++);
  const names = namesOf(year, after);
  const entries = after
    .filter(({ id }) => inFile.has(id))
    .map((entry): JoinedEntry => {
      const fields = changed.get(entry.id) ?? [];
      const state = before.has(entry.id) ? (fields.length > 0 ? 'changed' : 'same') : 'new';
      return { entry, name: names.get(entry.id)?.name ?? entry.id, state, fields };
    });
  const values = new Map([...[...back].map(([path, [value]]) => [path, value] as const), ...numbers]);
  return { year, text, entries, total: after.length, numbers, values };
}

/**
 * What the file has of entries that are nowhere in the joined log: they have been here and were emptied, or a joining
 * was taken back. The merge would leave them out for ever, and whoever opens the file again wants them.
 */
function broughtBack(merged: MergeDocument, theirs: MergeDocument): Fields {
  const there = new Set(entriesOf(merged).map(({ id }) => id));
  const gone = new Set(entriesOf(theirs).flatMap(({ id }) => (there.has(id) ? [] : [id])));
  return new Map(
    [...theirs.fields].filter(([path, [value]]) => {
      const [head, id = ''] = path.split('/');
      return head === 'entry' && gone.has(id) && value !== null;
    }),
  );
}

const byTime = (a: Deviation, b: Deviation): number =>
  a.registered === b.registered ? (a.id < b.id ? -1 : 1) : a.registered < b.registered ? -1 : 1;

/** What was done, and how it is taken back. */
export interface Joined {
  news: number;
  changed: number;
  /** The numbers that reports got, 2026-015. */
  numbers: string[];
  failed: boolean;
  undo: () => Promise<void>;
}

/** Joins the logs. Each log's earlier version is kept in its history first. */
export async function joinLogs(logs: readonly JoinedLog[], open: LogHandle, base: string): Promise<Joined> {
  const undo: (() => Promise<void>)[] = [];
  const result = { news: 0, changed: 0, numbers: [] as string[], failed: false };
  for (const { year, text, numbers, values, entries } of logs) {
    const back = await take(year, text, values, open, base);
    if (back === null) {
      result.failed = true;
      continue;
    }
    undo.unshift(back);
    result.news += entries.filter(({ state }) => state === 'new').length;
    result.changed += entries.filter(({ state }) => state === 'changed').length;
    result.numbers.push(...[...numbers.values()].map((number) => numberText(year, Number(number))));
  }
  return {
    ...result,
    undo: async () => {
      for (const back of undo) await back();
    },
  };
}

/** The open log is joined in its own handle, so that the page shows it at once. */
async function take(
  year: string,
  text: string,
  values: ReadonlyMap<string, Json>,
  open: LogHandle,
  base: string,
): Promise<(() => Promise<void>) | null> {
  if (open.id === year) {
    const back = careFor(open, { base }).takeIn(text, values);
    return back && (async () => void back());
  }
  const before = await withDocument(deviationLog.kind, year, base, async (handle) => {
    const earlier = handle.exportEnvelope();
    const took = handle.takeIn(text, values) !== null;
    await handle.flush();
    return took ? earlier : null;
  });
  return before === null
    ? null
    : async () => {
        await withDocument(deviationLog.kind, year, base, async (handle) => {
          handle.restore(before);
          await handle.flush();
        });
      };
}

async function contentHere(year: string, open: LogHandle, base: string): Promise<MergeDocument> {
  if (open.id === year) return open.content();
  return (await withDocument(deviationLog.kind, year, base, (handle) => handle.content())) ?? emptyDocument();
}

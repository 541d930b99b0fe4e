/**
 * What is done to a document now and then: go back, take in a file, empty it, look at what was kept aside. A tool is
 * in use long before any of this is needed, so it is fetched by itself and stands on the little a handle can do.
 */
import type { Json } from './canonical';
import type { DocumentHandle, SetResult } from './document-handle';
import { environmentFrom, type OpenOptions } from './environment';
import { type Journal, type KeptVersion, type Quarantined, startingWith } from './journal';
import { documentKeys, type DocumentKeys } from './keys';
import type { LocalStore } from './local-store';
import { otherVersions, type OtherVersion, valueOf, versionPath, type MergeDocument } from './merge-map';
import { readRecord } from './record';

export interface Care {
  /** Earlier versions, oldest first. Empty when the journal does not answer. */
  readonly versions: () => Promise<readonly KeptVersion[]>;
  /** Damaged or stranded bytes of this document, as raw text. */
  readonly rawQuarantine: () => Promise<readonly Quarantined[]>;
  /** Texts written at the same time as those shown, waiting for somebody to choose. */
  readonly otherVersions: () => readonly OtherVersion[];
  readonly dismissVersion: (version: OtherVersion) => SetResult;
  /** Empties the document, keeping a version in the history. Returns a function that takes it back. */
  readonly reset: () => () => readonly string[];
  /** Makes an earlier version the current one, as a step that can be undone. False when it cannot be read. */
  readonly restore: (text: string) => boolean;
  /**
   * Takes in a copy from a file, keeping a version first. It is merged; then the given values are set, for those
   * paths where the reader has chosen otherwise. Returns a function that takes it back, or null when the copy cannot be
   * read or nothing may be written.
   */
  readonly takeIn: (text: string, values: ReadonlyMap<string, Json>) => (() => boolean) | null;
}

/** @param options those the document was opened with. */
export function careFor<Values>(handle: DocumentHandle<Values>, options: OpenOptions): Care {
  const { type, id } = handle;
  const keys = documentKeys(options.base, type.kind, id);
  const { localStore, journal } = environmentFrom(options);
  const read = (text: string): MergeDocument | null => {
    const reading = readRecord(type, id, text);
    return reading.result === 'ok' ? reading.doc : null;
  };

  const restore = (text: string): boolean => {
    const old = read(text);
    if (old === null) return false;
    const paths = new Set([...handle.content().fields.keys(), ...old.fields.keys()]);
    return handle.change('before-restore', new Map([...paths].map((path) => [path, valueOf(old, path)]))) !== null;
  };

  return {
    versions: () => rowsOf(journal, 'history', keys.journal),
    rawQuarantine: () => quarantineOf(localStore, journal, keys),
    otherVersions: () => otherVersions(handle.content()),
    // Not among the paths a tool may set, but any path may be emptied.
    dismissVersion: (version) => handle.remove(versionPath(version) as keyof Values & string),
    reset: () => {
      const empty = new Map([...handle.content().fields.keys()].map((path) => [path, null]));
      return handle.change('before-reset', empty) ?? (() => []);
    },
    restore,
    takeIn: (text, values) => {
      const theirs = read(text);
      const before = handle.exportEnvelope();
      if (theirs === null || handle.change('before-import', values, theirs) === null) return null;
      return () => restore(before);
    },
  };
}

/** What lies aside in both stores, each text once. */
export async function quarantineOf(
  localStore: LocalStore,
  journal: Journal,
  keys: DocumentKeys,
): Promise<readonly Quarantined[]> {
  const rows: Quarantined[] = localStore
    .keys()
    .filter((key) => key.startsWith(keys.quarantine))
    .map((key) => ({ from: 'local', text: localStore.read(key) ?? '' }));
  rows.push(...(await rowsOf<Quarantined>(journal, 'quarantine', keys.journal)));
  return [...new Map(rows.map((row) => [row.text, row])).values()];
}

/** The rows of one document, oldest first. Empty when the journal does not answer. */
export async function rowsOf<Row = KeptVersion>(
  { run }: Journal,
  store: 'history' | 'quarantine',
  key: string,
): Promise<readonly Row[]> {
  const outcome = await run('readonly', (tx) => {
    const request: IDBRequest<Row[]> = tx.objectStore(store).getAll(startingWith(key));
    return () => request.result;
  });
  return typeof outcome === 'string' ? [] : outcome;
}

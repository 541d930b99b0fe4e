import { fnv1a } from '../domain/fingerprint';
import { planHistory, type HistoryKey, type Kept } from './history';

/** Bytes put aside: where they were, and the text as it was found. */
export interface Quarantined {
  readonly from: 'local' | 'journal' | 'memory';
  readonly text: string;
}

/** A stored row. `at` is for people only. */
export interface Row {
  readonly text: string;
  readonly at: number;
}

/** An earlier version of a document. */
export type KeptVersion = Kept & Row;

/** What one transaction shall write. `text` null leaves the document as it is. */
export interface JournalWrite {
  readonly text: string | null;
  readonly keep: readonly Kept[];
  readonly quarantine: readonly Quarantined[];
}

/** `newer`: a later version of the site has rebuilt the database, so this one must not write. */
export type JournalFailure = 'failed' | 'unavailable' | 'newer';

interface Stores {
  readonly docs: Row;
  readonly history: KeptVersion;
  readonly quarantine: Quarantined & Row;
}

/** Runs requests in one transaction. `work` starts them and returns what to answer when all of them are on disk. */
export type RunTransaction = <T extends object>(
  mode: IDBTransactionMode,
  work: (tx: IDBTransaction) => () => T,
) => Promise<T | JournalFailure>;

/** Documents, their history and their damaged bytes in IndexedDB. None of the functions rejects. */
export interface Journal {
  /** The document as stored; anything but text is damage. `at` is null when there is none. */
  readonly read: (key: string) => Promise<{ readonly text: unknown; readonly at: number | null } | JournalFailure>;
  /** Calls `step` with the stored text inside a readwrite transaction: the one place where tabs meet. */
  readonly update: (
    key: string,
    now: number,
    step: (stored: unknown) => JournalWrite,
  ) => Promise<{ readonly done: true } | JournalFailure>;
  /** For what is seldom done: lists, the bin, the emptying of the whole device. */
  readonly run: RunTransaction;
}

type Open = () => IDBFactory | null | undefined;

export const STORES = ['docs', 'history', 'quarantine'] as const;

/** iOS can leave a request without any answer at all (localForage#1113), so nothing waits longer than this. */
const PATIENCE = 4000;

/**
 * The only file that names indexedDB.
 * @param name the database; one per site and address.
 * @param open is called inside a try, like the one for localStorage.
 */
export function createJournal(name: string, open: Open = () => globalThis.indexedDB): Journal {
  let connection: Promise<IDBDatabase | JournalFailure> | null = null;
  const forget = (): void => {
    connection = null;
  };

  /** Runs one transaction. A lost connection is common on iOS, so one new try is made on a fresh one. */
  const run: RunTransaction = async (mode, work) => {
    for (let tries = 0; tries < 2; tries += 1) {
      connection ??= openDatabase(name, open, forget);
      const database = await connection;
      const outcome = typeof database === 'string' ? database : await transact(database, mode, work);
      if (typeof outcome !== 'string') return outcome;
      forget();
      if (typeof database === 'string') return database;
      database.close();
    }
    return 'failed';
  };

  return {
    read: (key) =>
      run('readonly', (tx) => {
        const request: IDBRequest<unknown> = tx.objectStore('docs').get(key);
        return () => unwrap(request.result);
      }),

    update: (key, now, step) =>
      run('readwrite', (tx) => {
        const docs = tx.objectStore('docs');
        const request: IDBRequest<unknown> = docs.get(key);
        request.onsuccess = guarded(tx, () => {
          const { text, keep, quarantine } = step(unwrap(request.result).text);
          for (const item of quarantine) {
            const row: Stores['quarantine'] = { from: item.from, text: item.text, at: now };
            tx.objectStore('quarantine').put(row, [key, item.from, fnv1a(item.text)]);
          }
          if (text !== null) docs.put({ text, at: now } satisfies Row, key);
          if (keep.length > 0) addHistory(tx, key, now, keep);
        });
        return () => ({ done: true });
      }),

    run,
  };
}

/** Gives the work four seconds. What it throws counts as `unavailable`. */
function patiently<T>(work: (settle: (value: T | JournalFailure) => void) => void): Promise<T | JournalFailure> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('failed'), PATIENCE);
    const settle = (value: T | JournalFailure): void => {
      clearTimeout(timer);
      resolve(value);
    };
    try {
      work(settle);
    } catch {
      settle('unavailable');
    }
  });
}

function openDatabase(name: string, open: Open, forget: () => void): Promise<IDBDatabase | JournalFailure> {
  return patiently((settle) => {
    const request = open()?.open(name, 1);
    if (!request) return settle('unavailable');
    request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = forget;
      // A newer site wants to rebuild the database: step aside, or it waits for ever.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      settle(database);
    };
    request.onerror = () => settle(request.error?.name === 'VersionError' ? 'newer' : 'unavailable');
  });
}

function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (tx: IDBTransaction) => () => T,
): Promise<T | JournalFailure> {
  return patiently((settle) => {
    // Strict: `complete` comes after the flush to disk. The default is relaxed since Chrome 121.
    const tx = database.transaction(STORES, mode, { durability: 'strict' });
    tx.onabort = () => settle('failed');
    const answer = work(tx);
    tx.oncomplete = () => settle(answer());
  });
}

function addHistory(tx: IDBTransaction, document: string, at: number, versions: readonly Kept[]): void {
  const history = tx.objectStore('history');
  const request = history.getAllKeys(startingWith(document));
  request.onsuccess = guarded(tx, () => {
    const { add, drop } = planHistory(request.result as HistoryKey[], document, versions, at);
    add.forEach(([key, version]) => history.put({ ...version, at } satisfies KeptVersion, key));
    drop.forEach((key) => history.delete(key));
  });
}

/** A throw inside a request's handler must undo the transaction and nothing else. */
function guarded(tx: IDBTransaction, work: () => void): () => void {
  return () => {
    try {
      work();
    } catch {
      tx.abort();
    }
  };
}

/** All keys of one document in a store whose keys are lists: [] sorts after every string and number. */
export function startingWith(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/** The stored row as text. What has another shape is damage, and is handed on as text so that it can be kept. */
function unwrap(row: unknown): { text: unknown; at: number | null } {
  const { text, at } = (row ?? {}) as Partial<Record<keyof Row, unknown>>;
  const stored = row === undefined || typeof text === 'string' ? text : String(JSON.stringify(row));
  return { text: stored, at: typeof at === 'number' ? at : null };
}

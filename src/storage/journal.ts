import { fnv1a } from './canonical';
import { planHistory, type HistoryKey, type Kept } from './history';

/** Bytes put aside: from which store, and the text as it was found. */
export interface Quarantined {
  readonly from: 'local' | 'journal' | 'memory';
  readonly text: string;
}

/** An earlier version of a document. `at` is for people; the list is in the order of writing. */
export interface KeptVersion extends Kept {
  readonly at: Date;
}

/** What one transaction shall write. `text` null leaves the document as it is. */
export interface JournalWrite {
  readonly text: string | null;
  readonly keep: readonly Kept[];
  readonly quarantine: readonly Quarantined[];
}

/** `newer`: a later version of the site has rebuilt the database, so this one must not write. */
export type JournalFailure = 'failed' | 'unavailable' | 'newer';
export type JournalResult<T> = { readonly result: 'done'; readonly value: T } | { readonly result: JournalFailure };

/** Documents, their history and their damaged bytes in IndexedDB. None of the functions rejects. */
export interface Journal {
  readonly read: (key: string) => Promise<JournalResult<{ readonly text: unknown; readonly at: Date | null }>>;
  /** Calls `step` with the stored text inside a readwrite transaction: the one place where tabs meet. */
  readonly update: (key: string, now: Date, step: (stored: unknown) => JournalWrite) => Promise<JournalResult<null>>;
  readonly versions: (key: string) => Promise<readonly KeptVersion[]>;
  readonly quarantined: (key: string) => Promise<readonly Quarantined[]>;
  readonly keys: () => Promise<readonly string[]>;
}

type Open = () => IDBFactory | null | undefined;
type Row = { readonly text: string; readonly at: number };

const STORES = ['docs', 'history', 'quarantine'] as const;

/** iOS can leave a request without any answer at all (localForage#1113), so nothing waits longer than this. */
const PATIENCE = 4000;

/**
 * The only file that names indexedDB.
 * @param name the database; one per site and address.
 * @param open is called inside a try, like the one for localStorage.
 */
export function createJournal(name: string, open: Open = () => globalThis.indexedDB): Journal {
  let connection: Promise<IDBDatabase | JournalFailure> | null = null;

  const connect = (): Promise<IDBDatabase | JournalFailure> => {
    connection ??= openDatabase(name, open, () => (connection = null));
    return connection;
  };

  /** Runs one transaction. A lost connection is common on iOS, so one new try is made on a fresh one. */
  const run = async <T>(
    mode: IDBTransactionMode,
    otherwise: T,
    work: (tx: IDBTransaction, give: (value: T) => void) => void,
  ): Promise<JournalResult<T>> => {
    for (let tries = 0; tries < 2; tries += 1) {
      const database = await connect();
      if (typeof database === 'string') {
        connection = null;
        return { result: database };
      }
      const outcome = await transact(database, mode, otherwise, work);
      if (outcome.result === 'done') return outcome;
      database.close();
      connection = null;
    }
    return { result: 'failed' };
  };

  const rows = async <T>(store: (typeof STORES)[number], key: string, shape: (key: IDBValidKey, row: Row) => T): Promise<T[]> => {
    const outcome = await run<T[]>('readonly', [], (tx, give) => {
      const found: T[] = [];
      const request = tx.objectStore(store).openCursor(startingWith(key));
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return give(found);
        found.push(shape(cursor.key, cursor.value as Row));
        cursor.continue();
      };
    });
    return outcome.result === 'done' ? outcome.value : [];
  };

  return {
    read: (key) =>
      run<{ text: unknown; at: Date | null }>('readonly', { text: undefined, at: null }, (tx, give) => {
        const request: IDBRequest<unknown> = tx.objectStore('docs').get(key);
        request.onsuccess = () => give(unwrap(request.result));
      }),

    update: (key, now, step) =>
      run('readwrite', null, (tx) => {
        const docs = tx.objectStore('docs');
        const request: IDBRequest<unknown> = docs.get(key);
        request.onsuccess = guarded(tx, () => {
          const { text, keep, quarantine } = step(unwrap(request.result).text);
          const at = now.getTime();
          for (const item of quarantine) {
            tx.objectStore('quarantine').put({ text: item.text, at }, [key, item.from, fnv1a(item.text)]);
          }
          if (text !== null) docs.put({ text, at } satisfies Row, key);
          if (keep.length > 0) addHistory(tx, key, at, keep);
        });
      }),

    versions: (key) =>
      rows('history', key, (at, row) => {
        const [, , time, why] = at as HistoryKey;
        return { at: new Date(time), why, text: row.text };
      }),

    quarantined: (key) =>
      rows('quarantine', key, (at, row) => ({ from: (at as [string, Quarantined['from']])[1], text: row.text })),

    keys: async () => {
      const outcome = await run<string[]>('readonly', [], (tx, give) => {
        const request = tx.objectStore('docs').getAllKeys();
        request.onsuccess = () => give(request.result.filter((key) => typeof key === 'string'));
      });
      return outcome.result === 'done' ? outcome.value : [];
    },
  };
}

function openDatabase(name: string, open: Open, forget: () => void): Promise<IDBDatabase | JournalFailure> {
  return new Promise((resolve) => {
    try {
      const factory = open();
      if (!factory) return resolve('unavailable');
      const request = factory.open(name, 1);
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        resolve('failed');
      }, PATIENCE);
      request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
      request.onsuccess = () => {
        clearTimeout(timer);
        const database = request.result;
        if (late) return database.close();
        database.onclose = forget;
        // A newer site wants to rebuild the database: step aside, or it waits for ever.
        database.onversionchange = () => {
          database.close();
          forget();
        };
        resolve(database);
      };
      request.onerror = () => {
        clearTimeout(timer);
        resolve(request.error?.name === 'VersionError' ? 'newer' : 'unavailable');
      };
    } catch {
      resolve('unavailable');
    }
  });
}

function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  otherwise: T,
  work: (tx: IDBTransaction, give: (value: T) => void) => void,
): Promise<JournalResult<T>> {
  return new Promise((resolve) => {
    const fail = (): void => resolve({ result: 'failed' });
    const timer = setTimeout(fail, PATIENCE);
    try {
      // Strict: `complete` comes after the flush to disk. The default is relaxed since Chrome 121.
      const tx = database.transaction(STORES, mode, { durability: 'strict' });
      let value = otherwise;
      tx.oncomplete = () => {
        clearTimeout(timer);
        resolve({ result: 'done', value });
      };
      tx.onabort = tx.onerror = () => {
        clearTimeout(timer);
        fail();
      };
      work(tx, (given) => (value = given));
    } catch {
      clearTimeout(timer);
      fail();
    }
  });
}

function addHistory(tx: IDBTransaction, document: string, at: number, versions: readonly Kept[]): void {
  const history = tx.objectStore('history');
  const request = history.getAllKeys(startingWith(document));
  request.onsuccess = guarded(tx, () => {
    const { add, drop } = planHistory(request.result as HistoryKey[], document, versions, at);
    add.forEach(([key, text]) => history.put({ text, at } satisfies Row, key));
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
function startingWith(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/** The stored row as text. What has another shape is damage, and is handed on as text so that it can be kept. */
function unwrap(row: unknown): { text: unknown; at: Date | null } {
  if (row === undefined) return { text: undefined, at: null };
  if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string') {
    return { text: row.text, at: 'at' in row && typeof row.at === 'number' ? new Date(row.at) : null };
  }
  return { text: String(JSON.stringify(row)), at: null };
}

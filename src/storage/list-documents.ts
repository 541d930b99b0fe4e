import { environmentFrom, type OpenOptions } from './environment';
import type { Journal } from './journal';
import { documentKeys, keyPrefix } from './keys';

/** A document found by its key. */
export interface DocumentName {
  readonly kind: string;
  readonly id: string;
}

/**
 * Every document of this site that either store holds, sorted by key. Works from
 * the keys alone: there is no list that could disagree with what is there.
 */
export async function listDocuments(options: OpenOptions): Promise<DocumentName[]> {
  const { localStore, journal } = environmentFrom(options);
  const inJournal = (await keysIn(journal)).map((key) => `${keyPrefix(options.base)}d:${key}`);
  const all = documentsAmong([...localStore.keys(), ...inJournal], options.base);
  const byKey = new Map(all.map((name) => [documentKeys(options.base, name.kind, name.id).document, name]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** The keys of all rows among the journal's documents. Empty when it does not answer. */
export async function keysIn({ run }: Journal): Promise<string[]> {
  const found = await run('readonly', (tx) => {
    const request = tx.objectStore('docs').getAllKeys();
    return () => request.result;
  });
  return typeof found === 'string' ? [] : found.map(String);
}

/** Finds this site's documents among all keys. There is no stored index that could disagree with the truth. */
export function documentsAmong(allKeys: readonly string[], base: string): DocumentName[] {
  const prefix = `${keyPrefix(base)}d:`;
  return allKeys.flatMap((key) => {
    const [kind, id, ...more] = key.startsWith(prefix) ? key.slice(prefix.length).split(':') : [];
    return kind && id && more.length === 0 ? [{ kind, id }] : [];
  });
}

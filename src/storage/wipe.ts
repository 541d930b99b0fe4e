import { removeOwn } from './borrowed';
import { environmentFrom, type OpenOptions } from './environment';
import { STORES } from './journal';
import { borrowedKey, wipedKey } from './keys';
import { listDocuments } from './list-documents';
import { createLocalStore, tabMemory } from './local-store';

/** A tab in another process may read an old copy of localStorage for this long, and write once more. */
const STALE = 400;

/**
 * Removes everything this site has saved in this browser: documents, history, bin, damaged bytes and settings,
 * and nothing of any other site; on a borrowed computer what the tab holds too. Other tabs stop writing at once.
 * What is left is a mark without content, so that a tab that wakes up tomorrow knows, and whether the computer is
 * borrowed.
 * @returns true when both stores have been seen to be empty afterwards.
 */
export async function wipe(options: OpenOptions): Promise<boolean> {
  const whole: OpenOptions = { ...options, place: 'browser' };
  const { localStore, journal, tab } = environmentFrom(whole);
  const stay = [wipedKey(options.base), borrowedKey(options.base)];
  localStore.write(wipedKey(options.base), tab);
  const clear = async (): Promise<void> => {
    removeOwn(localStore, options.base, stay);
    removeOwn(createLocalStore(tabMemory), options.base);
    await journal.run('readwrite', (tx) => {
      STORES.forEach((store) => tx.objectStore(store).clear());
      return () => ({});
    });
  };
  await clear();
  await new Promise((resolve) => setTimeout(resolve, STALE));
  if ((await listDocuments(whole)).length > 0) await clear();
  return removeOwn(localStore, options.base, stay) && (await listDocuments(whole)).length === 0;
}

import { removeOwn } from './borrowed';
import { environmentFrom, type OpenOptions } from './environment';
import { STORES } from './journal';
import { wipedKey } from './keys';
import { listDocuments } from './list-documents';

/** A tab in another process may read an old copy of localStorage for this long, and write once more. */
const STALE = 400;

/**
 * Removes everything this site has saved in this browser: documents, history, bin, damaged bytes and settings,
 * and nothing of any other site. Other tabs stop writing at once. What is left is a mark without content, so that a
 * tab that wakes up tomorrow knows too.
 * @returns true when both stores have been seen to be empty afterwards.
 */
export async function wipe(options: OpenOptions): Promise<boolean> {
  const { localStore, journal, tab } = environmentFrom(options);
  const mark = wipedKey(options.base);
  localStore.write(mark, tab);
  const clear = async (): Promise<void> => {
    removeOwn(localStore, options.base, mark);
    await journal.run('readwrite', (tx) => {
      STORES.forEach((store) => tx.objectStore(store).clear());
      return () => ({});
    });
  };
  await clear();
  await new Promise((resolve) => setTimeout(resolve, STALE));
  if ((await listDocuments(options)).length > 0) await clear();
  return removeOwn(localStore, options.base, mark) && (await listDocuments(options)).length === 0;
}

/** Text under keys, kept by the browser. None of the functions throws. */
export interface LocalStore {
  /** The text, null when there is none, undefined when the browser refuses access. */
  readonly read: (key: string) => string | null | undefined;
  /** True only when the text could be read back unchanged. */
  readonly write: (key: string, text: string) => boolean;
  /** True when the key is no longer there. */
  readonly remove: (key: string) => boolean;
  /** Every key, also those of other sites on the same origin. */
  readonly keys: () => string[];
  /** How much is stored in all, in UTF-16 units, keys included. The limit is shared by the whole origin. */
  readonly units: () => number;
}

type Open = () => Storage | null | undefined;

/** Memory that lives as long as the tab: for borrowed computers. */
export const tabMemory: Open = () => globalThis.sessionStorage;

/**
 * The only file that names localStorage and sessionStorage.
 * @param open is called inside a try on every use: with blocked cookies the mere
 *   mention of window.localStorage throws SecurityError, and Firefox can give null.
 */
export function createLocalStore(open: Open = () => globalThis.localStorage): LocalStore {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      const storage = open();
      return storage ? use(storage) : otherwise;
    } catch {
      return otherwise;
    }
  };
  const keys = (): string[] =>
    attempt((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), []);
  const read = (key: string): string | null | undefined => attempt((storage) => storage.getItem(key), undefined);

  return {
    read,
    keys,
    write: (key, text) =>
      attempt((storage) => {
        storage.setItem(key, text);
        return storage.getItem(key) === text;
      }, false),
    remove: (key) =>
      attempt((storage) => {
        storage.removeItem(key);
        return storage.getItem(key) === null;
      }, false),
    units: () => keys().reduce((sum, key) => sum + key.length + (read(key)?.length ?? 0), 0),
  };
}

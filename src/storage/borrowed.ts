/**
 * A borrowed computer, at a library or in a corridor: nothing may stay when the
 * tab is closed, so what is written is kept in the tab's own memory alone and the
 * reader's file is the record. That memory follows the reader from page to page
 * and through a reload, and is never shared with other tabs.
 */
import type { Journal } from './journal';
import { keyPrefix } from './keys';
import { createLocalStore, type LocalStore, tabMemory } from './local-store';

/**
 * A browser can bring a closed tab back, with its memory. Between two pages of the
 * site there are seconds; a tab that left longer ago than this was closed.
 */
const AWAY = 120_000;

/** A journal that never answers: on a borrowed computer nothing is written to disk. */
export const NO_JOURNAL: Journal = {
  read: async () => 'unavailable',
  update: async () => 'unavailable',
  run: async () => 'unavailable',
};

interface Surroundings {
  readonly open: () => Storage | null | undefined;
  readonly now: () => number;
  readonly page: EventTarget;
}

const stores = new Map<string, LocalStore>();

/** The tab's memory. What a closed tab left behind is removed before anything can be read. */
export function openTabStore(base: string, surroundings?: Surroundings): LocalStore {
  const known = surroundings ? undefined : stores.get(base);
  if (known) return known;
  const { open, now, page } = surroundings ?? { open: tabMemory, now: Date.now, page: globalThis };
  const store = createLocalStore(open);
  stores.set(base, store);
  const key = `${keyPrefix(base)}left`;
  const left = Number(store.read(key));
  if (left > 0 && now() - left > AWAY) removeOwn(store, base);
  store.remove(key);
  page.addEventListener('pagehide', () => store.write(key, String(now())));
  return store;
}

/** Removes every key of this site but those excepted, and no key of another. True when none is left. */
export function removeOwn(store: LocalStore, base: string, except: readonly string[] = []): boolean {
  const own = (): string[] => store.keys().filter((key) => key.startsWith(keyPrefix(base)) && !except.includes(key));
  own().forEach(store.remove);
  return own().length === 0;
}

import { NO_JOURNAL, openTabStore } from './borrowed';
import { createJournal, type Journal } from './journal';
import { borrowedKey, journalName } from './keys';
import { createLocalStore, type LocalStore } from './local-store';
import type { Page } from './page-events';

/** A line to the other tabs. A BroadcastChannel is one. */
export interface Channel {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage: (text: string) => void;
  close: () => void;
}

/** Where what is written is kept: in the browser, or on a borrowed computer only as long as the tab is open. */
export type Place = 'browser' | 'tab';

/** Everything outside the code that a document needs. */
export interface Environment {
  readonly place: Place;
  readonly localStore: LocalStore;
  readonly journal: Journal;
  readonly openChannel: (name: string) => Channel | null;
  readonly page: Page | null;
  readonly now: () => Date;
  /** Names this handle among all that write; two handles must never share it. */
  readonly tab: string;
}

/** Base path of the site (required, so that nobody forgets it), and for tests any part of the surroundings. */
export interface OpenOptions extends Partial<Environment> {
  readonly base: string;
}

const journals = new Map<string, Journal>();

/** Fills in the browser's own parts where none were given. None of them is touched before it is used. */
export function environmentFrom(options: OpenOptions): Environment {
  const { base } = options;
  const place = options.place ?? placeOf(base, options.localStore);
  const inTab = place === 'tab';
  return {
    place,
    localStore: inTab ? openTabStore(base) : createLocalStore(),
    journal: inTab ? NO_JOURNAL : sharedJournal(base),
    openChannel: inTab ? () => null : openBroadcast,
    page: typeof window === 'undefined' ? null : { window, document },
    now: () => new Date(),
    // Only has to differ among tabs that write the same field at the same clock, so chance is good enough.
    tab: Math.random().toString(36).slice(2, 10),
    ...options,
  };
}

/** Where this browser has been told to keep what is written. Without an answer from it: as usual. */
export function placeOf(base: string, store: LocalStore = createLocalStore()): Place {
  return store.read(borrowedKey(base)) ? 'tab' : 'browser';
}

/** One database connection for all tools on a page. */
function sharedJournal(base: string): Journal {
  const name = journalName(base);
  const journal = journals.get(name) ?? createJournal(name);
  journals.set(name, journal);
  return journal;
}

function openBroadcast(name: string): Channel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

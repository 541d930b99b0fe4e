/**
 * A browser's storage as far as the storage layer sees it, with faults on demand.
 * Several tabs share one origin; each has its own page and its own line to the others.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createJournal } from '@/storage/journal';
import { journalName } from '@/storage/keys';
import { createLocalStore } from '@/storage/local-store';
import type { Channel, OpenOptions } from '@/storage/environment';
import type { Page } from '@/storage/page-events';

// The journal builds key ranges with the browser's global.
globalThis.IDBKeyRange = IDBKeyRange;

export const BASE = '/parm/';

/** What can be wrong with a store: `refused` throws on touch, `full` on write, `calls` and `keys` on the given writes. */
export interface Faults {
  local: 'none' | 'refused' | 'full' | 'silent';
  journal: 'none' | 'refused' | 'full' | 'mute';
  localCalls: (call: number) => boolean;
  localKeys: (key: string) => boolean;
  journalCalls: (call: number) => boolean;
}

/** One origin's memory, shared by all its tabs and kept when they close. */
export class Origin {
  readonly items = new Map<string, string>();
  readonly idb = new IDBFactory();
  readonly faults: Faults = {
    local: 'none',
    journal: 'none',
    localCalls: () => false,
    localKeys: () => false,
    journalCalls: () => false,
  };
  readonly tabs = new Set<Tab>();
  time = new Date('2026-11-21T14:32:00Z');
  private readonly connections: IDBDatabase[] = [];
  localWrites = 0;
  journalWrites = 0;

  storage(): Storage {
    const { items, faults } = this;
    if (faults.local === 'refused') throw new DOMException('denied', 'SecurityError');
    return {
      get length() {
        return items.size;
      },
      key: (index: number) => [...items.keys()][index] ?? null,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => {
        this.localWrites += 1;
        if (faults.local === 'silent') return;
        if (faults.local === 'full' || faults.localCalls(this.localWrites) || faults.localKeys(key)) {
          throw new DOMException('no room', 'QuotaExceededError');
        }
        items.set(key, text);
      },
      removeItem: (key: string) => items.delete(key),
      clear: () => {
        throw new Error('never clear: the origin is shared');
      },
    };
  }

  factory(): IDBFactory | undefined {
    const { faults, idb } = this;
    if (faults.journal === 'refused') return undefined;
    if (faults.journal === 'mute') return { open: () => ({}) } as unknown as IDBFactory;
    const open = (name: string, version: number): IDBOpenDBRequest => {
      const request = idb.open(name, version);
      request.addEventListener('success', () => this.rig(request.result));
      return request;
    };
    return { open } as unknown as IDBFactory;
  }

  /** What iOS does now and then: the connections are gone, and nobody was told. */
  closeConnections(): void {
    this.connections.splice(0).forEach((database) => database.close());
  }

  /** Makes every `put` on this connection go past the fault switches. */
  private rig(database: IDBDatabase): void {
    this.connections.push(database);
    const transaction = database.transaction.bind(database);
    database.transaction = (...args) => {
      const tx = transaction(...args);
      const objectStore = tx.objectStore.bind(tx);
      tx.objectStore = (name) => {
        const store = objectStore(name);
        const put = store.put.bind(store);
        store.put = (value: unknown, key?: IDBValidKey) => {
          this.journalWrites += 1;
          if (this.faults.journal === 'full' || this.faults.journalCalls(this.journalWrites)) {
            throw new DOMException('no room', 'QuotaExceededError');
          }
          return put(value, key);
        };
        return store;
      };
      return tx;
    };
  }

  /** The journal's own copy of a document, past all faults. */
  async inJournal(key: string): Promise<unknown> {
    return this.raw('readonly', (store) => store.get(key));
  }

  async putInJournal(key: string, row: unknown): Promise<void> {
    await this.raw('readwrite', (store) => store.put(row, key));
  }

  private raw(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const opening = this.idb.open(journalName(BASE), 1);
      opening.onupgradeneeded = () =>
        ['docs', 'history', 'quarantine'].forEach((name) => opening.result.createObjectStore(name));
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const tx = database.transaction('docs', mode);
        const request = use(tx.objectStore('docs'));
        tx.oncomplete = () => {
          database.close();
          resolve((request.result as { text?: unknown } | undefined)?.text ?? request.result);
        };
      };
    });
  }
}

/** One tab. Its page can be hidden, shown and told about another tab's localStorage write. */
export class Tab {
  readonly window = new EventTarget();
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  readonly lines: { name: string; channel: Channel }[] = [];
  deaf = false;

  constructor(
    readonly origin: Origin,
    readonly name: string,
  ) {
    origin.tabs.add(this);
  }

  options(): OpenOptions & { tab: string } {
    const { origin } = this;
    return {
      base: BASE,
      tab: this.name,
      localStore: createLocalStore(() => origin.storage()),
      journal: createJournal(journalName(BASE), () => origin.factory()),
      page: { window: this.window, document: this.document } as Page,
      now: () => origin.time,
      openChannel: (name) => {
        const channel: Channel = {
          onmessage: null,
          postMessage: (text) => {
            for (const tab of origin.tabs) {
              if (tab.deaf) continue;
              for (const line of tab.lines) {
                if (line.name === name && line.channel !== channel) {
                  queueMicrotask(() => line.channel.onmessage?.({ data: text } as MessageEvent));
                }
              }
            }
          },
          close: () => {
            channel.onmessage = null;
          },
        };
        this.lines.push({ name, channel });
        return channel;
      },
    };
  }

  leave(): void {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  comeBack(): void {
    this.document.visibilityState = 'visible';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  hear(key: string | null, newValue: string | null): void {
    this.window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  }
}

/** Waits until the condition holds; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('waited too long');
}

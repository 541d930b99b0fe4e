/** Runs in the browser: the real storage layer with a handle that the driver can pull. */
import { careFor } from '../../../src/storage/care';
import { openDocument, type DocumentHandle, type DocumentState } from '../../../src/storage/open-document';
import { checklistProgress } from '../../../src/storage/records/checklist-progress';

export const BASE = '/prov/';

type Handle = DocumentHandle<NonNullable<(typeof checklistProgress)['values']>>;

/** What the driver can ask of a page. Everything crosses as plain JSON. */
export interface Probe {
  open: (id: string) => Promise<DocumentState>;
  /** Sets `count` fields, waiting for each; returns how many were said to be saved in both stores. */
  editPatiently: (prefix: string, from: number, count: number) => Promise<number>;
  /** Sets `count` fields from that time on (Date.now()), as fast as the page lets other work in between. */
  startHaste: (prefix: string, count: number, at: number) => void;
  /**
   * Waits until all of them are saved. A call of its own, for WebDriver lets a test wait for one page at a time:
   * the other pages must be at work by then.
   */
  endHaste: () => Promise<void>;
  /** Sets fields and waits for nothing. */
  editAndRun: (prefix: string, from: number, count: number) => void;
  /** How many of the fields are set, in this tab's memory. */
  count: (prefix: string, from: number, count: number) => number;
  state: () => DocumentState;
  quarantine: () => Promise<string[]>;
  exported: () => string;
  /** Milliseconds for one edit: until set returns and its microtask has run, and until it is acknowledged. */
  timed: (count: number) => Promise<{ sync: number[]; acknowledged: number[] }>;
  fill: (notes: number, length: number) => Promise<void>;
}

let handle: Handle | undefined;

function opened(): Handle {
  if (!handle) throw new Error('nothing is open');
  return handle;
}

const path = (prefix: string, index: number): `item/${string}/done` => `item/${prefix}-${index}/done`;

/** Lets other tabs and the browser in. Not setTimeout: it is held back to a second in background tabs. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

let haste: Promise<void> = Promise.resolve();

async function editInHaste(prefix: string, count: number, at: number): Promise<void> {
  while (Date.now() < at) await breathe();
  for (let index = 0; index < count; index += 1) {
    opened().set(path(prefix, index), true);
    await breathe();
  }
  await opened().flush();
}

const probe: Probe = {
  open: async (id) => {
    handle = openDocument(checklistProgress, id, { base: BASE });
    await handle.ready;
    await handle.flush();
    return handle.state();
  },
  editPatiently: async (prefix, from, count) => {
    let acknowledged = 0;
    for (let index = from; index < from + count; index += 1) {
      opened().set(path(prefix, index), true);
      if ((await opened().flush()) === 'saved') acknowledged += 1;
    }
    return acknowledged;
  },
  startHaste: (prefix, count, at) => {
    haste = editInHaste(prefix, count, at);
  },
  endHaste: () => haste,
  editAndRun: (prefix, from, count) => {
    for (let index = from; index < from + count; index += 1) opened().set(path(prefix, index), true);
  },
  count: (prefix, from, count) =>
    Array.from({ length: count }, (_, index) => opened().get(path(prefix, from + index))).filter(
      (done) => done === true,
    ).length,
  state: () => opened().state(),
  quarantine: async () => (await careFor(opened(), { base: BASE }).rawQuarantine()).map(({ text }) => text),
  exported: () => opened().exportEnvelope(),
  timed: async (count) => {
    const sync: number[] = [];
    const acknowledged: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const start = performance.now();
      opened().set(path('tid', index), true);
      await Promise.resolve();
      sync.push(performance.now() - start);
      await opened().flush();
      acknowledged.push(performance.now() - start);
    }
    return { sync, acknowledged };
  },
  fill: async (notes, length) => {
    for (let index = 0; index < notes; index += 1) opened().set(`item/fyll-${index}/note`, 'å'.repeat(length));
    await opened().flush();
  },
};

declare global {
  interface Window {
    probe: Probe;
  }
}

window.probe = probe;

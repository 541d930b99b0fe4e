import type { KeepReason, Kept } from './history';
import type { Decoded } from './envelope';
import type { Journal, Quarantined } from './journal';
import { quarantineKey, type DocumentKeys } from './keys';
import type { LocalStore } from './local-store';
import { readRecord, type RecordType } from './record';
import type { WorkingCopy } from './working-copy';

/** What a look in both stores gave. */
export interface Look {
  /** How many of the two stores answered. */
  readonly answers: number;
  /** Both hold exactly what memory holds. */
  readonly whole: boolean;
  /** When the journal's copy was saved. For people only. */
  readonly at: number | null;
}

/** One document in its two stores. Memory is merged with what is found before anything is written. */
export interface TwoStores {
  readonly look: () => Promise<Look>;
  /** Writes to localStorage, now. True when the bytes are there and were read back. */
  readonly writeLocal: () => boolean;
  /** Merges and writes inside one journal transaction. True when it has completed. */
  readonly commit: () => Promise<boolean>;
  /** Takes in text that another tab sent. */
  readonly take: (from: Quarantined['from'], text: unknown) => void;
  /** Keeps the text as a version in the history with the next commit. */
  readonly keep: (why: KeepReason, text: string) => void;
  /** The bytes a newer version of the site wrote; null as long as none were met. Then nothing is written any more. */
  readonly newer: () => string | null;
  /** The device has been emptied since this document was opened. Then nothing is written any more. */
  readonly wiped: () => boolean;
  readonly damaged: () => boolean;
  /** Whether either store has let itself be reached at all. */
  readonly reachable: () => boolean;
}

interface Setup<Values> {
  readonly type: RecordType<Values>;
  readonly id: string;
  readonly keys: DocumentKeys;
  readonly local: LocalStore;
  readonly journal: Journal;
  readonly copy: WorkingCopy;
  readonly now: () => Date;
  /** Whether memory holds edits that no store has acknowledged. */
  readonly unsaved: () => boolean;
}

/** Text that must be in a safe place before the store it came from may be overwritten. */
interface Waiting extends Quarantined {
  readonly why: KeepReason | 'damaged';
  /** A copy of it lies under its own key in localStorage. */
  copied: boolean;
}

/** Ties a working copy to localStorage and the journal. */
export function createTwoStores<Values>(setup: Setup<Values>): TwoStores {
  const { type, id, keys, local, journal, copy, now, unsaved } = setup;
  let waiting: Waiting[] = [];
  let newer: string | null = null;
  let damaged = false;
  let journalAnswers = true;
  const markAtOpen = local.read(keys.wiped);
  let lastLocal: unknown;
  let lastJournal: unknown;
  let readable = false;

  const take = (from: Quarantined['from'], text: unknown): Decoded['result'] => {
    const reading = readRecord(type, id, text);
    const wait = (why: Waiting['why']): void => {
      waiting.push({ from, why, text: String(text), copied: false });
    };
    if (reading.result === 'newer') newer ??= String(text);
    // A damaged message from another tab is nothing to keep: that tab has the original.
    if (reading.result === 'corrupt' && from !== 'memory') {
      damaged = true;
      wait('damaged');
    }
    if (reading.result === 'ok') {
      if (reading.v < type.v) wait('before-migration');
      copy.absorb(reading.doc);
    }
    return reading.result;
  };

  /** Damaged bytes are copied in both stores; others only where the journal cannot take them. */
  const copyAside = (): void => {
    for (const item of waiting) {
      if (item.copied || (item.why !== 'damaged' && journalAnswers)) continue;
      item.copied = local.write(quarantineKey(keys, item.text), item.text);
    }
  };

  /** Takes in the journal's copy; true when it is a version that can be gone back to. */
  const takeJournal = (stored: unknown): boolean => {
    if (stored !== lastJournal) {
      lastJournal = stored;
      readable = take('journal', stored) === 'ok';
    }
    return readable;
  };

  /** Looks at localStorage; undefined when it cannot be reached. */
  const takeLocal = (): string | null | undefined => {
    const stored = local.read(keys.document);
    if (stored !== undefined && stored !== lastLocal) {
      lastLocal = stored;
      take('local', stored);
    }
    return stored;
  };

  /** A mark that has gone is no sign: browsers erase, and then the journal mends. */
  const wiped = (): boolean => {
    const mark = local.read(keys.wiped);
    return typeof mark === 'string' && mark !== markAtOpen;
  };

  return {
    take,
    wiped,
    newer: () => newer,
    damaged: () => damaged,
    reachable: () => journalAnswers || local.read(keys.document) !== undefined,

    look: async () => {
      const mine = takeLocal();
      const theirs = await journal.read(keys.journal);
      journalAnswers = typeof theirs !== 'string';
      if (theirs === 'newer') newer ??= mine ?? copy.text();
      if (typeof theirs !== 'string') takeJournal(theirs.text);
      copyAside();
      return {
        answers: Number(mine !== undefined) + Number(journalAnswers),
        whole: mine === copy.text() && lastJournal === mine,
        at: typeof theirs === 'string' ? null : theirs.at,
      };
    },

    writeLocal: () => {
      if (newer !== null || wiped()) return false;
      const stored = takeLocal();
      if (stored === undefined || newer !== null) return false;
      const text = copy.text();
      if (stored === text) return true;
      copyAside();
      if (waiting.some((item) => item.from === 'local' && !item.copied)) return false;
      if (!local.write(keys.document, text)) return false;
      lastLocal = text;
      return true;
    },

    commit: async () => {
      if ((newer !== null && !unsaved()) || wiped()) return false;
      let carried: readonly Waiting[] = [];
      const outcome = await journal.update(keys.journal, now().getTime(), (stored) => {
        if (wiped()) return { text: null, keep: [], quarantine: [] };
        const isVersion = takeJournal(stored);
        carried = [...waiting];
        const text = copy.text();
        // Meeting newer data, this tab's last edits cannot be merged into it. They are put aside, not thrown away.
        if (newer !== null) return { text: null, keep: [], quarantine: unsaved() ? [{ from: 'memory', text }] : [] };
        const before: Kept[] = isVersion && text !== stored ? [{ why: 'edit', text: String(stored) }] : [];
        const kept = carried.flatMap((item) => (item.why === 'damaged' ? [] : [{ why: item.why, text: item.text }]));
        lastJournal = text;
        readable = true;
        return {
          text: text === stored ? null : text,
          // One of each text: both stores may have held it, and a second try takes it in again.
          keep: [...new Map([...before, ...kept].map((version) => [version.text, version])).values()],
          quarantine: carried.filter(({ why }) => why === 'damaged'),
        };
      });
      journalAnswers = typeof outcome !== 'string';
      if (outcome === 'newer') newer ??= copy.text();
      if (newer !== null && unsaved()) local.write(quarantineKey(keys, copy.text()), copy.text());
      copyAside();
      if (!journalAnswers) {
        // As before anything was read: what the step took for granted has not happened.
        lastJournal = undefined;
        readable = false;
        return false;
      }
      waiting = waiting.filter((item) => !carried.includes(item));
      return newer === null && !wiped();
    },

    keep: (why, text) => {
      waiting.push({ from: 'memory', why, text, copied: false });
    },
  };
}

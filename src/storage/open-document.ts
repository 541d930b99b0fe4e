import type { Json } from './canonical';
import { environmentFrom, type OpenOptions } from './environment';
import type { KeepReason } from './history';
import type { KeptVersion, Quarantined } from './journal';
import { documentKeys } from './keys';
import { otherVersions, valueOf, versionPath, type OtherVersion } from './merge-map';
import { watchPage } from './page-events';
import { readRecord, type RecordType } from './record';
import { createTwoStores } from './two-stores';
import { createWorkingCopy } from './working-copy';

/**
 * - `loading`: not read yet; edits are refused.
 * - `empty`: both stores answered, and there is nothing.
 * - `saving`: there are edits that no store has acknowledged.
 * - `saved`: localStorage was read back and the journal's transaction has completed.
 * - `saved-one-store`: only one of them. Offer a file.
 * - `not-saved`: neither, although storage can be reached (full, or failing). Offer a file now.
 * - `unavailable`: the browser refuses storage. The tool works until the page is closed.
 * - `read-only-newer`: a newer version of the site has written. Nothing is written; ask for a reload.
 * - `quarantined`: something was stored, none of it could be read, and it has been put aside.
 */
export type SaveStatus =
  | 'loading'
  | 'empty'
  | 'saving'
  | 'saved'
  | 'saved-one-store'
  | 'not-saved'
  | 'unavailable'
  | 'read-only-newer'
  | 'quarantined';

/** Why an edit was not taken. `invalid`: the field cannot hold that value, for instance a text that is too long. */
export type SetResult = 'accepted' | 'invalid' | 'too-large' | 'read-only' | 'not-ready';

/** A snapshot; a new object at every change, so that it can be compared by identity. */
export interface DocumentState {
  readonly status: SaveStatus;
  /** When the content was last acknowledged. For people only. */
  readonly savedAt: Date | null;
  /** Damaged bytes were found since the page was opened; `rawQuarantine()` has them. */
  readonly quarantined: boolean;
  /** The origin's localStorage is past 1.5 million units: time to say so, while everything still works. */
  readonly nearQuota: boolean;
  /** Two tabs wrote different texts in the same field; `otherVersions()` has those not shown. */
  readonly hasOtherVersions: boolean;
  readonly canUndo: boolean;
}

/** One open document. `Values` comes from the record type and says which paths exist. */
export interface DocumentHandle<Values> {
  readonly state: () => DocumentState;
  /** Settles when the first load is done, whatever came of it. Never rejects. */
  readonly ready: Promise<void>;
  /** The value at a path; null when unanswered, or when what is stored is not a value this version knows. */
  readonly get: <P extends keyof Values & string>(path: P) => Values[P] | null;
  readonly set: <P extends keyof Values & string>(path: P, value: Values[P]) => SetResult;
  readonly remove: (path: keyof Values & string) => SetResult;
  /** Takes back this tab's latest step. Returns the paths that changed; fields others have written since are left. */
  readonly undo: () => readonly string[];
  /** Empties the document, keeping a version in the history. Returns a function that takes it back. */
  readonly reset: () => () => readonly string[];
  /** Calls the listener after every change of content or state. Returns a function that stops. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves now. Resolves with the status when everything set before the call has been tried. */
  readonly flush: () => Promise<SaveStatus>;
  readonly close: () => Promise<void>;
  /** Damaged or stranded bytes of this document, as raw text. */
  readonly rawQuarantine: () => Promise<readonly Quarantined[]>;
  readonly versions: () => Promise<readonly KeptVersion[]>;
  /** Makes an earlier version the current one, as a step that can be undone. False when it cannot be read. */
  readonly restore: (text: string) => boolean;
  readonly otherVersions: () => readonly OtherVersion[];
  readonly dismissVersion: (version: OtherVersion) => SetResult;
  /** The document as an envelope for a file. When newer data was met, that data, untouched. */
  readonly exportEnvelope: () => string;
}

const TYPING = 300;
const RETRY = 10_000;
const QUOTA_WARNING = 1_500_000;
/** One document may not grow past this; localStorage has room for 5.2 million units in all. */
const MAX_UNITS = 5_000_000;

/**
 * The door to the browser's memory. Opens one document, merges what its two stores
 * hold, and keeps both and all other tabs in step until `close()`.
 * Returns at once in status `loading`.
 * @throws RangeError when `id` has characters that do not belong in a key.
 */
export function openDocument<Values>(
  type: RecordType<Values>,
  id: string,
  options: OpenOptions,
): DocumentHandle<Values> {
  const { localStore, journal, openChannel, page, now, tab } = environmentFrom(options);
  const keys = documentKeys(options.base, type.kind, id);
  const copy = createWorkingCopy(type, id, tab);
  const listeners = new Set<() => void>();
  let edits = 0;
  let attempted = 0;
  let acknowledged = 0;
  const unsaved = (): boolean => edits > acknowledged;
  const stores = createTwoStores({ type, id, keys, local: localStore, journal, copy, now, unsaved });

  let status: SaveStatus = 'loading';
  let savedAt: Date | null = null;
  let snapshot: DocumentState | null = null;
  let othersUnits = 0;
  let size = 0;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let running: Promise<void> | null = null;
  let again = false;
  const channel = openChannel(keys.channel);

  const emit = (next: SaveStatus = status): void => {
    status = stores.newer() === null ? next : 'read-only-newer';
    snapshot = null;
    listeners.forEach(call);
  };

  const saveOnce = async (): Promise<void> => {
    const goal = (attempted = edits);
    stores.writeLocal();
    const inJournal = await stores.commit();
    // Again, since the transaction may have brought in what other tabs wrote. Costs one comparison when it did not.
    const inLocal = stores.writeLocal();
    size = copy.text().length;
    const news = copy.news();
    if (news !== null) channel?.postMessage(news);
    if ((inLocal || inJournal) && goal > acknowledged) {
      acknowledged = goal;
      savedAt = now();
    }
    if (inLocal && inJournal) return emit(unsaved() ? 'saving' : 'saved');
    if (stores.newer() === null) schedule(RETRY);
    emit(inLocal || inJournal ? 'saved-one-store' : stores.reachable() ? 'not-saved' : 'unavailable');
  };

  /** One save at a time; what comes meanwhile is gathered into the next. Ten tabs' echoes become one write. */
  const save = (): Promise<void> => {
    clearTimeout(timer);
    dueAt = Infinity;
    again = true;
    running ??= (async () => {
      try {
        while (again) {
          again = false;
          await saveOnce();
        }
      } finally {
        // Here and not in a later microtask: an edit in between would find a save that no longer runs.
        running = null;
      }
    })();
    return running;
  };

  /** For edits only: nothing when the save under way already has them. */
  const saveEdits = (): void => {
    if (unsaved() && (running === null || edits > attempted)) void save();
  };

  const schedule = (delay: number): void => {
    const due = Date.now() + delay;
    if (closed || due >= dueAt) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(() => void save(), delay);
  };

  /** Reads both stores, takes in what is new there, and mends whichever lacks something. */
  const look = async (): Promise<void> => {
    const before = copy.doc();
    const { answers, whole, at } = await stores.look();
    size = copy.text().length;
    othersUnits = localStore.units() - (localStore.read(keys.document)?.length ?? 0);
    if (!unsaved() && at !== null) savedAt = new Date(at);
    const nothing = copy.doc().fields.size === 0;
    const mended = whole || nothing;
    const untouched = stores.damaged() ? 'quarantined' : answers === 2 ? 'empty' : 'saved-one-store';
    if (status === 'loading' || before !== copy.doc() || stores.newer() !== null) {
      emit(answers === 0 ? 'unavailable' : nothing ? untouched : mended && !unsaved() ? 'saved' : 'saving');
    }
    if (!mended || unsaved()) await save();
  };

  const edited = (typing: boolean): void => {
    edits += 1;
    emit('saving');
    if (typing) schedule(TYPING);
    else queueMicrotask(saveEdits);
  };

  const refusal = (): SetResult | null =>
    status === 'loading' ? 'not-ready' : closed || stores.newer() !== null ? 'read-only' : null;

  const write = (changes: ReadonlyMap<string, Json>, typing = false): SetResult => {
    const refused = refusal();
    if (refused === null && copy.write(changes, now().getTime())) edited(typing);
    return refused ?? 'accepted';
  };

  const received = (from: Quarantined['from'], text: unknown): void => {
    const before = copy.doc();
    stores.take(from, text);
    if (before !== copy.doc() && !unsaved()) {
      // The tab that sent it has saved it.
      savedAt = now();
      emit(status === 'empty' || status === 'quarantined' ? 'saved' : status);
    } else if (before !== copy.doc() || stores.newer() !== null) emit();
    if (stores.newer() !== null) saveEdits();
  };

  if (channel) channel.onmessage = ({ data }) => received('memory', data);

  const stopWatching =
    page &&
    watchPage(page, {
      leave: () => {
        if (running !== null && unsaved()) {
          // The save under way may never get to go on: hand over what is new at once. Order does not matter, it merges.
          stores.writeLocal();
          void stores.commit();
        }
        saveEdits();
      },
      pause: saveEdits,
      comeBack: () => {
        if (status !== 'loading') void look();
      },
      stored: (key, text) => {
        if (key !== null && key !== keys.document) return;
        if (text !== null) received('local', text);
        // It lacks what this tab knows: mend it, but wait for the others, or the tabs answer each other for ever.
        if (text !== copy.text() && copy.doc().fields.size > 0) schedule(TYPING + Math.random() * TYPING);
      },
    });

  const ready = look();

  const asStep = (why: KeepReason, changes: ReadonlyMap<string, Json>): (() => readonly string[]) => {
    const refused = refusal();
    const text = copy.text();
    const step = refused === null ? copy.write(changes, now().getTime()) : undefined;
    if (step === undefined) return () => [];
    stores.keep(why, text);
    edited(false);
    return () => revert(step);
  };

  const revert = (step?: Parameters<typeof copy.undo>[0]): readonly string[] => {
    if (refusal() !== null) return [];
    const paths = copy.undo(step);
    if (paths.length > 0) edited(false);
    return paths;
  };

  return {
    state: () =>
      (snapshot ??= {
        status,
        savedAt,
        quarantined: stores.damaged(),
        nearQuota: othersUnits + size >= QUOTA_WARNING,
        hasOtherVersions: otherVersions(copy.doc()).length > 0,
        canUndo: copy.canUndo(),
      }),
    ready,
    get: (path) => {
      const value = valueOf(copy.doc(), path);
      // The rule that the path was declared with vouches for the type.
      return type.ruleFor(path)?.accepts(value) ? (value as Values[typeof path] & Json) : null;
    },
    set: (path, value) => {
      const rule = type.ruleFor(path);
      const json = value as Json;
      if (!rule?.accepts(json)) return 'invalid';
      if (size > MAX_UNITS) return 'too-large';
      return write(new Map([[path, json]]), rule.text);
    },
    remove: (path) => write(new Map([[path, null]])),
    undo: () => revert(),
    reset: () => asStep('before-reset', new Map([...copy.doc().fields.keys()].map((path) => [path, null]))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: async () => {
      await ready;
      saveEdits();
      await running;
      return status;
    },
    close: async () => {
      closed = true;
      saveEdits();
      await running;
      clearTimeout(timer);
      stopWatching?.();
      channel?.close();
      listeners.clear();
    },
    rawQuarantine: stores.quarantined,
    versions: () => journal.list('history', keys.journal),
    restore: (text) => {
      const reading = readRecord(type, id, text);
      if (reading.result !== 'ok' || refusal() !== null) return false;
      const old = reading.doc;
      const paths = new Set([...copy.doc().fields.keys(), ...old.fields.keys()]);
      asStep('before-restore', new Map([...paths].map((path) => [path, valueOf(old, path)])));
      return true;
    },
    otherVersions: () => otherVersions(copy.doc()),
    dismissVersion: (version) => write(new Map([[versionPath(version), null]])),
    exportEnvelope: () => stores.newer() ?? copy.text(),
  };
}

/** A listener that throws is a fault in the page; it must not stop a save, nor the other listeners. */
function call(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

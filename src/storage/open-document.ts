import type { Json } from './canonical';
import { environmentFrom, type OpenOptions } from './environment';
import type { DocumentHandle, DocumentState, SaveStatus, SetResult } from './document-handle';
import type { Quarantined } from './journal';
import { documentKeys } from './keys';
import { otherVersions } from './merge-map';
import { watchPage } from './page-events';
import { fieldReader, type RecordType } from './record';
import { createSaveLoop } from './save-loop';
import { createTwoStores } from './two-stores';
import { createWorkingCopy } from './working-copy';

export type { DocumentHandle, DocumentState, SaveStatus, SetResult } from './document-handle';

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
  const { place, localStore, journal, openChannel, page, now, tab } = environmentFrom(options);
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
  const channel = openChannel(keys.channel);

  const emit = (next: SaveStatus = status): void => {
    status = stores.wiped() ? 'wiped' : stores.newer() === null ? next : 'read-only-newer';
    snapshot = null;
    listeners.forEach(call);
  };

  /** Nothing may be written over newer data, nor after the device was emptied. */
  const mayWrite = (): boolean => stores.newer() === null && !stores.wiped();

  const nearQuota = (): boolean => othersUnits + size >= QUOTA_WARNING;
  const countOthers = (): void => {
    othersUnits = localStore.units() - (localStore.read(keys.document)?.length ?? 0);
  };

  const saveOnce = async (): Promise<void> => {
    const goal = edits;
    attempted = goal;
    stores.writeLocal();
    const inJournal = await stores.commit();
    // Again, since the transaction may have brought in what other tabs wrote. Costs one comparison when it did not.
    const inLocal = stores.writeLocal();
    size = copy.text().length;
    // Somebody may have made room since: the warning must go away as it came.
    if (nearQuota()) countOthers();
    const news = copy.news();
    if (news !== null) channel?.postMessage(news);
    if ((inLocal || inJournal) && goal > acknowledged) {
      acknowledged = goal;
      savedAt = now();
    }
    if (inLocal && inJournal) return emit(unsaved() ? 'saving' : 'saved');
    if (place === 'tab' && inLocal) return emit(unsaved() ? 'saving' : 'in-tab');
    if (mayWrite()) saves.within(RETRY);
    emit(inLocal || inJournal ? 'saved-one-store' : stores.reachable() ? 'not-saved' : 'unavailable');
  };

  const saves = createSaveLoop(saveOnce);

  /** Saves what has been set, unless the save under way already has it. */
  const saveEdits = (): void => {
    if (unsaved() && (saves.running() === null || edits > attempted)) void saves.now();
  };

  /** Reads both stores, takes in what is new there, and mends whichever lacks something. */
  const look = async (): Promise<void> => {
    const before = copy.doc();
    const { answers, whole, at } = await stores.look();
    size = copy.text().length;
    const wasNear = nearQuota();
    countOthers();
    if (!unsaved() && at !== null) savedAt = new Date(at);
    const nothing = copy.doc().fields.size === 0;
    const mended = whole || nothing;
    const all = answers === (place === 'tab' ? 1 : 2);
    const untouched = stores.damaged() ? 'quarantined' : all ? 'empty' : 'saved-one-store';
    const changed = before !== copy.doc() || wasNear !== nearQuota();
    if (status === 'loading' || changed || !mayWrite()) {
      emit(answers === 0 ? 'unavailable' : nothing ? untouched : mended && !unsaved() ? 'saved' : 'saving');
    }
    if (!mended || unsaved()) await saves.now();
  };

  const edited = (typing: boolean): void => {
    edits += 1;
    emit('saving');
    if (typing) saves.within(TYPING);
    else queueMicrotask(saveEdits);
  };

  const refusal = (): SetResult | null =>
    status === 'loading' ? 'not-ready' : closed || !mayWrite() ? 'read-only' : null;

  const write = (changes: ReadonlyMap<string, Json>, typing = false): SetResult => {
    const refused = refusal();
    if (refused === null && copy.write(changes, now().getTime(), typing)) edited(typing);
    // The device may have been emptied a moment ago, and this is how the reader finds out.
    if (refused === 'read-only') emit();
    return refused ?? 'accepted';
  };

  const setAll = (values: readonly (readonly [path: string, value: Json])[]): SetResult => {
    if (!values.every(([path, value]) => type.ruleFor(path)?.accepts(value))) return 'invalid';
    if (size > MAX_UNITS) return 'too-large';
    return write(
      new Map(values),
      values.every(([path]) => type.ruleFor(path)?.text),
    );
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
        if (saves.running() !== null && unsaved()) {
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
        if (key === keys.wiped) emit();
        if (key !== null && key !== keys.document) return;
        if (text !== null) received('local', text);
        // It lacks what this tab knows: mend it, but wait for the others, or the tabs answer each other for ever.
        if (text !== copy.text() && copy.doc().fields.size > 0) saves.within(TYPING + Math.random() * TYPING);
      },
    });

  const ready = look();

  const undo = (step?: Parameters<typeof copy.undo>[0]): readonly string[] => {
    if (refusal() !== null) return [];
    const paths = copy.undo(step);
    if (paths.length > 0) edited(false);
    return paths;
  };

  return {
    type,
    id,
    state: () =>
      (snapshot ??= {
        status,
        savedAt,
        quarantined: stores.damaged(),
        nearQuota: nearQuota(),
        hasOtherVersions: otherVersions(copy.doc()).length > 0,
        canUndo: copy.canUndo(),
        place,
      }),
    ready,
    get: fieldReader(type, copy.doc),
    set: (path, value) => setAll([[path, value as Json]]),
    setAll: (values) => setAll(Object.entries<Json>(values as Record<string, Json>)),
    remove: (path) => write(new Map([[path, null]])),
    undo: () => undo(),
    change: (why, values, other) => {
      if (refusal() !== null) return null;
      const before = copy.text();
      if (other) copy.absorb(other);
      const step = copy.write(values, now().getTime());
      if (copy.text() !== before) {
        stores.keep(why, before);
        edited(false);
      }
      return () => (step ? undo(step) : []);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: async () => {
      await ready;
      saveEdits();
      await saves.running();
      return status;
    },
    close: async () => {
      closed = true;
      saveEdits();
      await saves.running();
      saves.stop();
      stopWatching?.();
      channel?.close();
      listeners.clear();
    },
    content: copy.doc,
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

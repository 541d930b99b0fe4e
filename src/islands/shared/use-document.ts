import { useEffect, useState } from 'preact/hooks';
import { openedId } from '../../storage/opened-copy';
import { type DocumentHandle, type DocumentState, openDocument, type SaveStatus } from '../../storage/open-document';
import type { RecordType } from '../../storage/record';
import { useLeaveQuestion } from './use-leave-question';

/** Which paths a record type has and what they hold. */
export type ValuesOfRecord<R> = R extends RecordType<infer Values> ? Values : never;

export interface OpenedDocument<Values> {
  /** null until the first render in the browser. */
  doc: DocumentHandle<Values> | null;
  state: DocumentState;
  /** False until stored data has been read and where nothing can be written: the tool is then a disabled fieldset. */
  editable: boolean;
  /** True when the page is shown inside another site, where storage is someone else's. */
  framed: boolean;
}

const LOADING: DocumentState = {
  status: 'loading',
  savedAt: null,
  quarantined: false,
  nearQuota: false,
  hasOtherVersions: false,
  canUndo: false,
  place: 'browser',
};

/**
 * Opens a saved document for an island: the tool's own, or the copy from a file that the reader has chosen to look at.
 * The first render equals the server's
 * ("loading", disabled): memory is read in an effect, since reading it earlier
 * made a false mixture of server text and stored ticks at hydration.
 */
export function useDocument<Values>(type: RecordType<Values>, id: string, base: string): OpenedDocument<Values> {
  const [doc, setDoc] = useState<DocumentHandle<Values> | null>(null);
  const [framed, setFramed] = useState(false);
  const [, redraw] = useState(0);

  useEffect(() => {
    if (window.self !== window.top) {
      setFramed(true);
      return;
    }
    const opened = openDocument(type, openedId(base, type.kind, id), { base });
    const stop = opened.subscribe(() => redraw((count) => count + 1));
    setDoc(opened);
    return () => {
      stop();
      void opened.close();
    };
  }, [type, id, base]);

  const state = doc?.state() ?? LOADING;
  useLeaveQuestion((state.status === 'not-saved' || state.status === 'unavailable') && state.canUndo);
  return {
    doc,
    state,
    framed,
    editable: doc !== null && !LOCKED.has(state.status),
  };
}

const LOCKED: ReadonlySet<SaveStatus> = new Set(['loading', 'read-only-newer', 'wiped']);

/** One field for `setAll`. TypeScript widens a computed key to string; here it keeps its shape. */
export function field<Path extends string, Value>(path: Path, value: Value): Record<Path, Value> {
  return { [path]: value } as Record<Path, Value>;
}

import type { KeepReason } from './history';
import type { Json } from './canonical';
import type { Place } from './environment';
import type { MergeDocument } from './merge-map';
import type { ReadField, RecordType } from './record';

/**
 * - `loading`: not read yet; edits are refused.
 * - `empty`: both stores answered, and there is nothing.
 * - `saving`: there are edits that no store has acknowledged.
 * - `saved`: localStorage was read back and the journal's transaction has completed.
 * - `saved-one-store`: only one of them. Offer a file.
 * - `not-saved`: neither, although storage can be reached (full, or failing). Offer a file now.
 * - `unavailable`: the browser refuses storage. The tool works until the page is closed.
 * - `in-tab`: a borrowed computer. Kept until the tab is closed, as was asked for.
 * - `read-only-newer`: a newer version of the site has written. Nothing is written; ask for a reload.
 * - `wiped`: the device was emptied from another page. Nothing is written, or it would all come back; ask for a reload.
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
  | 'in-tab'
  | 'read-only-newer'
  | 'wiped'
  | 'quarantined';

/** Why an edit was not taken. `invalid`: the field cannot hold that value, for instance a text that is too long. */
export type SetResult = 'accepted' | 'invalid' | 'too-large' | 'read-only' | 'not-ready';

/** A snapshot; a new object at every change, so that it can be compared by identity. */
export interface DocumentState {
  readonly status: SaveStatus;
  /** When the content was last acknowledged. For people only. */
  readonly savedAt: Date | null;
  /** Damaged bytes were found since the page was opened; src/storage/care.ts has them. */
  readonly quarantined: boolean;
  /** The origin's localStorage is past 1.5 million units: time to say so, while everything still works. */
  readonly nearQuota: boolean;
  /** Two tabs wrote different texts in the same field; src/storage/care.ts has those not shown. */
  readonly hasOtherVersions: boolean;
  readonly canUndo: boolean;
  readonly place: Place;
}

/** One open document. `Values` comes from the record type and says which paths exist. */
export interface DocumentHandle<Values> {
  readonly type: RecordType<Values>;
  readonly id: string;
  readonly state: () => DocumentState;
  /** Settles when the first load is done, whatever came of it. Never rejects. */
  readonly ready: Promise<void>;
  /** The value at a path; null when unanswered, or when what is stored is not a value this version knows. */
  readonly get: ReadField<Values>;
  readonly set: <P extends keyof Values & string>(path: P, value: Values[P]) => SetResult;
  /** Sets several fields as one step of undo, all or none: a level and the revision it answers. */
  readonly setAll: (values: Partial<Values>) => SetResult;
  readonly remove: (path: keyof Values & string) => SetResult;
  /** Takes back this tab's latest step. Returns the paths that changed; fields others have written since are left. */
  readonly undo: () => readonly string[];
  /**
   * Changes much at once, as one step that can be undone: takes in another copy if there is one, then sets the values
   * (null empties). The version before goes to the history first. Returns a function that takes the values back; null
   * when nothing may be written. For src/storage/care.ts, which knows what may be set.
   */
  readonly change: (
    why: KeepReason,
    values: ReadonlyMap<string, Json>,
    other?: MergeDocument,
  ) => (() => readonly string[]) | null;
  /** Calls the listener after every change of content or state. Returns a function that stops. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves now. Resolves with the status when everything set before the call has been tried. */
  readonly flush: () => Promise<SaveStatus>;
  readonly close: () => Promise<void>;
  /** The content as it is now, for counting and comparing. */
  readonly content: () => MergeDocument;
  /** The document as an envelope for a file. When newer data was met, that data, untouched. */
  readonly exportEnvelope: () => string;
}

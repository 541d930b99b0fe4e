import type { Arrangement, Placed } from '../../domain/binder/arrange';
import type { Binder, Owner, Shelf } from '../../domain/binder/binder';
import type { BinderSetting } from '../../domain/binder/resolve';
import type { BinderEdit } from '../../storage/binder/edit-binder';
import type { SetResult } from '../../storage/open-document';
import type { BinderValues } from '../../storage/records/binder';
import { reportWords } from '../../strings/report';

/** What every view of the binder works with. */
export interface DeskProps {
  binder: Binder;
  shelf: Shelf;
  owner: Owner;
  arrangement: Arrangement;
  base: string;
  /** 2026-11-22 */
  today: string;
  /** Sets values as one step that can be undone. */
  set: (values: Partial<BinderValues>) => SetResult;
  /** Sets values in the binder and the texts it keeps, as one step. */
  apply: (edit: BinderEdit) => SetResult;
  /** What is saved at a path. */
  get: <P extends keyof BinderValues & string>(path: P) => BinderValues[P] | null;
  /** Tells the reader, and a screen reader, what has just been done. */
  say: (text: string) => void;
}

/** A document in the binder by its id. */
export const placedIn = ({ documents }: Arrangement, id: string): Placed | undefined =>
  documents.find((placed) => placed.id === id);

/** ”RUT-04 Avvikelser”, as a document is called in lists. */
export const nameOf = ({ text }: Pick<Placed, 'text'>): string =>
  text.number === '' ? text.title : `${text.number} ${text.title}`;

/** What a document on paper is made from. */
export const settingOf = ({ binder, shelf, owner, today }: DeskProps): BinderSetting => ({
  binder,
  shelf,
  owner,
  today,
  words: reportWords,
});

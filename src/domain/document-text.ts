import type { Column, QrCode } from './report-document';

/** The kinds of document a binder holds. Part of saved paths: never changed, only added. */
export const DOCUMENT_KINDS = ['rutin', 'checklista', 'mall', 'egen'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A saved path has room for so many characters in the name of a document or a section. */
export const NAME_ROOM = 64;

/** The name of a document in the binder: its kind and the name of its file, for example rutin-avvikelser. */
export function documentId(kind: DocumentKind, contentId: string): string {
  return `${kind}-${contentId}`;
}

/** The kind and the file name of a document in the binder; undefined when the name is of no kind known here. */
export function partsOfId(documentId: string): { kind: DocumentKind; contentId: string } | undefined {
  const kind = DOCUMENT_KINDS.find((each) => documentId.startsWith(`${each}-`));
  return kind && { kind, contentId: documentId.slice(kind.length + 1) };
}

/**
 * What the site says in one document, whatever its kind: the same shape for routines, checklists and templates, so that
 * the binder fills in, adapts, compares and prints them in one way. Texts hold **bold** and {{field}}.
 */
export interface DocumentText {
  kind: DocumentKind;
  title: string;
  number: string;
  version: string;
  subtitle: string;
  /** Its page, /rutiner/avvikelser/; empty for the reader's own. */
  address: string;
  /** Number of the handbook part, which is the tab it stands behind when nobody has said otherwise. */
  part: number;
  responsible?: string;
  /** Who decides on it; left out for what nobody decides on each time. */
  adoptedBy?: string;
  /** Whole months between reviews: as suggested, and at most when reviews change nothing. */
  review: { months: number; most: number };
  fields: readonly TextField[];
  sections: readonly TextSection[];
  /** Lines to sign on at the end. */
  signature: readonly string[];
}

/** A place to adapt. One id has one label and one default in every document. */
export interface TextField {
  id: string;
  label: string;
  default: string;
}

/** A part of a document that can be adapted, compared and printed by itself. */
export interface TextSection {
  /** Permanent within the document; the reader's own text hangs on it. */
  id: string;
  title: string;
  level: 2 | 3;
  blocks: readonly TextBlock[];
}

/** The blocks of a ReportDocument with their text still to be filled in. */
export type TextBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'ticks'; items: readonly TextTick[] }
  | {
      kind: 'table';
      caption: string;
      columns: readonly Column[];
      rows: readonly (readonly string[])[];
      rowHeaders: boolean;
      /** Lines of handwriting that a row with an empty cell has room for. */
      room?: number | undefined;
    }
  /** The fields of the document with what stands in them. */
  | { kind: 'fields' }
  | { kind: 'lines'; label: string; count: number }
  | { kind: 'signature'; labels: readonly string[] }
  | { kind: 'note'; title: string; text: string }
  | { kind: 'pageBreak' };

/** A box to tick, with how you see that it is done. */
export interface TextTick {
  text: string;
  code?: string;
  hint?: string;
}

/** What has become of an id that is out of use. */
export interface Retired {
  id: string;
  replacedBy?: string | undefined;
}

/** How much a change of a text matters to those who have decided on it. */
export type ChangeKind = 'ordval' | 'innebord';

/** What is new in a version of a text. */
export interface TextChange {
  version: string;
  /** 2026-11-22 */
  date: string;
  kind: ChangeKind;
  what: string;
  /** Ids of the sections it is in. */
  sections: readonly string[];
}

/** A document as it is on the site today. */
export interface ShelfDocument extends DocumentText {
  /** Newest last. */
  changes: readonly TextChange[];
  retired: readonly Retired[];
  /** Names that this document had before, or documents it has taken over from: rutin-gammalt-namn. */
  replaces: readonly string[];
  code?: QrCode | undefined;
}

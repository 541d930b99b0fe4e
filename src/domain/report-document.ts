/**
 * One document, several writers: screen, paper, PDF and Word are all made from
 * this and never from each other, so they cannot disagree (ADR 0007).
 * Plain data. All texts are final Swedish; no writer adds content of its own
 * except page furniture (page numbers, running header and footer).
 */
export interface ReportDocument extends ReportHead {
  blocks: Block[];
}

/** What a document says about itself, in its title block and on the head and foot of every page. */
export interface ReportHead {
  /** Shown as the first heading and as the file's title. */
  title: string;
  /** BCP 47, for example sv-SE. */
  language: string;
  /** Permanent document number, for example RUT-01. */
  number: string;
  /** Version of the text, for example "1.0". */
  version: string;
  /** One line under the title: what the reader holds in the hand. */
  subtitle?: string;
  /** Organisation, as the reader wrote it; empty when unknown. */
  organisation?: string | undefined;
  /** The organisation's mark, drawn in the head with its name as description. */
  logo?: Logo | undefined;
  /** How far it has come, in a word, for example ”Utkast”. */
  status?: string;
  /** Who has decided it and when. Parts left empty are blanks to fill in by hand; left out, no decision is asked for. */
  adopted?: Adoption;
  /** The role that sees to it that it is followed. */
  responsible?: string;
  /** When it is looked over again: a date, or an interval in words. */
  nextReview?: string;
  /** Date the document was made, 2026-11-21; comes in as an argument, never from a clock in the domain. */
  made: string;
  /** Where the document comes from: an address in words, printed in the footer. */
  origin: string;
  /** The way back from the paper to the page on the screen. */
  code?: QrCode | undefined;
}

/** A decision, as it stands in the minutes. */
export interface Adoption {
  body: string;
  /** 2026-11-21 */
  date: string;
  paragraph: string;
}

/** A square code that a telephone reads, made at build. */
export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  size: number;
  /** Row by row from the upper left, 1 = dark; bits packed in bytes, highest first, in base64. */
  bits: string;
  /** Whole address. */
  url: string;
}

/** A picture as data. */
export interface Logo {
  /** A JPEG as a data URL, encoded by this site: never a file as the reader gave it. */
  data: `data:image/jpeg;base64,${string}`;
  /** Pixels. */
  width: number;
  height: number;
}

/** A run of text inside a paragraph. A term is a link to its page in the glossary. */
export type Inline = string | { text: string; bold?: boolean; href?: string };

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; runs: Inline[] }
  | ({ kind: 'list' } & List)
  | { kind: 'ticks'; items: Tick[] }
  | ({ kind: 'table' } & Table)
  | { kind: 'chart'; alt: string; caption: string; max: number; bars: Bar[] }
  | { kind: 'lines'; label: string; count: number }
  | { kind: 'signature'; labels: string[] }
  | { kind: 'note'; title: string; runs: Inline[] }
  | { kind: 'pageBreak' }
  /** The headings of the document with their pages; headings of a binder are its tabs and documents. */
  | { kind: 'contents'; title: string }
  /** A page between the parts of a binder, with a mark at the edge that shows in a closed binder. */
  | { kind: 'tab'; number: string; title: string; text: string }
  /** From here to the next one: a document of its own in a binder, with its title block and its own running head. */
  | { kind: 'document'; head: ReportHead };

export interface List {
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem {
  runs: Inline[];
  /** A list inside the item. */
  below?: List;
}

/** A box on paper with its state, and a note in full under it. */
export interface Tick {
  text: string;
  done: boolean;
  /** Short code by which the item is found when what stands on paper is typed in. */
  code?: string;
  /** Smaller line under the text, for example how you see that it is done. */
  hint?: string;
  /** What the reader wrote. Printed whole, however long. */
  note?: string;
}

export interface Table {
  caption: string;
  columns: Column[];
  rows: string[][];
  rowHeaders: boolean;
  /** Lines of handwriting that a row with an empty cell has room for, 1–6; left out, only rows that are all empty get one. */
  room?: number;
}

export interface Column {
  title: string;
  /** Share of the width; the shares of a table add up to 1. */
  width: number;
}

export interface Bar {
  label: string;
  /** 0 … max of the chart; null = no answer, drawn as an empty track. */
  value: number | null;
  /** The value in words beside the bar, for example "3 av 4". */
  text: string;
}

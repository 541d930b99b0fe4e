/**
 * One document, several writers: screen, paper, PDF and Word are all made from
 * this and never from each other, so they cannot disagree (ADR 0007).
 * Plain data. All texts are final Swedish; no writer adds content of its own
 * except page furniture (page numbers, running header and footer).
 */
export interface ReportDocument {
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
  /** Line about the decision; the blank to fill in when undecided. */
  adopted?: string;
  /** Date the document was made, 2026-11-21; comes in as an argument, never from a clock in the domain. */
  made: string;
  /** Where the document comes from: an address in words, printed in the footer. */
  origin: string;
  blocks: Block[];
}

/** A picture as data. */
export interface Logo {
  /** A JPEG as a data URL, encoded by this site: never a file as the reader gave it. */
  data: `data:image/jpeg;base64,${string}`;
  /** Pixels. */
  width: number;
  height: number;
}

/** A run of text inside a paragraph. */
export type Inline = string | { text: string; bold?: boolean; href?: string };

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; runs: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'ticks'; items: Tick[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: string[][]; rowHeaders: boolean }
  | { kind: 'chart'; alt: string; caption: string; max: number; bars: Bar[] }
  | { kind: 'lines'; label: string; count: number }
  | { kind: 'signature'; labels: string[] }
  | { kind: 'note'; title: string; runs: Inline[] }
  | { kind: 'pageBreak' };

/** A box on paper with its state, and a note in full under it. */
export interface Tick {
  text: string;
  done: boolean;
  /** Smaller line under the text, for example how you see that it is done. */
  hint?: string;
  /** What the reader wrote. Printed whole, however long. */
  note?: string;
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

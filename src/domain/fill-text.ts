import type { TextBlock, TextField, TextSection, TextTick } from './document-text';
import { parseInline, plainText } from './inline';
import type { Block, Inline, Tick } from './report-document';

/** What stands in a field, ready to be put in a text. */
export interface Filled {
  /** What is printed where the field is used; a proposal that nobody has confirmed is marked in the text. */
  text: string;
  label: string;
  /** Nobody has filled it in. */
  isProposal: boolean;
}

/** How the texts of a document become runs. */
export interface Filling {
  fields: ReadonlyMap<string, Filled>;
  /** Whether ** means bold. What the reader writes is text and nothing else. */
  hasMarkup: boolean;
  /** Words of the table of fields. */
  table: { caption: string; label: string; value: string };
}

/** What a page or a file of a single text is filled in with: the reader's own values, else the proposals as they are. */
export function fillingFrom(
  fields: readonly TextField[],
  values: Readonly<Record<string, string>>,
  words: { fields: string; fieldLabel: string; fieldValue: string },
): Filling {
  return {
    fields: new Map(
      fields.map(({ id, label, default: proposal }) => [
        id,
        { label, text: values[id]?.trim() || proposal, isProposal: false },
      ]),
    ),
    hasMarkup: true,
    table: { caption: words.fields, label: words.fieldLabel, value: words.fieldValue },
  };
}

/** A text as runs, with its fields filled in. */
export function fillRuns(text: string, { fields, hasMarkup }: Filling): Inline[] {
  const values = new Map([...fields].map(([id, filled]) => [id, filled.text]));
  return hasMarkup ? parseInline(text, values) : fillPlain(text, values);
}

/** What a reader has written: a known field is filled in, and all else stands as it is. */
function fillPlain(text: string, values: ReadonlyMap<string, string>): Inline[] {
  return [text.replaceAll(/\{\{\s*([a-z0-9-]+)\s*\}\}/g, (whole, id: string) => values.get(id) ?? whole)];
}

/** The heading and the blocks of a section, filled in. */
export function sectionBlocks(section: TextSection, filling: Filling): Block[] {
  return [...headingOf(section, filling), ...fillBlocks(section.blocks, filling)];
}

/** The heading alone: none when the section has no title. */
export function headingOf({ title, level }: TextSection, filling: Filling): Block[] {
  return title === '' ? [] : [{ kind: 'heading', level, text: plainText(fillRuns(title, filling)) }];
}

/** Blocks of text as blocks of a document. */
export function fillBlocks(blocks: readonly TextBlock[], filling: Filling): Block[] {
  return blocks.flatMap((block) => (block.kind === 'fields' ? fieldTable(filling) : [fillBlock(block, filling)]));
}

function fillBlock(block: Exclude<TextBlock, { kind: 'fields' }>, filling: Filling): Block {
  const runs = (text: string) => fillRuns(text, filling);
  const plain = (text: string) => plainText(runs(text));
  switch (block.kind) {
    case 'heading':
      return { ...block, text: plain(block.text) };
    case 'paragraph':
      return { kind: 'paragraph', runs: runs(block.text) };
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map((item) => ({ runs: runs(item) })) };
    case 'ticks':
      return { kind: 'ticks', items: block.items.map((item) => fillTick(item, plain)) };
    case 'table':
      return fillTable(block, plain);
    case 'note':
      return { kind: 'note', title: plain(block.title), runs: runs(block.text) };
    case 'lines':
      return { ...block, label: plain(block.label) };
    case 'signature':
      return { kind: 'signature', labels: block.labels.map(plain) };
    case 'pageBreak':
      return block;
  }
}

function fillTable({ room, ...table }: Extract<TextBlock, { kind: 'table' }>, plain: (text: string) => string): Block {
  return {
    ...table,
    caption: plain(table.caption),
    columns: table.columns.map(({ title, width }) => ({ title: plain(title), width })),
    rows: table.rows.map((row) => row.map(plain)),
    ...(room === undefined ? {} : { room }),
  };
}

function fillTick({ text, hint, ...rest }: TextTick, plain: (text: string) => string): Tick {
  return { ...rest, text: plain(text), done: false, ...(hint === undefined ? {} : { hint: plain(hint) }) };
}

function fieldTable({ fields, table }: Filling): Block[] {
  if (fields.size === 0) return [];
  return [
    {
      kind: 'table',
      caption: table.caption,
      columns: [
        { title: table.label, width: 0.5 },
        { title: table.value, width: 0.5 },
      ],
      rows: [...fields.values()].map(({ label, text }) => [label, text]),
      rowHeaders: true,
    },
  ];
}

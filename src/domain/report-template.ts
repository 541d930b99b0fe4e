import type { Template, TemplateBlock } from '../schema/template';
import { parseInline, plainText } from './inline';
import type { Block, Inline, QrCode, ReportDocument, Table } from './report-document';
import type { ReportWords } from './report-words';

/**
 * A template as a document for PDF, Word and paper.
 * @param values the reader's own text per field id; a missing one falls back to the default
 * @param made the day the document is made, 2026-11-21; empty for a blank form made at build
 */
export function templateReport(
  template: Template,
  {
    values = {},
    organisation,
    made = '',
    address,
    code,
    words,
  }: {
    values?: Record<string, string>;
    organisation?: string;
    made?: string;
    address: string;
    code?: QrCode | undefined;
    words: ReportWords;
  },
): ReportDocument {
  const { title, number, version, summary, adoptedBy } = template;
  return {
    title,
    language: 'sv-SE',
    number,
    version,
    subtitle: summary,
    organisation,
    ...(adoptedBy === undefined ? {} : { adopted: { body: adoptedBy, date: '', paragraph: '' } }),
    code,
    made,
    origin: words.origin(address),
    blocks: templateBlocks(template, { values, words }),
  };
}

/** What stands on the paper under its head, with the fields filled in. */
export function templateBlocks(
  template: Template,
  { values = {}, words }: { values?: Record<string, string>; words: ReportWords },
): Block[] {
  const fields = new Map(template.fields.map((field) => [field.id, values[field.id]?.trim() || field.default]));
  const runs = (text: string): Inline[] => parseInline(text, fields);
  const { review, reviewEvery, keep } = words.template;
  // In a line under the paper and not in its head: a form needs the room, and is best on one sheet.
  const reviewed: Inline[] =
    template.reviewMonths === undefined
      ? []
      : [{ text: `${review}: `, bold: true }, `${reviewEvery(template.reviewMonths)}. `];
  return [
    ...template.blocks.map((block) => blockOf(block, runs)),
    { kind: 'paragraph', runs: [...reviewed, { text: `${keep}: `, bold: true }, ...runs(template.keep)] },
  ];
}

/** The schema sees to it that a block has one part. */
function blockOf(block: TemplateBlock, runs: (text: string) => Inline[]): Block {
  const plain = (text: string) => plainText(runs(text));
  const list = (items: readonly string[], ordered: boolean): Block => ({
    kind: 'list',
    ordered,
    items: items.map((item) => ({ runs: runs(item) })),
  });
  if (block.heading !== undefined) return { kind: 'heading', level: 2, text: plain(block.heading) };
  if (block.subheading !== undefined) return { kind: 'heading', level: 3, text: plain(block.subheading) };
  if (block.text !== undefined) return { kind: 'paragraph', runs: runs(block.text) };
  if (block.list) return list(block.list, false);
  if (block.steps) return list(block.steps, true);
  if (block.ticks) return { kind: 'ticks', items: block.ticks.map((item) => ({ text: plain(item), done: false })) };
  if (block.table) return { kind: 'table', ...tableOf(block.table, plain) };
  if (block.lines) return { kind: 'lines', label: plain(block.lines.label), count: block.lines.count };
  if (block.note) return { kind: 'note', title: plain(block.note.title), runs: runs(block.note.text) };
  if (block.pageBreak) return { kind: 'pageBreak' };
  return { kind: 'signature', labels: (block.signature ?? block.blanks ?? []).map(plain) };
}

function tableOf(
  { caption, columns, rows, blankRows, room, rowHeaders }: NonNullable<TemplateBlock['table']>,
  plain: (text: string) => string,
): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const blank = Array.from({ length: blankRows }, () => columns.map(() => ''));
  return {
    caption: plain(caption),
    columns: columns.map(({ title, width }) => ({ title: plain(title), width: width / whole })),
    rows: [...rows.map((row) => row.map(plain)), ...blank],
    rowHeaders,
    room,
  };
}

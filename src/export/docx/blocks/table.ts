import { HeightRule, Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Column, Table } from '../../../domain/report-document';
import { writingRoom } from '../../writing-room';
import type { Context } from '../context';
import { DescribedTable } from '../described-table';
import { bodyWidth, PT } from '../style';
import { own } from '../style-names';
import { textRuns } from '../text';

/** About the width of a bold letter, in twips, and what a cell keeps free on both sides. */
const LETTER = 112;
const PAD = 240;
/** Longer words may be divided. */
const LONGEST_WORD = 18;
/** A row with a longer text may go over pages. */
const LONG_CELL = 700;
/** A line to write by hand on. */
const EMPTY_ROW = 26 * PT;

/** A table whose head is repeated on every page it reaches. The caption stands above it. */
export function table(context: Context, block: Table, keepNext: boolean): DescribedTable[] {
  if (block.columns.length === 0) return [];
  const texts = block.rows.map((row) => fitted(row, block.columns.length));
  const widths = columnWidths(block.columns, texts);
  const cell = (text: string, i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({ style: isHead ? own.cellHead.id : own.cell.id, children: textRuns(context, text.trim()) }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: texts.length > 0,
    children: block.columns.map(({ title }, i) => cell(title, i, true)),
  });
  const rows = texts.map((row, n) => {
    const height = EMPTY_ROW * writingRoom(row, block);
    return new TableRow({
      ...(row.every((text) => text.length < LONG_CELL) ? { cantSplit: true } : {}),
      keepNext: keepNext && n === texts.length - 1,
      ...(height > 0 ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}),
      children: row.map((text, i) => cell(text, i, false)),
    });
  });
  return [
    new DescribedTable(
      context,
      {
        style: own.table.id,
        layout: TableLayoutType.FIXED,
        width: { size: bodyWidth, type: WidthType.DXA },
        columnWidths: widths,
        rows: [head, ...rows],
      },
      { name: block.caption, columnHeaders: true, rowHeaders: block.rowHeaders },
    ),
  ];
}

/**
 * Widths in twips that fill the page. A column gets its share, but no less than its longest word needs, within reason;
 * what that takes comes from the columns that have room to spare.
 */
function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  const needs = columns.map(({ title }, i) => {
    const words = [title, ...rows.map((row) => row[i] ?? '')].flatMap((text) => text.split(/[\s-]/u));
    const longest = words.reduce((length, word) => Math.max(length, Math.min(LONGEST_WORD, word.length)), 3);
    return Math.min(bodyWidth / columns.length, longest * LETTER + PAD);
  });
  const shares = columns.map(({ width }) => (Number.isFinite(width) && width > 0 ? width : 0));
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const wanted = shares.map((share, i) => Math.max(needs[i] ?? 0, (bodyWidth * share) / total));
  const over = wanted.reduce((sum, width) => sum + width, 0) - bodyWidth;
  const spare = wanted.map((width, i) => width - (needs[i] ?? 0));
  const allSpare = spare.reduce((sum, width) => sum + width, 0) || 1;
  return wanted.map((width, i) => Math.floor(width - (over * (spare[i] ?? 0)) / allSpare));
}

/** A row with too few cells is filled out; of too many, the rest stands in the last cell: nothing is dropped. */
function fitted(row: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? row.slice(i).join(' ') : (row[i] ?? '')));
}

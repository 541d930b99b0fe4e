import type { Table } from '../../../domain/report-document';
import { writingRoom } from '../../writing-room';
import type { Canvas } from '../canvas';
import { type Context, paintLine, textStrips } from '../context';
import { glue, type Strip } from '../flow';
import { breakLines, type Line } from '../lines';
import type { StructNode } from '../structure';
import { body, colour, space, type, type TextStyle } from '../style';

const PAD = { x: 6, y: 4.5 };
/** A line to write by hand on. */
const EMPTY_ROW = 26;
/** A row taller than this may be split over pages. */
const TALL_ROW = body.height * 0.4;

interface Cell {
  lines: Line[];
  x: number;
  node: StructNode;
}

/** A table whose head is repeated on every page it reaches, unseen by screen readers the second time. */
export function table(context: Context, block: Table): Strip[] {
  if (block.columns.length === 0) return [];
  const node = context.root.add('Table');
  const widths = columnWidths(context, block.columns);
  const caption = context.cleaner.plain(block.caption);
  const strips =
    caption === ''
      ? []
      : textStrips(context, [{ text: caption, bold: true, node: node.add('Caption') }], {
          kind: 'table',
          style: type.caption,
          before: space.block,
          whole: true,
          last: glue.must,
        });

  // A head of its own is allowed only beside a body.
  const empty = block.rows.length === 0;
  const headRow = (empty ? node : node.add('THead')).add('TR');
  const head = cells(
    context,
    block.columns.map(({ title }) => title),
    widths,
    type.cellHead,
    () => headRow.add('TH', { scope: 'Column' }),
  );
  const headStrip = oneStrip(head, widths, type.cellHead, true);
  strips.push({ ...headStrip, before: caption === '' ? space.block : 3, glue: empty ? glue.none : glue.must });
  // A little air under the repeated head, since what follows may be the middle of a row.
  const repeat: Strip = {
    ...headStrip,
    height: headStrip.height + 2.5,
    paint: (canvas, x, y) => paintHead(canvas, head, widths, headStrip.height, x, y, true),
  };

  const tbody = empty ? node : node.add('TBody');
  for (const row of block.rows) {
    const tr = tbody.add('TR');
    const texts = fitColumns(row, block.columns.length);
    const laid = cells(context, texts, widths, type.cell, (column) =>
      column === 0 && block.rowHeaders ? tr.add('TH', { scope: 'Row' }) : tr.add('TD'),
    );
    strips.push(
      ...rowStrips(laid, widths, EMPTY_ROW * writingRoom(texts, block)).map((strip) => ({ ...strip, repeat })),
    );
  }
  return strips;
}

function columnWidths(context: Context, columns: Table['columns']): number[] {
  const wanted = columns.map(({ width }) => Math.max(0, width));
  const least = (sum(wanted) || 1) * Math.min(0.06, 1 / columns.length);
  const shares = wanted.map((share) => Math.max(share, least));
  return shares.map((share) => (context.width * share) / sum(shares));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** As many texts as there are columns; nothing is lost if there are more. */
function fitColumns(row: readonly string[], count: number): string[] {
  const fitted = Array.from({ length: count }, (_, i) => row[i] ?? '');
  return [...fitted.slice(0, -1), [fitted.at(-1), ...row.slice(count)].join(' ')];
}

function cells(
  context: Context,
  texts: readonly string[],
  widths: readonly number[],
  style: TextStyle,
  element: (column: number) => StructNode,
): Cell[] {
  let x = 0;
  return texts.map((raw, i) => {
    const width = widths[i] ?? 0;
    const node = element(i);
    const text = context.cleaner.clean(raw).trim();
    const bold = style.bold || node.role === 'TH';
    const lines =
      text === '' ? [] : breakLines([{ text, bold, node }], context.faces, style.size, Math.max(8, width - 2 * PAD.x));
    const cell = { lines, x, node };
    x += width;
    return cell;
  });
}

function oneStrip(row: readonly Cell[], widths: readonly number[], style: TextStyle, isHead: boolean): Strip {
  const height = Math.max(1, ...row.map(({ lines }) => lines.length)) * style.leading + 2 * PAD.y;
  return {
    kind: 'table',
    height,
    before: 0,
    glue: glue.none,
    paint: (canvas, x, y) => {
      if (isHead) paintHead(canvas, row, widths, height, x, y, false);
      else
        paintRow(
          canvas,
          row,
          widths,
          { from: 0, to: Number.POSITIVE_INFINITY, height, padTop: PAD.y, last: true },
          x,
          y,
        );
    },
  };
}

/** @param least what the row is filled out to */
function rowStrips(row: readonly Cell[], widths: readonly number[], least: number): Strip[] {
  const whole = oneStrip(row, widths, type.cell, false);
  if (whole.height < least) {
    const slice = { from: 0, to: Number.POSITIVE_INFINITY, height: least, padTop: PAD.y, last: true };
    return [{ ...whole, height: least, paint: (canvas, x, y) => paintRow(canvas, row, widths, slice, x, y) }];
  }
  if (whole.height <= TALL_ROW) return [whole];
  const count = Math.max(...row.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, i): Strip => {
    const [first, last] = [i === 0, i === count - 1];
    const slice = {
      from: i,
      to: i + 1,
      height: type.cell.leading + (first ? PAD.y : 0) + (last ? PAD.y : 0),
      padTop: first ? PAD.y : 0,
      last,
    };
    return {
      ...whole,
      height: slice.height,
      glue: i === 0 || i === count - 2 ? glue.must : glue.none,
      paint: (canvas, x, y) => paintRow(canvas, row, widths, slice, x, y),
    };
  });
}

interface Slice {
  from: number;
  to: number;
  height: number;
  padTop: number;
  last: boolean;
}

function paintRow(
  canvas: Canvas,
  row: readonly Cell[],
  widths: readonly number[],
  slice: Slice,
  x: number,
  y: number,
): void {
  canvas.artifact();
  paintColumnRules(canvas, row, slice.height, x, y);
  const right = x + sum(widths);
  if (slice.last) canvas.line(x, y + slice.height, right, y + slice.height, 0.5, colour.rule);
  for (const cell of row)
    cell.lines.slice(slice.from, slice.to).forEach((line, i) => {
      paintLine(canvas, line, x + cell.x + PAD.x, y + slice.padTop + i * type.cell.leading, type.cell);
    });
}

function paintHead(
  canvas: Canvas,
  row: readonly Cell[],
  widths: readonly number[],
  height: number,
  x: number,
  y: number,
  again: boolean,
): void {
  const style = type.cellHead;
  const width = sum(widths);
  canvas.artifact();
  canvas.fill({ x, y, width, height }, colour.wash);
  canvas.line(x, y + height, x + width, y + height, 1.1, colour.petrol);
  paintColumnRules(canvas, row, height, x, y);
  for (const cell of row)
    cell.lines.forEach((line, i) => {
      const top = y + PAD.y + i * style.leading;
      if (again) paintUntagged(canvas, line, x + cell.x + PAD.x, top, style);
      else paintLine(canvas, line, x + cell.x + PAD.x, top, style);
    });
}

function paintUntagged(canvas: Canvas, line: Line, x: number, y: number, style: TextStyle): void {
  const text = line.map((piece) => piece.text).join('');
  canvas.text(text, x, y + (style.leading + style.size * 0.668) / 2, style);
}

function paintColumnRules(canvas: Canvas, row: readonly Cell[], height: number, x: number, y: number): void {
  for (const cell of row.slice(1)) canvas.line(x + cell.x, y, x + cell.x, y + height, 0.4, colour.hairline);
}

import type { Bar } from '../../../domain/report-document';
import type { Canvas } from '../canvas';
import { type Context, paintLine, textStrips } from '../context';
import { glue, type Strip } from '../flow';
import { breakLines, type Line, textWidth } from '../lines';
import { StructNode } from '../structure';
import { body, colour, space, type } from '../style';

const GAP = 10;
const BAR = 11;
const ROW = 7;
const AXIS = 16;

interface Row {
  bar: Bar;
  label: Line[];
  value: Line[];
  height: number;
}

/**
 * Level bars with their values in words. For a screen reader the figure is
 * its description; the same numbers stand in a table elsewhere in the document.
 */
export function chart(
  context: Context,
  block: { alt: string; caption: string; max: number; bars: readonly Bar[] },
): Strip[] {
  if (block.bars.length === 0) return [];
  const caption = context.cleaner.plain(block.caption);
  const strips =
    caption === ''
      ? []
      : textStrips(context, [{ text: caption, bold: true, node: context.root.add('P') }], {
          kind: 'chart',
          style: type.caption,
          before: space.block,
          whole: true,
          last: glue.must,
        });
  const alt = context.cleaner.plain(block.alt) || caption || '–';
  const layout = columns(context, block.bars);
  groups(layout.rows).forEach((rows, i) => {
    const figure = context.root.add('Figure', { alt });
    const height = AXIS + rows.reduce((sum, row) => sum + row.height, 0);
    strips.push({
      kind: 'chart',
      height,
      before: i === 0 ? (caption === '' ? space.block : 4) : 0,
      glue: glue.none,
      paint: (canvas, x, y) => {
        canvas.placeFigure(figure, { x, y, width: context.width, height });
        paintFigure(canvas, context, { ...layout, rows, max: block.max, figure }, x, y);
      },
    });
  });
  return strips;
}

/** Labels to the left and values to the right take the room they need, within reason; the tracks get the rest. */
function columns(context: Context, bars: readonly Bar[]): { rows: Row[]; label: number; value: number } {
  const texts = bars.map((bar) => ({
    bar,
    label: context.cleaner.plain(bar.label),
    value: context.cleaner.plain(bar.text),
  }));
  const widest = (column: 'label' | 'value', share: number) => {
    const widths = texts.map((text) => textWidth(text[column], context.faces.regular, type.cell.size) + 1);
    return Math.min(context.width * share, Math.max(...widths));
  };
  const [label, value] = [widest('label', 0.38), widest('value', 0.24)];
  // The pieces belong to the figure as a whole; the node is set when it is drawn.
  const lines = (text: string, width: number) => {
    const run = { text, bold: false, node: new StructNode('P') };
    const broken = breakLines([run], context.faces, type.cell.size, width);
    const last = broken.at(-1)?.at(-1);
    // Keeps labels and values apart when the text is copied.
    if (last) last.text += ' ';
    return broken;
  };
  const rows = texts.map((text): Row => {
    const cells = { label: lines(text.label, label), value: lines(text.value, value) };
    const tallest = Math.max(cells.label.length, cells.value.length) * type.cell.leading;
    return { bar: text.bar, ...cells, height: Math.max(tallest, BAR) + ROW };
  });
  return { rows, label, value };
}

/** A chart taller than a page becomes several figures. */
function groups(rows: readonly Row[]): Row[][] {
  const result: Row[][] = [[]];
  let height = 0;
  for (const row of rows) {
    height += row.height;
    if (height > body.height * 0.8) {
      result.push([]);
      height = row.height;
    }
    result.at(-1)?.push(row);
  }
  return result;
}

interface FigureLayout {
  rows: readonly Row[];
  label: number;
  value: number;
  max: number;
  figure: StructNode;
}

function paintFigure(canvas: Canvas, context: Context, layout: FigureLayout, x: number, y: number): void {
  const left = x + layout.label + GAP;
  const width = context.width - layout.label - layout.value - 2 * GAP;
  const max = layout.max > 0 ? layout.max : 1;
  const foot = y + layout.rows.reduce((sum, row) => sum + row.height, 0);
  canvas.artifact();
  const steps = Number.isInteger(max) && max <= 10 ? Array.from({ length: max + 1 }, (_, i) => i) : [0, max];
  for (const step of steps) {
    const at = left + (width * step) / max;
    canvas.line(at, y, at, foot + 2, step === 0 ? 0.8 : 0.4, step === 0 ? colour.quiet : colour.hairline);
    const text = String(step).replace('.', ',');
    const half = textWidth(text, context.faces.regular, type.label.size) / 2;
    canvas.text(text, at - half, foot + 11, type.label);
  }
  canvas.tag(layout.figure);
  let top = y;
  for (const row of layout.rows) {
    const middle = top + row.height / 2;
    const track = { x: left, y: middle - BAR / 2, width, height: BAR };
    const share = Math.min(1, Math.max(0, (row.bar.value ?? 0) / max));
    if (share > 0) canvas.fill({ ...track, width: width * share }, colour.petrol);
    canvas.frame(track, 0.5, colour.rule);
    paintCell(canvas, layout.figure, row.label, x, middle);
    paintCell(canvas, layout.figure, row.value, left + width + GAP, middle);
    top += row.height;
  }
}

function paintCell(canvas: Canvas, figure: StructNode, lines: readonly Line[], x: number, middle: number): void {
  const style = type.cell;
  const top = middle - (lines.length * style.leading) / 2;
  lines.forEach((line, i) => {
    const owned = line.map((piece) => ({ ...piece, run: { ...piece.run, node: figure } }));
    paintLine(canvas, owned, x, top + i * style.leading, style);
  });
}

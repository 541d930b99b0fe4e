import type { Inline } from '../../domain/report-document';
import { webAddress } from '../inline';
import type { Canvas } from './canvas';
import type { Cleaner } from './clean';
import { glue, type Glue, type Strip } from './flow';
import { breakLines, type Faces, type Line, type Run } from './lines';
import type { StructNode } from './structure';
import { colour, type TextStyle } from './style';

/** What every block needs to be laid out. */
export interface Context {
  faces: Faces;
  cleaner: Cleaner;
  /** Width of the page's body. */
  width: number;
  /** The element blocks are added to. */
  root: StructNode;
}

/** Turns the document's runs into cleaned runs; links become elements of their own. */
export function toRuns(context: Context, inlines: readonly Inline[], node: StructNode, bold = false): Run[] {
  return inlines.map((inline): Run => {
    if (typeof inline === 'string') return { text: context.cleaner.clean(inline), bold, node };
    const text = context.cleaner.clean(inline.text);
    const url = inline.href === undefined || text.trim() === '' ? undefined : webAddress(inline.href)?.href;
    const run: Run = { text, bold: bold || inline.bold === true, node };
    return url === undefined ? run : { ...run, node: node.addWhenDrawn('Link'), url };
  });
}

export interface TextOptions {
  kind: string;
  style: TextStyle;
  before: number;
  /** Distance from the left edge of the body. */
  indent?: number;
  width?: number;
  /** Keep all lines on one page, as in a heading. */
  whole?: boolean;
  /** Make the lines about equally long, so that no word stands alone under a title. */
  balanced?: boolean;
  /** How the last line holds on to what comes next. */
  last?: Glue;
}

/**
 * Text as strips, one to a line. A page break never leaves a single line of a
 * paragraph behind or sends a single one ahead.
 */
export function textStrips(context: Context, runs: readonly Run[], options: TextOptions): Strip[] {
  const { style, indent = 0 } = options;
  const width = options.width ?? context.width - indent;
  const trimmed = trimRuns(runs);
  const wrap = (room: number) => breakLines(trimmed, context.faces, style.size, room);
  const lines = options.balanced ? balanced(wrap, width) : wrap(width);
  return lines.map((line, i): Strip => {
    const isLast = i === lines.length - 1;
    const kept = options.whole || i === 0 || i === lines.length - 2;
    return {
      kind: options.kind,
      height: style.leading,
      before: i === 0 ? options.before : 0,
      glue: isLast ? (options.last ?? glue.none) : kept ? glue.must : glue.none,
      paint: (canvas, x, y) => paintLine(canvas, line, x + indent, y, style),
    };
  });
}

/** The lines at the narrowest width that needs no more of them. */
function balanced(wrap: (room: number) => Line[], width: number): Line[] {
  let best = wrap(width);
  if (best.length > 4) return best;
  for (let room = width * 0.95; room > width * 0.5; room -= width * 0.05) {
    const lines = wrap(room);
    if (lines.length > best.length || lines.some((line) => line.some(({ hyphen }) => hyphen))) break;
    best = lines;
  }
  return best;
}

/** Line breaks and spaces at the ends of a text are not drawn. */
function trimRuns(runs: readonly Run[]): Run[] {
  const trimmed = runs.map((run) => ({ ...run }));
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return trimmed;
}

/** Draws one line with its links; y is the top of the line. */
export function paintLine(canvas: Canvas, line: Line, x: number, y: number, style: TextStyle): void {
  const baseline = baselineOf(y, style);
  let at = x;
  const underlines: [from: number, to: number][] = [];
  for (const { text, run, width, hyphen } of line) {
    canvas.tag(run.node);
    const tone = run.url === undefined ? style.colour : colour.petrol;
    canvas.text(text, at, baseline, { size: style.size, bold: run.bold, colour: tone, hyphen });
    if (run.url !== undefined) {
      canvas.link(run.node, { x: at, y, width, height: style.leading }, run.url, run.text.trim());
      underlines.push([at, at + width]);
    }
    at += width;
  }
  if (underlines.length === 0) return;
  canvas.artifact();
  for (const [from, to] of underlines) canvas.line(from, baseline + 1.6, to, baseline + 1.6, 0.5, colour.petrol);
}

/** Where letters stand so that capitals sit in the middle of their line. */
export function baselineOf(top: number, style: TextStyle): number {
  return top + (style.leading + style.size * 0.668) / 2;
}

import { LOOKS, type TextLook, textWidth, wrap } from './letters';

/** A picture as lines, boxes and words, in its own units. `look` is what the style sheet goes by. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

export type Shape = Box | Stroke | Line;

/** box: one of ours. outside: somebody else's. note: a remark. pill: where it begins or ends. edge: a coloured rim. */
export interface Box {
  kind: 'box';
  look: 'box' | 'outside' | 'note' | 'pill' | 'edge';
  x: number;
  y: number;
  width: number;
  height: number;
}

/** line, loop (dashed) and leader (dotted) lead somewhere; head is the tip of an arrow; area and dark are surfaces. */
export interface Stroke {
  kind: 'stroke';
  look: 'line' | 'loop' | 'leader' | 'lane' | 'head' | 'area' | 'dark' | 'paper';
  path: string;
}

/** One line of text. `y` is where its letters stand. */
export interface Line {
  kind: 'line';
  look: TextLook;
  /** Stands on a dark surface. */
  light?: boolean;
  x: number;
  y: number;
  text: string;
  /** Where in the line x is: its beginning when left out. */
  at?: 'middle' | 'end';
}

/** A text to be set in lines. */
export interface Words {
  text: string;
  look: TextLook;
  /** Space before it. */
  above?: number;
}

/** Words under each other in a column. */
export interface Column {
  height: number;
  lines: { text: string; look: TextLook; down: number }[];
}

/** Breaks words to the width of a column. `down` is from the top of the column to where the letters stand. */
export function setColumn(words: readonly Words[], width: number): Column {
  let height = 0;
  const lines = words.flatMap(({ text, look, above = 0 }) => {
    height += above;
    return wrap(text, width, look).map((line) => {
      height += LOOKS[look].line;
      return { text: line, look, down: height - Math.round(LOOKS[look].line * 0.28) };
    });
  });
  return { height, lines };
}

/** A column of words where it is to stand. @param at whether x is the left side or the middle of the column */
export function placeColumn({ lines }: Column, x: number, y: number, at?: 'middle'): Line[] {
  return lines.map(({ text, look, down }) => ({
    kind: 'line',
    look,
    x,
    y: y + down,
    text,
    ...(at === undefined ? {} : { at }),
  }));
}

export const box = (look: Box['look'], x: number, y: number, width: number, height: number): Box => ({
  kind: 'box',
  look,
  x,
  y,
  width,
  height,
});

export const stroke = (look: Stroke['look'], path: string): Stroke => ({ kind: 'stroke', look, path });

/** Space between the rim of a box and its words, and between the words and the other side. */
const PAD = { left: 14, right: 8, top: 7, bottom: 9 };
/** What a box adds to the width and the height of its words. */
export const FRAME = { width: PAD.left + PAD.right, height: PAD.top + PAD.bottom };

/** A box with a heading that may have a number, and words under it. As high as it needs when no height is given. */
export interface Card {
  height: number;
  draw(x: number, y: number, height?: number): Shape[];
}

/**
 * @param number stands before the heading, which is set in from it
 * @param columns words under the heading, in columns of the same width
 */
export function card(
  {
    number,
    title,
    columns,
    look = 'box',
  }: {
    number?: number;
    title: Words;
    columns: readonly (readonly Words[])[];
    look?: Box['look'];
  },
  width: number,
): Card {
  const inner = width - FRAME.width;
  const figure = number === undefined ? '' : String(number);
  const indent = figure === '' ? 0 : textWidth(`${figure} `, 'title') + 2;
  const head = setColumn([title], inner - indent);
  const each = (inner - 16 * (columns.length - 1)) / Math.max(1, columns.length);
  const below = columns.map((words) => setColumn(words, each));
  const natural = FRAME.height + head.height + Math.max(0, ...below.map((column) => column.height));
  return {
    height: natural,
    draw: (x, y, height = natural) => [
      box(look, x, y, width, height),
      ...(look === 'box' ? [box('edge', x, y, 5, height)] : []),
      ...(figure === ''
        ? []
        : placeColumn(setColumn([{ text: figure, look: 'title' }], indent), x + PAD.left, y + PAD.top)),
      ...placeColumn(head, x + PAD.left + indent, y + PAD.top),
      ...below.flatMap((column, i) => placeColumn(column, x + PAD.left + i * (each + 16), y + PAD.top + head.height)),
    ],
  };
}

type Way = 'up' | 'down' | 'left' | 'right';
const TIPS: Readonly<Record<Way, string>> = {
  up: 'l-5 9h10z',
  down: 'l-5-9h10z',
  left: 'l9-5v10z',
  right: 'l-9-5v10z',
};

/** The tip of an arrow. @param x where it points */
export const tip = (way: Way, x: number, y: number): Stroke => stroke('head', `M${x} ${y}${TIPS[way]}`);

/** Arrows down from every upper place to every lower one, joined on a level when they do not stand under each other. */
export function arrowsDown(
  from: { xs: readonly number[]; y: number },
  to: { xs: readonly number[]; y: number },
): Stroke[] {
  const all = [...from.xs, ...to.xs];
  const [left, right] = [Math.min(...all), Math.max(...all)];
  const tips = to.xs.map((x) => tip('down', x, to.y));
  if (left === right) return [stroke('line', `M${left} ${from.y}V${to.y - 8}`), ...tips];
  const level = to.y - 14;
  const path = [
    ...from.xs.map((x) => `M${x} ${from.y}V${level}`),
    `M${left} ${level}H${right}`,
    ...to.xs.map((x) => `M${x} ${level}V${to.y - 8}`),
  ];
  return [stroke('line', path.join('')), ...tips];
}

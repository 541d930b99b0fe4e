import type { Box, Drawing, Line, Stroke } from '@/domain/picture/drawing';
import { LOOKS, textWidth } from '@/domain/picture/letters';

const NEARLY = 0.5;

/** The surface of a line of text, by the measured widths of its letters. */
function areaOf({ x, y, text, look, at }: Line) {
  const width = textWidth(text, look);
  const left = at === 'middle' ? x - width / 2 : at === 'end' ? x - width : x;
  return { left, right: left + width, top: y - LOOKS[look].size * 0.72, bottom: y + LOOKS[look].size * 0.2 };
}
type Area = ReturnType<typeof areaOf>;

const boxArea = ({ x, y, width, height }: Box): Area => ({ left: x, right: x + width, top: y, bottom: y + height });
const overlaps = (a: Area, b: Area) =>
  a.left < b.right - NEARLY && b.left < a.right - NEARLY && a.top < b.bottom - NEARLY && b.top < a.bottom - NEARLY;
const holds = (outer: Area, inner: Area) =>
  inner.left >= outer.left - NEARLY &&
  inner.right <= outer.right + NEARLY &&
  inner.top >= outer.top - NEARLY &&
  inner.bottom <= outer.bottom + NEARLY;

/** Where words may stand in a question or a layer: under its upper side, from its beginning to its end. */
function surfaceOf({ path }: Stroke): Area[] {
  const number = '(-?[\\d.]+)';
  const [, x, y, width, , half, , foot] =
    new RegExp(`^M${number} ${number}h${number}(?:l${number} ${number}l|L${number} ${number}h)`)
      .exec(path)
      ?.map(Number) ?? [];
  if (x === undefined || y === undefined || width === undefined) return [];
  const bottom = half === undefined || Number.isNaN(half) ? (foot ?? y) : y + 2 * half;
  return bottom - y < 25 ? [] : [{ left: x, right: x + width, top: y, bottom }];
}

/** What a reader would see as wrong: boxes on each other, words outside their box, on other words or cut off. */
export function faultsIn({ width, height, shapes }: Drawing): string[] {
  const sheet: Area = { left: 0, right: width, top: 0, bottom: height };
  const boxes = [
    ...shapes.filter((shape): shape is Box => shape.kind === 'box' && shape.look !== 'edge').map(boxArea),
    ...shapes.filter((shape): shape is Stroke => shape.kind === 'stroke' && shape.look === 'area').flatMap(surfaceOf),
  ];
  const lines = shapes
    .filter((shape): shape is Line => shape.kind === 'line')
    .map((line) => ({ line, area: areaOf(line) }));
  const faults: string[] = [];
  for (const [i, box] of boxes.entries()) {
    if (!holds(sheet, box)) faults.push(`box ${i} is cut off`);
    for (const other of boxes.slice(i + 1)) if (overlaps(box, other)) faults.push(`box ${i} lies on another`);
  }
  for (const [i, { line, area }] of lines.entries()) {
    if (!holds(sheet, area)) faults.push(`”${line.text}” is cut off`);
    if (boxes.some((box) => overlaps(box, area) && !holds(box, area))) faults.push(`”${line.text}” runs over its box`);
    for (const other of lines.slice(i + 1))
      if (overlaps(area, other.area)) faults.push(`”${line.text}” lies on ”${other.line.text}”`);
  }
  return faults;
}

/** Every word that stands in a drawing, in the order it is drawn. */
export const wordsIn = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'line' ? shape.text.split(' ') : []));

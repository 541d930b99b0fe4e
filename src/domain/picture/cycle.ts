import type { CyclePicture } from '../../schema/picture';
import { card, type Drawing, placeColumn, setColumn, type Shape, stroke, tip } from './drawing';
import { type Size, SIZES } from './sizes';

const FORM = {
  wide: { card: 258, between: 76, radius: 112 },
  narrow: { card: 154, between: 84, radius: 96 },
} as const;

/** Four steps in the corners of a ring that goes with the clock, from the upper left. */
export function drawCycle({ centre, phases }: CyclePicture, size: Size): Drawing {
  const width = SIZES[size];
  const { card: wide, between, radius } = FORM[size];
  const cards = phases.map(({ title, do: said }, i) =>
    card(
      {
        number: i + 1,
        title: { text: title, look: 'title' },
        columns: [said.map((text) => ({ text, look: size === 'wide' ? 'text' : 'soft' }))],
      },
      wide,
    ),
  );
  const heightOf = (one: number, other: number) =>
    Math.max(radius - between / 2 + 24, cards[one]?.height ?? 0, cards[other]?.height ?? 0);
  const upper = heightOf(0, 1);
  const lower = heightOf(3, 2);
  const height = upper + between + lower;
  const [x, y] = [width / 2, upper + between / 2];
  const shapes: Shape[] = [
    stroke(
      'line',
      `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0`,
    ),
  ];
  const corners = [
    { x: 1, y: 0, height: upper },
    { x: width - wide - 1, y: 0, height: upper },
    { x: width - wide - 1, y: upper + between, height: lower },
    { x: 1, y: upper + between, height: lower },
  ];
  for (const [i, corner] of corners.entries())
    shapes.push(...(cards[i]?.draw(corner.x, corner.y, corner.height) ?? []));
  shapes.push(
    tip('right', x + 5, y - radius),
    tip('down', x + radius, y + 5),
    tip('left', x - 5, y + radius),
    tip('up', x - radius, y - 5),
  );
  const middle = setColumn([{ text: centre, look: 'strong' }], 2 * radius - 60);
  shapes.push(...placeColumn(middle, x, y - middle.height / 2, 'middle'));
  return { width, height: height + 1, shapes };
}

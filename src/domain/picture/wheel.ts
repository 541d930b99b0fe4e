import type { WheelPicture } from '../../schema/picture';
import { type Drawing, placeColumn, setColumn, type Shape, stroke } from './drawing';
import { type PictureWords, type Size, SIZES } from './sizes';

type Month = WheelPicture['months'][number];

/** Outer and inner radius of the ring. */
const RING = { wide: { outer: 104, inner: 58 }, narrow: { outer: 168, inner: 78 } } as const;
const LABEL = 200;
const BETWEEN = 12;

/**
 * A ring of twelve months, January at the top and on with the clock. Wide: what is done stands beside the ring, the first
 * half of the year to the right and the second to the left. Narrow: one word stands in the ring.
 */
export function drawWheel({ months, centre, legend }: WheelPicture, size: Size, words: PictureWords): Drawing {
  const width = SIZES[size];
  const { outer, inner } = RING[size];
  const x = width / 2;
  const labels = months.map((month, i) => setLabel(month, words.months[i] ?? ''));
  // Down on the right side, up on the left.
  const sides = [labels.slice(0, 6), labels.slice(6).reverse()];
  const tallest = Math.max(...sides.map((side) => side.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN)));
  const height = size === 'wide' ? tallest : 2 * outer + 2;
  const y = height / 2;
  const at = (radius: number, angle: number) => ({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  const shapes: Shape[] = [];
  for (const [i, month] of months.entries()) {
    const [from, to] = [angleOf(i - 0.5), angleOf(i + 0.5)];
    const a = at(outer, from);
    const b = at(outer, to);
    const c = at(inner, to);
    const d = at(inner, from);
    shapes.push(
      stroke(
        month.board ? 'dark' : 'area',
        `M${round(a.x)} ${round(a.y)}A${outer} ${outer} 0 0 1 ${round(b.x)} ${round(b.y)}L${round(c.x)} ${round(c.y)}A${inner} ${inner} 0 0 0 ${round(d.x)} ${round(d.y)}z`,
      ),
    );
    const middle = at((outer + inner) / 2 + (size === 'wide' ? 0 : 6), angleOf(i));
    const name = (words.months[i] ?? '').slice(0, 3);
    const line = (text: string, down: number, look: 'label' | 'small') =>
      shapes.push({
        kind: 'line',
        look,
        light: month.board,
        x: round(middle.x),
        y: round(middle.y + down),
        text,
        at: 'middle',
      });
    if (size === 'wide') line(name, 5, 'label');
    else {
      line(name, -3, 'label');
      line(month.short, 14, 'small');
    }
  }
  if (size === 'wide')
    for (const [i, side] of sides.entries()) {
      const isRight = i === 0;
      const spread = (height - side.reduce((sum, column) => sum + column.height, 0)) / (side.length - 1);
      let down = 0;
      for (const [row, column] of side.entries()) {
        const month = isRight ? row : 11 - row;
        const edge = isRight ? width - LABEL : LABEL;
        const tick = at(outer + 3, angleOf(month));
        const level = round(down + 13);
        shapes.push(
          stroke(
            'leader',
            `M${round(tick.x)} ${round(tick.y)}L${edge + (isRight ? -14 : 14)} ${level}H${edge + (isRight ? -6 : 6)}`,
          ),
        );
        for (const line of placeColumn(column, isRight ? edge : LABEL, round(down)))
          shapes.push(isRight ? line : { ...line, at: 'end' });
        down += column.height + spread;
      }
    }
  const middle = setColumn([{ text: centre, look: 'strong' }], inner * 1.5);
  shapes.push(...placeColumn(middle, x, y - middle.height / 2, 'middle'));
  return withLegend({ width, height, shapes }, legend);
}

/** The middle of a month, from the right and on with the clock, in radians. */
const angleOf = (month: number) => ((month - 2.5) * Math.PI) / 6;

function setLabel({ do: said, who }: Month, name: string) {
  return setColumn(
    [
      { text: name.charAt(0).toLocaleUpperCase('sv-SE') + name.slice(1), look: 'strong' },
      { text: said, look: 'soft' },
      ...(who === undefined ? [] : [{ text: who, look: 'small' as const }]),
    ],
    LABEL,
  );
}

/** What the two sorts of months are, under the ring. */
function withLegend({ width, height, shapes }: Drawing, { board, others }: WheelPicture['legend']): Drawing {
  const y = height + 22;
  const half = width / 2;
  const square = (x: number) => `M${x} ${y}h14v14h-14z`;
  const left = width > 400 ? half - 210 : 4;
  return {
    width,
    height: y + (width > 400 ? 22 : 44),
    shapes: [
      ...shapes,
      stroke('dark', square(left)),
      { kind: 'line', look: 'soft', x: left + 22, y: y + 12, text: board },
      ...(width > 400
        ? [
            stroke('area', square(half + 20)),
            { kind: 'line' as const, look: 'soft' as const, x: half + 42, y: y + 12, text: others },
          ]
        : [
            stroke('area', `M4 ${y + 24}h14v14h-14z`),
            { kind: 'line' as const, look: 'soft' as const, x: 26, y: y + 36, text: others },
          ]),
    ],
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

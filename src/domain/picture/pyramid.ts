import type { PyramidPicture } from '../../schema/picture';
import { box, type Drawing, placeColumn, setColumn, type Shape, stroke, type Words } from './drawing';
import { type Size, SIZES } from './sizes';

/** Width of the pyramid at its top and at its foot, and where its middle is. */
const FORM = {
  wide: { top: 130, foot: 330, middle: 166 },
  narrow: { top: 150, foot: 338, middle: 170 },
} as const;
const BETWEEN = 4;
const CAPTION = 24;

/** Layers on top of each other, each wider than the one above, on a base of its own. Wide: what a layer is stands beside it. */
export function drawPyramid({ top, bottom, layers, base }: PyramidPicture, size: Size): Drawing {
  const width = SIZES[size];
  const { top: narrowest, foot, middle } = FORM[size];
  const grown = (foot - narrowest) / layers.length;
  const shapes: Shape[] = [{ kind: 'line', look: 'soft', x: middle, y: 14, text: top, at: 'middle' }];
  let y = CAPTION;
  for (const [i, { title, says, decides }] of layers.entries()) {
    const upper = narrowest + i * grown;
    const lower = upper + grown;
    const name: Words = { text: title, look: 'title' };
    const inside = setColumn(size === 'wide' ? [name] : [name, { text: says, look: 'text' }], upper - 8);
    const x = middle + foot / 2 + 20;
    const beside = setColumn(
      [
        { text: says, look: 'strong' },
        { text: decides, look: 'soft' },
      ],
      width - x,
    );
    const height = Math.max(inside.height + 16, size === 'wide' ? beside.height + 14 : 0);
    const half = y + height / 2;
    shapes.push(
      stroke('area', `M${middle - upper / 2} ${y}h${upper}L${middle + lower / 2} ${y + height}h${-lower}z`),
      stroke('dark', `M${middle - upper / 2} ${y}h5L${middle - lower / 2 + 5} ${y + height}h-5z`),
      ...placeColumn(inside, middle, y + (height - inside.height) / 2, 'middle'),
    );
    if (size === 'wide')
      shapes.push(
        stroke('leader', `M${middle + (upper + lower) / 4 + 6} ${half}H${x - 8}`),
        ...placeColumn(beside, x, half - beside.height / 2),
      );
    y += height + BETWEEN;
  }
  y += 8;
  const under = setColumn(
    [
      { text: base.title, look: 'title' },
      { text: base.says, look: 'soft' },
    ],
    foot - 24,
  );
  shapes.push(
    box('outside', middle - foot / 2, y, foot, under.height + 18),
    ...placeColumn(under, middle, y + 8, 'middle'),
  );
  y += under.height + 18;
  shapes.push({ kind: 'line', look: 'soft', x: middle, y: y + 20, text: bottom, at: 'middle' });
  return { width, height: y + CAPTION + 2, shapes };
}

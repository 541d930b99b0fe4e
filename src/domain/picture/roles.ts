import type { RolesPicture } from '../../schema/picture';
import { arrowsDown, card, type Card, type Drawing, type Shape, stroke, tip, type Words } from './drawing';
import { type PictureWords, type Size, SIZES } from './sizes';

type Role = RolesPicture['levels'][number][number];
type Labels = Pick<PictureWords, 'decides' | 'does'>;

const GUTTER = 30;
const GAP = 26;
const BETWEEN = 12;

/** Who decides and who does: levels from the top down, others beside them (narrow: under them), and what holds for all. */
export function drawRoles(picture: RolesPicture, size: Size, words: PictureWords): Drawing {
  const { levels, beside, voice, everybody, labels = words } = picture;
  const width = SIZES[size];
  const main = size === 'wide' ? 430 : width - GUTTER - 1;
  const side =
    size === 'wide' ? { x: GUTTER + main + 20, width: width - GUTTER - main - 21 } : { x: GUTTER, width: main };
  const shapes: Shape[] = [];
  const middles: number[] = [];
  const tops: number[] = [];
  const x = GUTTER;
  let y = 0;
  let above: number[] = [];
  for (const [i, level] of levels.entries()) {
    const abreast = size === 'wide' ? level.length : 1;
    const each = (main - BETWEEN * (abreast - 1)) / abreast;
    const cards = level.map((role) => roleCard(role, each, labels));
    const xs = Array.from({ length: abreast }, (_, at) => x + at * (each + BETWEEN) + each / 2);
    if (i > 0) {
      shapes.push(...arrowsDown({ xs: above, y }, { xs, y: y + GAP }));
      y += GAP;
    }
    above = xs;
    const top = y;
    tops.push(top);
    if (abreast > 1) {
      const height = Math.max(...cards.map((one) => one.height));
      for (const [at, one] of cards.entries()) shapes.push(...one.draw(x + at * (each + BETWEEN), y, height));
      y += height;
    } else
      for (const [at, one] of cards.entries()) {
        if (at > 0) y += 8;
        shapes.push(...one.draw(x, y));
        y += one.height;
      }
    middles.push(top + 20);
  }
  // The voice goes up from the lowest level.
  const said = card({ title: { text: voice.text, look: 'soft' }, columns: [], look: 'note' }, main);
  const level = y + 12 + said.height / 2;
  const heard = middles[voice.level - 1] ?? 0;
  shapes.push(...said.draw(x, y + 12));
  shapes.push(stroke('loop', `M${x} ${level}H8V${heard}H${x - 8}`), tip('right', x, heard));
  y += 12 + said.height;

  let down = size === 'wide' ? (tops[1] ?? 0) : y + GAP;
  for (const role of beside) {
    const one = roleCard(role, side.width, labels, 'outside');
    shapes.push(...one.draw(side.x, down));
    down += one.height + BETWEEN;
  }
  y = Math.max(y, down - BETWEEN);
  const all = card({ title: { text: everybody, look: 'strong' }, columns: [], look: 'note' }, width - x - 1);
  shapes.push(...all.draw(x, y + 16));
  return { width, height: y + 16 + all.height + 1, shapes };
}

function roleCard(
  { title, decides, does }: Role,
  width: number,
  labels: Labels,
  look: 'box' | 'outside' = 'box',
): Card {
  const isAbreast = width > 380;
  const part = (label: string, text: string | undefined, above: number): Words[] =>
    text === undefined
      ? []
      : [
          { text: label, look: 'label', above },
          { text, look: 'soft' },
        ];
  const parts = [part(labels.decides, decides, 2), part(labels.does, does, isAbreast ? 2 : 6)].filter(
    (texts) => texts.length > 0,
  );
  return card({ title: { text: title, look: 'title' }, columns: isAbreast ? parts : [parts.flat()], look }, width);
}

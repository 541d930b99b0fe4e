import { type Context, paintLine } from '../context';
import { glue, type Strip } from '../flow';
import { breakLines } from '../lines';
import { colour, type } from '../style';

const GAP = 26;
const ROOM = 34;

/** Lines to sign on, two beside each other, each with its label under it. Never split over pages. */
export function signature(context: Context, labels: readonly string[]): Strip[] {
  const texts = labels.map((label) => context.cleaner.clean(label)).filter((label) => label.trim() !== '');
  const columns = texts.length > 1 ? 2 : 1;
  const width = columns === 2 ? (context.width - GAP) / 2 : context.width * 0.6;
  const cells = texts.map((text) => {
    const node = context.root.add('P');
    return { lines: breakLines([{ text: text.trim(), bold: false, node }], context.faces, type.small.size, width) };
  });

  const strips: Strip[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    strips.push({
      kind: 'signature',
      height: ROOM + 3 + Math.max(...row.map(({ lines }) => lines.length)) * type.small.leading,
      before: at === 0 ? 14 : 4,
      glue: at + columns < cells.length ? glue.must : glue.none,
      paint: (canvas, x, y) => {
        canvas.artifact();
        row.forEach((_, i) => {
          const left = x + i * (width + GAP);
          canvas.line(left, y + ROOM, left + width, y + ROOM, 0.8, colour.ink);
        });
        row.forEach(({ lines }, i) => {
          lines.forEach((line, n) =>
            paintLine(canvas, line, x + i * (width + GAP), y + ROOM + 3 + n * type.small.leading, type.small),
          );
        });
      },
    });
  }
  return strips;
}

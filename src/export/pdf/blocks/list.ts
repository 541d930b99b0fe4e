import type { List } from '../../../domain/report-document';
import { hasText } from '../../inline';
import { baselineOf, type Context, textStrips, toRuns } from '../context';
import { glue, type Strip } from '../flow';
import type { StructNode } from '../structure';
import { space, type, type TextStyle } from '../style';

const INDENT = 19;

/** Puts a mark of its own element before the first line of an item. */
export function withLabel(
  strips: Strip[],
  label: { node: StructNode; text: string; x: number; style: TextStyle; drop?: number },
): Strip[] {
  const [first] = strips;
  if (!first) return strips;
  const { paint } = first;
  const { style } = label;
  first.paint = (canvas, x, y) => {
    canvas.tag(label.node);
    const baseline = baselineOf(y, { ...style, leading: first.height }) + (label.drop ?? 0);
    canvas.text(`${label.text} `, x + label.x, baseline, style);
    paint(canvas, x, y);
  };
  return strips;
}

/** Marks of the levels: what stands inside must not look like what it stands in. */
const BULLETS = ['•', '–', '·'] as const;

/** A list with bullets or numbers. Empty items are left out; a list inside an item is drawn further in. */
export function list(context: Context, { ordered, items }: List, parent = context.root, depth = 0): Strip[] {
  const filled = items.filter(({ runs, below }) => hasText(runs) || below !== undefined);
  if (filled.length === 0) return [];
  const node = parent.add('L', { numbering: ordered ? 'Decimal' : 'Disc' });
  const left = depth * INDENT;
  return filled.flatMap(({ runs: own, below }, i) => {
    const entry = node.add('LI');
    const label = entry.add('Lbl');
    const body = entry.add('LBody');
    const strips = textStrips(context, toRuns(context, own, body.add('P')), {
      kind: 'list',
      style: type.text,
      before: i === 0 ? (depth === 0 ? space.text : space.list) : space.list,
      indent: left + INDENT + (filled.length > 99 && ordered ? 8 : 0),
      // An item that only announces a list of its own keeps it.
      ...(below === undefined ? {} : { last: glue.wish }),
    });
    const text = ordered ? `${i + 1}.` : (BULLETS[Math.min(depth, BULLETS.length - 1)] ?? '•');
    withLabel(strips, { node: label, text, x: left + (ordered ? 1 : 5), style: type.text });
    return below === undefined ? strips : [...strips, ...list(context, below, body, depth + 1)];
  });
}

import type { Inline } from '../../../domain/report-document';
import { baselineOf, type Context, hasText, textStrips, toRuns } from '../context';
import type { Strip } from '../flow';
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

/** A list with bullets or numbers. Empty items are left out. */
export function list(context: Context, ordered: boolean, items: readonly (readonly Inline[])[]): Strip[] {
  const filled = items.filter(hasText);
  if (filled.length === 0) return [];
  const node = context.root.add('L', { numbering: ordered ? 'Decimal' : 'Disc' });
  return filled.flatMap((item, i) => {
    const entry = node.add('LI');
    const label = entry.add('Lbl');
    const runs = toRuns(context, item, entry.add('LBody'));
    const strips = textStrips(context, runs, {
      kind: 'list',
      style: type.text,
      before: i === 0 ? space.text : space.list,
      indent: INDENT + (filled.length > 99 && ordered ? 8 : 0),
    });
    return withLabel(strips, { node: label, text: ordered ? `${i + 1}.` : '•', x: ordered ? 1 : 5, style: type.text });
  });
}

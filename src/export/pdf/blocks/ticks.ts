import type { Inline, Tick } from '../../../domain/report-document';
import { words } from '../../words';
import { hasText } from '../../inline';
import { type Context, textStrips, toRuns } from '../context';
import { type Backdrop, glue, type Strip } from '../flow';
import type { StructNode } from '../structure';
import { colour, space, type } from '../style';
import { withLabel } from './list';

const INDENT = 24;
const box = { ...type.text, size: 13.5 };
const note = { ...type.text, size: 9.75, leading: 9.75 * 1.42 };

/** Boxes to tick on paper, filled in when done; what the reader wrote stands under in full. */
export function ticks(context: Context, items: readonly Tick[]): Strip[] {
  const filled = items.filter(({ text, hint, note: written }) => [text, hint, written].some((part) => part?.trim()));
  if (filled.length === 0) return [];
  const list = context.root.add('L', { numbering: 'None' });
  return filled.flatMap((tick, i) => {
    const entry = list.add('LI');
    const label = entry.add('Lbl', { alt: tick.done ? words.done : words.notDone });
    const strips = tickBody(context, tick, entry.add('LBody'));
    if (strips[0]) strips[0].before = i === 0 ? space.text + 2 : space.list + 3;
    return withLabel(strips, { node: label, text: tick.done ? '☑' : '☐', x: 1, style: box, drop: 0.4 });
  });
}

function tickBody(context: Context, tick: Tick, body: StructNode): Strip[] {
  const strips: Strip[] = [];
  const add = (
    inlines: readonly Inline[],
    style: typeof note,
    whole: boolean,
    extra: { before: number; indent: number },
  ) => {
    if (!hasText(inlines)) return;
    const runs = toRuns(context, inlines, body.add('P'));
    strips.push(...textStrips(context, runs, { kind: 'tick', style, whole, last: glue.wish, ...extra }));
  };
  // Notes are written by people and may fill pages; the rest is short and kept whole.
  const code = tick.code ? [{ text: `${tick.code}  `, bold: true }] : [];
  add([...code, tick.text], type.text, tick.text.length < 1000, { before: 0, indent: INDENT });
  add([tick.hint ?? ''], type.small, (tick.hint?.length ?? 0) < 1000, { before: 1.5, indent: INDENT });
  if (tick.note?.trim()) strips.push(...writtenNote(context, tick.note, body));
  const last = strips.at(-1);
  if (last) last.glue = glue.none;
  return strips;
}

function writtenNote(context: Context, text: string, body: StructNode): Strip[] {
  const runs = toRuns(context, [{ text: `${words.note} `, bold: true }, text.trimStart()], body.add('P'));
  const backdrop: Backdrop = {
    paint: (canvas, x, y, height) => canvas.line(x + INDENT + 1, y, x + INDENT + 1, y + height, 1.2, colour.rule),
  };
  const strips = textStrips(context, runs, { kind: 'note', style: note, before: 3.5, indent: INDENT + 9 });
  return strips.map((strip) => ({ ...strip, backdrop }));
}

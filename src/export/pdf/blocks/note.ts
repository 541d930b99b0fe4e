import type { Inline } from '../../../domain/report-document';
import { hasText } from '../../inline';
import { type Context, textStrips, toRuns } from '../context';
import { type Backdrop, glue, type Strip } from '../flow';
import { colour, space, type } from '../style';

const PAD = { x: 14, y: 9 };

/** Text in a box: a pale ground and a thick edge, which both survive a black-and-white printer. */
export function note(context: Context, title: string, inlines: readonly Inline[]): Strip[] {
  const heading = context.cleaner.plain(title);
  if (heading === '' && !hasText(inlines)) return [];
  const node = context.root.add('Div');
  const backdrop: Backdrop = {
    paint: (canvas, x, y, height) => {
      canvas.fill({ x, y, width: context.width, height }, colour.wash);
      canvas.fill({ x, y, width: 2.4, height }, colour.petrol);
    },
  };
  const place = { indent: PAD.x, width: context.width - 2 * PAD.x };
  const edge = (kind: string): Strip => ({ kind, height: PAD.y, before: 0, glue: glue.must, paint: () => undefined });

  const strips: Strip[] = [{ ...edge('note'), before: space.block }];
  if (heading !== '') {
    const runs = [{ text: heading, bold: true, node: node.add('P') }];
    strips.push(
      ...textStrips(context, runs, {
        kind: 'note',
        style: type.heading3,
        before: 0,
        whole: true,
        last: glue.must,
        ...place,
      }),
    );
  }
  if (hasText(inlines)) {
    const runs = toRuns(context, inlines, node.add('P'));
    strips.push(
      ...textStrips(context, runs, {
        kind: 'note',
        style: type.text,
        before: heading === '' ? 0 : 1.5,
        last: glue.must,
        ...place,
      }),
    );
  }
  strips.push({ ...edge('note'), glue: glue.none });
  return strips.map((strip) => ({ ...strip, backdrop }));
}

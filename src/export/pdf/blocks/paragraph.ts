import type { Inline } from '../../../domain/report-document';
import { hasText } from '../../inline';
import { type Context, textStrips, toRuns } from '../context';
import { glue, type Strip } from '../flow';
import { space, type } from '../style';

/** Running text. One that ends in a colon wants to stay with what it announces. */
export function paragraph(context: Context, inlines: readonly Inline[]): Strip[] {
  if (!hasText(inlines)) return [];
  const runs = toRuns(context, inlines, context.root.add('P'));
  const announces = runs
    .map(({ text }) => text)
    .join('')
    .trimEnd()
    .endsWith(':');
  return textStrips(context, runs, {
    kind: 'paragraph',
    style: type.text,
    before: space.text,
    last: announces ? glue.wish : glue.none,
  });
}

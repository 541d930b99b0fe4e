import { Paragraph } from 'docx';
import type { List } from '../../../domain/report-document';
import { hasText } from '../../inline';
import type { Context } from '../context';
import { lastLevel, lists } from '../numbering';
import { inlineRuns } from '../text';

/** A list with bullets or numbers. Empty items are left out; each list counts from 1, a list inside an item too. */
export function list(context: Context, { ordered, items }: List, keepNext: boolean, depth = 0): Paragraph[] {
  const instance = context.nextId();
  const filled = items.filter(({ runs, below }) => hasText(runs) || below !== undefined);
  return filled.flatMap(({ runs, below }, i) => {
    const isLast = keepNext && i === filled.length - 1;
    const item = new Paragraph({
      numbering: {
        reference: ordered ? lists.ordered : lists.unordered,
        level: Math.min(depth, lastLevel),
        instance,
      },
      // An item that only announces a list of its own keeps it.
      keepNext: below !== undefined || isLast,
      children: inlineRuns(context, runs),
    });
    return below === undefined ? [item] : [item, ...list(context, below, isLast, depth + 1)];
  });
}

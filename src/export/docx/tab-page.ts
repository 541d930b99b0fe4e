import { type FileChild, FrameAnchorType, FrameWrap, HeightRule, Paragraph } from 'docx';
import type { Block } from '../../domain/report-document';
import { gap, heading } from './blocks';
import type { Context } from './context';
import { MM, page } from './style';
import { own } from './style-names';
import { textRuns } from './text';

/** The mark at the edge of the paper. */
const MARK = { width: Math.round(11 * MM), height: Math.round(26 * MM) };
/** So many marks stand under each other before the next begins at the top again. */
const STEPS = 9;

/** A page between the parts of a binder. Its mark stands a step below the one before, so that all show when it is closed. */
export function tabPage(context: Context, tab: Extract<Block, { kind: 'tab' }>, index: number): FileChild[] {
  const number = context.plain(tab.number);
  const text = context.clean(tab.text).trim();
  const mark = new Paragraph({
    style: own.tabMark.id,
    alignment: 'center',
    frame: {
      type: 'absolute',
      position: { x: page.size.width - MARK.width, y: page.margin.top + (index % STEPS) * (MARK.height + 2 * MM) },
      width: MARK.width,
      height: MARK.height,
      rule: HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
    // A line above and one below make the mark as high as a thumb is wide.
    children: textRuns(context, `\n${number}\n`),
  });
  return [
    mark,
    // The mark hangs on the paragraph after it, and must not be read as a part of the heading.
    gap(),
    ...heading(context, `${number} ${tab.title}`, 'tab'),
    ...(text === '' ? [] : [new Paragraph({ children: textRuns(context, text) })]),
  ];
}

import { Paragraph } from 'docx';
import type { Inline } from '../../../domain/report-document';
import { hasText } from '../../inline';
import type { Context } from '../context';
import { own } from '../style-names';
import { inlineRuns, textRuns } from '../text';

/** Text in a box. */
export function note(context: Context, title: string, inlines: readonly Inline[], keepNext: boolean): Paragraph[] {
  const heading = context.plain(title);
  const hasBody = hasText(inlines);
  return [
    ...(heading === ''
      ? []
      : [
          new Paragraph({
            style: own.noteTitle.id,
            keepNext: hasBody || keepNext,
            children: textRuns(context, heading),
          }),
        ]),
    ...(hasBody
      ? [
          new Paragraph({
            style: own.note.id,
            keepNext,
            ...(heading === '' ? { spacing: { before: 240 } } : {}),
            children: inlineRuns(context, inlines),
          }),
        ]
      : []),
  ];
}

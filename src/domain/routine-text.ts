import type { Routine } from '../schema/routine';
import { documentId, type ShelfDocument, type TextBlock, type TextSection } from './document-text';
import { longestInterval } from './review-interval';
import type { ReportWords } from './report-words';

/**
 * A routine in the shape that the binder, its page and its files share. The ids of its sections are purpose, scope,
 * steps, step-<id>, records, deviations and small: readers' own texts hang on them, so they are only added to.
 * @param id file name, when the text is to know its page
 */
export function routineText(
  routine: Routine,
  { id = '', part = 0, words }: { id?: string; part?: number; words: ReportWords },
): ShelfDocument {
  const own = words.routine;
  const labelled = (label: string, text: string) => `**${label}: **${text}`;
  const bullets = (items: readonly string[]): TextBlock => ({ kind: 'list', ordered: false, items });
  const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
  const section = (name: string, title: string, blocks: TextBlock[], level: 2 | 3 = 2): TextSection => ({
    id: name,
    title,
    level,
    blocks,
  });
  const records: TextBlock = {
    kind: 'table',
    caption: own.records,
    columns: [
      { title: own.recordWhat, width: 0.36 },
      { title: own.recordWhere, width: 0.3 },
      { title: own.recordKeep, width: 0.34 },
    ],
    rows: routine.records.map(({ what, where, keep }) => [what, where, keep]),
    rowHeaders: true,
  };
  return {
    kind: 'rutin',
    title: routine.title,
    number: routine.number,
    version: routine.version,
    subtitle: routine.summary,
    address: `/rutiner/${id}/`,
    part,
    adoptedBy: own.adoptedBy,
    review: { months: routine.reviewMonths, most: longestInterval(routine.reviewMonths, routine.reviewMost) },
    fields: routine.fields,
    sections: [
      section('purpose', own.purpose, routine.purpose.map(paragraph)),
      section(
        'scope',
        own.scope,
        [bullets(routine.scope), paragraph(labelled(own.responsible, routine.responsible)), { kind: 'fields' }],
        3,
      ),
      section('steps', own.steps, []),
      ...routine.steps.map((step, i) =>
        section(
          `step-${step.id}`,
          `${i + 1}. ${step.title}`,
          [
            paragraph(`${labelled(own.who, step.who)}. ${labelled(own.when, step.when)}.`),
            bullets(step.do),
            ...(step.record ? [paragraph(labelled(own.record, step.record))] : []),
          ],
          3,
        ),
      ),
      section('records', own.records, [records]),
      section('deviations', own.deviations, [bullets(routine.deviations)]),
      section('small', own.small, [bullets(routine.small)]),
    ],
    signature: own.signature,
    changes: routine.changes,
    retired: routine.retired,
    replaces: routine.replaces.map((name) => documentId('rutin', name)),
  };
}

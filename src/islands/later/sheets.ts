import type { AnswerOf } from '../../domain/assessment';
import { type ItemState, itemsOf } from '../../domain/checklist';
import { itemCode } from '../../domain/item-code';
import type { Assessment } from '../../schema/assessment';
import type { Checklist } from '../../schema/checklist';
import { sheetWords } from '../../strings/sheets';
import type { CsvTable } from '../../export/csv';

/** A row for each item of a checklist. */
export function checklistSheet(checklist: Checklist, stateOf: (id: string) => ItemState): CsvTable {
  const words = sheetWords;
  return {
    columns: [...words.checklist],
    rows: itemsOf(checklist).map(({ id, text }) => {
      const { done, note } = stateOf(id);
      return [itemCode(id), text, done ? words.yes : words.no, note];
    }),
  };
}

/** A row for each criterion of a self-assessment. */
export function assessmentSheet(assessment: Assessment, answerOf: AnswerOf): CsvTable {
  const words = sheetWords;
  return {
    columns: [...words.assessment],
    rows: assessment.areas.flatMap((area) =>
      area.criteria.map(({ id, title }) => {
        const { level, evidence, note, notApplicable, reason } = answerOf(id);
        return [itemCode(id), area.title, title, notApplicable ? words.notApplicable : level, evidence, note || reason];
      }),
    ),
  };
}

import type { AnswerOf } from '../../domain/assessment';
import { type ItemState, itemsOf } from '../../domain/checklist';
import { itemCode } from '../../domain/item-code';
import { roundNumber } from '../../domain/round-order';
import type { Round } from '../../domain/rounds';
import type { Assessment } from '../../schema/assessment';
import type { FillableChecklist } from '../../schema/checklist';
import { sheetWords } from '../../strings/sheets';
import type { CsvTable } from '../../export/csv';

/** A row for each item of a checklist. */
export function checklistSheet(checklist: FillableChecklist, stateOf: (id: string) => ItemState): CsvTable {
  return { columns: [...sheetWords.checklist], rows: rowsOf(itemsOf(checklist), stateOf) };
}

/** The same for several rounds, with the round in front; also what has left the list since. */
export function roundsSheet(checklist: FillableChecklist, rounds: readonly Round[]): CsvTable {
  const present = itemsOf(checklist);
  return {
    columns: [...sheetWords.rounds, ...sheetWords.checklist],
    rows: rounds.flatMap((round) => {
      const gone = round.items.filter((item) => present.every(({ id }) => id !== item));
      const items = [...present, ...gone.map((id) => ({ id, text: id }))];
      const head = [roundNumber(round.id), round.begun, round.last];
      return rowsOf(items, round.stateOf).map((row) => [...head, ...row]);
    }),
  };
}

function rowsOf(items: readonly { id: string; text: string }[], stateOf: (id: string) => ItemState) {
  return items.map(({ id, text }) => {
    const { done, note } = stateOf(id);
    return [itemCode(id), text, done ? sheetWords.yes : sheetWords.no, note];
  });
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

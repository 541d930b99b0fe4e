import type { Row } from '../../domain/deviation-list';
import { labelIn } from '../../domain/report-deviation';
import type { CsvTable } from '../../export/csv';
import type { Log } from '../../schema/log';
import { deviationWords } from '../../strings/deviation-report';

/** A row for each entry, with everything that stands in it. Days are written as they are saved, for sorting. */
export function logSheet(rows: readonly Row[], log: Log): CsvTable {
  const { fields, statuses, effects, noAnswer } = deviationWords;
  const columns = [
    fields.number,
    fields.status,
    fields.kind,
    fields.date,
    fields.reported,
    fields.area,
    fields.place,
    fields.seriousness,
    fields.reporter,
    fields.happened,
    fields.immediate,
    fields.notified,
    fields.causeKind,
    fields.cause,
    fields.measure,
    fields.responsible,
    fields.due,
    fields.done,
    fields.answered,
    fields.effect,
    fields.effectDate,
    fields.effectNote,
    fields.story,
  ];
  return {
    columns,
    rows: rows.map(({ name, status, entry }) => [
      name,
      statuses[status],
      labelIn(log.kinds, entry.kind),
      entry.date,
      entry.reported,
      labelIn(log.areas, entry.area),
      entry.place,
      labelIn(log.seriousness, entry.seriousness),
      labelIn(log.reporters, entry.reporter),
      entry.happened,
      entry.immediate,
      entry.notified,
      labelIn(log.causes, entry.causeKind),
      entry.cause,
      entry.measure,
      entry.responsible,
      entry.due,
      entry.done,
      entry.noAnswer ? noAnswer : entry.answered,
      entry.effect === '' ? '' : effects[entry.effect],
      entry.effectDate,
      entry.effectNote,
      entry.story,
    ]),
  };
}

import type { Log } from '../schema/log';
import type { Deviation } from './deviation';
import type { Row } from './deviation-list';
import type { DeviationWords } from './deviation-words';
import type { Block, QrCode, ReportDocument } from './report-document';
import { sayWhen } from './when';

/** What every document about a log needs. */
export interface LogSetting {
  log: Log;
  words: DeviationWords;
  /** Today, 2026-11-22. */
  made: string;
  /** Address of the log's page without the base path. */
  address: string;
  code?: QrCode | undefined;
}

/** The label of a choice; the id itself when the content no longer has it, and '' when nothing is chosen. */
export function labelIn(choices: readonly { id: string; label: string }[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}

/** One entry as a document. */
export function deviationReport(row: Row, setting: LogSetting): ReportDocument {
  const { log, words } = setting;
  return {
    ...headOf(setting),
    title: [words.report.one(row.name), labelIn(log.kinds, row.entry.kind)].filter((part) => part !== '').join(', '),
    subtitle: words.report.warning,
    status: words.statuses[row.status],
    blocks: entryBlocks(row, setting),
  };
}

/**
 * Some entries as a document: first a table to find one's way, then each of them whole.
 * @param chosen the filter in words; '' for all
 */
export function deviationList(
  rows: readonly Row[],
  { year, chosen, ...setting }: LogSetting & { year: string; chosen: string },
): ReportDocument {
  const { words } = setting;
  return {
    ...headOf(setting),
    title: words.report.list(year),
    subtitle: words.report.listOf(rows.length, chosen),
    blocks: [
      { kind: 'paragraph', runs: [words.report.warning] },
      summary(rows, setting),
      ...rows.flatMap((row): Block[] => [
        {
          kind: 'heading',
          level: 2,
          text: [row.name, labelIn(setting.log.kinds, row.entry.kind)].filter((part) => part !== '').join(' '),
        },
        ...entryBlocks(row, setting),
      ]),
    ],
  };
}

export function headOf({ log, words, made, address, code }: LogSetting): Omit<ReportDocument, 'title' | 'blocks'> {
  const { number, version } = log;
  return { language: 'sv-SE', number, version, made, origin: words.origin(address), code };
}

function summary(rows: readonly Row[], { log, words }: LogSetting): Block {
  const { fields, report } = words;
  return {
    kind: 'table',
    caption: report.all,
    columns: [
      { title: fields.number, width: 0.17 },
      { title: report.whenAndWhere, width: 0.35 },
      { title: fields.status, width: 0.18 },
      { title: report.whoAndWhen, width: 0.3 },
    ],
    rows: rows.map(({ name, entry, status, todos }) => [
      name,
      sentence([labelIn(log.kinds, entry.kind), labelIn(log.areas, entry.area), sayWhen(entry.date)]),
      todos.some(({ late }) => late) ? `${words.statuses[status]}, ${words.late}` : words.statuses[status],
      sentence([entry.responsible, sayWhen(entry.due)]),
    ]),
    rowHeaders: true,
  };
}

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** An entry whole: what is short in a table, what is written as text. Empty fields are left out. */
function entryBlocks(row: Row, { log, words }: LogSetting): Block[] {
  const { entry, name, was, status, todos } = row;
  const { fields, report } = words;
  const facts: [string, string][] = [
    [fields.number, was === null ? name : `${name} (${words.was(was)})`],
    [fields.status, words.statuses[status]],
    [
      report.todo,
      todos.map(({ need, late }) => (late ? `${words.needs[need]} (${words.late})` : words.needs[need])).join('. '),
    ],
    [fields.kind, labelIn(log.kinds, entry.kind)],
    [fields.date, sayWhen(entry.date)],
    [fields.reported, sayWhen(entry.reported)],
    [fields.area, sentence([labelIn(log.areas, entry.area), entry.place])],
    [fields.seriousness, labelIn(log.seriousness, entry.seriousness)],
    [fields.reporter, labelIn(log.reporters, entry.reporter)],
    [fields.notified, entry.notified],
    [fields.causeKind, labelIn(log.causes, entry.causeKind)],
    [fields.responsible, entry.responsible],
    [fields.due, sayWhen(entry.due)],
    [fields.done, sayWhen(entry.done)],
    [fields.answered, entry.noAnswer ? words.noAnswer : sayWhen(entry.answered)],
    [fields.effect, entry.effect === '' ? '' : words.effects[entry.effect]],
    [fields.effectDate, sayWhen(entry.effectDate)],
  ];
  const texts = (['happened', 'immediate', 'cause', 'measure', 'effectNote', 'story'] as const).filter(
    (field) => entry[field].trim() !== '',
  );
  return [
    {
      kind: 'table',
      caption: report.one(name),
      columns: [
        { title: report.fact, width: 0.32 },
        { title: report.value, width: 0.68 },
      ],
      rows: facts.filter(([, value]) => value.trim() !== ''),
      rowHeaders: true,
    },
    ...texts.map((field): Block => ({
      kind: 'note',
      title: fields[field],
      runs: [entry[field as keyof Deviation] as string],
    })),
  ];
}

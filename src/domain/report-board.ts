import { figuresOf, quartersOf } from './deviation-figures';
import { type Row, todoRows } from './deviation-list';
import { headOf, labelIn, type LogSetting } from './report-deviation';
import type { Block, ReportDocument } from './report-document';
import { swedishNumber } from './swedish';
import { quarterOf, sayWhen } from './when';

/** How many of the gravest and the latest are named before the rest is left to the log: the board has one page. */
const MOST_ROWS = 5;

/**
 * One page for the board: how many of what, how fast people were answered, whether it helped, what is late, and room
 * for decisions. Never what was written about an entry, only its number, kind and place.
 * @param rows all of a year, without those that are removed
 * @param quarter 2026-1; '' for the whole year
 */
export function boardReport(
  rows: readonly Row[],
  { year, quarter, ...setting }: LogSetting & { year: string; quarter: string },
): ReportDocument {
  const { log, words: all } = setting;
  const words = all.board;
  const now = rows.filter(({ day }) => quarter === '' || quarterOf(day) === quarter);
  const figures = figuresOf(now);
  const { answers, effects } = figures;
  const order = log.seriousness.map(({ id }) => id);
  const late = todoRows(rows, order).filter(({ todos }) => todos.some((todo) => todo.late));
  const gravest = now.filter(({ entry }) => order.indexOf(entry.seriousness) >= 2).slice(0, MOST_ROWS);
  const line = ({ name, entry, status }: Row): string =>
    [
      `${name} ${labelIn(log.kinds, entry.kind)}`.trim(),
      labelIn(log.areas, entry.area),
      labelIn(log.seriousness, entry.seriousness),
      all.statuses[status],
      entry.due === '' ? '' : sayWhen(entry.due),
    ]
      .filter((part) => part !== '')
      .join(', ');
  const items = (list: readonly Row[]): Block => ({
    kind: 'list',
    ordered: false,
    items: list.slice(0, MOST_ROWS).map((row) => ({ runs: [line(row)] })),
  });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [text] });
  return {
    ...headOf(setting),
    title: words.title(quarter === '' ? year : words.quarter(quarter)),
    subtitle: words.subtitle,
    blocks: [
      { kind: 'heading', level: 2, text: words.inShort },
      paragraph(words.total(figures.total, figures.open, figures.late)),
      paragraph(
        answers.medianDays === null
          ? words.noAnswers
          : words.answers(answers.answered, swedishNumber(answers.medianDays), answers.inTime),
      ),
      paragraph(words.effects(effects.ja, effects.delvis, effects.nej)),
      ...(figures.total === 0 ? [paragraph(words.silence)] : []),
      ...quarterBlocks(rows, setting),
      most(words.byKind, figures.kinds, log.kinds, setting),
      most(words.byArea, figures.areas, log.areas, setting),
      most(words.byCause, figures.causes, log.causes, setting),
      most(words.byReporter, figures.reporters, log.reporters, setting),
      ...(figures.reporters.some(({ count }) => count === null) ? [paragraph(words.fewWhy)] : []),
      { kind: 'heading', level: 2, text: words.serious },
      gravest.length === 0 ? paragraph(words.noSerious) : items(gravest),
      { kind: 'heading', level: 2, text: words.late },
      late.length === 0 ? paragraph(words.noLate) : items(late),
      { kind: 'heading', level: 2, text: words.decisions },
      { kind: 'lines', label: words.decisionLines, count: 3 },
      { kind: 'signature', labels: [...words.signature] },
    ],
  };
}

/** The quarters as a table, and as bars beside it where there is more than one. */
function quarterBlocks(rows: readonly Row[], { log, words: all }: LogSetting): Block[] {
  const words = all.board;
  const quarters = quartersOf(
    rows,
    log.kinds.map(({ id }) => id),
  );
  if (quarters.length === 0) return [];
  const most = Math.max(...quarters.map(({ total }) => total));
  const bars = quarters.map(({ quarter, total }) => ({
    label: words.quarter(quarter),
    value: total,
    text: String(total),
  }));
  const table: Block = {
    kind: 'table',
    caption: words.quarters,
    columns: [words.quarters, words.sum, all.fields.answered, words.median].map((title, i) => ({
      title,
      width: i === 0 ? 0.34 : 0.22,
    })),
    rows: quarters.map(({ quarter, total, answers }) => [
      words.quarter(quarter),
      String(total),
      String(answers.answered),
      answers.medianDays === null ? '–' : swedishNumber(answers.medianDays),
    ]),
    rowHeaders: true,
  };
  const alt = words.chartAlt(bars.map(({ label, text }) => `${label}: ${text}`).join(', '));
  return bars.length > 1 ? [table, { kind: 'chart', caption: words.chart, alt, max: most, bars }] : [table];
}

/** The most common choices as a line: the board sees what stands out, and the log has the rest. */
function most(
  title: string,
  counts: readonly { id: string; count: number | null }[],
  choices: readonly { id: string; label: string }[],
  { words: { board } }: LogSetting,
): Block {
  const parts = counts.map(({ id, count }) => `${labelIn(choices, id) || board.notChosen}: ${count ?? board.few}`);
  return { kind: 'paragraph', runs: [{ text: `${title}. `, bold: true }, `${parts.join('; ')}.`] };
}

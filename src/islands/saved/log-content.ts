import { EFFECTS } from '../../domain/effect';
import { rowsOf, sortRows } from '../../domain/deviation-list';
import { deviationList, labelIn } from '../../domain/report-deviation';
import type { ReportDocument } from '../../domain/report-document';
import { choicesOf } from '../../domain/log-choices';
import { sayWhen } from '../../domain/when';
import type { Log } from '../../schema/log';
import type { Json } from '../../storage/canonical';
import { changedPaths, entriesOf } from '../../storage/deviation-entries';
import { emptyDocument, mergeDocuments, type MergeDocument } from '../../storage/merge-map';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { withoutFollowUp } from '../deviations/other-years';
import { fieldNameOf } from '../deviations/say-field';
import type { SavedContent } from './content-of';

const ADDRESS = '/avvikelser/';

/** What a year's log is about, away from its own page. */
export function logContent(year: string, log: Log, made: string): SavedContent {
  const choices = choicesOf(log);
  return {
    title: `${log.title} ${year}`,
    address: ADDRESS,
    report: (document) => logReport(year, log, document, { made, organisation: '' }),
    nameOf: fieldNameOf,
    say: (_, value) => say(value, choices),
    // What is only in one of the two comes in, or stays, without a question: a log has thousands of answers.
    asks: ({ mine, theirs }) => mine !== null && theirs !== null,
    sums: (mine, theirs) => {
      const before = new Set(entriesOf(mine ?? emptyDocument()).map(({ id }) => id));
      const merged = mine ? mergeDocuments(mine, theirs) : theirs;
      const touched = new Set(changedPaths(mine ?? emptyDocument(), merged).map((path) => path.split('/')[1] ?? ''));
      const news = entriesOf(merged).filter(({ id }) => !before.has(id)).length;
      return logWords.saved.summary(news, [...touched].filter((id) => before.has(id)).length);
    },
  };
}

/** The whole of a year's log as a document, in the order it was written. */
export function logReport(
  year: string,
  log: Log,
  document: MergeDocument,
  { made, organisation }: { made: string; organisation: string },
): ReportDocument {
  const rows = rowsOf(year, entriesOf(document), withoutFollowUp(log), made).filter(({ entry }) => !entry.removed);
  const list = deviationList(sortRows(rows, 'oldest', []), {
    year,
    chosen: '',
    log,
    words: deviationWords,
    made,
    address: ADDRESS,
  });
  return { ...list, organisation };
}

function say(value: Json, choices: readonly { id: string; label: string }[]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? logWords.saved.yes : logWords.saved.no;
  if (typeof value !== 'string') return JSON.stringify(value);
  const effect = EFFECTS.find((one) => one === value);
  return effect ? deviationWords.effects[effect] : sayWhen(labelIn(choices, value));
}

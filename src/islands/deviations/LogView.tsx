import { useEffect, useMemo, useState } from 'preact/hooks';
import { ALL, filterRows, type Row, rowsOf, type Sort, sortRows, todoRows } from '../../domain/deviation-list';
import { nextNumber } from '../../domain/deviation-number';
import { logForm } from '../../domain/form-log';
import { boardReport } from '../../domain/report-board';
import { deviationList, deviationReport, type LogSetting } from '../../domain/report-deviation';
import type { QrCode } from '../../domain/report-document';
import { quarterOf } from '../../domain/when';
import type { Log } from '../../schema/log';
import type { Deviation } from '../../domain/deviation';
import { entriesOf, entryOf } from '../../storage/deviation-entries';
import type { DocumentState } from '../../storage/open-document';
import { deviationLog, MOST_ENTRIES } from '../../storage/records/deviation-log';
import { deviationTool } from '../../strings/deviation-tool';
import { deviationWords } from '../../strings/deviation-report';
import { today } from '../shared/today';
import type { useCompanion } from '../shared/use-companion';
import { beginning, type EntryValues, type LogHandle, newId, writeEntry } from './entry-values';
import { EntryView } from './EntryView';
import { chosenWords } from './EntryList';
import { ListView } from './ListView';
import { LogWays, type Paper } from './LogWays';
import { useOtherYears, withoutFollowUp } from './other-years';
import { fieldNameOf } from './say-field';
import './log-style';
import { useCalm } from './use-calm';
import { usePaper } from './use-paper';

interface Props {
  doc: LogHandle;
  state: DocumentState;
  editable: boolean;
  later: ReturnType<typeof useCompanion>;
  log: Log;
  year: string;
  setYear: (year: string) => void;
  /** Tells the bar at the top how things stand. */
  setSums: (sums: string) => void;
  base: string;
  address: string;
  code: QrCode;
}

/** A year's log: the list or one entry, and under it the ways out. */
export function LogView({ doc, state, editable, later, log, year, setYear, setSums, base, address, code }: Props) {
  const [opened, setOpened] = useState('');
  const content = useCalm(doc.content(), opened);
  const rows = useMemo(() => rowsOf(doc.id, entriesOf(content), withoutFollowUp(log), today()), [doc.id, content, log]);
  const seriousness = useMemo(() => log.seriousness.map(({ id }) => id), [log]);
  const kept = useMemo(() => rows.filter(({ entry }) => !entry.removed), [rows]);
  const todo = useMemo(() => todoRows(kept, seriousness), [kept, seriousness]);
  const [filter, setFilter] = useState(ALL);
  const [sort, setSort] = useState<Sort>('newest');
  const shown = useMemo(() => sortRows(filterRows(kept, filter), sort, seriousness), [kept, filter, sort, seriousness]);
  const [isBack, setBack] = useState(false);
  const [paper, setPaper] = useState<Paper>('list');
  const years = useOtherYears(base, doc.id, log);
  const row = openedRow(rows, entryOf(doc.content(), opened), doc.id, log);
  const openCount = kept.filter(({ status }) => status !== 'stangd').length;
  useEffect(() => setSums(deviationTool.bar(openCount, todo.length)), [setSums, openCount, todo.length]);

  const setting: LogSetting = { log, words: deviationWords, made: today(), address, code };
  const makeDocument = (blank = false) => {
    if (blank) return logForm(setting);
    if (row) return deviationReport(row, setting);
    return paper === 'board'
      ? boardReport(kept, { ...setting, year: doc.id, quarter: filter.quarter })
      : deviationList(shown, { ...setting, year: doc.id, chosen: chosenWords(filter, log) });
  };
  usePaper(base, makeDocument);

  const open = (id: string) => {
    setBack(id === '');
    setOpened(id);
  };
  const begin = (isReport: boolean) => {
    const id = newId();
    const written = writeEntry(doc, id, beginning(entriesOf(doc.content()), isReport)) === 'accepted';
    if (written) open(id);
    return written;
  };
  const write = (values: EntryValues) => writeEntry(doc, opened, values) === 'accepted';
  const sheetRows = (): readonly Row[] => (row ? [row] : shown);
  return (
    <>
      {later && (
        <later.Keeping doc={doc} state={state} kind={deviationLog.kind} id={year} base={base} nameOf={fieldNameOf} />
      )}
      <fieldset class="plain" disabled={!editable}>
        <legend class="sr-only">{deviationTool.legend}</legend>
        {row ? (
          <EntryView
            row={row}
            {...{ doc, log, base, setting, write }}
            next={todo.find(({ entry }) => entry.id !== opened)?.entry.id}
            open={open}
            giveNumber={() => write({ number: nextNumber(entriesOf(doc.content())) })}
          />
        ) : (
          <ListView
            {...{ doc, log, base, rows, shown, todo, filter, setFilter, sort, setSort, years, year, setYear, begin }}
            quarters={[...new Set(kept.map(({ day }) => quarterOf(day)).filter((one) => one !== ''))].sort()}
            isFull={rows.length >= MOST_ENTRIES}
            isBack={isBack}
            open={open}
          />
        )}
      </fieldset>
      <LogWays
        doc={doc}
        base={base}
        fileName={row ? `handelse-${row.name}` : `avvikelser-${doc.id}`}
        paper={paper}
        choose={setPaper}
        isEntry={row !== undefined}
        makeDocument={makeDocument}
        sheet={async () => (await import('./log-sheet')).logSheet(sheetRows(), log)}
      />
      <div class="tool-foot">
        {later && <later.ResetButton doc={doc} fileName={`avvikelser-${year}`} base={base} />}
      </div>
    </>
  );
}

/** The open entry as it is now, called what it is called among the others; undefined when it is removed. */
function openedRow(rows: readonly Row[], entry: Deviation | undefined, year: string, log: Log): Row | undefined {
  if (entry === undefined || entry.removed) return undefined;
  const known = rows.find((row) => row.entry.id === entry.id && row.entry.number === entry.number);
  const [alone] = rowsOf(year, [entry], withoutFollowUp(log), today());
  return alone && { ...alone, ...(known && { name: known.name, was: known.was }) };
}

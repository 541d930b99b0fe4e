import { useState } from 'preact/hooks';
import { STATUSES } from '../../domain/deviation';
import { ALL, type Filter, type Row, type Sort, SORTS } from '../../domain/deviation-list';
import { labelIn } from '../../domain/report-deviation';
import { sayWhen } from '../../domain/when';
import type { Log } from '../../schema/log';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { Pick } from './fields';

/** As many as one looks through; more are asked for. */
const PAGE = 50;

interface LinesProps {
  rows: readonly Row[];
  log: Log;
  open: (id: string) => void;
  /** How many to begin with. */
  first?: number;
}

/** Entries as lines, each a button that opens it. Only so many at a time, so that two thousand are as quick as ten. */
export function EntryLines({ rows, log, open, first = PAGE }: LinesProps) {
  const [most, setMost] = useState(first);
  return (
    <>
      <ul class="entry-list">
        {rows.slice(0, most).map(({ entry, name, status, todos }) => (
          <li key={entry.id} class={todos.some(({ late }) => late) ? 'entry-line entry-late' : 'entry-line'}>
            <button type="button" class="entry-open" onClick={() => open(entry.id)}>
              <strong>{name}</strong> {labelIn(log.kinds, entry.kind) || logWords.list.untitled}
            </button>
            <p class="entry-text">{entry.happened.slice(0, 160)}</p>
            <p class="kind">
              {[
                deviationWords.statuses[status],
                labelIn(log.seriousness, entry.seriousness),
                labelIn(log.areas, entry.area),
                sayWhen(entry.date),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {todos.length > 0 && (
              <p class="entry-todo">
                {todos
                  .map(({ need, late }) => deviationWords.needs[need] + (late ? ` (${deviationWords.late})` : ''))
                  .join('. ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" class="button quiet" onClick={() => setMost(most + PAGE)}>
          {logWords.list.more(Math.min(PAGE, rows.length - most))}
        </button>
      )}
    </>
  );
}

interface FilterProps {
  filter: Filter;
  sort: Sort;
  log: Log;
  /** Those there is something in, 2026-1. */
  quarters: readonly string[];
  change: (filter: Filter) => void;
  changeSort: (sort: Sort) => void;
}

/** What the list shows, and in which order. */
export function Filters({ filter, sort, log, quarters, change, changeSort }: FilterProps) {
  const words = logWords.list;
  const { fields, statuses } = deviationWords;
  const set = (values: Partial<Filter>) => change({ ...filter, ...values });
  const statusChoices = [{ id: 'open', label: words.open }, ...STATUSES.map((id) => ({ id, label: statuses[id] }))];
  return (
    <fieldset class="plain entry-filters">
      <legend>{words.filter}</legend>
      <div class="field-row">
        <Pick
          id="val-lage"
          label={fields.status}
          value={filter.status}
          none={words.any}
          choices={statusChoices}
          choose={(value) => set({ status: value as Filter['status'] })}
        />
        <Pick
          id="val-sort"
          label={fields.kind}
          value={filter.kind}
          none={words.any}
          choices={log.kinds}
          choose={(kind) => set({ kind })}
        />
        <Pick
          id="val-var"
          label={fields.area}
          value={filter.area}
          none={words.any}
          choices={log.areas}
          choose={(area) => set({ area })}
        />
        <Pick
          id="val-allvar"
          label={fields.seriousness}
          value={filter.seriousness}
          none={words.anyLevel}
          choices={log.seriousness}
          choose={(seriousness) => set({ seriousness })}
        />
        <Pick
          id="val-kvartal"
          label={words.period}
          value={filter.quarter}
          none={words.any}
          choices={quarters.map((id) => ({ id, label: deviationWords.board.quarter(id) }))}
          choose={(quarter) => set({ quarter })}
        />
        <Pick
          id="val-brattom"
          label={words.due}
          value={filter.due}
          none={words.any}
          choices={(['soon', 'late'] as const).map((id) => ({ id, label: words.dueChoices[id] }))}
          choose={(due) => set({ due: due as Filter['due'] })}
        />
        <div class="note-field">
          <label for="val-text">{words.text}</label>
          <input
            id="val-text"
            type="search"
            autocomplete="off"
            maxLength={80}
            value={filter.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </div>
        <div class="note-field pick-field">
          <label for="val-ordning">{words.sort}</label>
          <select id="val-ordning" value={sort} onChange={(event) => changeSort(event.currentTarget.value as Sort)}>
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {words.sorts[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button type="button" class="button quiet small" onClick={() => change(ALL)}>
        {words.clear}
      </button>
    </fieldset>
  );
}

/** A filter in words, for paper. '' when it lets everything through. */
export function chosenWords(filter: Filter, log: Log): string {
  const words = logWords.list;
  const { board, fields, statuses } = deviationWords;
  const { status, kind, area, seriousness, quarter, due, text } = filter;
  return [
    status === 'open' ? words.open : status && `${fields.status}: ${statuses[status]}`,
    labelIn(log.kinds, kind),
    labelIn(log.areas, area),
    labelIn(log.seriousness, seriousness),
    quarter && board.quarter(quarter),
    due && words.dueChoices[due],
    text.trim() && `”${text.trim()}”`,
  ]
    .filter(Boolean)
    .join(', ');
}

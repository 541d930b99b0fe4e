import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter, Row, Sort } from '../../domain/deviation-list';
import type { Log } from '../../schema/log';
import { MANY_ENTRIES, MOST_ENTRIES } from '../../storage/records/deviation-log';
import { logWords } from '../../strings/deviation-log';
import { deviationTool } from '../../strings/deviation-tool';
import { typeIn } from '../../strings/type-in';
import { OnClick } from '../later/OnClick';
import type { LogHandle } from './entry-values';
import { EntryLines, Filters } from './EntryList';
import type { OtherYear } from './other-years';
import { Removed } from './Removed';

interface Props {
  doc: LogHandle;
  log: Log;
  base: string;
  /** All of the year, removed ones too. */
  rows: readonly Row[];
  shown: readonly Row[];
  todo: readonly Row[];
  filter: Filter;
  setFilter: (filter: Filter) => void;
  sort: Sort;
  setSort: (sort: Sort) => void;
  quarters: readonly string[];
  years: readonly OtherYear[];
  year: string;
  setYear: (year: string) => void;
  isFull: boolean;
  /** The reader comes from an entry. */
  isBack: boolean;
  begin: (isReport: boolean) => boolean;
  open: (id: string) => void;
}

/** The year's log as a list: what needs doing first, then everything, as the reader wants to see it. */
export function ListView(props: Props) {
  const { doc, log, base, rows, shown, todo, filter, setFilter, sort, setSort, quarters, isFull, isBack, begin, open } =
    props;
  const words = logWords;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const kept = rows.filter(({ entry }) => !entry.removed);
  const removed = rows.filter(({ entry }) => entry.removed);
  // What had the focus went with the entry. At first it is where the reader has put it.
  useEffect(() => {
    if (isBack) heading.current?.focus();
  }, [isBack]);
  const start = (isReport: boolean) => setSaid(begin(isReport) ? '' : words.start.refused);
  return (
    <>
      <Years {...props} />
      {isFull ? (
        <p class="notice">{words.start.full(MOST_ENTRIES)}</p>
      ) : (
        rows.length >= MANY_ENTRIES && <p class="notice">{words.start.room(rows.length, MOST_ENTRIES)}</p>
      )}
      <p class="row-buttons">
        <button type="button" class="button" disabled={isFull} onClick={() => start(false)}>
          {deviationTool.write}
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={isFull}
          aria-describedby="rapport-bruk"
          onClick={() => start(true)}
        >
          {words.start.report}
        </button>
      </p>
      <p class="kind" id="rapport-bruk">
        {words.start.reportWhy}
      </p>
      <div class="more-ways">
        {!isFull && (
          <OnClick
            label={typeIn.button}
            open={async () => {
              const { TypeInReport } = await import('./TypeInReport');
              return <TypeInReport doc={doc} log={log} open={open} />;
            }}
          />
        )}
        <OnClick
          label={words.start.join}
          open={async () => {
            const { OpenReport } = await import('./OpenReport');
            return <OpenReport doc={doc} log={log} base={base} />;
          }}
        />
      </div>
      <p role="status">{said}</p>
      <h2 id="behover-goras" ref={heading} tabIndex={-1}>
        {words.list.todo}
      </h2>
      {kept.length === 0 ? (
        <p>{words.list.empty}</p>
      ) : todo.length === 0 ? (
        <p>{words.list.nothing}</p>
      ) : (
        <EntryLines rows={todo} log={log} open={open} first={10} />
      )}
      {kept.length > 0 && (
        <>
          <h2 id="alla-handelser">{words.list.all}</h2>
          <Filters filter={filter} sort={sort} log={log} quarters={quarters} change={setFilter} changeSort={setSort} />
          <p role="status" class="entry-count">
            {words.list.shown(shown.length, kept.length)} {shown.length === 0 && words.list.none}
          </p>
          <EntryLines rows={shown} log={log} open={open} />
          <Figures rows={shown} log={log} />
        </>
      )}
      {removed.length > 0 && <Removed rows={removed} doc={doc} log={log} />}
    </>
  );
}

type TrendsPart = typeof import('./Trends');

/** The figures follow what the list shows, once they have been asked for. */
function Figures({ rows, log }: { rows: readonly Row[]; log: Log }) {
  const [part, setPart] = useState<TrendsPart | null>(null);
  if (part) return <part.Trends rows={rows} log={log} />;
  return (
    <p>
      <button
        type="button"
        class="button quiet"
        onClick={() => void import('./Trends').then((found) => setPart(() => found))}
      >
        {logWords.start.trends}
      </button>
    </p>
  );
}

function Years({ years, year, setYear }: Props) {
  const words = logWords.start;
  const now = String(new Date().getFullYear());
  const all = [...new Set([now, year, ...years.map((other) => other.year)])].sort().reverse();
  if (all.length < 2) return null;
  const left = years.filter((other) => other.open > 0);
  return (
    <>
      <p class="copy-picker">
        <label for="ar">{words.year}</label>{' '}
        <select id="ar" value={year} onChange={(event) => setYear(event.currentTarget.value)}>
          {all.map((one) => (
            <option key={one} value={one}>
              {one === now ? words.yearNow(one) : one}
            </option>
          ))}
        </select>
      </p>
      {left.map((other) => (
        <p key={other.year} class="notice">
          {words.elsewhere(other.open, other.year)}{' '}
          <button type="button" class="button quiet small" onClick={() => setYear(other.year)}>
            {words.show(other.year)}
          </button>
        </p>
      ))}
    </>
  );
}

import { figuresOf, quartersOf } from '../../domain/deviation-figures';
import type { Row } from '../../domain/deviation-list';
import { labelIn } from '../../domain/report-deviation';
import { swedishNumber } from '../../domain/swedish';
import type { Log } from '../../schema/log';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { Bars } from './PaperDocument';

/** Figures of the entries that are shown: tables first, the same numbers as bars second. */
export function Trends({ rows, log }: { rows: readonly Row[]; log: Log }) {
  const words = logWords.trends;
  const { board, fields } = deviationWords;
  if (rows.length === 0) return <p>{words.nothing}</p>;
  const { kinds, areas, causes, seriousness, reporters, effects } = figuresOf(rows);
  const quarters = quartersOf(
    rows,
    log.kinds.map(({ id }) => id),
  );
  const used = log.kinds.filter(({ id }) => kinds.some((count) => count.id === id));
  return (
    <section class="result" aria-labelledby="monster">
      <h3 id="monster">{words.heading}</h3>
      <p>{words.of(rows.length)}</p>
      <div class="table-box" role="group" aria-label={words.quarters} tabIndex={0}>
        <table class="grid">
          <caption>{words.quarters}</caption>
          <thead>
            <tr>
              <th scope="col">{board.quarters}</th>
              <th scope="col">{words.total}</th>
              {used.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{words.median}</th>
              <th scope="col">{words.inTime}</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ quarter, total, kinds: counts, answers }) => (
              <tr key={quarter}>
                <th scope="row">{board.quarter(quarter)}</th>
                <td>{total}</td>
                {used.map(({ id }) => (
                  <td key={id}>{counts[log.kinds.findIndex((kind) => kind.id === id)]}</td>
                ))}
                <td>{answers.medianDays === null ? '–' : swedishNumber(answers.medianDays)}</td>
                <td>{words.pair(answers.inTime, answers.answered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Bars
        caption={words.chart}
        max={Math.max(...quarters.map(({ total }) => total))}
        bars={quarters.map(({ quarter, total }) => ({
          label: board.quarter(quarter),
          value: total,
          text: String(total),
        }))}
      />
      <p>{board.effects(effects.ja, effects.delvis, effects.nej)}</p>
      <div class="log-figures">
        <Counts caption={fields.kind} counts={kinds} choices={log.kinds} />
        <Counts caption={fields.seriousness} counts={seriousness} choices={log.seriousness} />
        <Counts caption={fields.area} counts={areas} choices={log.areas} />
        <Counts caption={fields.causeKind} counts={causes} choices={log.causes} />
        <Counts caption={fields.reporter} counts={reporters} choices={log.reporters} />
      </div>
      <p class="kind">{board.fewWhy}</p>
    </section>
  );
}

interface CountsProps {
  caption: string;
  counts: readonly { id: string; count: number | null }[];
  choices: readonly { id: string; label: string }[];
}

function Counts({ caption, counts, choices }: CountsProps) {
  const { board } = deviationWords;
  return (
    <table class="grid">
      <caption>{caption}</caption>
      <tbody>
        {counts.map(({ id, count }) => (
          <tr key={id}>
            <th scope="row">{labelIn(choices, id) || board.notChosen}</th>
            <td>{count ?? board.few}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

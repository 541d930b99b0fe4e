import type { AreaResult, AssessmentResult } from '../../domain/assessment';
import { lawReferences, type SourceTitles } from '../../domain/law';
import { swedishNumber } from '../../domain/swedish';
import { assessmentWords } from '../../strings/assessment';

/** The result: table first, the same numbers as a chart second, then duties and next steps. */
export function Result({ result, sourceTitles }: { result: AssessmentResult; sourceTitles: SourceTitles }) {
  const words = assessmentWords;
  const number = (value: number | null) => (value === null ? words.noAnswer : swedishNumber(value));
  return (
    <section class="result" aria-labelledby="resultat">
      <h2 id="resultat">{words.result}</h2>
      <p>
        {words.resultIntro} {words.noGrade}
      </p>
      <div class="table-box" role="group" aria-label={words.result} tabIndex={0}>
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.selfRated}</th>
              <th scope="col">{words.evidenced}</th>
            </tr>
          </thead>
          <tbody>
            {result.areas.map((area) => (
              <tr key={area.id}>
                <th scope="row">{area.title}</th>
                <td>{words.of(area.answered, area.criteria.length)}</td>
                <td>{number(area.selfRated)}</td>
                <td>{number(area.evidenced)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Chart areas={result.areas} />
      <h3>{words.legalGaps}</h3>
      {result.legalGaps.length === 0 ? (
        <p>{words.noLegalGaps}</p>
      ) : (
        <ul>
          {result.legalGaps.map(({ criterion }) => (
            <li key={criterion.id}>
              <a href={`#${criterion.id}`}>{criterion.title}</a>
              <br />
              <span class="kind">{lawReferences(criterion.legal, sourceTitles)}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.nextSteps}</h3>
      {result.nextActions.length === 0 ? (
        <p>{words.noNextSteps}</p>
      ) : (
        <ol>
          {result.nextActions.map(({ criterion }) => (
            <li key={criterion.id}>
              <a href={`#${criterion.id}`}>{criterion.title}</a>. {criterion.nextStep}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const ROW = 44;
const LEFT = 4;
const WIDTH = 400;

/** Bars for eyes only: the table above says the same, so the chart is hidden from screen readers. */
function Chart({ areas }: { areas: AreaResult[] }) {
  const words = assessmentWords;
  const scale = (value: number) => (value / 4) * (WIDTH - 2 * LEFT);
  return (
    <figure class="chart" aria-hidden="true">
      <figcaption>{words.chart}</figcaption>
      {areas.map((area) => (
        <div key={area.id} class="chart-row">
          <span>{area.title}</span>
          <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${ROW - 12}`} preserveAspectRatio="none">
            <rect class="bar-track" x={LEFT} y="2" width={WIDTH - 2 * LEFT} height="26" />
            <rect class="bar-self" x={LEFT} y="2" width={scale(area.selfRated ?? 0)} height="26" />
            <rect class="bar-evidenced" x={LEFT} y="16" width={scale(area.evidenced ?? 0)} height="12" />
            <path class="bar-grid" d={[1, 2, 3].map((level) => `M${LEFT + scale(level)} 2v26`).join('')} />
          </svg>
          <span>{area.selfRated === null ? words.noAnswer : words.ofMax(swedishNumber(area.selfRated))}</span>
        </div>
      ))}
    </figure>
  );
}

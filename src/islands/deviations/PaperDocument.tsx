import type { Block, Inline, List, ReportDocument } from '../../domain/report-document';
import { swedishDate } from '../../domain/swedish';

/** A document as elements: for paper straight from the browser, and for a form that is read without scripts. */
export function PaperDocument({ report }: { report: ReportDocument }) {
  const { title, number, version, organisation, status, subtitle, made, origin, code } = report;
  return (
    <article class="paper-sheet">
      {organisation && <p class="paper-organisation">{organisation}</p>}
      <h1>{title}</h1>
      <p>{[`${number} · ${version}`, status, swedishDate(made)].filter(Boolean).join(' · ')}</p>
      {subtitle && <p>{subtitle}</p>}
      <PaperBlocks blocks={report.blocks} />
      <p class="kind">
        {origin} {code?.url}
      </p>
    </article>
  );
}

export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <PaperBlock key={at} block={block} />
      ))}
    </>
  );
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <Items list={block} />;
    case 'ticks':
      return (
        <ul class="paper-ticks">
          {block.items.map(({ code, text, hint, done }) => (
            <li key={code ?? text}>
              {done ? '☑' : '☐'} <strong>{code}</strong> {text}
              {hint && <small>. {hint}</small>}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table class="grid">
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((text, column) =>
                  block.rowHeaders && column === 0 ? (
                    <th key={column} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column}>{text}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'chart':
      return <Bars caption={block.caption} max={block.max} bars={block.bars} />;
    case 'lines':
      return (
        <div class="paper-lines">
          <p>{block.label}</p>
          {Array.from({ length: block.count }, (_, at) => (
            <div key={at} class="paper-line" />
          ))}
        </div>
      );
    case 'signature':
      return (
        <ul class="paper-signature">
          {block.labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <div class="paper-note">
          <p>
            <strong>{block.title}</strong>
          </p>
          <p>
            <Runs runs={block.runs} />
          </p>
        </div>
      );
    // Parts of binders, which are not printed from here.
    default:
      return null;
  }
}

interface BarsProps {
  caption: string;
  max: number;
  bars: readonly { label: string; value: number | null; text: string }[];
}

/** Numbers as bars, each with its number in words beside it: a supplement to a table that has said the same. */
export function Bars({ caption, max, bars }: BarsProps) {
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      {bars.map(({ label, value, text }) => (
        <div key={label} class="chart-row">
          <span>{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" width="100" height="10" />
            <rect class="bar-evidenced" width={max > 0 ? (100 * (value ?? 0)) / max : 0} height="10" />
          </svg>
          <span>{text}</span>
        </div>
      ))}
    </figure>
  );
}

function Items({ list: { ordered, items } }: { list: List }) {
  const content = items.map(({ runs, below }, at) => (
    <li key={at}>
      <Runs runs={runs} />
      {below && <Items list={below} />}
    </li>
  ));
  return ordered ? <ol>{content}</ol> : <ul>{content}</ul>;
}

function Runs({ runs }: { runs: readonly Inline[] }) {
  return (
    <>
      {runs.map((run, at) =>
        typeof run === 'string' ? (
          run
        ) : run.bold ? (
          <strong key={at}>{run.text}</strong>
        ) : (
          <span key={at}>{run.text}</span>
        ),
      )}
    </>
  );
}

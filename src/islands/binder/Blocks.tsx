import type { ComponentChildren } from 'preact';
import type { Block, Inline, List, ReportHead, Tick } from '../../domain/report-document';
import { swedishDate } from '../../domain/swedish';
import { desk } from '../../strings/binder-desk';

/** So many lines to write on at the most: more than a page has helps nobody. */
const MOST_LINES = 40;

/** The blocks of a document on the page, as they are printed. Headings stand under the view's own. */
export function Blocks({ blocks, base = 1 }: { blocks: readonly Block[]; base?: 0 | 1 }) {
  return (
    <>
      {blocks.map((block, i) => (
        <One key={i} block={block} base={base} />
      ))}
    </>
  );
}

function One({ block, base }: { block: Block; base: 0 | 1 }): ComponentChildren {
  switch (block.kind) {
    case 'heading': {
      const level = block.level + base;
      return level === 2 ? <h2>{block.text}</h2> : level === 3 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    }
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <Items {...block} />;
    case 'ticks':
      return (
        <ul class="desk-ticks">
          {block.items.map((item, i) => (
            <li key={i}>
              <TickLine {...item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div class="table-box">
          <table class="grid">
            <caption class="sr-only">{block.caption}</caption>
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
              {block.rows.map((row, r) => (
                <tr key={r}>
                  {row.map((cell, c) =>
                    c === 0 && block.rowHeaders ? (
                      <th key={c} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={c}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'lines':
      return (
        <div class="desk-lines">
          {block.label !== '' && <p>{block.label}</p>}
          {Array.from({ length: Math.min(MOST_LINES, block.count) }, (_, i) => (
            <div key={i} class="desk-line" />
          ))}
        </div>
      );
    case 'signature':
      return (
        <ul class="desk-sign">
          {block.labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <div class="desk-note">
          <strong>{block.title}</strong>
          <p>
            <Runs runs={block.runs} />
          </p>
        </div>
      );
    case 'pageBreak':
      return <div class="desk-break" />;
    case 'tab':
      return (
        <div class="desk-tab-page" data-part={block.number}>
          <h2>
            {block.number} {block.title}
          </h2>
          <p>{block.text}</p>
        </div>
      );
    case 'document':
      return <Head head={block.head} />;
    // Pages of the browser have no numbers to list.
    case 'contents':
    case 'chart':
      return null;
  }
}

/** The title block of a sheet. */
export function Head({ head }: { head: ReportHead }) {
  const { facts } = desk.paper;
  const adopted = head.adopted;
  const rows = [
    [facts.organisation, head.organisation ?? ''],
    [facts.number, head.number],
    [facts.version, head.version],
    [facts.status, head.status ?? ''],
    [
      facts.adopted,
      adopted && adopted.date !== ''
        ? desk.state.decided(adopted.date, adopted.body, adopted.paragraph).replace(/^Beslutat /, '')
        : adopted
          ? '\u00a0'
          : '',
    ],
    [facts.responsible, head.responsible ?? ''],
    [facts.next, swedishDate(head.nextReview ?? '')],
  ].filter(([, value]) => value !== '');
  return (
    <div class="desk-title">
      <h2>{head.title}</h2>
      {head.subtitle && <p>{head.subtitle}</p>}
      <dl class="saved-facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Items({ items, ordered }: List) {
  const content = items.map(({ runs, below }, i) => (
    <li key={i}>
      <Runs runs={runs} />
      {below && <Items {...below} />}
    </li>
  ));
  return ordered ? <ol>{content}</ol> : <ul>{content}</ul>;
}

function TickLine({ text, code, hint }: Tick) {
  return (
    <>
      <span class="desk-box" aria-hidden="true" />
      <span>
        {code && <span class="desk-code">{code} </span>}
        {text}
        {hint && <span class="desk-about">{hint}</span>}
      </span>
    </>
  );
}

function Runs({ runs }: { runs: readonly Inline[] }) {
  return (
    <>
      {runs.map((run, i) =>
        typeof run === 'string' ? (
          run
        ) : run.bold ? (
          <strong key={i}>{run.text}</strong>
        ) : (
          <span key={i}>{run.text}</span>
        ),
      )}
    </>
  );
}

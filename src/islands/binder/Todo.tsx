import type { ComponentChildren } from 'preact';
import { desk } from '../../strings/binder-desk';
import { type DeskProps, nameOf } from './desk';
import type { DocumentState, Overview } from './state-of';
import { focusOnArrival, to } from './use-place';

/** So many documents are named; the rest are a number. */
const NAMED = 3;

/** What the binder needs of its owner now, the most pressing first. Each line has its way to doing it. */
export function Todo({ overview, owner, base, arrangement }: DeskProps & { overview: Overview }) {
  const words = desk.todo;
  const { documents, fields, site, swaps } = overview;
  const changed = documents.filter(({ change }) => change !== undefined);
  const meaning = changed.filter(({ change }) => change?.kind === 'innebord').length;
  const overdue = documents.filter(({ due }) => due.state === 'overdue');
  const soon = documents.filter(({ due }) => due.state === 'soon');
  const undecided = documents.filter(({ status }) => status === 'undecided');
  const newText = documents.filter(({ status }) => status === 'changed');
  const next = documents
    .filter(({ due }) => due.state === 'later')
    .sort((a, b) => (a.due.date < b.due.date ? -1 : 1))[0];
  const lines: ComponentChildren[] = [
    changed.length > 0 && (
      <Line key="andring" says={words.changed(changed.length, meaning)}>
        <Names documents={changed} part="andring" />
      </Line>
    ),
    overdue.length > 0 && (
      <Line key="sen" says={words.overdue(overdue.length)}>
        <Names documents={overdue} />
      </Line>
    ),
    newText.length > 0 && (
      <Line key="ny-text" says={words.changedSince(newText.length)}>
        <Names documents={newText} />
      </Line>
    ),
    fields.unfilled.length > 0 && (
      <Line key="falt" says={words.unfilled(fields.unfilled.length)}>
        <a class="button quiet small" href={to('falt')}>
          {words.fill}
        </a>
      </Line>
    ),
    undecided.length > 0 && (
      <Line key="beslut" says={words.undecided(undecided.length)}>
        <a class="button quiet small" href={to('beslut')}>
          {words.decide}
        </a>
      </Line>
    ),
    soon.length > 0 && (
      <Line key="snart" says={words.soon(soon.length)}>
        <Names documents={soon} />
      </Line>
    ),
    swaps.length > 0 && (
      <Line key="papper" says={words.paper(swaps.length)}>
        <a class="button quiet small" href={to('skriv-ut', 'andrade')}>
          {words.swap}
        </a>
      </Line>
    ),
    site.gone.length > 0 && (
      <Line key="borta" says={words.goneFromSite(site.gone.length)}>
        <Names documents={documents.filter(({ placed }) => placed.isGone)} />
      </Line>
    ),
    arrangement.unreadable.length > 0 && (
      <Line key="olaslig" says={words.unreadable(arrangement.unreadable.length)}>
        <span class="kind">{arrangement.unreadable.join(', ')}</span>
      </Line>
    ),
    !owner.organisation && (
      <Line key="namn" says={words.noName}>
        <a class="button quiet small" href={`${base.replace(/\/$/, '')}/er-organisation/`}>
          {words.nameLink}
        </a>
      </Line>
    ),
  ].filter(Boolean);
  return (
    <section class="desk-todo" aria-labelledby="att-gora">
      <h2 id="att-gora" class="desk-heading" tabIndex={-1} ref={focusOnArrival}>
        {words.heading}
      </h2>
      {lines.length > 0 ? (
        <ul class="desk-tasks">{lines}</ul>
      ) : (
        <p>
          {words.nothing} {next && words.next(nameOf(next.placed), next.due.date)}
        </p>
      )}
    </section>
  );
}

function Line({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <li>
      <p>{says}</p>
      <div>{children}</div>
    </li>
  );
}

/** The first few by name, each a link to itself; the others are in the list below. */
function Names({
  documents,
  part = 'dokument',
}: {
  documents: readonly DocumentState[];
  part?: 'dokument' | 'andring';
}) {
  const more = documents.length - NAMED;
  return (
    <ul class="desk-names">
      {documents.slice(0, NAMED).map(({ placed }) => (
        <li key={placed.id}>
          <a href={to(part, placed.id)}>{nameOf(placed)}</a>
        </li>
      ))}
      {more > 0 && <li>{desk.todo.more(more)}</li>}
    </ul>
  );
}

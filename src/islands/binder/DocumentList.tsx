import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tabsOf, type FilledTab } from '../../domain/binder/arrange';
import { moveTo, takeOut } from '../../storage/binder/edit-binder';
import { desk } from '../../strings/binder-desk';
import { reportWords } from '../../strings/report';
import { type DeskProps, nameOf } from './desk';
import type { DocumentState, Overview } from './state-of';
import { stateWords } from './state-words';
import { to } from './use-place';

type Filter = keyof typeof desk.list.filters;

const TESTS: Record<Filter, (state: DocumentState) => boolean> = {
  alla: () => true,
  'se-over': ({ due }) => due.state === 'overdue' || due.state === 'soon',
  'ej-beslutade': ({ status }) => status === 'undecided' || status === 'changed',
  andrade: ({ change, placed }) => change !== undefined || placed.isGone,
  ofyllda: ({ unfilled }) => unfilled > 0,
  anpassade: ({ placed }) => placed.document.adaptations.size > 0,
  blad: ({ isOldOnPaper }) => isOldOnPaper,
};

/** The documents behind their tabs with their state in words: the binder's own list, to filter and to put in order. */
export function DocumentList({ overview, ...props }: DeskProps & { overview: Overview }) {
  const [filter, setFilter] = useState<Filter>('alla');
  const [ordering, setOrdering] = useState(false);
  const words = desk.list;
  const shown = overview.documents.filter(TESTS[filter]);
  const byId = new Map(shown.map((state) => [state.placed.id, state]));
  const tabs = props.arrangement.tabs.filter(({ documents }) => documents.some(({ id }) => byId.has(id)));
  const filters = (Object.keys(words.filters) as Filter[]).map((id) => ({
    id,
    count: overview.documents.filter(TESTS[id]).length,
  }));
  return (
    <section class="desk-list" aria-labelledby="dokumenten">
      <h2 id="dokumenten">{words.heading}</h2>
      <div class="desk-bar screen-only">
        <p class="evidence-pick">
          <label for="visa">{words.filter}</label>
          <select id="visa" value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            {filters
              .filter(({ id, count }) => id === filter || count > 0)
              .map(({ id, count }) => (
                <option key={id} value={id}>
                  {`${words.filters[id]} (${count})`}
                </option>
              ))}
          </select>
        </p>
        <button
          type="button"
          class="button quiet small"
          aria-pressed={ordering}
          onClick={() => {
            setFilter('alla');
            setOrdering(!ordering);
          }}
        >
          {ordering ? words.orderDone : words.order}
        </button>
      </div>
      {shown.length === 0 && <p role="status">{words.none}</p>}
      {tabs.map((filled) => (
        <section key={filled.tab.id} class="desk-tab" data-part={filled.tab.number} aria-labelledby={filled.tab.id}>
          <h3 id={filled.tab.id}>
            <span class="tab">{filled.tab.number}</span> {filled.tab.title}
          </h3>
          <ol>
            {filled.documents.map((placed, at) => {
              const state = byId.get(placed.id);
              return (
                state && (
                  <Row key={placed.id} state={state}>
                    {ordering && <Order at={at} filled={filled} {...props} />}
                  </Row>
                )
              );
            })}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Row({ state, children }: { state: DocumentState; children: ComponentChildren }) {
  const { placed } = state;
  return (
    <li class="desk-row">
      <div>
        <a href={to('dokument', placed.id)}>{nameOf(placed)}</a>
        <ul class="desk-states">
          {stateWords(state).map(({ text, needsDeed }) => (
            <li key={text} class={needsDeed ? 'desk-due' : undefined}>
              {text}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </li>
  );
}

/** The buttons that move a document, and its tab. They stay where they are, so that they can be pressed again. */
function Order({ at, filled, ...props }: DeskProps & { at: number; filled: FilledTab }) {
  const { arrangement, binder, shelf, set, say } = props;
  const words = desk.list;
  const placed = filled.documents[at];
  if (!placed) return null;
  const name = nameOf(placed);
  const move = (tab: string, place: number) => {
    const there = arrangement.tabs.find((each) => each.tab.id === tab)?.documents ?? [];
    set(moveTo(placed, tab, place, there));
    const number = tabsOf(binder, shelf, reportWords).find((each) => each.id === tab)?.number ?? '';
    say(words.moved(name, number, place + 1));
  };
  return (
    <div class="desk-order">
      {/* Switched off in words only: a button that is disabled under the finger loses the focus. */}
      <button
        type="button"
        class="button quiet small"
        aria-disabled={at === 0}
        onClick={() => at > 0 && move(filled.tab.id, at - 1)}
      >
        {words.up} <span class="sr-only">{name}</span>
      </button>
      <button
        type="button"
        class="button quiet small"
        aria-disabled={at === filled.documents.length - 1}
        onClick={() => at < filled.documents.length - 1 && move(filled.tab.id, at + 1)}
      >
        {words.down} <span class="sr-only">{name}</span>
      </button>
      <label>
        {words.tab} <span class="sr-only">{name}</span>
        <select
          value={filled.tab.id}
          onChange={(event) => {
            const tab = event.currentTarget.value;
            move(tab, arrangement.tabs.find((each) => each.tab.id === tab)?.documents.length ?? 0);
          }}
        >
          {tabsOf(binder, shelf, reportWords).map(({ id, number, title }) => (
            <option key={id} value={id}>{`${number} ${title}`}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button quiet small"
        onClick={() => {
          set(takeOut([placed.id]));
          say(words.tookOut(name));
        }}
      >
        {words.out} <span class="sr-only">{name}</span>
      </button>
    </div>
  );
}

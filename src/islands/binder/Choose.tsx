import { useState } from 'preact/hooks';
import { LIMITS } from '../../domain/binder/binder';
import { DOCUMENT_KINDS, type DocumentKind, partsOfId, type ShelfDocument } from '../../domain/document-text';
import { compareSwedish } from '../../domain/swedish';
import { putIn, takeOut } from '../../storage/binder/edit-binder';
import { desk } from '../../strings/binder-desk';
import { SetCards } from './Begin';
import type { DeskProps } from './desk';
import { HOME, to } from './use-place';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

const KINDS = DOCUMENT_KINDS.filter((kind) => kind !== 'egen');

/** Every document of the site and the reader's own, by tab, to tick what the binder is to hold. */
export function Choose(props: ViewProps) {
  const { binder, shelf, id } = props;
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<DocumentKind | ''>('');
  const [onlyChosen, setOnlyChosen] = useState(false);
  // What has just been unticked stays in sight until the choice is made anew.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const words = desk.choose;
  const chosen = [...binder.documents.values()].filter((document) => document.chosen).length;
  const all = Object.entries(shelf.documents).filter(
    ([name, document]) =>
      (kind === '' || partsOfId(name)?.kind === kind) && (!onlyChosen || asked.has(name)) && matches(document, query),
  );
  const own = [...binder.own.values()].filter(
    (each) => (kind === '' || kind === 'egen') && holds([each.title, each.number], query),
  );
  const tabs = shelf.tabs
    .map((tab) => ({
      tab,
      documents: all
        .filter(([, { part }]) => String(part) === tab.number)
        .sort(([, a], [, b]) => compareSwedish(a.number, b.number)),
    }))
    .filter(({ documents }) => documents.length > 0);
  const more = shelf.sets.filter((set) => set.kind === 'more');
  return (
    <>
      <ViewHead title={words.heading}>
        <p>
          {words.chosen(chosen)} {chosen >= LIMITS.documents * 0.9 && words.near(chosen, LIMITS.documents)}
        </p>
      </ViewHead>
      {id !== '' && <Asked {...props} />}
      {more.length > 0 && query === '' && (
        <details class="scale-box">
          <summary>{desk.begin.more}</summary>
          <SetCards sets={more} {...props} />
        </details>
      )}
      <search class="desk-bar">
        <p class="note-field">
          <label for="sok-dokument">{words.search}</label>
          <input
            id="sok-dokument"
            type="search"
            value={query}
            aria-describedby="sok-dokument-tips"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <span class="kind" id="sok-dokument-tips">
            {words.searchHint}
          </span>
        </p>
        <p class="evidence-pick">
          <label for="slag">{words.kind}</label>
          <select id="slag" value={kind} onChange={(event) => setKind(event.currentTarget.value as DocumentKind | '')}>
            <option value="">{words.all}</option>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {desk.kinds[each]}
              </option>
            ))}
          </select>
        </p>
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyChosen}
            onChange={(event) => {
              setAsked(new Set([...binder.documents.values()].filter((each) => each.chosen).map((each) => each.id)));
              setOnlyChosen(event.currentTarget.checked);
            }}
          />
          <span>{words.onlyChosen}</span>
        </label>
      </search>
      <p role="status">{(query !== '' || onlyChosen) && words.found(all.length + own.length)}</p>
      {own.length > 0 && (
        <section aria-labelledby="egna">
          <h3 id="egna">{words.own}</h3>
          <ul class="desk-choices">
            {own.map((each) => (
              <Choice
                key={each.id}
                {...props}
                id={`egen-${each.id}`}
                title={each.title || desk.untitled}
                number={each.number}
              />
            ))}
          </ul>
        </section>
      )}
      {tabs.map(({ tab, documents }) => (
        <section key={tab.id} class="desk-tab" data-part={tab.number} aria-labelledby={`valj-${tab.id}`}>
          <h3 id={`valj-${tab.id}`}>
            <span class="tab">{tab.number}</span> {tab.title}
          </h3>
          <ul class="desk-choices">
            {documents.map(([name, document]) => (
              <Choice
                key={name}
                {...props}
                id={name}
                title={document.title}
                number={document.number}
                about={document}
              />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a class="button" href={HOME}>
          {desk.back}
        </a>
      </p>
    </>
  );
}

interface ChoiceProps extends DeskProps {
  id: string;
  number: string;
  title: string;
  about?: ShelfDocument;
}

/** One document with its box: a tick puts it in the binder, and no tick takes it out. */
function Choice({ id, number, title, about, binder, shelf, base, apply, set, say }: ChoiceProps) {
  const words = desk.choose;
  const isChosen = binder.documents.get(id)?.chosen ?? false;
  const onChange = (wanted: boolean) => {
    if (!wanted) {
      set(takeOut([id]));
      return say(desk.list.tookOut(title));
    }
    const chosen = [...binder.documents.values()].filter((document) => document.chosen).length;
    if (chosen >= LIMITS.documents) return say(words.full(LIMITS.documents));
    if (apply(putIn(binder, shelf, [id])) === 'accepted') say(desk.added(title));
  };
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
            // What was refused must not stand ticked.
            event.currentTarget.checked = binder.documents.get(id)?.chosen ?? false;
          }}
        />
        <span>
          <strong>
            {number} {title}
          </strong>
          {about && <span class="desk-about">{about.subtitle}</span>}
        </span>
      </label>
      {about && about.address !== '' && (
        <a class="desk-read" href={`${base.replace(/\/$/, '')}${about.address}`}>
          {words.read} <span class="sr-only">{title}</span>
        </a>
      )}
    </li>
  );
}

/** A document that a link on its own page has asked to be put in. Asked again at no reload: the address is then another. */
function Asked({ id, binder, shelf, apply, say }: ViewProps) {
  const document = shelf.documents[id];
  const isChosen = binder.documents.get(id)?.chosen ?? false;
  const words = desk.asked;
  if (!document) return <p class="notice">{words.unknown}</p>;
  return (
    <div class="notice">
      <p>
        {isChosen
          ? words.already(`${document.number} ${document.title}`)
          : words.ask(`${document.number} ${document.title}`)}
      </p>
      <p>
        {isChosen ? (
          <a class="button" href={to('dokument', id)}>
            {words.open}
          </a>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              if (apply(putIn(binder, shelf, [id])) === 'accepted') say(desk.added(document.title));
            }}
          >
            {words.put}
          </button>
        )}
      </p>
    </div>
  );
}

const matches = (document: ShelfDocument, query: string): boolean =>
  holds([document.number, document.title, document.subtitle], query);

/** Every word of the question stands in the texts, whole or as the start of a longer one, in capitals or not. */
function holds(texts: readonly string[], query: string): boolean {
  const text = texts.join(' ').toLocaleLowerCase('sv-SE');
  return query
    .toLocaleLowerCase('sv-SE')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

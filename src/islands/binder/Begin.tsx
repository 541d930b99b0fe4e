import type { BinderSet } from '../../domain/binder/binder';
import { LIMITS } from '../../domain/binder/binder';
import { putIn } from '../../storage/binder/edit-binder';
import { desk } from '../../strings/binder-desk';
import { saved } from '../../strings/saved';
import type { DeskProps } from './desk';
import { focusOnArrival, to } from './use-place';

/** An empty binder: sets to begin with, by size and by what the organisation does, or every document by itself. */
export function Begin(props: DeskProps) {
  const { shelf, base } = props;
  const words = desk.begin;
  const [bases, more] = [shelf.sets.filter(isBase), shelf.sets.filter((set) => !isBase(set))];
  return (
    <div class="desk-begin">
      {bases.length > 0 && (
        <section aria-labelledby="borja">
          <h2 id="borja" class="desk-heading" tabIndex={-1} ref={focusOnArrival}>
            {words.heading}
          </h2>
          <p>{words.why}</p>
          <SetCards sets={bases} {...props} />
        </section>
      )}
      {more.length > 0 && (
        <section aria-labelledby="lagg-till-mer">
          <h2 id="lagg-till-mer">{words.more}</h2>
          <SetCards sets={more} {...props} />
        </section>
      )}
      <section aria-labelledby="fritt">
        <h2 id="fritt">{words.freely}</h2>
        <p>{words.freelyWhy}</p>
        <p class="desk-ways">
          <a class="button quiet" href={to('valj')}>
            {words.freely}
          </a>{' '}
          <a class="button quiet" href={to('egen')}>
            {words.own}
          </a>
        </p>
        <p>
          {words.file} <a href={`${base.replace(/\/$/, '')}/mina-uppgifter/#oppna`}>{saved.page.title}</a>.
        </p>
      </section>
    </div>
  );
}

const isBase = ({ kind }: BinderSet): boolean => kind === 'base';

/** Sets with what each contains, and a button that puts it in the binder. */
export function SetCards({ sets, binder, shelf, apply, say }: DeskProps & { sets: readonly BinderSet[] }) {
  const words = desk.begin;
  return (
    <ul class="desk-cards">
      {sets.map((set) => {
        const here = set.documents.filter((id) => binder.documents.get(id)?.chosen);
        const missing = set.documents.filter((id) => id in shelf.documents && !here.includes(id));
        const chosen = [...binder.documents.values()].filter((document) => document.chosen).length;
        const fits = chosen + missing.length <= LIMITS.documents;
        return (
          <li key={set.id} class="desk-card">
            <h3>{set.title}</h3>
            <p>{set.lead}</p>
            <details class="more">
              <summary>
                {words.contains} <span class="sr-only">{set.title}</span>
              </summary>
              <ul>
                {set.documents.map((id) => {
                  const document = shelf.documents[id];
                  return (
                    document && (
                      <li key={id}>
                        {document.number} {document.title}
                      </li>
                    )
                  );
                })}
              </ul>
            </details>
            {here.length > 0 && missing.length > 0 && (
              <p class="kind">{words.some(here.length, set.documents.length)}</p>
            )}
            {missing.length === 0 && <p class="kind">{words.allIn}</p>}
            {missing.length > 0 && !fits && <p class="advice">{desk.choose.full(LIMITS.documents)}</p>}
            {missing.length > 0 && fits && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  if (apply(putIn(binder, shelf, missing)) === 'accepted')
                    say(`${words.put(missing.length)} ${desk.undoHint}`);
                }}
              >
                {words.take(missing.length)} <span class="sr-only">{set.title}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { decisionOf } from '../../domain/binder/due';
import { fillingFor } from '../../domain/binder/resolve';
import { type SectionChange, siteChangesOf } from '../../domain/binder/site-change';
import { nextVersion } from '../../domain/binder/version';
import { answerChange, type SiteChoice } from '../../storage/binder/edit-binder';
import type { Filling } from '../../domain/fill-text';
import { desk } from '../../strings/binder-desk';
import { changeWords as words } from '../../strings/binder-change';
import { nameOf, placedIn, settingOf } from './desk';
import { filledText, sectionAsText } from './sections';
import { TextDifference } from './TextDifference';
import { focusOnArrival, HOME, to } from './use-place';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

/** A document whose text on the site is another now: old and new side by side, and three answers. */
export function ChangeView(props: ViewProps) {
  const { arrangement, shelf, id, apply, say } = props;
  const { changed } = siteChangesOf(arrangement, shelf);
  const placed = placedIn(arrangement, id);
  const change = changed.find((each) => each.id === id);
  const others = changed.filter((each) => each.id !== id && !each.isKept);
  const next = others[0];
  if (!placed || !change)
    return (
      <>
        <ViewHead title={placed ? nameOf(placed) : desk.gone} />
        {placed && <p>{words.nothing}</p>}
        {next ? (
          <p>
            <a class="button" href={to('andring', next.id)}>
              {words.next(others.length)}
            </a>
          </p>
        ) : (
          <p>
            <a class="button" href={placed ? to('dokument', id) : HOME}>
              {placed ? nameOf(placed) : desk.back}
            </a>
          </p>
        )}
      </>
    );
  // Fields of the old text and of the new: both are read here.
  const today = shelf.documents[id];
  const setting = settingOf(props);
  const filling = {
    ...fillingFor(placed, setting),
    fields: new Map([
      ...(today ? fillingFor({ ...placed, text: today }, setting).fields : []),
      ...fillingFor(placed, setting).fields,
    ]),
  };
  const decision = decisionOf(placed);
  const dropped = change.sections.filter(({ isAdapted }) => isAdapted).length;
  const hasMine = placed.document.adaptations.size > 0;
  const isDecided = placed.document.revisions.some(({ version }) => version === placed.document.version);
  const newVersion =
    change.kind === 'innebord' && isDecided ? words.newVersion(nextVersion(placed.document.version, change.kind)) : '';
  const answer = (choice: SiteChoice) => {
    const result = apply(answerChange(placed, change, shelf, choice));
    if (result !== 'accepted') return say(words.failed);
    say(words.done[choice](nameOf(placed)));
    // The view is another now: its text is what the reader should meet first.
    requestAnimationFrame(() => focusOnArrival(document.querySelector('.desk-heading')));
  };
  const choices: [SiteChoice, string, string][] = [
    ['keep', words.keep, words.keepWhy],
    [
      'take',
      words.take,
      [words.takeWhy, dropped > 0 && words.takeDrops(dropped), newVersion].filter(Boolean).join(' '),
    ],
    ...(hasMine
      ? [
          ['take-with-mine', words.takeWithMine, [words.takeWithMineWhy, newVersion].filter(Boolean).join(' ')] as [
            SiteChoice,
            string,
            string,
          ],
        ]
      : []),
  ];
  return (
    <>
      <ViewHead title={words.heading(nameOf(placed))}>
        <p>
          <strong>{words.kinds[change.kind]}.</strong> {words.kindWhy[change.kind]}
        </p>
        <p>
          {words.versions(change.from, change.to)}{' '}
          {decision && words.decided(desk.state.decided(decision.date, decision.body, decision.paragraph))}
        </p>
        {change.isKept && <p class="notice">{words.kept}</p>}
      </ViewHead>
      <section aria-labelledby="forfattarna">
        <h3 id="forfattarna">{words.told}</h3>
        {change.changes.length === 0 ? (
          <p>{words.untold}</p>
        ) : (
          <ul>
            {change.changes.map(({ version, date, kind, what }) => (
              <li key={version}>{words.change(version, date, words.kinds[kind], what)}</li>
            ))}
          </ul>
        )}
        {change.head.length > 0 && (
          <ul>
            {change.head.map((part) => (
              <li key={part}>{words.head[part]}</li>
            ))}
          </ul>
        )}
        {change.homeless.length > 0 && <p>{words.homeless(change.homeless.length)}</p>}
      </section>
      {change.sections.map((section) => (
        <Beside
          key={section.id}
          section={section}
          mine={placed.document.adaptations.get(section.id)?.text}
          filling={filling}
        />
      ))}
      <section class="screen-only" aria-labelledby="valet">
        <h3 id="valet">{words.choice}</h3>
        <ul class="save-ways">
          {choices.map(([choice, label, why]) => (
            <li key={choice}>
              <button type="button" class="button quiet" onClick={() => answer(choice)}>
                {label}
              </button>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A section as adopted and as it is now; stacked on a narrow screen. */
function Beside({ section, mine, filling }: { section: SectionChange; mine: string | undefined; filling: Filling }) {
  const { id, title, old, now, kind } = section;
  const read = (text: typeof old) => (text ? filledText(sectionAsText(text), filling) : '');
  const [was, is] = [read(old), read(now)];
  return (
    <section class="desk-change" aria-labelledby={`andrat-${id}`}>
      <h3 id={`andrat-${id}`}>
        {title || desk.whole} <span class="badge">{words.kinds[kind]}</span>
      </h3>
      <div class="desk-beside">
        <div>
          <h4>{words.old}</h4>
          {old ? <TextDifference old={was} now={is} side="old" /> : <p class="kind">{words.newSection}</p>}
        </div>
        <div>
          <h4>{words.now}</h4>
          {now ? <TextDifference old={was} now={is} side="new" /> : <p class="kind">{words.goneSection}</p>}
        </div>
      </div>
      {mine !== undefined && (
        <div class="desk-mine">
          <h4>{words.yours}</h4>
          <p class="kind">{words.adapted}</p>
          <p class="quoted">{filledText(mine, filling)}</p>
        </div>
      )}
    </section>
  );
}

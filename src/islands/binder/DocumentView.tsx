import type { ComponentChildren } from 'preact';
import type { Placed } from '../../domain/binder/arrange';
import { decisionOf, dueOf, intervalOf, isDecided } from '../../domain/binder/due';
import { statusOf } from '../../domain/binder/resolve';
import { siteChangesOf } from '../../domain/binder/site-change';
import { takeOut } from '../../storage/binder/edit-binder';
import { desk } from '../../strings/binder-desk';
import { documentWords as words } from '../../strings/binder-document';
import { DecisionForm } from './DecisionForm';
import { type DeskProps, nameOf, placedIn, settingOf } from './desk';
import { ReviewForm } from './ReviewForm';
import { sectionsOf } from './sections';
import { HomelessSection, SectionView } from './SectionView';
import { SettingsForm } from './SettingsForm';
import { HOME, to } from './use-place';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

/** One document of the binder: its state, what can be done with it, and what it says, section by section. */
export function DocumentView(props: ViewProps) {
  const placed = placedIn(props.arrangement, props.id);
  if (!placed)
    return (
      <ViewHead title={desk.gone}>
        <p>
          <a class="button" href={to('lagg-till', props.id)}>
            {desk.parts.choose}
          </a>
        </p>
      </ViewHead>
    );
  return <Opened placed={placed} {...props} />;
}

function Opened({ placed, ...props }: ViewProps & { placed: Placed }) {
  const { arrangement, shelf, base, set, say } = props;
  const { text, source } = placed;
  const change = siteChangesOf({ ...arrangement, documents: [placed] }, shelf).changed[0];
  const sections = sectionsOf(placed, props);
  const here = new Set(text.sections.map(({ id }) => id));
  const homeless = [...placed.document.adaptations].filter(([id]) => !here.has(id));
  return (
    <>
      <ViewHead title={nameOf(placed)} kind={`${desk.kinds[text.kind]}. ${placed.tab.number} ${placed.tab.title}`}>
        {text.subtitle && <p>{text.subtitle}</p>}
      </ViewHead>
      {change && !change.isKept && (
        <div class="notice">
          <p>{words.changed(change.kind)}</p>
          <p>
            <a class="button quiet" href={to('andring', placed.id)}>
              {words.compare}
            </a>
          </p>
        </div>
      )}
      {placed.isGone && <p class="notice">{words.gone}</p>}
      {statusOf(placed, settingOf(props)) === 'changed' && <p class="notice">{words.newText}</p>}
      <Facts placed={placed} {...props} />
      <div class="desk-acts screen-only">
        {isDecided(placed) && (
          <Act title={words.acts.decision}>
            <DecisionForm placed={placed} {...props} />
          </Act>
        )}
        <Act title={words.acts.review}>
          <ReviewForm placed={placed} {...props} />
        </Act>
        <Act title={words.acts.settings}>
          <SettingsForm placed={placed} {...props} />
        </Act>
        <p class="desk-ways">
          <a class="button quiet small" href={to('skriv-ut', placed.id)}>
            {words.acts.print}
          </a>{' '}
          {source === 'own' && (
            <a class="button quiet small" href={to('egen', placed.id)}>
              {words.editOwn}
            </a>
          )}{' '}
          {text.address !== '' && !placed.isGone && (
            <a class="button quiet small" href={`${base.replace(/\/$/, '')}${text.address}`}>
              {words.page}
            </a>
          )}{' '}
          <button
            type="button"
            class="button quiet small"
            onClick={() => {
              set(takeOut([placed.id]));
              say(desk.list.tookOut(nameOf(placed)));
              location.hash = HOME;
            }}
          >
            {words.acts.out}
          </button>
        </p>
      </div>
      <section class="desk-paper" aria-label={words.asPrinted}>
        <p class="kind screen-only">{words.asPrinted}</p>
        {sections.map((section) => (
          <SectionView key={section.section.id} shown={section} placed={placed} {...props} />
        ))}
        {homeless.map(([section, { text: mine }]) => (
          <HomelessSection key={section} section={section} text={mine} placed={placed} {...props} />
        ))}
      </section>
    </>
  );
}

function Act({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="scale-box">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Facts({ placed, today }: DeskProps & { placed: Placed }) {
  const { document, text, source } = placed;
  const decision = decisionOf(placed);
  const due = dueOf(placed, today);
  const { facts } = words;
  const rows: [string, string][] = [
    [facts.version, document.version],
    [
      facts.decision,
      decision
        ? desk.state.decided(decision.date, decision.body, decision.paragraph)
        : isDecided(placed)
          ? desk.state.undecided
          : desk.state.noDecision,
    ],
    [facts.owner, document.owner || text.responsible || words.noOwner],
    [facts.next, due.date === '' ? words.noNext(intervalOf(placed)) : words.every(due.date, intervalOf(placed))],
    ...(document.reviewed
      ? [[facts.reviewed, words.reviewed(document.reviewed.date, document.reviewed.changed)] as [string, string]]
      : []),
    ...(source === 'own' ? [] : [[facts.basis, words.basis(text.number, text.version)] as [string, string]]),
  ];
  return (
    <dl class="saved-facts desk-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

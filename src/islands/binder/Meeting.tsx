import { useState } from 'preact/hooks';
import type { Placed } from '../../domain/binder/arrange';
import { isDecided } from '../../domain/binder/due';
import { statusOf } from '../../domain/binder/resolve';
import { meetingWords as words } from '../../strings/binder-views';
import { reportWords } from '../../strings/report';
import { decideAll, DecisionFields } from './DecisionForm';
import { type DeskProps, nameOf, settingOf } from './desk';
import { PdfButton } from './PdfButton';
import { useWorkedOut } from './use-worked-out';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

/** A board meeting: the sheet to bring there, and the decision written on every document at once afterwards. */
export function Meeting(props: ViewProps) {
  const { today, set, say } = props;
  const asked = useWorkedOut(props, askedOf);
  const open = asked.filter(({ status }) => status !== 'decided');
  // Everything that waits for a decision is ticked until the reader says otherwise.
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [wrong, setWrong] = useState('');
  const isChosen = (id: string) => choices.get(id) ?? open.some(({ placed }) => placed.id === id);
  const chosen = asked.filter(({ placed }) => isChosen(placed.id)).map(({ placed }) => placed);
  const line = ({ placed, status }: { placed: Placed; status: string }) => (
    <li key={placed.id}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen(placed.id)}
          onChange={(event) => setChoices(new Map(choices).set(placed.id, event.currentTarget.checked))}
        />
        <span>
          {nameOf(placed)}, {words.version(placed.document.version)}
          {status === 'changed' && <span class="badge">{words.changed}</span>}
        </span>
      </label>
    </li>
  );
  const decided = asked.filter(({ status }) => status === 'decided');
  return (
    <>
      <ViewHead title={words.heading}>
        <p>{words.why}</p>
      </ViewHead>
      <section aria-labelledby="fore-motet">
        <h3 id="fore-motet">{words.before}</h3>
        {open.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{words.beforeWhy}</p>
            <PdfButton wanted={{ what: 'sheet', sheet: 'blad-beslut' }} label={words.sheet} {...props} />
          </>
        )}
      </section>
      <section aria-labelledby="efter-motet">
        <h3 id="efter-motet">{words.after}</h3>
        <fieldset class="choices">
          <legend>{words.which}</legend>
          {open.length > 0 && <ul class="desk-choices">{open.map(line)}</ul>}
          {decided.length > 0 && (
            <details class="more">
              <summary>
                {words.again} ({decided.length})
              </summary>
              <ul class="desk-choices">{decided.map(line)}</ul>
            </details>
          )}
        </fieldset>
        <p class="field-error" role="alert">
          {wrong}
        </p>
        <DecisionFields
          id="motet"
          today={today}
          body={reportWords.routine.adoptedBy}
          button={words.save(chosen.length)}
          save={(decision) => {
            setWrong(chosen.length === 0 ? words.noneChosen : '');
            if (chosen.length === 0) return;
            if (set(decideAll(chosen, decision, props)) !== 'accepted') return;
            setChoices(new Map());
            say(words.done(chosen.length, decision.date));
          }}
        />
      </section>
    </>
  );
}

/** The documents that are decided on, and how far each has come. */
const askedOf = (props: DeskProps) =>
  props.arrangement.documents
    .filter(isDecided)
    .map((placed) => ({ placed, status: statusOf(placed, settingOf(props)) }));

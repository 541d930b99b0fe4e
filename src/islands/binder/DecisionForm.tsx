import { useState } from 'preact/hooks';
import type { Placed } from '../../domain/binder/arrange';
import { decisionOf } from '../../domain/binder/due';
import { printOf } from '../../domain/binder/resolve';
import { isDate } from '../../domain/review-interval';
import { decide } from '../../storage/binder/edit-binder';
import type { BinderValues } from '../../storage/records/binder';
import { documentWords } from '../../strings/binder-document';
import { type DeskProps, nameOf, settingOf } from './desk';

/** What is asked about a decision, as it stands in the minutes. */
export interface Decision {
  date: string;
  body: string;
  paragraph: string;
  what: string;
}

/** Writes down a decision on one document. */
export function DecisionForm({ placed, ...props }: DeskProps & { placed: Placed }) {
  const words = documentWords.decision;
  const decided = decisionOf(placed);
  return (
    <>
      <p>{decided ? words.oldVersion(decided.version) : words.why}</p>
      <DecisionFields
        id={`beslut-${placed.id}`}
        today={props.today}
        body={placed.text.adoptedBy ?? ''}
        hasWhat
        save={(decision) => {
          const result = props.set(decide(placed, decision, printOf(placed, settingOf(props))));
          if (result === 'accepted') props.say(words.done(nameOf(placed), decision.date));
        }}
        button={words.save}
      />
    </>
  );
}

/** The date, the organ and the paragraph, checked before they are written down. */
export function DecisionFields({
  id,
  today,
  body: proposed,
  hasWhat = false,
  save,
  button,
}: {
  id: string;
  today: string;
  body: string;
  hasWhat?: boolean;
  save: (decision: Decision) => void;
  button: string;
}) {
  const words = documentWords.decision;
  const [date, setDate] = useState('');
  const [body, setBody] = useState(proposed);
  const [paragraph, setParagraph] = useState('');
  const [what, setWhat] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = () => {
    const problem = !isDate(date) ? words.noDate : date > today ? words.future : '';
    setWrong(problem);
    if (problem === '') save({ date, body: body.trim(), paragraph: paragraph.trim(), what: what.trim() });
    else document.getElementById(`${id}-datum`)?.focus();
  };
  const line = (
    name: string,
    label: string,
    hint: string,
    value: string,
    set: (value: string) => void,
    most: number,
  ) => (
    <div class="note-field">
      <label for={`${id}-${name}`}>{label}</label>
      <p class="kind" id={`${id}-${name}-tips`}>
        {hint}
      </p>
      <input
        id={`${id}-${name}`}
        type="text"
        value={value}
        maxLength={most}
        autocomplete="off"
        aria-describedby={`${id}-${name}-tips`}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <form
      class="desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="note-field">
        <label for={`${id}-datum`}>{words.date}</label>
        <input
          id={`${id}-datum`}
          type="date"
          value={date}
          max={today}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-fel`}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <p class="field-error" id={`${id}-fel`} role="alert">
          {wrong}
        </p>
      </div>
      {line('organ', words.body, words.bodyHint, body, setBody, 120)}
      {line('paragraf', words.paragraph, words.paragraphHint, paragraph, setParagraph, 40)}
      {hasWhat && line('nytt', words.what, words.whatHint, what, setWhat, 500)}
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}

/** The values that write the same decision down on several documents, as one step. */
export function decideAll(documents: readonly Placed[], decision: Decision, props: DeskProps): Partial<BinderValues> {
  const setting = settingOf(props);
  return Object.assign({}, ...documents.map((placed) => decide(placed, decision, printOf(placed, setting))));
}

import type { ComponentChildren } from 'preact';
import { sayWhen } from '../../domain/when';
import { weekOf, isDay } from '../../domain/calendar';
import { logWords } from '../../strings/deviation-log';
import { NoteField } from '../shared/NoteField';

interface Choice {
  id: string;
  label: string;
}

interface PickProps {
  id: string;
  label: string;
  value: string;
  choices: readonly Choice[];
  choose: (value: string) => void;
  /** What no choice is called. */
  none?: string;
  children?: ComponentChildren;
}

/** One of many. What is saved and no longer among the choices is still shown, by its id. */
export function Pick({ id, label, value, choices, choose, none = logWords.entry.choose, children }: PickProps) {
  const known = value === '' || choices.some((choice) => choice.id === value);
  return (
    <div class="note-field pick-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {!known && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

interface DayProps {
  id: string;
  label: string;
  use: string;
  value: string;
  write: (value: string) => void;
  advice?: string;
}

/** A day of the calendar. The browser's own field lets no impossible day through, and the record takes none. */
export function DayField({ id, label, use, value, write, advice = '' }: DayProps) {
  return (
    <div class="note-field day-field">
      <label for={id}>{label}</label>
      <p class="kind" id={`${id}-bruk`}>
        {use}
      </p>
      <input
        id={id}
        type="date"
        min="1990-01-01"
        max="2199-12-31"
        value={value}
        aria-describedby={`${id}-bruk ${id}-rad`}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p class="advice" id={`${id}-rad`}>
        {advice}
      </p>
    </div>
  );
}

/** A day, or the week where the day would point somebody out. Choosing the week forgets the day. */
export function WhenField(props: DayProps) {
  const { id, label, value, write } = props;
  const words = logWords.entry;
  if (value === '' || isDay(value))
    return (
      <div>
        <DayField {...props} />
        <label class="choice">
          <input type="checkbox" checked={false} disabled={value === ''} onChange={() => write(weekOf(value))} />
          <span>{words.week}</span>
        </label>
      </div>
    );
  return (
    <div class="note-field" role="group" aria-labelledby={`${id}-vecka`}>
      <p id={`${id}-vecka`}>
        <strong>{label}.</strong> {words.weekShown(sayWhen(value))}
      </p>
      <button type="button" class="button quiet small" onClick={() => write('')}>
        {words.day}
      </button>
    </div>
  );
}

/** From here the reader is told how much room is left. */
const NEARLY = 18_000;
const MOST = 20_000;

interface LongProps {
  id: string;
  label: string;
  use: string;
  value: string;
  write: (value: string) => void;
}

/** Free text, with the word of warning that all notes have, and with its limit told before it is met. */
export function LongText({ id, label, use, value, write }: LongProps) {
  return (
    <div class="long-text">
      <NoteField id={id} label={label} name={use} value={value} onInput={write} describedBy="skriv-inte" />
      <p class="kind">
        {use} {value.length > NEARLY && <strong>{logWords.entry.left(MOST - value.length)}</strong>}
      </p>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

interface Props<Id extends string> {
  id: string;
  label: string;
  /** What the answer is used for, in one element. */
  children: ComponentChildren;
  options: readonly Id[];
  words: Readonly<Record<Id, string>>;
  chosen: Id | null;
  choose: (value: Id) => void;
}

/** One of a few, all of them in sight: on paper as well. */
export function Choices<Id extends string>({ id, label, children, options, words, chosen, choose }: Props<Id>) {
  return (
    <fieldset class="levels" aria-describedby={`${id}-bruk`}>
      <legend>{label}</legend>
      <p class="kind" id={`${id}-bruk`}>
        {children}
      </p>
      {options.map((option) => (
        <label key={option} class="choice">
          <input type="radio" name={id} checked={chosen === option} onChange={() => choose(option)} />
          <span>{words[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

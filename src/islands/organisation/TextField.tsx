import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  /** What it is used for. */
  use: string;
  value: string;
  onInput: (value: string) => void;
  maxLength: number;
  /** What seems wrong with what stands there, said when the reader has left the field. The text is kept as it is. */
  advice?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url';
  autocomplete?: JSX.InputHTMLAttributes['autocomplete'];
}

/** One line of text with what it is used for, and its paper twin. */
export function TextField({ id, label, use, value, onInput, maxLength, advice, type = 'text', autocomplete }: Props) {
  const [writing, setWriting] = useState(false);
  return (
    <div class="note-field text-field">
      <label for={id}>{label}</label>
      <p class="kind" id={`${id}-bruk`}>
        {use}
      </p>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={maxLength}
        autocomplete={autocomplete ?? 'off'}
        aria-describedby={`${id}-bruk ${id}-rad`}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="advice" id={`${id}-rad`}>
        {!writing && advice}
      </p>
      <div class="on-paper" aria-hidden="true">
        {value}
      </div>
    </div>
  );
}

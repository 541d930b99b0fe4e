import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  /** Full name for a screen reader: several notes on a page have the same visible label. */
  name: string;
  value: string;
  onInput: (value: string) => void;
  describedBy?: string;
  /** The most it takes; a note has room for this many characters when nothing is said. */
  maxLength?: number;
}

/** A reader who has stopped typing for this long is told, so that nothing is said in the middle of a word. */
const PAUSE = 800;

/**
 * Free text with its paper twin: a printed text box cuts long answers, so print shows the text as text.
 * A text that seems to point out a person gets a gentle word, and is kept as it is.
 */
export function NoteField({ id, label, name, value, onInput, describedBy, maxLength = 20_000 }: Props) {
  const typed = useRef(false);
  const [warning, setWarning] = useState('');
  // Hangs on the text and not on the key strokes: what is undone or emptied must take its warning along.
  useEffect(() => {
    if (!typed.current) return;
    const look = async () => setWarning((await import('../later/note-warning')).noteWarning(value));
    const timer = setTimeout(() => look().catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return (
    <div class="note-field">
      <label for={id}>
        {label}
        <span class="sr-only">. {name}</span>
      </label>
      <textarea
        id={id}
        rows={Math.min(8, 1 + value.split('\n').length)}
        maxLength={maxLength}
        value={value}
        aria-describedby={describedBy}
        onInput={(event) => {
          typed.current = true;
          onInput(event.currentTarget.value);
        }}
      />
      <p role="status">{warning}</p>
      <div class="on-paper" aria-hidden="true">
        {value}
      </div>
    </div>
  );
}

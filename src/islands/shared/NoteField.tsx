interface Props {
  id: string;
  label: string;
  /** Full name for a screen reader: several notes on a page have the same visible label. */
  name: string;
  value: string;
  onInput: (value: string) => void;
  describedBy?: string;
}

/** Free text with its paper twin: a printed text box cuts long answers, so print shows the text as text. */
export function NoteField({ id, label, name, value, onInput, describedBy }: Props) {
  return (
    <div class="note-field">
      <label for={id}>
        {label}
        <span class="sr-only">. {name}</span>
      </label>
      <textarea
        id={id}
        rows={Math.min(8, 1 + value.split('\n').length)}
        maxLength={20_000}
        value={value}
        aria-describedby={describedBy}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="on-paper" aria-hidden="true">
        {value}
      </div>
    </div>
  );
}

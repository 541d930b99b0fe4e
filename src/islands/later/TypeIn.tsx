import { useEffect, useRef, useState } from 'preact/hooks';
import { itemCode } from '../../domain/item-code';
import { readLevel, readTick, type TypedLevel, type TypedTick } from '../../domain/typed-line';
import { typeIn } from '../../strings/type-in';

/** Something on the paper that has a code. */
export interface Coded {
  id: string;
  title: string;
}

interface Common {
  /** Takes back the latest step; false when there is none. */
  undo: () => boolean;
}

/** Whether a row was read and saved, and what to say of it. */
interface Taken {
  ok: boolean;
  says: string;
}

export type TypeInProps = Common &
  (
    | { kind: 'tick'; items: readonly Coded[]; save: (id: string, typed: TypedTick) => void }
    | { kind: 'level'; items: readonly Coded[]; save: (id: string, typed: TypedLevel) => void }
    /** A form with fields to write in reads its rows itself. */
    | { kind: 'form'; take: (line: string) => Taken }
  );

/**
 * A filled-in paper, typed in row by row: code, answer, Enter. Nothing but the keyboard is needed, every row is said
 * aloud and saved at once, and the latest can be taken back.
 */
export function TypeIn(props: TypeInProps) {
  const [line, setLine] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState('');
  const [rows, setRows] = useState<string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const words = typeIn;

  const add = () => {
    const answer = props.kind === 'form' ? props.take(line) : take(props, line);
    if (!answer.ok) {
      setWrong(answer.says);
      return;
    }
    setRows([answer.says, ...rows]);
    setSaid(answer.says);
    setWrong('');
    setLine('');
  };
  const undo = () => {
    const [last, ...rest] = rows;
    if (last === undefined || !props.undo()) {
      setSaid(words.nothing);
      return;
    }
    setRows(rest);
    setSaid(words.undone(last));
    field.current?.focus();
  };
  return (
    <form
      class="type-in"
      aria-labelledby="skriv-av"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3 id="skriv-av">{words.heading}</h3>
      <p id="skriv-av-hjalp">{words.help[props.kind]}</p>
      <label for="skriv-av-rad">{words.label}</label>
      <div class="type-in-row">
        <input
          id="skriv-av-rad"
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={line}
          aria-describedby={wrong ? 'skriv-av-fel skriv-av-hjalp' : 'skriv-av-hjalp'}
          aria-invalid={wrong !== ''}
          onInput={(event) => setLine(event.currentTarget.value)}
          onKeyDown={(event) => {
            // An empty field has nothing of its own to take back.
            if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || line !== '') return;
            event.preventDefault();
            undo();
          }}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
        <button type="button" class="button quiet" disabled={rows.length === 0} onClick={undo}>
          {words.undo}
        </button>
      </div>
      <p id="skriv-av-fel" role="alert" class="error">
        {wrong}
      </p>
      <p role="status">{said}</p>
      {rows.length > 0 && (
        <details class="more">
          <summary>{words.count(rows.length)}</summary>
          <ol aria-label={words.rows} reversed>
            {rows.map((row, i) => (
              <li key={rows.length - i}>{row}</li>
            ))}
          </ol>
        </details>
      )}
    </form>
  );
}

/** Reads one row and saves it; what cannot be read is left in the field, with what is wrong with it. */
function take(props: Exclude<TypeInProps, { kind: 'form' }>, line: string): Taken {
  const words = typeIn;
  const fault = (says: string) => ({ ok: false, says });
  const typed = props.kind === 'tick' ? readTick(line) : readLevel(line);
  if (typed === 'code') return fault(words.noCode);
  if (typed === 'value') return fault(words.noLevel(line.trim().slice(0, 3).toUpperCase()));
  const { code, note } = typed;
  const item = props.items.find(({ id }) => itemCode(id) === code);
  if (!item) return fault(words.unknown(code));
  const said = (text: string) => ({ ok: true, says: note === '' ? text : `${text} ${words.withNote}` });
  if (props.kind === 'tick' && 'done' in typed) {
    props.save(item.id, typed);
    return said((typed.done ? words.ticked : words.unticked)(code, item.title));
  }
  if (props.kind !== 'level' || !('level' in typed)) return fault(words.noCode);
  // What does not concern the organisation counts only with a reason.
  if (typed.level === 'na' && note === '') return fault(words.noReason(code));
  props.save(item.id, typed);
  const answer = typed.level === 'na' ? words.notApplicable : words.answer(typed.level, typed.evidence);
  return said(words.level(code, item.title, answer));
}

import { useRef, useState } from 'preact/hooks';
import { namesOf } from '../../domain/deviation-number';
import { readFormLine } from '../../domain/typed-deviation';
import type { Log } from '../../schema/log';
import { entriesOf } from '../../storage/deviation-entries';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { TypeIn } from '../later/TypeIn';
import { beginning, type LogHandle, newId, writeEntry } from './entry-values';

interface Props {
  doc: LogHandle;
  log: Log;
  open: (id: string) => void;
}

/** Types in filled-in forms, line by line. The first line of a form begins an entry. */
export function TypeInReport({ doc, log, open }: Props) {
  const words = logWords.typeIn;
  const [id, setId] = useState('');
  const [form, setForm] = useState(1);
  const current = useRef('');
  current.current = id;
  const take = (line: string): { ok: boolean; says: string } => {
    const typed = readFormLine(line, log, doc.id, deviationWords.form.write);
    if ('problem' in typed) {
      const problem = words.problems[typed.problem];
      return { ok: false, says: typeof problem === 'string' ? problem : problem(typed.code) };
    }
    const isNew = current.current === '';
    const entry = isNew ? newId() : current.current;
    const begin = isNew ? beginning(entriesOf(doc.content()), false) : {};
    const result = writeEntry(doc, entry, { ...begin, [typed.field]: typed.value });
    if (result !== 'accepted') return { ok: false, says: words.problems.full };
    setId(entry);
    const value = CHOICES.has(typed.field) ? '' : typed.value;
    return { ok: true, says: words.said(line.trim().slice(0, 3).toUpperCase(), typed.label, value) };
  };
  const undo = (): boolean => {
    const done = doc.undo().length > 0;
    // The line that began the entry is taken back: the next line begins it anew.
    if (!entriesOf(doc.content()).some((entry) => entry.id === current.current)) setId('');
    return done;
  };
  const name = id === '' ? undefined : namesOf(doc.id, entriesOf(doc.content())).get(id)?.name;
  return (
    <div class="type-in-report">
      <TypeIn key={form} kind="form" take={take} undo={undo} />
      <p>
        {name === undefined ? words.first : words.onto(name)}{' '}
        {id !== '' && (
          <>
            <button
              type="button"
              class="button quiet small"
              onClick={() => {
                setId('');
                setForm(form + 1);
              }}
            >
              {words.next}
            </button>{' '}
            <button type="button" class="button quiet small" onClick={() => open(id)}>
              {words.open}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** A choice is said by its label alone; what was written is read back. */
const CHOICES = new Set(['kind', 'area', 'seriousness', 'reporter', 'causeKind']);

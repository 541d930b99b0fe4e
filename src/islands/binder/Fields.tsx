import { useMemo, useState } from 'preact/hooks';
import { LIMITS } from '../../domain/binder/binder';
import { fieldsOf, type SharedField } from '../../domain/binder/fields';
import { desk } from '../../strings/binder-desk';
import { field as savedField } from '../shared/use-document';
import { type DeskProps, nameOf, placedIn } from './desk';
import { to } from './use-place';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

interface Group {
  id: string;
  title: string;
  fields: readonly SharedField[];
}

/** So many documents are named under a field; the rest are a number. */
const NAMED = 3;

/** What is filled in once and stands in every document that needs it: what many share first, then tab by tab. */
export function Fields(props: ViewProps) {
  const { arrangement, binder, shelf, owner } = props;
  const [onlyLeft, setOnlyLeft] = useState(false);
  const { needed, unfilled, unused } = useMemo(
    () => fieldsOf(arrangement, binder, shelf, owner),
    [arrangement, binder, shelf, owner],
  );
  // What is being filled in must not go away under the finger, so the choice is made once.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const words = desk.fields;
  const shown = onlyLeft ? needed.filter(({ id }) => left.has(id)) : needed;
  const groups = groupsOf(shown, props);
  const first = groups.find(({ fields }) => fields.some(isLeft))?.id ?? groups[0]?.id;
  return (
    <>
      <ViewHead title={words.heading}>
        <p>{words.why}</p>
        <p role="status">
          <strong>{needed.length === 0 ? words.none : words.left(unfilled.length, needed.length)}</strong>
        </p>
      </ViewHead>
      {unfilled.length > 0 && unfilled.length < needed.length && (
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyLeft}
            onChange={(event) => {
              setLeft(new Set(unfilled.map(({ id }) => id)));
              setOnlyLeft(event.currentTarget.checked);
            }}
          />
          <span>{words.onlyLeft}</span>
        </label>
      )}
      {groups.map((group) => (
        <FieldGroup key={group.id} group={group} isOpen={group.id === first} {...props} />
      ))}
      {unused.length > 0 && (
        <details class="scale-box">
          <summary>{words.unused}</summary>
          <p>{words.unusedWhy}</p>
          <dl class="facts">
            {unused.map(({ id, label, value }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const isLeft = ({ from }: SharedField): boolean => from === 'default';

/** The fields that several documents share, and then those of one document only, by its tab. */
function groupsOf(fields: readonly SharedField[], { arrangement }: DeskProps): Group[] {
  const shared = fields.filter(({ usedBy }) => usedBy.length > 1);
  const alone = arrangement.tabs.map(({ tab, documents }) => ({
    id: tab.id,
    title: desk.fields.tab(`${tab.number} ${tab.title}`),
    fields: fields.filter(({ usedBy }) => usedBy.length === 1 && documents.some(({ id }) => id === usedBy[0])),
  }));
  return [{ id: 'delade', title: desk.fields.shared, fields: shared }, ...alone].filter(
    (group) => group.fields.length > 0,
  );
}

function FieldGroup({ group, isOpen, ...props }: DeskProps & { group: Group; isOpen: boolean }) {
  // Open from the start or not; after that it is the reader's.
  const [open] = useState(isOpen);
  const left = group.fields.filter(isLeft);
  const words = desk.fields;
  return (
    <details class="scale-box desk-fields" open={open}>
      <summary>
        {group.title} ({words.groupLeft(left.length)})
      </summary>
      {group.fields.map((field) => (
        <FieldRow key={field.id} field={field} {...props} />
      ))}
      {left.length > 1 && (
        <button
          type="button"
          class="button quiet small"
          onClick={() =>
            props.set(Object.assign({}, ...left.map(({ id, default: text }) => savedField(`field/${id}`, text))))
          }
        >
          {words.takeAll(left.length)}
        </button>
      )}
    </details>
  );
}

function FieldRow({ field, arrangement, get, set }: DeskProps & { field: SharedField }) {
  const words = desk.fields;
  const { id, label, from, shown, usedBy } = field;
  const users = usedBy.flatMap((each) => placedIn(arrangement, each) ?? []);
  const value = get(`field/${id}`) ?? '';
  const write = (text: string) => set(savedField(`field/${id}`, text));
  return (
    <div class="note-field">
      <label for={`falt-${id}`}>{label}</label>
      <textarea
        id={`falt-${id}`}
        rows={Math.min(4, 1 + Math.floor(value.length / 45))}
        value={value}
        maxLength={LIMITS.field}
        aria-describedby={`falt-${id}-bruk`}
        onInput={(event) => write(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      />
      <div class="kind" id={`falt-${id}-bruk`}>
        {from === 'default' && <p>{words.example(field.default || '…')}</p>}
        {from === 'role' && <p>{words.fromRole(shown)}</p>}
        {from === 'renamed' && <p>{words.renamed(shown)}</p>}
        <p>
          {words.usedIn}{' '}
          {users.slice(0, NAMED).map((placed, i) => (
            <>
              {i > 0 && ', '}
              <a href={to('dokument', placed.id)}>{placed.text.number || nameOf(placed)}</a>
            </>
          ))}
          {users.length > NAMED && ` ${words.more(users.length - NAMED)}`}.
        </p>
      </div>
      {from === 'default' && field.default !== '' && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            write(field.default);
            // The button goes when there is something in the field; the focus must have somewhere to be.
            document.getElementById(`falt-${id}`)?.focus();
          }}
        >
          {words.takeExample} <span class="sr-only">{label}</span>
        </button>
      )}
    </div>
  );
}

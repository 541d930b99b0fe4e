import { useState } from 'preact/hooks';
import { LIMITS, OWN_FORMS, type OwnDocument, type OwnForm } from '../../domain/binder/binder';
import { isNearFull, roomLeft } from '../../domain/binder/limits';
import { ownId } from '../../domain/own-text';
import { beginOwn } from '../../storage/binder/edit-binder';
import { desk } from '../../strings/binder-desk';
import { documentWords } from '../../strings/binder-document';
import { ownWords as words } from '../../strings/binder-views';
import { NoteField } from '../shared/NoteField';
import { field } from '../shared/use-document';
import type { DeskProps } from './desk';
import { to } from './use-place';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

/** An own routine or checklist: begun here, and written here as long as it lives. */
export function OwnView(props: ViewProps) {
  const own = props.binder.own.get(props.id);
  return own ? <Edit own={own} {...props} /> : <BeginOwn {...props} />;
}

function BeginOwn({ binder, set, say }: DeskProps) {
  const [form, setForm] = useState<OwnForm>('rutin');
  const [title, setTitle] = useState('');
  const [wrong, setWrong] = useState('');
  const begin = () => {
    setWrong(title.trim() === '' ? words.noTitle : '');
    if (title.trim() === '') return document.getElementById('egen-rubrik')?.focus();
    const id = newId(binder.own);
    if (set(beginOwn(binder, id, form, title.trim())) !== 'accepted') return;
    say(words.began(title.trim()));
    location.hash = to('egen', ownId(id));
  };
  return (
    <>
      <ViewHead title={words.heading}>
        <p>{words.why}</p>
      </ViewHead>
      <form
        class="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <fieldset class="choices">
          <legend>{words.begin}</legend>
          {OWN_FORMS.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="egen-form" checked={form === each} onChange={() => setForm(each)} />
              <span>{words.forms[each]}</span>
            </label>
          ))}
        </fieldset>
        <div class="note-field">
          <label for="egen-rubrik">{words.title}</label>
          <p class="kind" id="egen-rubrik-tips">
            {words.titleHint}
          </p>
          <input
            id="egen-rubrik"
            type="text"
            maxLength={200}
            autocomplete="off"
            value={title}
            aria-invalid={wrong !== ''}
            aria-describedby="egen-rubrik-tips egen-rubrik-fel"
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <p class="field-error" id="egen-rubrik-fel" role="alert">
            {wrong}
          </p>
        </div>
        <button type="submit" class="button">
          {words.start}
        </button>
      </form>
      {binder.own.size > 0 && (
        <section aria-labelledby="egna-dokument">
          <h3 id="egna-dokument">{words.mine}</h3>
          <ul class="desk-names">
            {[...binder.own].map(([id, own]) => (
              <li key={id}>
                <a href={to('egen', id)}>
                  {own.number} {own.title || desk.untitled}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Part = 'purpose' | 'scope' | 'who' | 'when' | 'body' | 'records' | 'deviations';

/** Parts that are a line and no more. */
const SHORT: ReadonlySet<Part> = new Set(['who', 'when']);

function Edit({ own, id, get, set }: ViewProps & { own: OwnDocument }) {
  const fields = Object.entries(words.fields[own.form]) as [Part, readonly [string, string]][];
  const write = (part: Part | 'title' | 'number', text: string) => set(field(`own/${own.id}/${part}`, text));
  const line = (part: 'title' | 'number', label: string, hint: string, most: number) => (
    <div class="note-field">
      <label for={`egen-${part}`}>{label}</label>
      <p class="kind" id={`egen-${part}-tips`}>
        {hint}
      </p>
      <input
        id={`egen-${part}`}
        type="text"
        maxLength={most}
        autocomplete="off"
        value={get(`own/${own.id}/${part}`) ?? ''}
        aria-describedby={`egen-${part}-tips`}
        onInput={(event) => write(part, event.currentTarget.value)}
      />
    </div>
  );
  return (
    <>
      <ViewHead title={words.edit(own.title || desk.untitled)} kind={desk.kinds.egen} />
      <div class="desk-form">
        {line('title', words.title, words.titleHint, 200)}
        {line('number', words.number, words.numberHint, 20)}
        {fields.map(([part, [label, hint]]) => {
          const value = get(`own/${own.id}/${part}`) ?? '';
          return (
            <div key={part}>
              <NoteField
                id={`egen-${part}`}
                label={label}
                name={own.title}
                value={value}
                maxLength={SHORT.has(part) ? 500 : LIMITS.text}
                describedBy={`egen-${part}-tips`}
                onInput={(text) => write(part, text)}
              />
              <p class="kind" id={`egen-${part}-tips`}>
                {hint}{' '}
                {isNearFull(value, SHORT.has(part) ? 500 : LIMITS.text) &&
                  documentWords.adapt.room(roomLeft(value, SHORT.has(part) ? 500 : LIMITS.text))}
              </p>
            </div>
          );
        })}
      </div>
      <p>
        <a class="button" href={to('dokument', id)}>
          {words.open}
        </a>
      </p>
    </>
  );
}

/** A name that is free here and most likely everywhere, so that documents made on two computers can meet in one file. */
function newId(own: ReadonlyMap<string, OwnDocument>): string {
  const id = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36);
  return own.has(ownId(id)) ? newId(own) : id;
}

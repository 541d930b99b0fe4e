import { useMemo, useState } from 'preact/hooks';
import type { Placed } from '../../domain/binder/arrange';
import { LIMITS } from '../../domain/binder/binder';
import { isNearFull, roomLeft } from '../../domain/binder/limits';
import { adapt } from '../../storage/binder/edit-binder';
import { documentWords } from '../../strings/binder-document';
import { NoteField } from '../shared/NoteField';
import { field } from '../shared/use-document';
import { Blocks } from './Blocks';
import type { DeskProps } from './desk';
import { sectionAsText, type ShownSection } from './sections';
import { useCalm } from './use-calm';

type Props = DeskProps & { placed: Placed; shown: ShownSection };

/** An own text of more characters than this is drawn as it will be printed when the typing pauses. */
const LONG = 4_000;

/** A section as it is printed, with the reader's own text marked as such, and the way to change it beside its heading. */
export function SectionView({ shown, ...props }: Props) {
  const [open, setOpen] = useState(false);
  const { section, title, site, adaptation } = shown;
  const words = documentWords.adapt;
  const blocks = useCalm(shown.shown, (adaptation?.text.length ?? 0) > LONG);
  const paper = useMemo(() => <Blocks blocks={blocks} base={1} />, [blocks]);
  const Title = section.level === 2 ? 'h3' : 'h4';
  const name = title || words.whole;
  // A heading over other sections alone has nothing to adapt.
  const isAdaptable = props.placed.source !== 'own' && (site.length > 0 || adaptation !== undefined);
  return (
    <section class={adaptation ? 'desk-section desk-adapted' : 'desk-section'}>
      <div class="desk-section-head">
        {title && <Title>{title}</Title>}
        {isAdaptable && (
          <button
            type="button"
            class="button quiet small screen-only"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? words.close : words.button} <span class="sr-only">{name}</span>
          </button>
        )}
      </div>
      {adaptation && <p class="badge">{adaptation.mode === 'replace' ? words.replaced : words.added}</p>}
      {paper}
      {open && <AdaptForm shown={shown} name={name} close={() => setOpen(false)} {...props} />}
    </section>
  );
}

/** The reader's own text to a section, with the site's beside it. */
function AdaptForm({ shown, placed, name, get, set, say }: Props & { name: string; close: () => void }) {
  const { section, site } = shown;
  const words = documentWords.adapt;
  const id = `anpassa-${section.id}`;
  const { fields } = placed.text;
  const text = get(`adapt/${placed.id}/${section.id}/text`) ?? '';
  const mode = get(`adapt/${placed.id}/${section.id}/mode`) ?? 'add';
  const write = (value: string) =>
    set(
      text === '' ? adapt(placed.id, section.id, mode, value) : field(`adapt/${placed.id}/${section.id}/text`, value),
    );
  return (
    <fieldset class="desk-adapt" aria-label={words.heading(name)}>
      <div class="choices" role="radiogroup" aria-label={words.mode}>
        {(['add', 'replace'] as const).map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={`${id}-satt`}
              checked={mode === each}
              onChange={() => set(field(`adapt/${placed.id}/${section.id}/mode`, each))}
            />
            <span>{each === 'add' ? words.add : words.replace}</span>
          </label>
        ))}
      </div>
      <div class="desk-beside">
        <div>
          <NoteField
            id={id}
            label={words.text}
            name={name}
            value={text}
            maxLength={LIMITS.text}
            describedBy={`${id}-tips`}
            onInput={write}
          />
          <p class="kind" id={`${id}-tips`}>
            {words.hint}
          </p>
          {fields.length > 0 && (
            <p class="evidence-pick">
              <label for={`${id}-uppgift`}>{words.insert}</label>
              <select
                id={`${id}-uppgift`}
                value=""
                onChange={(event) => {
                  const blank = text === '' || /\s$/.test(text) ? '' : ' ';
                  write(`${text}${blank}{{${event.currentTarget.value}}}`);
                  event.currentTarget.value = '';
                  document.getElementById(id)?.focus();
                }}
              >
                <option value="">{words.pick}</option>
                {fields.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.label}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p class="kind" role="status">
            {isNearFull(text) && words.room(roomLeft(text))}
          </p>
        </div>
        <details class="more" open>
          <summary>{words.site}</summary>
          <Blocks blocks={site} base={1} />
        </details>
      </div>
      <p class="desk-ways">
        {mode === 'replace' && text === '' && (
          <button type="button" class="button quiet small" onClick={() => write(sectionAsText(section))}>
            {words.copy}
          </button>
        )}{' '}
        {text !== '' && (
          <button
            type="button"
            class="button quiet small"
            onClick={() => {
              set(field(`adapt/${placed.id}/${section.id}/text`, ''));
              say(words.resetDone(name));
              document.getElementById(id)?.focus();
            }}
          >
            {words.reset}
          </button>
        )}
      </p>
    </fieldset>
  );
}

/** The reader's text to a section that the document no longer has. */
export function HomelessSection({
  section,
  text,
  placed,
  ...props
}: DeskProps & { placed: Placed; section: string; text: string }) {
  const words = documentWords.adapt;
  return (
    <section class="desk-section desk-adapted">
      <h3>{words.homeless}</h3>
      <p class="kind">{words.homelessWhy}</p>
      <p class="quoted">{text}</p>
      <button
        type="button"
        class="button quiet small"
        onClick={() => {
          props.set(field(`adapt/${placed.id}/${section}/text`, ''));
          props.say(words.resetDone(words.homeless));
        }}
      >
        {words.remove}
      </button>
    </section>
  );
}

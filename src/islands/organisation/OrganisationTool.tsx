import { FORMS, SIZES } from '../../domain/organisation';
import { ROLES } from '../../domain/roles';
import { webAddress } from '../../domain/web-address';
import { organisationProfile, PROFILE } from '../../storage/records/organisation-profile';
import { organisationWords } from '../../strings/organisation';
import { tools } from '../../strings/tools';
import { SaveStatus } from '../shared/SaveStatus';
import { UndoButton } from '../shared/UndoButton';
import { useCompanion } from '../shared/use-companion';
import { useDocument } from '../shared/use-document';
import { Choices } from './Choices';
import { fieldName } from './field-name';
import { LogoField } from './LogoField';
import { TextField } from './TextField';

interface Props {
  base: string;
  /** Address of the chapter that tells which limits the law sets. */
  limits: string;
}

/** Who the organisation is, filled in once. Everything the reader makes here carries its name. */
export default function OrganisationTool({ base, limits }: Props) {
  const { doc, state, editable, framed } = useDocument(organisationProfile, PROFILE, base);
  const later = useCompanion(state.status !== 'loading');
  const words = organisationWords;
  const { fields, sections } = words;
  const name = doc?.get('name') ?? '';
  const email = doc?.get('email') ?? '';
  const web = doc?.get('web') ?? '';
  /** What a line of text needs to know of the field it shows. */
  const line = (path: 'name' | 'place' | 'email' | 'phone' | 'web') => ({
    ...fields[path],
    id: path,
    value: doc?.get(path) ?? '',
    onInput: (value: string) => doc?.set(path, value),
  });
  return (
    <div class="tool organisation">
      <div class="tool-bar">
        <p class="progress">
          {words.onTop} <strong>{name.trim() || words.noName}</strong>
        </p>
        <UndoButton doc={doc} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={PROFILE} />
      </div>
      {later && doc && (
        <later.Keeping
          doc={doc}
          state={state}
          kind={organisationProfile.kind}
          id={PROFILE}
          base={base}
          nameOf={fieldName}
        />
      )}
      <fieldset class="plain" disabled={!editable}>
        <legend class="sr-only">{words.legend}</legend>
        <p class="warning">{words.noPersons}</p>
        <section class="form-part" aria-labelledby="namn">
          <h2 id="namn">{sections.name}</h2>
          <TextField {...line('name')} maxLength={120} autocomplete="organization" />
          <LogoField
            logo={doc?.get('logo') ?? null}
            name={name.trim()}
            keep={(logo) => doc?.set('logo', logo) === 'accepted'}
            remove={() => doc?.remove('logo')}
          />
        </section>
        <section class="form-part" aria-labelledby="om-er">
          <h2 id="om-er">{sections.about}</h2>
          <Choices
            id="form"
            label={fields.form.label}
            options={FORMS}
            words={words.forms}
            chosen={doc?.get('form') ?? null}
            choose={(form) => doc?.set('form', form)}
          >
            {fields.form.use}
          </Choices>
          <Choices
            id="storlek"
            label={fields.size.label}
            options={SIZES}
            words={words.sizes}
            chosen={doc?.get('size') ?? null}
            choose={(size) => doc?.set('size', size)}
          >
            {fields.size.use} <a href={limits}>{fields.size.link}</a>.
          </Choices>
          <TextField {...line('place')} maxLength={80} autocomplete="address-level2" />
        </section>
        <section class="form-part" aria-labelledby="kontakt">
          <h2 id="kontakt">{sections.contact}</h2>
          <TextField
            {...line('email')}
            type="email"
            maxLength={120}
            autocomplete="work email"
            advice={email === '' || /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : words.emailOff}
          />
          <TextField {...line('phone')} type="tel" maxLength={40} autocomplete="work tel" />
          <TextField
            {...line('web')}
            type="url"
            maxLength={200}
            autocomplete="url"
            advice={web === '' || webAddress(web) !== undefined ? undefined : words.webOff}
          />
        </section>
        <section class="form-part" aria-labelledby="roller">
          <h2 id="roller">{sections.roles}</h2>
          <p>{words.rolesIntro}</p>
          <div class="roles">
            {ROLES.map((role) => {
              const [task, example] = words.roles[role];
              return (
                <TextField
                  key={role}
                  id={`roll-${role}`}
                  label={task}
                  use={words.example(example)}
                  value={doc?.get(`role/${role}/title`) ?? ''}
                  maxLength={80}
                  onInput={(value) => doc?.set(`role/${role}/title`, value)}
                />
              );
            })}
          </div>
        </section>
        <div class="tool-foot">{later && doc && <later.ResetButton doc={doc} fileName={PROFILE} base={base} />}</div>
      </fieldset>
      <p class="needs-js print-row">
        {/* Prints what stands on the page; there is nothing to fetch first. */}
        <button type="button" class="button" disabled={doc === null} onClick={() => print()}>
          {words.print}
        </button>{' '}
        <span class="kind">{words.printWhy}</span>
      </p>
      <section aria-label={tools.toFile} id="spara">
        <div class="tool-foot">
          {later && doc && <later.FileButton doc={doc} kind={organisationProfile.kind} base={base} />}
        </div>
      </section>
    </div>
  );
}

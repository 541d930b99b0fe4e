import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrganisationForm, OrganisationSize } from '../../domain/organisation';
import type { Assignment, EmployeeBand, Fit, Profile, RequirementKind } from '../../domain/requirement';
import { matrixFilterWords as words } from '../../strings/matrix-filter';
import { organisationWords } from '../../strings/organisation';
import { assignmentNames, employeeNames, requirementWords } from '../../strings/requirements';
import { choose, type Choice, EVERYTHING, readRows, type Row, show } from './rows';
import { Select } from './Select';

interface Props {
  /** The site's base path. */
  base: string;
  /** Ids and short names, in the order of the page. */
  frameworks: [id: string, name: string][];
}

const keys = <T extends string>(names: Readonly<Record<T, string>>) => Object.keys(names) as T[];

/** Chooses among the rows of the page's own table. What is chosen is kept in memory only. */
export default function MatrixFilter({ base, frameworks }: Props) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [said, setSaid] = useState('');
  // Closed until the script is here: what is chosen before would not be seen.
  const [ready, setReady] = useState(false);
  const [saved, setSaved] = useState<{ form: OrganisationForm | null; size: OrganisationSize | null } | null>(null);
  const rows = useRef<Row[]>([]);
  const { profile } = choice;
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const describe = (part: Partial<Profile<Assignment>>) =>
    setChoice((before) => ({ ...before, profile: { ...before.profile, ...part } }));

  useEffect(() => {
    rows.current = readRows(document);
    setReady(true);
  }, []);
  useEffect(() => {
    const chosen = choose(rows.current, choice);
    show(rows.current, chosen, words.marks);
    if (choice === EVERYTHING) return setSaid('');
    const count = (how: Fit) => chosen.filter(({ fit }) => fit === how).length;
    const fits = { yes: count('yes'), maybe: count('maybe'), chosen: count('chosen'), no: 0 };
    const shown = words.shown(chosen.length, rows.current.length);
    setSaid(
      chosen.length === 0
        ? words.none
        : fits.yes + fits.maybe + fits.chosen > 0
          ? `${shown} ${words.fits(fits)}`
          : shown,
    );
  }, [choice]);

  /** When the reader begins to say who they are, what they have said elsewhere is put in, if nothing stands there. */
  const fetchForm = async () => {
    if (saved) return;
    setSaved({ form: null, size: null });
    const { readForm } = await import('./read-form');
    const found = await readForm(base).catch(() => null);
    if (!found) return;
    setSaved(found);
    if (found.form) setChoice((before) => withForm(before, found.form));
  };

  return (
    <>
      <fieldset class="needs-js matrix-filter" disabled={!ready}>
        <legend class="sr-only">{words.legend}</legend>
        <div class="matrix-row">
          <Select
            id="val-ramverk"
            label={words.framework}
            value={choice.framework}
            none={words.any}
            options={frameworks}
            choose={(framework) => change({ framework })}
          />
          <Select
            id="val-slag"
            label={words.kind}
            value={choice.kind}
            none={words.any}
            options={keys(requirementWords.kinds).map((kind) => [kind, requirementWords.kinds[kind]])}
            choose={(kind) => change({ kind: kind as RequirementKind | '' })}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={choice.onlyGaps}
              onChange={(event) => change({ onlyGaps: event.currentTarget.checked })}
            />
            <span>{words.gaps}</span>
          </label>
        </div>
        <details class="easy-box" onToggle={(event) => event.currentTarget.open && void fetchForm()}>
          <summary>{words.ours}</summary>
          <p class="kind">{words.hint}</p>
          <div class="matrix-row">
            <Select
              id="val-form"
              label={words.form}
              value={profile.form ?? ''}
              none={words.unsaid}
              options={keys(organisationWords.forms).map((form) => [form, organisationWords.forms[form]])}
              choose={(form) => describe({ form: (form || null) as OrganisationForm | null })}
            />
            <Select
              id="val-anstallda"
              label={words.employees}
              value={profile.employees ?? ''}
              none={words.unsaid}
              options={keys(employeeNames).map((band) => [band, employeeNames[band]])}
              choose={(band) => describe({ employees: (band || null) as EmployeeBand | null })}
            />
          </div>
          {saved?.form && saved.form === profile.form && <p class="kind">{words.fromProfile}</p>}
          {saved?.size && <p class="kind">{words.size(organisationWords.sizes[saved.size])}</p>}
          <fieldset class="levels">
            <legend>{words.does}</legend>
            {keys(assignmentNames).map((one) => (
              <label key={one} class="choice">
                <input
                  type="checkbox"
                  checked={profile.assignments.includes(one)}
                  onChange={(event) =>
                    describe({ assignments: ticked(profile.assignments, one, event.currentTarget.checked) })
                  }
                />
                <span>{assignmentNames[one]}</span>
              </label>
            ))}
          </fieldset>
        </details>
        <p>
          <button
            type="button"
            class="button quiet small"
            disabled={choice === EVERYTHING}
            onClick={() => setChoice(EVERYTHING)}
          >
            {words.reset}
          </button>{' '}
          <button type="button" class="button quiet small" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </fieldset>
      <p role="status" class="matrix-said">
        {said}
      </p>
      {said && <p class="matrix-chosen">{chosenWords(choice, frameworks)}</p>}
    </>
  );
}

/** The form from Er organisation, unless the reader has already chosen one. */
function withForm(choice: Choice, form: OrganisationForm | null): Choice {
  return choice.profile.form ? choice : { ...choice, profile: { ...choice.profile, form } };
}

function ticked(before: readonly Assignment[], one: Assignment, on: boolean): Assignment[] {
  const others = before.filter((other) => other !== one);
  return on ? [...others, one] : others;
}

/** The choice as a line for paper, where the form is not shown. */
function chosenWords({ framework, kind, onlyGaps, profile }: Choice, frameworks: Props['frameworks']): string {
  const parts = [
    frameworks.find(([id]) => id === framework)?.[1],
    kind && requirementWords.kinds[kind],
    onlyGaps && words.gaps,
    profile.form && organisationWords.forms[profile.form],
    profile.employees && employeeNames[profile.employees],
    ...profile.assignments.map((one) => assignmentNames[one]),
  ].filter(Boolean);
  return parts.length > 0 ? words.chosen(parts.join('; ')) : '';
}

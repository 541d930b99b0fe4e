import type { Answer } from '../../domain/assessment';
import { itemCode } from '../../domain/item-code';
import type { Criterion } from '../../schema/assessment';
import type { Scale } from '../../schema/scale';
import type { DocumentHandle } from '../../storage/open-document';
import type { assessmentAnswers } from '../../storage/records/assessment-answers';
import { assessmentWords } from '../../strings/assessment';
import { NoteField } from '../shared/NoteField';
import { field, type ValuesOfRecord } from '../shared/use-document';

interface Props {
  criterion: Criterion;
  scale: Scale;
  answer: Answer;
  answeredRevision: number | null;
  version: string;
  doc: DocumentHandle<ValuesOfRecord<typeof assessmentAnswers>> | null;
}

/** One criterion: what it means, the level in words, what it rests on, and a note. */
export function CriterionForm({ criterion, scale, answer, answeredRevision, version, doc }: Props) {
  const words = assessmentWords;
  const { id } = criterion;
  const answered = answer.level !== null || answer.notApplicable;
  const choose = (level: 0 | 1 | 2 | 3 | 4 | 'na') => {
    doc?.setAll({
      ...field(`criterion/${id}/level`, level),
      ...field(`criterion/${id}/revision`, criterion.revision),
      'meta/contentVersion': version,
    });
  };
  const clear = () => {
    doc?.remove(`criterion/${id}/level`);
    doc?.remove(`criterion/${id}/revision`);
  };
  const need = scale.needs.find(({ level }) => level === answer.level);
  const lacks = need && (answer.evidence === null || answer.evidence < need.evidence);
  return (
    <article class="criterion" id={id} aria-labelledby={`${id}-rubrik`}>
      <h3 id={`${id}-rubrik`}>
        <span class="paper-item-code">{itemCode(id)} </span>
        {criterion.title}
      </h3>
      <p class="criterion-text">{criterion.text}</p>
      <p>
        <span class="kind">{words.easy}</span> {criterion.easy}
      </p>
      {answered && answeredRevision !== null && answeredRevision < criterion.revision && (
        <p class="notice">
          {words.changedSince}{' '}
          <button
            type="button"
            class="button quiet small"
            onClick={() => doc?.set(`criterion/${id}/revision`, criterion.revision)}
          >
            {words.confirmAnswer}
            <span class="sr-only">: {criterion.title}</span>
          </button>
        </p>
      )}
      <details class="more">
        <summary>{words.why}</summary>
        <p>{criterion.why}</p>
        <p>
          <strong>{words.how}:</strong> {criterion.how}
        </p>
        <p>{criterion.example}</p>
        <p>
          <strong>{words.evidenceIdeas}:</strong> {criterion.evidence.join(' · ')}
        </p>
        {criterion.legal.length > 0 && (
          <p>
            <strong>{words.law}</strong> {criterion.legal.flatMap(({ says }) => says ?? []).join(' ')}
          </p>
        )}
      </details>
      <fieldset class="levels">
        <legend>
          {words.level}
          <span class="sr-only"> {criterion.title}</span>
        </legend>
        {criterion.levels.map((text, level) => (
          <label key={level} class="choice">
            <input
              type="radio"
              name={`${id}-niva`}
              checked={answer.level === level}
              onChange={() => choose(level as 0 | 1 | 2 | 3 | 4)}
            />
            <span>
              <strong>{level}</strong> {text}
            </span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name={`${id}-niva`} checked={answer.notApplicable} onChange={() => choose('na')} />
          <span>{words.notApplicable}</span>
        </label>
      </fieldset>
      {answer.notApplicable && (
        <NoteField
          id={`${id}-skal`}
          label={words.reason}
          name={criterion.title}
          value={answer.reason}
          describedBy="skriv-inte"
          onInput={(value) => doc?.set(`criterion/${id}/naReason`, value)}
        />
      )}
      {answer.level !== null && (
        <p class="evidence-pick">
          <label for={`${id}-stod`}>
            {words.evidence}
            <span class="sr-only">. {criterion.title}</span>
          </label>
          <select
            id={`${id}-stod`}
            value={answer.evidence ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.value as '' | 'A' | 'B' | 'C' | 'D';
              if (value === '') doc?.remove(`criterion/${id}/evidence`);
              else doc?.set(`criterion/${id}/evidence`, value);
            }}
          >
            <option value="">{words.noEvidence}</option>
            {scale.evidence.map(({ value, label }) => (
              <option key={value} value={value}>
                {value} – {label}
              </option>
            ))}
          </select>
        </p>
      )}
      {lacks && <p class="kind">{words.needs(need.level, need.evidence)}</p>}
      <NoteField
        id={`${id}-anteckning`}
        label={words.note}
        name={criterion.title}
        value={answer.note}
        describedBy="skriv-inte"
        onInput={(value) => doc?.set(`criterion/${id}/note`, value)}
      />
      {answered && (
        <button type="button" class="button quiet small" onClick={clear}>
          {words.clear}
          <span class="sr-only">: {criterion.title}</span>
        </button>
      )}
    </article>
  );
}

import { useState } from 'preact/hooks';
import type { OrganisationForm, OrganisationSize } from '../../domain/organisation';
import { QUESTIONS, type Question, type StartAnswers, tickedAnswers, unanswered } from '../../domain/start-tool';
import type { StartTool as Content } from '../../schema/start-tool';
import { START, startAnswers, startAnswersOf } from '../../storage/records/start-answers';
import { questionNames, startToolWords as words } from '../../strings/start-words';
import { tools } from '../../strings/tools';
import { today } from '../shared/today';
import { SaveStatus } from '../shared/SaveStatus';
import { UndoButton } from '../shared/UndoButton';
import { useCompanion } from '../shared/use-companion';
import { field, useDocument, type ValuesOfRecord } from '../shared/use-document';
import type { DocumentHandle } from '../../storage/open-document';
import { Options } from './Options';
import { useOutcome } from './use-outcome';
import { useProfile } from './use-profile';

interface Props {
  questions: Content['questions'];
  base: string;
}

export type StartHandle = DocumentHandle<ValuesOfRecord<typeof startAnswers>>;
/** The questions that are answered with one of a few. */
type Single = 'form' | 'size' | 'employees' | 'pressing';

/** Five questions, each with what its answers mean. The result is fetched when there is one to show. */
export default function StartTool({ questions, base }: Props) {
  const { doc, state, editable, framed } = useDocument(startAnswers, START, base);
  const later = useCompanion(state.status !== 'loading');
  const profile = useProfile(base, editable);
  const [moved, setMoved] = useState(false);
  const ids = (question: 'does' | 'have') => questions[question].answers.map(({ id }) => id);
  const own = startAnswersOf((path) => doc?.get(path) ?? null, { does: ids('does'), have: ids('have') });
  // What stands under Er organisation is the answer until the reader gives another.
  const answers: StartAnswers = { ...own, form: own.form ?? profile.form, size: own.size ?? profile.size };
  const left = unanswered(answers);
  const isDone = editable && left.length === 0;
  const outcome = useOutcome(isDone, base);
  /** With the first answer of the reader's own, what was fetched is saved too: the answers are one whole. */
  const borrowed = {
    ...(own.form === null && answers.form ? { form: answers.form } : {}),
    ...(own.size === null && answers.size ? { size: answers.size } : {}),
  };
  const choose = (question: Single, id: string) => doc?.setAll({ ...borrowed, ...field(question, id as never) });
  const tick = (question: 'does' | 'have', id: string, on: boolean) => {
    const after = tickedAnswers(questions[question].answers as { id: string; alone: boolean }[], own[question], id, on);
    const changed = ids(question).filter((one) => after.includes(one) !== own[question].includes(one));
    doc?.setAll({
      ...borrowed,
      ...Object.assign({}, ...changed.map((one) => field(`${question}/${one}`, after.includes(one)))),
    });
  };
  const fetched = (question: Question) =>
    (question === 'form' || question === 'size') && own[question] === null && profile[question] !== null;
  return (
    <div class="tool start-tool" data-done={isDone && outcome.parts ? '' : undefined}>
      <div class="tool-bar">
        <p class="progress">
          <strong>{words.progress(QUESTIONS.length - left.length, QUESTIONS.length)}</strong>
        </p>
        <progress
          max={QUESTIONS.length}
          value={editable ? QUESTIONS.length - left.length : 0}
          aria-label={words.progress(QUESTIONS.length - left.length, QUESTIONS.length)}
        />
        {editable && (
          <p class="next-up">
            {left[0] ? (
              <>
                {words.next} <a href={`#fraga-${left[0]}`}>{left.map((one) => questionNames[one]).join(', ')}</a>
              </>
            ) : (
              <>
                {words.done} <a href="#resultat">{words.toResult}</a>
              </>
            )}
          </p>
        )}
        <UndoButton doc={doc} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={`er-vag-${today()}`} />
      </div>
      {later && doc && (
        <later.Keeping doc={doc} state={state} kind={startAnswers.kind} id={START} base={base} nameOf={pathName} />
      )}
      <fieldset class="plain start-questions" disabled={!editable}>
        <legend class="sr-only">{words.legend}</legend>
        {QUESTIONS.map((question) => (
          <Options
            key={question}
            id={question}
            {...questions[question]}
            chosen={question === 'does' || question === 'have' ? own[question] : [answers[question] ?? '']}
            several={question === 'does' || question === 'have'}
            note={fetched(question) ? words.fromProfile : ''}
            choose={(id, on) =>
              question === 'does' || question === 'have' ? tick(question, id, on) : choose(question, id)
            }
          />
        ))}
        <div class="tool-foot">
          {later && doc && <later.ResetButton doc={doc} fileName={`er-vag-${today()}`} base={base} />}
        </div>
      </fieldset>
      {editable && doc && isDone && profile.differs(answers) && doc.get('meta/asked') === null && (
        <p class="notice needs-js start-keep">
          {words.keep.question}{' '}
          <button
            type="button"
            class="button quiet small"
            onClick={() => {
              void profile.keep(answers.form as OrganisationForm, answers.size as OrganisationSize);
              doc.set('meta/asked', true);
              setMoved(true);
            }}
          >
            {words.keep.yes}
          </button>{' '}
          <button type="button" class="button quiet small" onClick={() => doc.set('meta/asked', false)}>
            {words.keep.no}
          </button>
        </p>
      )}
      <p role="status" class="kind">
        {moved ? words.keep.done : ''}
      </p>
      <section aria-labelledby="resultat" class="start-outcome">
        <h2 id="resultat">{words.result}</h2>
        {!isDone && <p class="kind start-waiting">{words.waiting}</p>}
        {isDone && !outcome.parts && (
          <p role="status">
            {outcome.failed ? tools.fetchFailed : words.making}{' '}
            {outcome.failed && (
              <button type="button" class="button quiet small" onClick={outcome.again}>
                {words.again}
              </button>
            )}
          </p>
        )}
        {isDone && outcome.parts && (
          <outcome.parts.Outcome answers={answers} material={outcome.parts.material} base={base} />
        )}
      </section>
      <section aria-labelledby="spara">
        <h2 id="spara">{tools.exports.label}</h2>
        {outcome.parts && later && doc && isDone && (
          <outcome.parts.StartWays
            answers={answers}
            material={outcome.parts.material}
            base={base}
            menu={later.SaveMenu}
            file={<later.FileButton doc={doc} kind={startAnswers.kind} base={base} />}
          />
        )}
        {!isDone && later && doc && <later.FileButton doc={doc} kind={startAnswers.kind} base={base} />}
      </section>
    </div>
  );
}

const pathName = (path: string): string => questionNames[path.split('/')[0] as Question] ?? path;

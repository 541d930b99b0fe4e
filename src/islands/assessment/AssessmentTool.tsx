import { assess, criteriaOf } from '../../domain/assessment';
import type { SourceTitles } from '../../domain/law';
import type { QrCode } from '../../domain/report-document';
import type { Assessment } from '../../schema/assessment';
import type { Scale } from '../../schema/scale';
import { assessmentAnswers, criterionAnswers } from '../../storage/records/assessment-answers';
import { assessmentWords } from '../../strings/assessment';
import { tools } from '../../strings/tools';
import { today } from '../shared/today';
import { SaveStatus } from '../shared/SaveStatus';
import { UndoButton } from '../shared/UndoButton';
import { useCompanion } from '../shared/use-companion';
import { useDocument } from '../shared/use-document';
import { CriterionForm } from './CriterionForm';
import { Result } from './Result';

interface Props {
  id: string;
  assessment: Assessment;
  scale: Scale;
  base: string;
  /** Titles of the laws the criteria name, by source id. */
  sourceTitles: SourceTitles;
  address: string;
  /** For the paper: the way back to this page. */
  code?: QrCode;
}

/** A self-assessment: the questions, then the result as table, chart and next steps. */
export default function AssessmentTool({ id, assessment, scale, base, address, code, sourceTitles }: Props) {
  const { doc, state, editable, framed } = useDocument(assessmentAnswers, id, base);
  const later = useCompanion(state.status !== 'loading');
  const answerOf = criterionAnswers((path) => doc?.get(path) ?? null);
  const result = assess(assessment, scale, answerOf);
  const fileName = `${id}-${today()}`;
  const words = assessmentWords;
  return (
    <div class="tool assessment">
      <div class="tool-bar">
        <p class="progress">
          <strong>{words.progress(result.answered, result.total)}</strong>
        </p>
        <progress
          max={result.total}
          value={result.answered}
          aria-label={words.progress(result.answered, result.total)}
        />
        <UndoButton doc={doc} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={fileName} />
      </div>
      {later && doc && (
        <later.Keeping
          doc={doc}
          state={state}
          kind={assessmentAnswers.kind}
          id={id}
          base={base}
          nameOf={(path) =>
            criteriaOf(assessment).find((criterion) => path.startsWith(`criterion/${criterion.id}/`))?.title ?? path
          }
        />
      )}
      <fieldset class="plain" disabled={!editable}>
        <legend class="sr-only">{assessment.title}</legend>
        <p class="warning" id="skriv-inte">
          {tools.exports.warning}
        </p>
        {assessment.areas.map((area) => (
          <section key={area.id} aria-labelledby={area.id}>
            <h2 id={area.id}>{area.title}</h2>
            {area.criteria.map((criterion) => (
              <CriterionForm
                key={criterion.id}
                criterion={criterion}
                scale={scale}
                doc={doc}
                version={assessment.version}
                answer={answerOf(criterion.id)}
                answeredRevision={doc?.get(`criterion/${criterion.id}/revision`) ?? null}
              />
            ))}
          </section>
        ))}
        <div class="tool-foot">{later && doc && <later.ResetButton doc={doc} fileName={fileName} base={base} />}</div>
      </fieldset>
      <Result result={result} sourceTitles={sourceTitles} />
      <section aria-labelledby="spara">
        <h2 id="spara">{tools.exports.label}</h2>
        {later && doc && (
          <later.AssessmentWays
            doc={doc}
            assessment={assessment}
            scale={scale}
            sourceTitles={sourceTitles}
            answerOf={answerOf}
            editable={editable}
            base={base}
            fileName={fileName}
            address={address}
            code={code}
          />
        )}
      </section>
    </div>
  );
}

import { type AnswerOf, criteriaOf } from '../../domain/assessment';
import type { SourceTitles } from '../../domain/law';
import type { QrCode } from '../../domain/report-document';
import type { Assessment } from '../../schema/assessment';
import type { Scale } from '../../schema/scale';
import type { DocumentHandle } from '../../storage/open-document';
import { assessmentAnswers } from '../../storage/records/assessment-answers';
import { field, type ValuesOfRecord } from '../shared/use-document';
import { today } from '../shared/today';
import { FileButton } from './FileButton';
import { SaveMenu } from './SaveMenu';
import { TypeInButton } from './TypeInButton';

interface Props {
  doc: DocumentHandle<ValuesOfRecord<typeof assessmentAnswers>>;
  assessment: Assessment;
  scale: Scale;
  sourceTitles: SourceTitles;
  answerOf: AnswerOf;
  editable: boolean;
  base: string;
  fileName: string;
  address: string;
  code: QrCode | undefined;
}

/** The ways out of a self-assessment, and the way in from paper. */
export function AssessmentWays(props: Props) {
  const { doc, assessment, scale, sourceTitles, answerOf, editable, base, fileName, address, code } = props;
  const criteria = criteriaOf(assessment);
  return (
    <>
      <SaveMenu
        fileName={fileName}
        base={base}
        canBeBlank
        file={<FileButton doc={doc} kind={assessmentAnswers.kind} base={base} />}
        makeDocument={async (blank) => {
          const { reportWords: words } = await import('../../strings/report');
          const facts = { made: today(), address, code, words };
          if (blank) return (await import('../../domain/form-assessment')).assessmentForm(assessment, scale, facts);
          const { assessmentReport } = await import('../../domain/report-assessment');
          return assessmentReport(assessment, scale, { ...facts, answerOf, sourceTitles });
        }}
        more={{ sheet: async () => (await import('./sheets')).assessmentSheet(assessment, answerOf) }}
      />
      {editable && (
        <TypeInButton
          kind="level"
          items={criteria}
          undo={() => doc.undo().length > 0}
          save={(id, { level, evidence, note }) =>
            doc.setAll({
              ...field(`criterion/${id}/level`, level as 0 | 1 | 2 | 3 | 4 | 'na'),
              ...field(`criterion/${id}/revision`, criteria.find((each) => each.id === id)?.revision ?? 1),
              ...(evidence === null ? {} : field(`criterion/${id}/evidence`, evidence)),
              ...(note === '' ? {} : field(`criterion/${id}/${level === 'na' ? 'naReason' : 'note'}`, note)),
              'meta/contentVersion': assessment.version,
            })
          }
        />
      )}
    </>
  );
}

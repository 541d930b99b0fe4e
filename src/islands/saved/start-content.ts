import { startReport } from '../../domain/report-start';
import { startResult, type StartMaterial } from '../../domain/start-result';
import type { Question } from '../../domain/start-tool';
import type { Json } from '../../storage/canonical';
import { fieldReader } from '../../storage/record';
import { startAnswers, startAnswersOf } from '../../storage/records/start-answers';
import { fieldWords } from '../../strings/saved-fields';
import { startReasons, startReportWords } from '../../strings/start-tool';
import { questionNames, startToolWords } from '../../strings/start-words';
import type { SavedContent } from './content-of';

/** What saved answers in "Er väg" are about: the questions and answers by name, and the result as a document. */
export function startContent(
  material: StartMaterial,
  { organisation, made }: { organisation: string; made: string },
): SavedContent {
  const { questions } = material.tool;
  const idsOf = (question: 'does' | 'have') => questions[question].answers.map(({ id }) => id);
  const labelOf = (question: Question, id: string) =>
    questions[question].answers.find((answer) => answer.id === id)?.label ?? id;
  return {
    title: startToolWords.title,
    address: '/er-vag/',
    report: (document) => {
      const read = fieldReader(startAnswers, () => document);
      const answers = startAnswersOf(read, { does: idsOf('does'), have: idsOf('have') });
      return startReport(startResult(material, answers, startReasons), { words: startReportWords, organisation, made });
    },
    nameOf: (path) => {
      const [question = '', id] = path.split('/');
      if (!(question in questionNames)) return fieldWords.other[path] ?? path;
      return id ? labelOf(question as Question, id) : questionNames[question as Question];
    },
    say: (path, value: Json) => {
      if (typeof value === 'boolean') return value ? fieldWords.yes : fieldWords.no;
      return typeof value === 'string' && path in questionNames
        ? labelOf(path as Question, value)
        : String(value ?? '');
    },
  };
}

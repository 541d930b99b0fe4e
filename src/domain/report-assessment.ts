import type { Assessment } from '../schema/assessment';
import type { Scale } from '../schema/scale';
import { lawReferences, type SourceTitles } from './law';
import { type AnswerOf, assess, type CriterionResult, isSettled } from './assessment';
import type { Block, QrCode, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';
import { swedishNumber } from './swedish';

/**
 * A self-assessment as a document: table first, chart second (the same numbers),
 * then legal duties, three next steps and every answer in full.
 */
export function assessmentReport(
  assessment: Assessment,
  scale: Scale,
  {
    answerOf,
    organisation,
    made,
    address,
    code,
    words: allWords,
    sourceTitles,
  }: {
    answerOf: AnswerOf;
    organisation?: string;
    made: string;
    address: string;
    code?: QrCode | undefined;
    words: ReportWords;
    sourceTitles: SourceTitles;
  },
): ReportDocument {
  const words = allWords.assessment;
  const result = assess(assessment, scale, answerOf);
  const number = (value: number | null) => (value === null ? words.noAnswer : swedishNumber(value));
  const bars = result.areas.map((area) => ({
    label: area.title,
    value: area.selfRated,
    text: area.selfRated === null ? words.noAnswer : words.outOf(swedishNumber(area.selfRated)),
  }));

  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: words.summary },
    {
      kind: 'paragraph',
      runs: [{ text: words.answered(result.answered, result.total), bold: true }, `. ${words.noGrade}`],
    },
    {
      kind: 'table',
      caption: words.profile,
      columns: [
        { title: words.area, width: 0.4 },
        { title: words.answeredColumn, width: 0.16 },
        { title: words.selfRated, width: 0.22 },
        { title: words.evidenced, width: 0.22 },
      ],
      rows: result.areas.map((area) => [
        area.title,
        words.part(area.answered, area.criteria.length),
        number(area.selfRated),
        number(area.evidenced),
      ]),
      rowHeaders: true,
    },
    {
      kind: 'chart',
      caption: words.chartCaption,
      alt: words.chartAlt(bars.map(({ label, text }) => `${label}: ${text}.`).join(' ')),
      max: 4,
      bars,
    },
    { kind: 'heading', level: 2, text: words.legalGaps },
    result.legalGaps.length > 0
      ? {
          kind: 'list',
          ordered: false,
          items: result.legalGaps.map(({ criterion }) => ({
            runs: [{ text: criterion.title, bold: true }, `. ${lawReferences(criterion.legal, sourceTitles)}`],
          })),
        }
      : { kind: 'paragraph', runs: [words.noLegalGaps] },
    { kind: 'heading', level: 2, text: words.nextSteps },
    result.nextActions.length > 0
      ? {
          kind: 'list',
          ordered: true,
          items: result.nextActions.map(({ criterion }) => ({
            runs: [{ text: criterion.title, bold: true }, `. ${criterion.nextStep}`],
          })),
        }
      : { kind: 'paragraph', runs: [words.noNextSteps] },
    { kind: 'heading', level: 2, text: words.allAnswers },
    ...result.areas.flatMap((area): Block[] => [
      { kind: 'heading', level: 3, text: area.title },
      ...area.criteria.flatMap((item) => answerBlocks(item, scale, words)),
    ]),
    { kind: 'signature', labels: [...words.signature] },
  ];
  return {
    title: assessment.title,
    language: 'sv-SE',
    number: assessment.number,
    version: assessment.version,
    subtitle: assessment.purpose,
    organisation,
    made,
    origin: allWords.origin(address),
    code,
    blocks,
  };
}

function answerBlocks(
  { criterion, answer, selfRated }: CriterionResult,
  scale: Scale,
  words: ReportWords['assessment'],
): Block[] {
  const label = (value: number) => scale.levels.find((level) => level.value === value)?.label ?? '';
  const said = answer.notApplicable
    ? words.notApplicable(answer.reason.trim() || words.noReason)
    : selfRated === null
      ? words.noAnswer
      : words.levelText(selfRated, label(selfRated));
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [{ text: `${criterion.title}. `, bold: true }, criterion.text] },
    { kind: 'paragraph', runs: [{ text: `${words.level}: `, bold: true }, said] },
  ];
  if (selfRated !== null && isSettled(answer)) {
    const evidence = scale.evidence.find(({ value }) => value === answer.evidence);
    blocks.push({ kind: 'paragraph', runs: [`${words.anchor}: ${criterion.levels[selfRated] ?? ''}`] });
    blocks.push({
      kind: 'paragraph',
      runs: [
        { text: `${words.evidence}: `, bold: true },
        evidence ? `${evidence.value} – ${evidence.label}` : words.noAnswer,
      ],
    });
  }
  if (answer.note.trim()) blocks.push({ kind: 'note', title: words.note, runs: [answer.note] });
  return blocks;
}

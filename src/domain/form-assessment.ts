import type { Assessment } from '../schema/assessment';
import type { Scale } from '../schema/scale';
import { itemCode } from './item-code';
import type { Block, QrCode, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';

/**
 * A self-assessment as a blank form: every level in words with a box before it, the evidence, room for a note, and a
 * code by which the answers are typed in afterwards.
 */
export function assessmentForm(
  assessment: Assessment,
  scale: Scale,
  {
    organisation,
    made,
    address,
    code,
    words: allWords,
  }: { organisation?: string; made: string; address: string; code?: QrCode | undefined; words: ReportWords },
): ReportDocument {
  const words = allWords.assessment;
  const boxes = (labels: readonly string[]) => labels.map((label) => `☐ ${label}`).join('   ');
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [words.form.howTo] },
    { kind: 'heading', level: 2, text: words.form.scale },
    {
      kind: 'table',
      caption: scale.question,
      columns: [
        { title: words.level, width: 0.14 },
        { title: scale.title, width: 0.86 },
      ],
      rows: scale.levels.map(({ value, label }) => [String(value), label]),
      rowHeaders: true,
    },
    {
      kind: 'table',
      caption: words.evidence,
      columns: [
        { title: words.form.evidenceOf, width: 0.14 },
        { title: words.anchor, width: 0.86 },
      ],
      rows: scale.evidence.map(({ value, label }) => [value, label]),
      rowHeaders: true,
    },
    ...assessment.areas.flatMap((area): Block[] => [
      { kind: 'heading', level: 2, text: area.title },
      ...area.criteria.flatMap((criterion): Block[] => [
        { kind: 'heading', level: 3, text: `${itemCode(criterion.id)}  ${criterion.title}` },
        { kind: 'paragraph', runs: [criterion.text] },
        {
          kind: 'ticks',
          items: criterion.levels.map((text, level) => ({ text: `${level}  ${text}`, done: false })),
        },
        {
          kind: 'paragraph',
          runs: [
            { text: `${words.form.evidenceOf}: `, bold: true },
            boxes(scale.evidence.map(({ value }) => value)),
            `   ${boxes([words.form.notApplicable])} ____________________`,
          ],
        },
        { kind: 'lines', label: words.form.note, count: 1 },
      ]),
    ]),
    { kind: 'heading', level: 2, text: words.nextSteps },
    { kind: 'lines', label: words.form.nextSteps, count: 6 },
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

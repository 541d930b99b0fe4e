import type { Routine } from '../schema/routine';
import type { Block, Inline, QrCode, ReportDocument } from './report-document';
import { parseInline, plainText } from './inline';
import type { ReportWords } from './report-words';

/**
 * A routine as a document for PDF, Word and paper.
 * @param values the reader's own text per field id; a missing one falls back to the default
 * @param made the day the document is made, 2026-11-21; empty for a blank form made at build
 */
export function routineReport(
  routine: Routine,
  {
    values = {},
    organisation,
    made = '',
    address,
    code,
    words,
  }: {
    values?: Record<string, string>;
    organisation?: string;
    made?: string;
    address: string;
    code?: QrCode | undefined;
    words: ReportWords;
  },
): ReportDocument {
  const fields = new Map(routine.fields.map((field) => [field.id, values[field.id]?.trim() || field.default]));
  const runs = (text: string): Inline[] => parseInline(text, fields);
  const text = (value: string) => plainText(runs(value));
  const labelled = (label: string, value: string): Inline[] => [{ text: `${label}: `, bold: true }, ...runs(value)];
  const bullets = (lines: string[]): Block => ({
    kind: 'list',
    ordered: false,
    items: lines.map((line) => ({ runs: runs(line) })),
  });

  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: words.routine.purpose },
    ...routine.purpose.map((line): Block => ({ kind: 'paragraph', runs: runs(line) })),
    { kind: 'heading', level: 3, text: words.routine.scope },
    bullets(routine.scope),
    { kind: 'paragraph', runs: labelled(words.routine.responsible, routine.responsible) },
  ];
  if (routine.fields.length > 0)
    blocks.push({
      kind: 'table',
      caption: words.routine.fields,
      columns: [
        { title: words.routine.fieldLabel, width: 0.5 },
        { title: words.routine.fieldValue, width: 0.5 },
      ],
      rows: routine.fields.map((field) => [field.label, fields.get(field.id) ?? '']),
      rowHeaders: true,
    });
  blocks.push({ kind: 'heading', level: 2, text: words.routine.steps });
  routine.steps.forEach((step, i) => {
    blocks.push(
      { kind: 'heading', level: 3, text: `${i + 1}. ${text(step.title)}` },
      {
        kind: 'paragraph',
        runs: [...labelled(words.routine.who, step.who), '. ', ...labelled(words.routine.when, step.when), '.'],
      },
      bullets(step.do),
    );
    if (step.record) blocks.push({ kind: 'paragraph', runs: labelled(words.routine.record, step.record) });
  });
  blocks.push(
    { kind: 'heading', level: 2, text: words.routine.records },
    {
      kind: 'table',
      caption: words.routine.records,
      columns: [
        { title: words.routine.recordWhat, width: 0.36 },
        { title: words.routine.recordWhere, width: 0.3 },
        { title: words.routine.recordKeep, width: 0.34 },
      ],
      rows: routine.records.map((row) => [text(row.what), text(row.where), text(row.keep)]),
      rowHeaders: true,
    },
    { kind: 'heading', level: 2, text: words.routine.deviations },
    bullets(routine.deviations),
    { kind: 'heading', level: 2, text: words.routine.small },
    bullets(routine.small),
    { kind: 'heading', level: 2, text: words.routine.decision },
    { kind: 'signature', labels: [...words.routine.signature] },
  );
  return {
    title: routine.title,
    language: 'sv-SE',
    number: routine.number,
    version: routine.version,
    subtitle: routine.summary,
    organisation,
    status: words.routine.undecided,
    adopted: { body: words.routine.adoptedBy, date: '', paragraph: '' },
    nextReview: words.routine.reviewEvery(routine.reviewMonths),
    code,
    made,
    origin: words.origin(address),
    blocks,
  };
}

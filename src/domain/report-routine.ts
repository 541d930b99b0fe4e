import type { Routine } from '../schema/routine';
import { fillingFrom, sectionBlocks } from './fill-text';
import type { QrCode, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';
import { routineText } from './routine-text';

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
  const text = routineText(routine, { words });
  const filling = fillingFrom(routine.fields, values, words.routine);
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
    blocks: [
      ...text.sections.flatMap((section) => sectionBlocks(section, filling)),
      { kind: 'heading', level: 2, text: words.routine.decision },
      { kind: 'signature', labels: [...text.signature] },
    ],
  };
}

import type { Template } from '../schema/template';
import { fillBlocks, fillingFrom } from './fill-text';
import type { Block, Inline, QrCode, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';
import { templateText } from './template-text';

/**
 * A template as a document for PDF, Word and paper.
 * @param values the reader's own text per field id; a missing one falls back to the default
 * @param made the day the document is made, 2026-11-21; empty for a blank form made at build
 */
export function templateReport(
  template: Template,
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
  const { title, number, version, summary, adoptedBy } = template;
  return {
    title,
    language: 'sv-SE',
    number,
    version,
    subtitle: summary,
    organisation,
    ...(adoptedBy === undefined ? {} : { adopted: { body: adoptedBy, date: '', paragraph: '' } }),
    code,
    made,
    origin: words.origin(address),
    blocks: templateBlocks(template, { values, words }),
  };
}

/** What stands on the paper under its head, with the fields filled in. */
export function templateBlocks(
  template: Template,
  { values = {}, words }: { values?: Record<string, string>; words: ReportWords },
): Block[] {
  const filling = fillingFrom(template.fields, values, words.routine);
  const { review, reviewEvery } = words.template;
  const [text, keep] = templateText(template, { words }).sections.map(({ blocks }) => fillBlocks(blocks, filling));
  // In a line under the paper and not in its head: a form needs the room, and is best on one sheet.
  const reviewed: Inline[] =
    template.reviewMonths === undefined
      ? []
      : [{ text: `${review}: `, bold: true }, `${reviewEvery(template.reviewMonths)}. `];
  const [last] = keep ?? [];
  return [...(text ?? []), ...(last?.kind === 'paragraph' ? [{ ...last, runs: [...reviewed, ...last.runs] }] : [])];
}

import type { Template, TemplateBlock } from '../schema/template';
import { documentId, type ShelfDocument, type TextBlock } from './document-text';
import { longestInterval } from './review-interval';
import type { ReportWords } from './report-words';

/** A form is looked over as often as a routine when it says nothing else. */
const REVIEW_MONTHS = 12;

/**
 * A template in the shape that the binder shares. It is short enough to be one section, text, with where it is kept as
 * another: readers' own texts hang on their ids, so they are only added to.
 * @param id file name, when the text is to know its page
 */
export function templateText(
  template: Template,
  { id = '', part = template.part, words }: { id?: string; part?: number; words: ReportWords },
): ShelfDocument {
  const { title, number, version, summary, adoptedBy, reviewMonths = REVIEW_MONTHS, reviewMost, fields } = template;
  return {
    kind: 'mall',
    title,
    number,
    version,
    subtitle: summary,
    address: `/mallar/${id}/`,
    part,
    ...(adoptedBy === undefined ? {} : { adoptedBy }),
    review: { months: reviewMonths, most: longestInterval(reviewMonths, reviewMost) },
    fields,
    sections: [
      { id: 'text', title: '', level: 2, blocks: template.blocks.map(textBlock) },
      {
        id: 'keep',
        title: '',
        level: 2,
        blocks: [{ kind: 'paragraph', text: `**${words.template.keep}: **${template.keep}` }],
      },
    ],
    signature: [],
    changes: template.changes,
    retired: template.retired,
    replaces: template.replaces.map((name) => documentId('mall', name)),
  };
}

/** The schema sees to it that a block has one part. */
function textBlock(block: TemplateBlock): TextBlock {
  if (block.heading !== undefined) return { kind: 'heading', level: 2, text: block.heading };
  if (block.subheading !== undefined) return { kind: 'heading', level: 3, text: block.subheading };
  if (block.text !== undefined) return { kind: 'paragraph', text: block.text };
  if (block.list) return { kind: 'list', ordered: false, items: block.list };
  if (block.steps) return { kind: 'list', ordered: true, items: block.steps };
  if (block.ticks) return { kind: 'ticks', items: block.ticks.map((text) => ({ text })) };
  if (block.table) return tableOf(block.table);
  if (block.lines) return { kind: 'lines', ...block.lines };
  if (block.note) return { kind: 'note', ...block.note };
  if (block.pageBreak) return { kind: 'pageBreak' };
  return { kind: 'signature', labels: block.signature ?? block.blanks ?? [] };
}

function tableOf({
  caption,
  columns,
  rows,
  blankRows,
  room,
  rowHeaders,
}: NonNullable<TemplateBlock['table']>): TextBlock {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const blank = Array.from({ length: blankRows }, () => columns.map(() => ''));
  return {
    kind: 'table',
    caption,
    columns: columns.map(({ title, width }) => ({ title, width: width / whole })),
    rows: [...rows, ...blank],
    rowHeaders,
    room,
  };
}

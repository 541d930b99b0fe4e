import { z } from 'zod';
import { changes, replaces } from './change';
import { contentId, documentNumber, isoDate, sentence, textVersion } from './id';
import { citation } from './source';

/** What can stand in a template. One key each, in the order it is read. */
const BLOCKS = 'heading, subheading, text, list, steps, ticks, table, lines, blanks, signature, note eller pageBreak';

const column = z.strictObject({
  title: sentence,
  /** How wide against the others: 1, 2, 3 … Only the proportion matters. */
  width: z.number().positive({ error: 'ska vara större än noll' }).default(1),
});

const table = z
  .strictObject({
    /** Says what the table is; read aloud first. */
    caption: sentence,
    columns: z
      .array(column)
      .min(1, { error: 'behöver minst en kolumn' })
      .max(8, { error: 'har fler än åtta kolumner' }),
    /** Rows with text. '' is a cell to write in. */
    rows: z.array(z.array(z.string())).default([]),
    /** Empty rows after them, to fill in by hand. */
    blankRows: z.number().int().min(0).max(40).default(0),
    /** Lines of handwriting that a row with an empty cell has room for. */
    room: z.number().int().min(1).max(6).default(1),
    /** The first cell of each row says what the row is about. */
    rowHeaders: z.boolean().default(false),
  })
  .refine(({ rows, columns }) => rows.every((row) => row.length === columns.length), {
    error: 'har en rad med fel antal rutor; skriv "" för en ruta att fylla i',
  })
  .refine(({ rows, blankRows }) => rows.length + blankRows > 0, { error: 'är tom; skriv rows eller blankRows' });

const block = z
  .strictObject({
    heading: sentence.optional(),
    subheading: sentence.optional(),
    text: sentence.optional(),
    list: z.array(sentence).min(1).optional(),
    /** A numbered list. */
    steps: z.array(sentence).min(1).optional(),
    /** Boxes to tick on paper. */
    ticks: z.array(sentence).min(1).optional(),
    table: table.optional(),
    /** A question, and lines to write on. */
    lines: z.strictObject({ label: sentence, count: z.number().int().min(1).max(25) }).optional(),
    /** Short things to write in, two beside each other: a date, a role. */
    blanks: z.array(sentence).min(1).optional(),
    /** Lines to sign on. The last thing on a sheet that somebody decides or promises. */
    signature: z.array(sentence).min(1).optional(),
    note: z.strictObject({ title: sentence, text: sentence }).optional(),
    /** What comes after begins on a new sheet. */
    pageBreak: z.literal(true, { error: 'ska vara true' }).optional(),
  })
  .refine((parts) => Object.values(parts).filter((part) => part !== undefined).length === 1, {
    error: `ska vara precis ett av: ${BLOCKS}`,
  });

/**
 * One YAML file in content/templates/ = one paper to fill in or to decide on. Data, as routines are (ADR 0015, 0031).
 * Texts may use **bold** and {{field}}; a field has the same id, label and default in every routine and template.
 */
export const template = z.strictObject({
  title: sentence,
  number: documentNumber('MALL'),
  version: textVersion,
  updated: isoDate,
  /** One sentence for lists, search and the line under the title. */
  summary: sentence,
  /** 0–8, the tab of the binder it stands behind. */
  part: z.number().int().min(0).max(8),
  /** About the paper, for whoever is to use it. Stands on the page and never on the paper. */
  use: z.strictObject({ who: sentence, when: sentence, how: z.array(sentence).min(1) }),
  /** Where the filled-in paper is kept, and how long. Last on the paper. */
  keep: sentence,
  /** Who decides on it. Left out for a form, which nobody decides on each time. */
  adoptedBy: sentence.optional(),
  /** Whole months until it is looked over again, for what is decided. */
  reviewMonths: z.number().int().min(1).max(36).optional(),
  /** The most it may wait when reviews change nothing: 12 where a law asks for every year. */
  reviewMost: z.number().int().min(1).max(36).optional(),
  /** It will hold names or what is personal: filled in by hand, never on a screen. */
  paperOnly: z.boolean().default(false),
  /** The whole paper is easy-read Swedish, and is measured as such. */
  easyRead: z.boolean().default(false),
  fields: z.array(z.strictObject({ id: contentId, label: sentence, default: sentence })).default([]),
  blocks: z.array(block).min(1),
  law: z.array(citation).default([]),
  /** Ids in content/requirements of what this paper answers to. */
  requirements: z.array(contentId).default([]),
  terms: z.array(contentId).default([]),
  chapters: z.array(z.string()).default([]),
  routines: z.array(contentId).default([]),
  checklists: z.array(contentId).default([]),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
  changes,
  replaces,
});

export type Template = z.infer<typeof template>;
export type TemplateBlock = Template['blocks'][number];

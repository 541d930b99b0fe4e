import { z } from 'zod';
import { changes, replaces } from './change';
import { contentId, documentNumber, isoDate, sentence, textVersion } from './id';
import { citation } from './source';

const step = z.strictObject({
  id: contentId,
  title: sentence,
  /** A role, never a person. */
  who: sentence,
  when: sentence,
  /** What is done, one action a line, in order. */
  do: z.array(sentence).min(1),
  /** What is written down, and where. */
  record: sentence.optional(),
});

/**
 * One YAML file in content/routines/ = one routine for the binder. Data, not prose:
 * the same file becomes a page, a paper, a PDF and a Word file. Texts may use
 * **bold** and {{field}}; a field is replaced by its default until the reader fills it in.
 */
export const routine = z.strictObject({
  title: sentence,
  number: documentNumber('RUT'),
  version: textVersion,
  updated: isoDate,
  /** One sentence for lists and search. */
  summary: sentence,
  purpose: z.array(sentence).min(1),
  easy: z.array(sentence).min(1),
  scope: z.array(sentence).min(1),
  responsible: sentence,
  /** Whole months until the board looks again. */
  reviewMonths: z.number().int().min(1).max(36),
  /** The most it may wait when reviews change nothing: 12 where a law asks for every year. */
  reviewMost: z.number().int().min(1).max(36).optional(),
  fields: z.array(z.strictObject({ id: contentId, label: sentence, default: sentence })).default([]),
  steps: z.array(step).min(1),
  records: z.array(z.strictObject({ what: sentence, where: sentence, keep: sentence })).min(1),
  /** What to do when the routine itself fails. */
  deviations: z.array(sentence).min(1),
  /** What is enough for an association of five people. */
  small: z.array(sentence).min(1),
  law: z.array(citation).default([]),
  /** Ids in content/requirements of what this routine answers to. */
  requirements: z.array(contentId).default([]),
  terms: z.array(contentId).default([]),
  chapters: z.array(z.string()).default([]),
  checklists: z.array(contentId).default([]),
  /** Papers that are used here: ids in content/templates. */
  templates: z.array(contentId).default([]),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
  changes,
  replaces,
});

export type Routine = z.infer<typeof routine>;

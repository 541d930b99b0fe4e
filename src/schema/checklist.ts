import { z } from 'zod';
import { changes, replaces } from './change';
import { contentId, documentNumber, isoDate, sentence, textVersion } from './id';
import { pictogram } from './pictogram';
import { somePrinciples } from './principle';
import { citation } from './source';

export const INTERVALS = [
  'vid-start',
  'vid-handelse',
  'dagligen',
  'veckovis',
  'manadsvis',
  'kvartalsvis',
  'arligen',
] as const;

/** When of a day a list is wanted, in the order of the page I dag. */
export const MOMENTS = ['oppna', 'under-dagen', 'stanga', 'veckan', 'handelse', 'ny-har'] as const;

/** The place of a list on the page I dag: when, a few easy words, and a picture. */
const today = z.strictObject({
  moment: z.enum(MOMENTS, { error: `ska vara ett av: ${MOMENTS.join(', ')}` }),
  words: sentence,
  pictogram,
});

const item = z.strictObject({
  /** Permanent; the reader's tick hangs on it. */
  id: contentId,
  text: sentence,
  /** How you see that it is done. */
  evidence: sentence,
  /** minst = the floor every organisation needs; garna = a good next step. */
  level: z.enum(['minst', 'garna'], { error: 'ska vara minst eller garna' }).default('minst'),
  /** A picture beside the words, on the screen and on paper. */
  pictogram: pictogram.optional(),
  /** The same item in easy-read Swedish. */
  easy: sentence.optional(),
  terms: z.array(contentId).default([]),
  law: z.array(citation).default([]),
});

const group = z.strictObject({
  id: contentId,
  title: sentence,
  items: z.array(item).min(1, { error: 'behöver minst en punkt' }),
});

/** One YAML file in content/checklists/ = one checklist. The file name is its address and id. */
export const checklist = z.strictObject({
  title: sentence,
  number: documentNumber('CL'),
  version: textVersion,
  updated: isoDate,
  purpose: sentence,
  /** The purpose in easy-read Swedish. */
  easy: sentence,
  who: sentence,
  when: sentence,
  interval: z.enum(INTERVALS, { error: `ska vara ett av: ${INTERVALS.join(', ')}` }),
  today: today.optional(),
  groups: z.array(group).min(1, { error: 'behöver minst en grupp' }),
  /** Ids in content/requirements of what this list answers to. */
  requirements: z.array(contentId).default([]),
  /** The horizontal principles that this list does something for. Left out where there are none: a tool carries no empty field. */
  principles: somePrinciples.optional(),
  chapters: z.array(z.string()).default([]),
  routines: z.array(contentId).default([]),
  /** Papers that are used here: ids in content/templates. */
  templates: z.array(contentId).default([]),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
  changes,
  replaces,
});

export type Checklist = z.infer<typeof checklist>;
export type ChecklistItem = z.infer<typeof item>;

/** What it takes to fill in a checklist and put it on paper. What it rests on and leads to stands on the page beside it. */
export type FillableChecklist = Omit<
  Checklist,
  | 'changes'
  | 'chapters'
  | 'groups'
  | 'principles'
  | 'replaces'
  | 'requirements'
  | 'retired'
  | 'routines'
  | 'templates'
  | 'today'
> & { groups: (Omit<z.infer<typeof group>, 'items'> & { items: FillableItem[] })[] };
export type FillableItem = Omit<ChecklistItem, 'law' | 'terms'>;

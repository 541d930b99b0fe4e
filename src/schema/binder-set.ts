import { z } from 'zod';
import { contentId, sentence } from './id';

/**
 * One YAML file in content/binder-sets/ = a proposal of what to put in the binder. `bas` are chosen among by size, one at
 * a time; `tillagg` are put on top by what the organisation does.
 */
export const binderSet = z.strictObject({
  title: sentence,
  /** For whom, and what it holds. One or two sentences. */
  lead: sentence,
  kind: z.enum(['bas', 'tillagg'], { error: 'ska vara bas eller tillagg' }),
  /** Place among the others of its kind. */
  order: z.number().int().min(1),
  routines: z.array(contentId).default([]),
  checklists: z.array(contentId).default([]),
  templates: z.array(contentId).default([]),
});

export type BinderSetFile = z.infer<typeof binderSet>;

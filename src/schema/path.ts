import { z } from 'zod';
import { contentId, sentence } from './id';
import { ASSIGNMENTS, BOUND_FORMS, EMPLOYEE_BANDS } from './requirement';

/** What a path is chosen by, in the order the shelf shows them. */
export const PATH_GROUPS = ['storlek', 'form', 'uppdrag', 'roll'] as const;

/** How many work there; the ids of src/domain/organisation.ts. */
export const WORKFORCE = ['1-5', '6-20', '21-50', 'over-50'] as const;

const oneOf = <T extends string>(values: readonly [T, ...T[]]) =>
  z.enum(values, { error: `ska vara ett av: ${values.join(', ')}` });
const some = <T extends string>(values: readonly [T, ...T[]]) => z.array(oneOf(values)).default([]);

/** Whom something suits. Within a line any will do; all lines must hold. Without lines: everybody. */
export const suits = z.strictObject({
  forms: some([...BOUND_FORMS, 'annan']),
  sizes: some(WORKFORCE),
  employees: some(EMPLOYEE_BANDS),
  assignments: some([...ASSIGNMENTS, 'annat']),
});

const stop = z
  .strictObject({
    /** Permanent; the reader's tick hangs on it. */
    id: contentId,
    chapter: z.string().optional(),
    routine: contentId.optional(),
    checklist: contentId.optional(),
    assessment: contentId.optional(),
    /** Why it stands on this path: one line. */
    why: sentence,
    /** Minutes to read, or to do once. */
    minutes: z.number().int().min(1).max(240),
  })
  .refine(
    ({ chapter, routine, checklist, assessment }) =>
      [chapter, routine, checklist, assessment].filter((one) => one !== undefined).length === 1,
    { error: 'ska peka på precis ett av chapter, routine, checklist och assessment' },
  );

/** One YAML file in content/paths/ = one reading path. The file name is its address and id. */
export const readingPath = z.strictObject({
  title: sentence,
  group: oneOf(PATH_GROUPS),
  /** Place on the shelf, within its group. */
  order: z.number().int().min(1),
  /** Whom it is for: one sentence. */
  who: sentence,
  /** Why these texts in this order. */
  why: sentence,
  /** Left out for a path that somebody chooses for the role they have. */
  suits: suits.optional(),
  stops: z.array(stop).min(3, { error: 'behöver minst tre hållplatser' }),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
});

export type ReadingPath = z.infer<typeof readingPath>;
export type PathStop = ReadingPath['stops'][number];
export type Suits = z.infer<typeof suits>;

import { z } from 'zod';
import { contentId, isoDate, sentence } from './id';

/** How a requirement binds: law, regulation, an authority's advice, an agreement, or a framework one chooses. */
export const REQUIREMENT_KINDS = ['lag', 'foreskrift', 'rad', 'avtal', 'frivillig'] as const;

/** Legal forms that a requirement can be bound to; the ids of src/domain/organisation.ts. */
export const BOUND_FORMS = [
  'ideell-forening',
  'ekonomisk-forening',
  'stiftelse',
  'svb-aktiebolag',
  'aktiebolag',
  'trossamfund',
] as const;

/** Numbers of employees between the limits that laws draw. */
export const EMPLOYEE_BANDS = ['inga', '1-9', '10-24', '25-49', '50-eller-fler'] as const;

/** What an organisation does that a requirement can be bound to. */
export const ASSIGNMENTS = [
  'anstallning',
  'praktik-af',
  'praktik-kommun',
  'lss',
  'sol',
  'iop',
  'upphandling',
  'lov',
] as const;

const oneOf = <T extends string>(values: readonly [T, ...T[]]) =>
  z.enum(values, { error: `ska vara ett av: ${values.join(', ')}` });
const kind = oneOf(REQUIREMENT_KINDS);

const requirement = z.strictObject({
  /** Permanent and unique over all frameworks; chapters, routines, checklists and criteria point at it. */
  id: contentId,
  /** Paragraph, clause or principle, without the name of the law. */
  ref: sentence,
  /** What is required, in our own words. Never copied from a protected text. */
  text: sentence,
  /** When another source than the framework's own was read. */
  source: contentId.optional(),
  /** When it binds in another way than the rest of the framework. */
  kind: kind.optional(),
  /** Bound are only these legal forms. Empty: all. */
  forms: z.array(oneOf(BOUND_FORMS)).default([]),
  /** Bound are only employers of these sizes. Empty: all. */
  sizes: z.array(oneOf(EMPLOYEE_BANDS)).default([]),
  /** Bound is the one who does any of these. Empty: all. */
  assignments: z.array(oneOf(ASSIGNMENTS)).default([]),
  /** What else decides, as the end of a sentence: "om någon arbetar ensam". */
  when: sentence.regex(/^om .*[^.]$/, { error: 'ska börja med ”om” och sluta utan punkt' }).optional(),
  /** It is aimed at the authority or the buyer, but the organisation notices it. */
  counterpart: z.boolean().default(false),
  checked: isoDate,
  /** When it is to be looked at again, if that is sooner or later than its kind of source says. */
  review: isoDate.optional(),
  /** false is shown to readers as "ej kontrollerad", and is never stated as settled. */
  verified: z.boolean(),
});

/** One YAML file in content/requirements/ = one law, regulation or framework with its requirements in its own order. */
export const framework = z.strictObject({
  title: sentence,
  /** The name in filters and references. */
  short: sentence,
  /** Place on the page: laws first. */
  order: z.number().int().min(1),
  source: contentId,
  kind,
  /** Whom it concerns and what has been read. */
  lead: sentence,
  requirements: z.array(requirement).min(1, { error: 'behöver minst ett krav' }),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
});

export type Framework = z.infer<typeof framework>;
export type RequirementData = Framework['requirements'][number];

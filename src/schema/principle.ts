import { z } from 'zod';
import { contentId, sentence } from './id';

/** The horizontal principles: what runs through all the work, and is nobody's own task. Ids are permanent. */
export const PRINCIPLES = ['jamstalldhet', 'likabehandling', 'tillganglighet', 'miljo'] as const;

/** The principles that a text does something for. */
export const somePrinciples = z
  .array(z.enum(PRINCIPLES, { error: `ska vara ett av: ${PRINCIPLES.join(', ')}` }))
  .refine((ids) => new Set(ids).size === ids.length, { error: 'har samma princip två gånger' });

/** The field with which a text says that it does something for a principle. */
export const principles = somePrinciples.default([]);

/** One YAML file in content/principles/ = one principle. The file name is its id. */
export const principle = z.strictObject({
  title: sentence,
  /** A sign of its own, so that it is known without colour. One character. */
  sign: z.string().regex(/^\S$/u, { error: 'ska vara ett enda tecken' }),
  order: z.number().int().min(1),
  /** What it is, two sentences. */
  lead: sentence,
  /** What it means in the work, one thing a line. */
  practice: z.array(sentence).min(2, { error: 'behöver minst två rader' }),
  /** The chapter that is all about it. */
  chapter: z.string(),
  /** Ids in content/requirements of what the law asks. */
  requirements: z.array(contentId).default([]),
  /** What the matrix lacks, when it lacks something. */
  lawNote: sentence.optional(),
});

export type Principle = z.infer<typeof principle>;
export type PrincipleId = (typeof PRINCIPLES)[number];

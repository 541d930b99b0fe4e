import { z } from 'zod';
import { contentId, isoDate, sentence } from './id';

export const TERM_GROUPS = {
  A: 'Sektorn och organisationsformerna',
  B: 'Arbetsinkludering och insatser',
  C: 'Offentlig samverkan och upphandling',
  D: 'Kvalitet och ledning',
  E: 'Nytta, effekt och mätning',
  F: 'Delaktighet, jämställdhet och tillgänglighet',
  G: 'Arbetsmiljö och juridik',
} as const;

/** One YAML file in content/glossary/ = one concept. The file name is its address and id. */
export const term = z.strictObject({
  term: sentence,
  /** Short permanent code for paper and speech, for example T-014. */
  code: z.string().regex(/^T-\d{3}$/, { error: 'ska skrivas på formen T-014' }),
  group: z.enum(Object.keys(TERM_GROUPS) as [keyof typeof TERM_GROUPS], { error: 'ska vara en bokstav A–G' }),
  /** Genus and differentia: one phrase, lower case, no full stop, able to replace the term in a sentence. */
  definition: sentence.regex(/[^.]$/, { error: 'ska vara en fras utan punkt på slutet' }),
  easy: sentence,
  synonyms: z.array(sentence).default([]),
  deprecated: z.array(z.strictObject({ form: sentence, reason: sentence })).default([]),
  /** Exactly one of term (an id in the glossary) and text. */
  confusedWith: z
    .array(
      z
        .strictObject({ term: contentId.optional(), text: sentence.optional(), difference: sentence })
        .refine((pair) => (pair.term === undefined) !== (pair.text === undefined), {
          error: 'ska ha antingen term (ett id i ordlistan) eller text (ett ord som inte finns i ordlistan), inte båda',
        }),
    )
    .default([]),
  /** Inflected forms, in the order obestämd, obestämd genitiv, bestämd, bestämd genitiv, then the same in plural. "-" where none. */
  inflections: z.array(sentence).length(8, { error: 'ska ha åtta former; skriv "-" där formen saknas' }).optional(),
  /** Whether running text is linked to the term: the first time in each section, or only where an author writes [[…]]. */
  linking: z.enum(['first', 'manual'], { error: 'ska vara first eller manual' }).default('first'),
  /** Phrases in which the word means something else, or is part of a name, and is never linked. */
  notIn: z.array(sentence).default([]),
  /** Other forms and common misspellings people search for. */
  searchForms: z.array(sentence).default([]),
  english: sentence.optional(),
  broader: contentId.optional(),
  partOf: contentId.optional(),
  example: sentence.optional(),
  note: sentence.optional(),
  sources: z.array(contentId).default([]),
  /** false is shown to readers as "källa ej kontrollerad". */
  verified: z.boolean(),
  /** Nothing is decided until a body has decided. */
  status: z.enum(['utkast', 'remiss', 'beslutad']).default('utkast'),
  checked: isoDate,
});

export type Term = z.infer<typeof term>;

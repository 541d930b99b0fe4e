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

/** How strongly a word is advised against: always wrong, to be changed or silenced with a reason, worth a thought. */
export const strength = z.enum(['fel', 'varning', 'tips'], { error: 'ska vara fel, varning eller tips' });

export type Strength = z.infer<typeof strength>;

/** What a synonym is to its term. */
const SYNONYM_KINDS = ['synonym', 'fullform', 'kortform', 'förkortning', 'variant', 'äldre'] as const;

/** How well an English word covers the concept: the same, nearly, more than it, less than it, or only a translation. */
const ENGLISH_DEGREES = ['exakt', 'nära', 'vidare', 'snävare', 'ingen'] as const;

export type SynonymKind = (typeof SYNONYM_KINDS)[number];
export type EnglishDegree = (typeof ENGLISH_DEGREES)[number];

const synonym = z.strictObject({
  form: sentence,
  kind: z.enum(SYNONYM_KINDS, { error: `ska vara ${oneOf(SYNONYM_KINDS)}` }),
  /** Where the word may be used, when that is not everywhere: "i upphandlingslagen". */
  scope: sentence.optional(),
});

const english = z.strictObject({
  term: sentence,
  degree: z.enum(ENGLISH_DEGREES, { error: `ska vara ${oneOf(ENGLISH_DEGREES)}` }),
});

/** Where our concept is not that of a source we lean on. */
const departure = z.strictObject({
  /** One of the entry's own sources. */
  source: contentId,
  how: sentence,
  why: sentence,
});

const deprecatedWord = z.strictObject({
  form: sentence,
  reason: sentence,
  /** What to write, when that is not the term itself. */
  instead: sentence.optional(),
  /** varning when nothing is said. */
  strength: strength.optional(),
  /** Phrases in which the word is right, such as a name. */
  notIn: z.array(sentence).optional(),
});

/** One YAML file in content/glossary/ = one concept. The file name is its address and id. */
export const term = z
  .strictObject({
    term: sentence,
    /** Short permanent code for paper and speech, for example T-014. */
    code: z.string().regex(/^T-\d{3}$/, { error: 'ska skrivas på formen T-014' }),
    group: z.enum(Object.keys(TERM_GROUPS) as [keyof typeof TERM_GROUPS], { error: 'ska vara en bokstav A–G' }),
    /** Genus and differentia: one phrase, lower case, no full stop, able to replace the term in a sentence. */
    definition: sentence.regex(/[^.]$/, { error: 'ska vara en fras utan punkt på slutet' }),
    easy: sentence,
    /** Where the concept holds and what falls outside it: one or two sentences. Never part of the definition. */
    scope: sentence.optional(),
    synonyms: z.array(synonym).default([]),
    deprecated: z.array(deprecatedWord).default([]),
    /** Exactly one of term (an id in the glossary) and text. */
    confusedWith: z
      .array(
        z
          .strictObject({ term: contentId.optional(), text: sentence.optional(), difference: sentence })
          .refine((pair) => (pair.term === undefined) !== (pair.text === undefined), {
            error:
              'ska ha antingen term (ett id i ordlistan) eller text (ett ord som inte finns i ordlistan), inte båda',
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
    /** The first is the one to use. */
    english: z.array(english).default([]),
    broader: contentId.optional(),
    partOf: contentId.optional(),
    /** Other terms worth reading, that are neither taken for this one nor above or below it. Shown from both sides. */
    seeAlso: z.array(contentId).default([]),
    example: sentence.optional(),
    note: sentence.optional(),
    sources: z.array(contentId).default([]),
    /** Only where something differs. */
    differs: z.array(departure).default([]),
    /** false is shown to readers as "källa ej kontrollerad". */
    verified: z.boolean(),
    /** Nothing is decided until a body has decided. */
    status: z.enum(['utkast', 'remiss', 'beslutad']).default('utkast'),
    /** The body that has decided, for example "Projektgruppen 2027-03-01". Only with the status beslutad. */
    decidedBy: sentence.optional(),
    /** The last day for the next look at the entry. */
    reviewBy: isoDate.optional(),
    /** The term that is to be used instead. The page stays, with a link to it. */
    replacedBy: contentId.optional(),
    checked: isoDate,
  })
  .superRefine(({ status, decidedBy }, context) => {
    if ((status === 'beslutad') === (decidedBy !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['decidedBy'],
      message: 'ska finnas när status är beslutad, och bara då',
      input: decidedBy ?? '',
    });
  });

export type Term = z.infer<typeof term>;

/** "a, b eller c", for messages. */
function oneOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} eller ${values.at(-1)}`;
}

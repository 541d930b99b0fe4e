import { z } from 'zod';
import { contentId, sentence } from './id';
import { strength } from './term';

/** content/language/rules.yaml: words to write in another way that no entry in the glossary speaks of. */
export const wordRules = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        words: z.array(sentence).min(1, { error: 'behöver minst ett ord' }),
        strength,
        instead: sentence,
        reason: sentence.regex(/[.?]$/, { error: 'ska vara en hel mening med punkt på slutet' }),
        notIn: z.array(sentence).default([]),
        near: z.array(sentence).default([]),
        unless: z.array(sentence).default([]),
        term: contentId.optional(),
      }),
    )
    .min(1, { error: 'behöver minst en regel' }),
});

/** content/language/silenced.yaml: the places where a word that the linter warns of is right. */
export const silencedWords = z.strictObject({
  silenced: z.array(
    z.strictObject({
      file: sentence,
      word: sentence,
      /** A piece of the sentence, when the word is right in one place only. */
      in: sentence.optional(),
      reason: sentence,
    }),
  ),
});

export type SilencedWord = z.infer<typeof silencedWords>['silenced'][number];

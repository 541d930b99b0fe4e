import { z } from 'zod';
import { contentId, documentNumber, isoDate, sentence } from './id';
import { citation } from './source';

/** One word that is compared: a term in the glossary, a word outside it, or a term under another name. */
const compared = z
  .strictObject({
    /** Id of the term in the glossary, when it has an entry. */
    term: contentId.optional(),
    /** The word as it is shown. Needed when there is no term; else the term's own name is used. */
    text: sentence.optional(),
    /** What answers and cells point at. The term's id when it is left out. */
    id: contentId.optional(),
    /** A word that is advised against. No answer leads to it. */
    avoid: z.boolean().default(false),
  })
  .refine((word) => word.term !== undefined || (word.text !== undefined && word.id !== undefined), {
    error: 'ska ha term (ett filnamn i ordlistan), eller både text och id när ordet inte finns i ordlistan',
  });

/** Where an answer leads: to one of the words, to a sentence, to both, or to a question further down. */
const outcome = z
  .strictObject({
    word: contentId.optional(),
    text: sentence.optional(),
    /** Number of the question to go to, counted from 1. */
    question: z.number().int().optional(),
  })
  .refine(({ word, text, question }) => (question === undefined) === (word !== undefined || text !== undefined), {
    error: 'ska ha word (ett av orden som jämförs), text (en mening) eller båda, eller bara question (frågans nummer)',
  });

const step = z
  .strictObject({
    ask: sentence.regex(/\?$/, { error: 'ska vara en fråga som slutar med frågetecken' }),
    /** Left out: go on to the next question. */
    yes: outcome.optional(),
    no: outcome.optional(),
  })
  .refine(({ yes, no }) => yes !== undefined || no !== undefined, {
    error: 'ska ha ett svar som leder någonstans: yes, no eller båda',
  });

/**
 * One YAML file in content/confusions/ = one family of words that are taken for each other.
 * The file name is its address and id.
 */
export const confusion = z
  .strictObject({
    title: sentence,
    number: documentNumber('F'),
    /** One sentence for lists and search. */
    summary: sentence,
    easy: sentence,
    terms: z.array(compared).min(2, { error: 'behöver minst två ord att jämföra' }),
    /** Each row is a question with one answer for each word, in the order of terms. */
    table: z
      .array(z.strictObject({ question: sentence, cells: z.array(sentence) }))
      .min(2, { error: 'behöver minst två rader' }),
    /** Questions in order that lead to the right word. */
    question: z.array(step).min(1, { error: 'behöver minst en fråga' }),
    /** What goes wrong when the words are mixed up: concrete, one thing a line. */
    harm: z.array(sentence).min(1, { error: 'behöver minst en rad' }),
    /** Sentences as people write them, and as they should be. */
    write: z
      .array(z.strictObject({ before: sentence, after: sentence }))
      .min(2, { error: 'behöver minst två exempel' }),
    /** How others use the words, beside how this handbook does. */
    official: z
      .array(z.strictObject({ source: contentId, use: sentence, ours: sentence }))
      .min(1, { error: 'behöver minst en källa' }),
    law: z.array(citation).default([]),
    updated: isoDate,
  })
  .superRefine(({ terms, table, question }, context) => {
    for (const [row, { cells }] of table.entries())
      if (cells.length !== terms.length)
        context.addIssue({
          code: 'custom',
          path: ['table', row, 'cells'],
          message: `ska ha ${terms.length} svar, ett för varje ord under terms, men har ${cells.length}`,
          input: cells,
        });
    for (const [i, { yes, no }] of question.entries())
      for (const to of [yes?.question, no?.question])
        if (to !== undefined && (to <= i + 1 || to > question.length))
          context.addIssue({
            code: 'custom',
            path: ['question', i],
            message: `leder till fråga ${to}, men ska leda till en fråga längre ned`,
            input: to,
          });
    const last = question.at(-1);
    if (last && (last.yes === undefined || last.no === undefined))
      context.addIssue({
        code: 'custom',
        path: ['question', question.length - 1],
        message: 'är den sista frågan och ska ha både yes och no',
        input: last,
      });
  });

export type Confusion = z.infer<typeof confusion>;

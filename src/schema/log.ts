import { z } from 'zod';
import { contentId, documentNumber, isoDate, sentence, textVersion } from './id';
import { citation } from './source';

/** Something to choose among. Readers' entries hang on the id. */
const choice = z.strictObject({ id: contentId, label: sentence });

const choices = <Choice extends z.ZodType>(one: Choice) => z.array(one).min(1, { error: 'behöver minst en rad' });

/** One YAML file in content/logs/ = what can be chosen in a log of what went wrong. */
export const log = z.strictObject({
  title: sentence,
  number: documentNumber('AVV'),
  version: textVersion,
  updated: isoDate,
  purpose: sentence,
  /** The purpose in easy-read Swedish. */
  easy: sentence,
  /** What must not wait until somebody has written. */
  urgent: z.array(sentence).min(1, { error: 'behöver minst en rad' }),
  kinds: choices(
    choice.extend({
      meaning: sentence,
      /** What applies to just this kind and how fast, as the routine has it. */
      hint: sentence,
      /** The routine to go on in. */
      routine: contentId,
      /** false where nobody needs to ask whether a measure helped. */
      followUp: z.boolean({ error: 'ska vara true eller false' }).default(true),
    }),
  ),
  areas: choices(choice),
  /** The least first. */
  seriousness: choices(choice.extend({ anchor: sentence })),
  /** Who told, as a group; never a person. */
  reporters: choices(choice),
  causes: choices(choice),
  routines: z.array(contentId).default([]),
  chapters: z.array(z.string()).default([]),
  checklists: z.array(contentId).default([]),
  terms: z.array(contentId).default([]),
  law: z.array(citation).default([]),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
});

export type Log = z.infer<typeof log>;
export type LogKind = Log['kinds'][number];

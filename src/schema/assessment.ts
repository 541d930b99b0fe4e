import { z } from 'zod';
import { contentId, documentNumber, isoDate, sentence, textVersion } from './id';
import { principles } from './principle';
import { citation } from './source';

const criterion = z.strictObject({
  /** Permanent; the reader's answer hangs on it. */
  id: contentId,
  /** Raised by one whenever the wording or the meaning changes. */
  revision: z.number().int().min(1),
  title: sentence,
  text: sentence,
  /** The same criterion in easy-read Swedish. */
  easy: sentence,
  why: sentence,
  how: sentence,
  example: sentence,
  /** What can be shown as evidence. */
  evidence: z.array(sentence).min(1),
  /** What to do first when the level is low. One sentence that starts with a verb. */
  nextStep: sentence,
  /** Anchored text for each level, 0 first. */
  levels: z.array(sentence).length(5, { error: 'ska ha fem texter, en för varje nivå 0–4' }),
  legal: z.array(citation).default([]),
  /** Ids in content/requirements of what this criterion answers to. */
  requirements: z.array(contentId).default([]),
  principles,
  terms: z.array(contentId).default([]),
  chapters: z.array(z.string()).default([]),
});

/** One YAML file in content/assessments/ = one self-assessment. The file name is its address and id. */
export const assessment = z.strictObject({
  title: sentence,
  number: documentNumber('SS'),
  version: textVersion,
  updated: isoDate,
  purpose: sentence,
  easy: sentence,
  who: sentence,
  time: sentence,
  scale: contentId,
  areas: z.array(z.strictObject({ id: contentId, title: sentence, criteria: z.array(criterion).min(1) })).min(1),
  retired: z.array(z.strictObject({ id: contentId, replacedBy: contentId.optional() })).default([]),
});

export type Assessment = z.infer<typeof assessment>;
export type Criterion = z.infer<typeof criterion>;

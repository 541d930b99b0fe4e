import { z } from 'zod';
import { contentId, isoDate, sentence, textVersion } from './id';

/**
 * What is new in a version of a text that organisations decide on. They have the earlier one in their binders, and are
 * told of this one with these words.
 */
const change = z.strictObject({
  version: textVersion,
  date: isoDate,
  /** ordval = says the same in other words; innebord = says something else, and needs a new decision. */
  kind: z.enum(['ordval', 'innebord'], { error: 'ska vara ordval eller innebord' }),
  what: sentence,
  /** Ids of the sections that are new: purpose, scope, step-<id>, records, deviations, small; group-<id>; text. */
  sections: z.array(contentId).min(1, { error: 'behöver minst ett avsnitt' }),
});

/** The newest last. Empty for a first version. */
export const changes = z.array(change).default([]);

/** File names, without ending, of documents that this one has taken the place of. */
export const replaces = z.array(contentId).default([]);

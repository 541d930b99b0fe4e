import { z } from 'zod';
import { contentId, isoDate, sentence } from './id';

/** One source: a law, a regulation, a public page or a framework. One YAML file each in content/sources/. */
export const source = z.strictObject({
  title: sentence,
  publisher: sentence,
  kind: z.enum(
    ['lag', 'foreskrift', 'forarbete', 'myndighet', 'organisation', 'ramverk', 'forskning', 'grunddokument'],
    {
      error: 'ska vara lag, foreskrift, forarbete, myndighet, organisation, ramverk, forskning eller grunddokument',
    },
  ),
  /** Year of the version that was read, or of publication. */
  year: z.number().int().min(1900).max(2100).optional(),
  url: z.url({ protocol: /^https$/, error: 'ska vara en hel adress som börjar med https://' }).optional(),
  /** true only if someone has read the source for this handbook; false is shown to readers as "källa ej kontrollerad". */
  read: z.boolean({ error: 'ska vara true (källan är läst) eller false (källan är inte läst)' }),
  note: sentence.optional(),
});

/** A place in a source that a text leans on: which paragraph, what it says in our words, when it was checked. */
export const citation = z.strictObject({
  source: contentId,
  ref: sentence.optional(),
  says: sentence.optional(),
  checked: isoDate,
  /** When it is to be looked at again, if that is sooner or later than its kind of source says. */
  review: isoDate.optional(),
  /** false = written from general knowledge; never stated as settled in the text. */
  verified: z.boolean().default(true),
});

export type Source = z.infer<typeof source>;
export type Citation = z.infer<typeof citation>;

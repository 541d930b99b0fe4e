import { z } from 'zod';
import { sentence } from './id';

const address = z.string().regex(/^\/.*\/$/, { error: 'ska börja och sluta med snedstreck, till exempel /begrepp/' });

/** content/start/start.yaml: the words of the first page. */
export const start = z.strictObject({
  title: sentence,
  lead: sentence,
  audience: z.array(sentence).min(1),
  /** The way to the page I dag: for whoever is at work and needs a list now. */
  today: z.strictObject({ title: sentence, text: sentence, address }),
  stepsTitle: sentence,
  steps: z
    .array(z.strictObject({ title: sentence, text: sentence, time: sentence, action: sentence, address }))
    .length(3, { error: 'ska ha precis tre steg' }),
  doors: z.array(z.strictObject({ title: sentence, text: sentence, address })).min(1),
  doorsTitle: sentence,
  promises: z.array(z.strictObject({ title: sentence, text: sentence })).min(1),
  promisesTitle: sentence,
});

export type Start = z.infer<typeof start>;

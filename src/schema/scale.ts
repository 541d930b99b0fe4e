import { z } from 'zod';
import { sentence } from './id';

/** A reusable answer scale with levels and strengths of evidence. One YAML file each in content/scales/. */
export const scale = z.strictObject({
  title: sentence,
  question: sentence,
  levels: z
    .array(z.strictObject({ value: z.number().int().min(0), label: sentence, easy: sentence }))
    .min(2, { error: 'behöver minst två nivåer' }),
  evidence: z.array(z.strictObject({ value: z.enum(['A', 'B', 'C', 'D']), label: sentence, easy: sentence })),
  /** Which strength of evidence a level needs before it counts as evidenced. */
  needs: z.array(z.strictObject({ level: z.number().int(), evidence: z.enum(['A', 'B', 'C', 'D']) })),
});

export type Scale = z.infer<typeof scale>;

import { z } from 'zod';
import { contentId, sentence } from './id';

/** One YAML file in content/parts/ = one tab in the binder: its colour number, its folder and the order of its chapters. */
export const part = z.strictObject({
  number: z.number().int().min(0).max(8),
  title: sentence,
  /** What the part answers, one sentence. */
  lead: sentence,
  /** Folder under content/handbook/. */
  folder: contentId,
  /** Chapters in reading order, as addresses without slashes at the ends: forbattra/avvikelser. */
  chapters: z.array(z.string()).default([]),
  /** Pages of the part that are not chapters, for example the glossary. */
  pages: z.array(z.strictObject({ label: sentence, address: z.string().regex(/^\/.*\/$/) })).default([]),
  /** What the part will hold when it is written. Shown on the map, never linked. */
  planned: z.array(sentence).default([]),
});

export type Part = z.infer<typeof part>;

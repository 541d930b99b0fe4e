import { z } from 'zod';
import { contentId, isoDate, sentence } from './id';
import { citation } from './source';

/** Fields a chapter adds to Starlight's own frontmatter. */
export const chapterFields = z.object({
  /** 0–8, the handbook part the chapter belongs to: its tab in the binder. */
  part: z.number().int().min(0).max(8),
  description: sentence,
  reviewed: isoDate,
  /** Why the chapter has no easy-read text. Without this field a chapter needs a .lattlast.md file beside it. */
  withoutEasyRead: sentence.optional(),
  citations: z.array(citation).default([]),
  /** Ids in content/requirements of what this text answers to. */
  requirements: z.array(contentId).default([]),
  terms: z.array(contentId).default([]),
  routines: z.array(contentId).default([]),
  checklists: z.array(contentId).default([]),
  templates: z.array(contentId).default([]),
  assessments: z.array(contentId).default([]),
});

/** Frontmatter of chapter.lattlast.md: the same chapter in easy-read Swedish, its own text. */
export const easyChapter = z.strictObject({
  title: sentence,
  /** The date of the chapter it was written against; older than the chapter's `reviewed` is shown as stale. */
  reviewed: isoDate,
});

export type ChapterFields = z.infer<typeof chapterFields>;

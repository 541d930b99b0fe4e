import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { assessment } from './schema/assessment';
import { binderSet } from './schema/binder-set';
import { chapterFields, easyChapter } from './schema/chapter';
import { checklist } from './schema/checklist';
import { confusion } from './schema/confusion';
import { part } from './schema/part';
import { framework } from './schema/requirement';
import { routine } from './schema/routine';
import { scale } from './schema/scale';
import { source } from './schema/source';
import { start } from './schema/start';
import { template } from './schema/template';
import { term } from './schema/term';

// The only place where a folder meets a schema. Starlight imports this file by exactly this name.
const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/[^_]*.yaml' });

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/handbook', pattern: ['**/[^_]*.{md,mdx}', '!**/*.lattlast.md'] }),
    // Partial here because tool pages reuse the schema; src/catalog holds every chapter to the whole of it.
    schema: docsSchema({ extend: chapterFields.partial() }),
  }),
  easyRead: defineCollection({
    loader: glob({
      base: './content/handbook',
      pattern: '**/[^_]*.lattlast.md',
      generateId: ({ entry }) => entry.replace(/\.lattlast\.md$/, '').replace(/\/index$/, ''),
    }),
    schema: easyChapter,
  }),
  assessments: defineCollection({ loader: yaml('assessments'), schema: assessment }),
  binderSets: defineCollection({ loader: yaml('binder-sets'), schema: binderSet }),
  checklists: defineCollection({ loader: yaml('checklists'), schema: checklist }),
  confusions: defineCollection({ loader: yaml('confusions'), schema: confusion }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: term }),
  parts: defineCollection({ loader: yaml('parts'), schema: part }),
  requirements: defineCollection({ loader: yaml('requirements'), schema: framework }),
  routines: defineCollection({ loader: yaml('routines'), schema: routine }),
  scales: defineCollection({ loader: yaml('scales'), schema: scale }),
  sources: defineCollection({ loader: yaml('sources'), schema: source }),
  start: defineCollection({ loader: yaml('start'), schema: start }),
  templates: defineCollection({ loader: yaml('templates'), schema: template }),
};

import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { assessment } from './schema/assessment';
import { binderSet } from './schema/binder-set';
import { chapterFields, easyChapter } from './schema/chapter';
import { checklist } from './schema/checklist';
import { confusion } from './schema/confusion';
import { log } from './schema/log';
import { part } from './schema/part';
import { picture } from './schema/picture';
import { readingPath } from './schema/path';
import { principle } from './schema/principle';
import { framework } from './schema/requirement';
import { routine } from './schema/routine';
import { scale } from './schema/scale';
import { source } from './schema/source';
import { start } from './schema/start';
import { startTool } from './schema/start-tool';
import { template } from './schema/template';
import { term } from './schema/term';

// The only place where a folder meets a schema. Starlight imports this file by exactly this name.
const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/[^_]*.yaml' });

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/handbook', pattern: ['**/[^_]*.{md,mdx}', '!**/*.lattlast.{md,mdx}'] }),
    // Partial here because tool pages reuse the schema; src/catalog holds every chapter to the whole of it.
    schema: docsSchema({ extend: chapterFields.partial() }),
  }),
  easyRead: defineCollection({
    loader: glob({
      base: './content/handbook',
      pattern: '**/[^_]*.lattlast.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.lattlast\.mdx?$/, '').replace(/\/index$/, ''),
    }),
    schema: easyChapter,
  }),
  assessments: defineCollection({ loader: yaml('assessments'), schema: assessment }),
  binderSets: defineCollection({ loader: yaml('binder-sets'), schema: binderSet }),
  checklists: defineCollection({ loader: yaml('checklists'), schema: checklist }),
  confusions: defineCollection({ loader: yaml('confusions'), schema: confusion }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: term }),
  logs: defineCollection({ loader: yaml('logs'), schema: log }),
  parts: defineCollection({ loader: yaml('parts'), schema: part }),
  pictures: defineCollection({ loader: yaml('pictures'), schema: picture }),
  paths: defineCollection({ loader: yaml('paths'), schema: readingPath }),
  principles: defineCollection({ loader: yaml('principles'), schema: principle }),
  requirements: defineCollection({ loader: yaml('requirements'), schema: framework }),
  routines: defineCollection({ loader: yaml('routines'), schema: routine }),
  scales: defineCollection({ loader: yaml('scales'), schema: scale }),
  sources: defineCollection({ loader: yaml('sources'), schema: source }),
  start: defineCollection({ loader: yaml('start'), schema: start }),
  startTool: defineCollection({ loader: yaml('start-tool'), schema: startTool }),
  templates: defineCollection({ loader: yaml('templates'), schema: template }),
};

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFolder } from '../catalog/read';
import { makeLinkIndex } from '../domain/link-terms';
import { source } from '../schema/source';
import { term } from '../schema/term';
import type { MarkdownNode } from './chapter-runs';
import { linkChapter, type MarkdownContext } from './link-chapter';

/** A plugin as Sätteri, the Markdown engine of Astro 7, takes it: called once for each document with the whole tree. */
interface MarkdownPlugin {
  name: string;
  before(
    root: MarkdownNode,
    context: MarkdownContext & { data: { astro?: { frontmatter: Record<string, unknown> } } },
  ): void;
}

/**
 * Links the terms in every chapter to the glossary. Which terms a chapter links to is put in its frontmatter as
 * `termLinks`, where the page of the term finds it. Stands before Starlight in the list, so that the tree is still as
 * the author wrote it.
 */
export function termLinks(): AstroIntegration {
  return {
    name: 'term-links',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { processor } = config.markdown;
        if (processor?.name !== 'satteri')
          throw new Error('Länkarna till begreppen är skrivna för Sätteri. Skriv om src/build/term-links.ts.');
        const root = fileURLToPath(config.root);
        // What is wrong with the files the content guard has said already.
        const terms = readFolder(root, 'content/glossary', term, []);
        const sources = readFolder(root, 'content/sources', source, []);
        const known = [[...terms.values()], [...sources.values()].map(({ data }) => data.title)] as const;
        // Astro keeps rendered Markdown between builds and only looks at the file and the configuration. The name of
        // the plugin is part of that: it changes when the glossary does, and the old links are thrown away.
        const digest = createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 12);
        const index = makeLinkIndex(...known);
        const plugin: MarkdownPlugin = {
          name: `term-links ${digest}`,
          before(root, context) {
            const ids = linkChapter(root, context, index);
            if (context.data.astro) context.data.astro.frontmatter.termLinks = ids;
          },
        };
        (processor.options as { mdastPlugins: MarkdownPlugin[] }).mdastPlugins.unshift(plugin);
      },
    },
  };
}

import { createRequire } from 'node:module';
import type { MarkdownNode } from '@/build/chapter-runs';
import type { MarkdownContext } from '@/build/link-chapter';

/** A plugin as the Markdown engine takes it. */
interface Plugin {
  name: string;
  before(tree: MarkdownNode, context: MarkdownContext): void;
}

interface Engine {
  markdownToHtml(text: string, options: object): Promise<{ html: string }>;
}

// The engine that Astro brings along, found where Astro finds it, so that a text is taken apart just as in the build.
const { markdownToHtml } = (await import(createRequire(import.meta.url).resolve('satteri'))) as Engine;

/** The HTML of a chapter's text, with the settings of the build. */
export async function toHtml(text: string, before: Plugin['before']): Promise<string> {
  const { html } = await markdownToHtml(text, {
    features: { gfm: true, smartPunctuation: true, directive: true },
    mdastPlugins: [{ name: 'test', before }],
  });
  return html;
}

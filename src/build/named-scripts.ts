import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const source = (path: string): string => fileURLToPath(new URL(`../islands/${path}`, import.meta.url));

/** File in the built site → the script it is made from. */
const SCRIPTS: Readonly<Record<string, string>> = {
  // Beside the pages of the terms, whose address a link knows (src/components/TermWake.astro).
  'begrepp/forklaring.js': source('terms/explain.ts'),
  // src/components/ListenButton.astro
  'lyssna.js': source('listen/listen.ts'),
};

/**
 * Scripts that few readers need and that no island belongs to, under names that a few lines in the page can know before
 * they are built.
 */
export function namedScripts(): VitePlugin {
  return {
    name: 'named-scripts',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const [fileName, id] of Object.entries(SCRIPTS)) this.emitFile({ type: 'chunk', id, fileName });
    },
    // The dev server builds nothing: there the address leads to the source.
    resolveId: (id) => SCRIPTS[id.replace(/^\//, '')] ?? null,
  };
}

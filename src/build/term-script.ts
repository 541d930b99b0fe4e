import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const SOURCE = fileURLToPath(new URL('../islands/terms/explain.ts', import.meta.url));
const FILE = 'begrepp/forklaring.js';

/**
 * Puts the script that explains a term beside the pages of the terms, under a name that the lines in the chapters can
 * know before it is built (src/components/TermWake.astro).
 */
export function termScript(): VitePlugin {
  return {
    name: 'term-script',
    buildStart() {
      if (this.environment.name === 'client' && this.environment.mode === 'build')
        this.emitFile({ type: 'chunk', id: SOURCE, fileName: FILE });
    },
    // The dev server builds nothing: there the address leads to the source.
    resolveId: (id) => (id === `/${FILE}` ? SOURCE : null),
  };
}

import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Few and small scripts for the islands. Left alone, ten small files are made of them, which compress worse
 * than four and wait for each other; and each import() is wrapped in a helper that fetches style sheets first,
 * of which there are none. Together 2.2 kB of a checklist's 18.
 */
export function smallScripts(): VitePlugin {
  return {
    name: 'small-scripts',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups: [...groups] } } } } }
        : undefined,
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** The first that fits takes a module and what it needs, so what is used in most places stands first. */
const groups = [
  {
    name: 'island',
    test: /node_modules\/preact\/|@astrojs\/preact|vite\/preload-helper|src\/(islands\/shared\/ExportButtons|strings\/tools|export\/download)\./,
    priority: 2,
  },
  { name: 'tool', test: /src\/(islands\/shared|storage|domain\/checklist)/, priority: 1 },
];

import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Few and small scripts for the islands. Left alone, ten small files are made of them, which compress worse
 * than four and wait for each other; each import() is wrapped in a helper that fetches style sheets first, of
 * which there are none, with a list of them in each file; and the starter of an island carries signals and
 * slots, which ours do not have (a site test looks). Together 2.9 kB of a checklist's 18.
 */
export function smallScripts(): VitePlugin {
  return {
    name: 'small-scripts',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: [...groups] } } } } }
        : undefined,
    load: {
      filter: { id: [PRELOAD, STARTER] },
      handler: (id) => (PRELOAD.test(id) ? 'export const __vitePreload = (load) => load();' : starter),
    },
  };
}

const PRELOAD = /vite\/preload-helper/;
const STARTER = /@astrojs\/preact\/dist\/client\.js$/;

/** What @astrojs/preact/client.js comes down to for an island with plain props, drawn on the server. */
const starter = `
import { h, hydrate, render } from 'preact';
export default (element) => (Component, props) => {
  if (!element.hasAttribute('ssr')) return;
  hydrate(h(Component, props), element);
  element.addEventListener('astro:unmount', () => render(null, element), { once: true });
};`;

/** The first that fits takes a module and what it needs, so what is used in most places stands first. */
const groups = [
  {
    name: 'island',
    test: /node_modules\/preact\/|@astrojs\/preact|vite\/preload-helper|src\/(islands\/shared\/today|strings\/tools|export\/download)\./,
    priority: 2,
  },
  // By itself, since a page that only makes a PDF reads the organisation's name at the click.
  {
    name: 'storage',
    test: /src\/storage\/(?!records\/|file\/|binder\/|(bin|borrow|care|copies|deviation-entries|device|list-documents|persist|tally|wipe|zod)\.)/,
    priority: 1,
  },
  {
    name: 'tool',
    test: /src\/(islands\/shared|domain\/(?:checklist|item-code|round-order)\.|storage\/records\/checklist|strings\/checklist)/,
    priority: 1,
  },
];

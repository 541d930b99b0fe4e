import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy';
import { mendMarkup } from './mend-markup';
import { pageScripts } from './page-scripts';
import { pruneStyles } from './prune-styles';
import { buildSearchIndex } from './search-index';
import { softHyphens } from './soft-hyphens';

/** One built page: its path under the output folder and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/**
 * The last step of the build, in this order because each needs the one before:
 * mend the markup → drop unused CSS → index for search → soft hyphens → policy with hashes of what is left.
 * Nothing may change a page after the policy.
 */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const paths = (await readdir(root, { recursive: true }))
          .filter((path) => path.endsWith('.html'))
          .map((path) => path.replaceAll('\\', '/'))
          .sort();
        let pages: BuiltPage[] = await Promise.all(
          paths.map(async (path) => ({ path, html: await readFile(join(root, path), 'utf8') })),
        );
        pages = pages.map((page) => ({ ...page, html: mendMarkup(page.html, base) }));
        const before = pages.reduce((sum, page) => sum + page.html.length, 0);
        pages = pruneStyles(pages, pageScripts(root, base));
        const after = pages.reduce((sum, page) => sum + page.html.length, 0);
        const indexed = await buildSearchIndex(pages, root);
        pages = pages.map((page) => ({ ...page, html: softHyphens(page.html) }));
        pages = pages.map((page) => ({ ...page, html: withPolicy(page) }));
        await Promise.all(pages.map((page) => writeFile(join(root, page.path), page.html)));
        logger.info(
          `${pages.length} sidor, ${Math.round((before - after) / 1024)} kB oanvänd CSS borttagen, ${indexed} poster i sökindex`,
        );
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalog } from '../catalog/catalog';
import { formatProblem } from '../catalog/problem';

/**
 * Stops the build on the first look at the content, with Swedish sentences that
 * name file, field and remedy. Astro would stop too, but in English and without the line.
 * The dev server only prints them, so that an author can go on writing.
 */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        const { problems } = readCatalog(fileURLToPath(config.root));
        if (problems.length === 0) return;
        const text = problems.map((problem) => `  • ${formatProblem(problem)}`).join('\n');
        const heading = problems.length === 1 ? 'Ett fel i innehållet:' : `${problems.length} fel i innehållet:`;
        if (command === 'dev') logger.error(`${heading}\n${text}`);
        else throw new Error(`${heading}\n${text}`);
      },
    },
  };
}

// @ts-check
// Lets Node run the project's TypeScript as it is written: imports without an ending (Astro and Vite find the file,
// plain Node does not).
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function withEnding(specifier, parent) {
  if (!/^\.{1,2}\//.test(specifier) || parent === undefined || /\.[cm]?[jt]sx?$|\.json$/.test(specifier))
    return specifier;
  return existsSync(fileURLToPath(new URL(`${specifier}.ts`, parent))) ? `${specifier}.ts` : specifier;
}

// 22.15 and later can do it in this thread; before that a loader of its own is needed.
if (typeof module.registerHooks === 'function') {
  module.registerHooks({
    resolve: (specifier, context, next) => next(withEnding(specifier, context.parentURL), context),
  });
} else {
  module.register(import.meta.url);
}

/** @type {import('node:module').ResolveHook} */
export const resolve = (specifier, context, next) => next(withEnding(specifier, context.parentURL), context);

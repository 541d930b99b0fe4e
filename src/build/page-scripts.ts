import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { BuiltPage } from './finish-pages';

/** A script that draws names a class. Writers of files have words like ”letter” and ”family” too, and draw nothing. */
const DRAWS = /[{,]class:|className|classList/;

/** Finds the scripts that may draw on a page, of its islands and what they fetch at a click, as text. */
export function pageScripts(root: string, base: string): (page: BuiltPage) => string[] {
  const texts = new Map<string, string>();
  const read = (path: string): string => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const file = join(root, path);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    texts.set(path, text);
    return text;
  };
  return ({ html }) => {
    const found = new Set<string>();
    const queue = [...html.matchAll(/\s(?:component|renderer)-url="([^"]+)"/g)].map(([, url = '']) =>
      url.startsWith(base) ? url.slice(base.length) : url.replace(/^\//, ''),
    );
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      for (const [, other = ''] of read(path).matchAll(/["'`](\.\/[\w./-]+\.js)["'`]/g))
        queue.push(posix.join(posix.dirname(path), other));
    }
    return [...found].map(read).filter((text) => DRAWS.test(text));
  };
}

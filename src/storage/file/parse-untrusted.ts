import { FORBIDDEN_KEYS, MAX_DEPTH, type Json } from '../canonical';

/** The list of documents in a file stands two levels down. */
const FILE_DEPTH = MAX_DEPTH + 2;

/** Values, lists and tables in all. A document of a hundred questions, all answered, has some three thousand. */
const MAX_PARTS = 300_000;

/** What text that claims to be JSON turned out to be. */
export type Untrusted =
  | { readonly result: 'ok'; readonly json: Json }
  | { readonly result: 'not-json' | 'too-deep' | 'too-many' | 'forbidden-keys' };

/** Reads a file's text as JSON and says what is wrong with it. Never throws; walks without recursion. */
export function parseUntrusted(text: string): Untrusted {
  // A browser takes ten seconds to build a million parts, and no time to count their commas. So many in the
  // texts themselves would be ten megabytes of nothing but lists of words.
  if (countCommas(text) > MAX_PARTS) return { result: 'too-many' };
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    return { result: 'not-json' };
  }
  let parts = 0;
  let level: Json[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (parts > MAX_PARTS) return { result: 'too-many' };
    const tables = level.filter((value) => typeof value === 'object' && value !== null);
    if (tables.length > 0 && depth >= FILE_DEPTH) return { result: 'too-deep' };
    if (tables.some((value) => !Array.isArray(value) && Object.keys(value).some((key) => FORBIDDEN_KEYS.has(key)))) {
      return { result: 'forbidden-keys' };
    }
    level = tables.flatMap((value) => Object.values(value) as Json[]);
  }
  return { result: 'ok', json: root };
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count += 1;
  return count;
}

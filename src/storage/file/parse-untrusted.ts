import { FORBIDDEN_KEYS, MAX_DEPTH, type Json } from '../canonical';

/** The list of documents in a file stands two levels down. */
const FILE_DEPTH = MAX_DEPTH + 2;

/** A hundred times what a whole binder holds. */
const MAX_PARTS = 500_000;

/** What text that claims to be JSON turned out to be. */
export type Untrusted =
  | { readonly result: 'ok'; readonly json: Json }
  | { readonly result: 'not-json' | 'too-deep' | 'too-many' | 'forbidden-keys' };

/** Reads a file's text as JSON and says what is wrong with it. Never throws; walks without recursion. */
export function parseUntrusted(text: string): Untrusted {
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

/** What a saved value may be: what JSON can say, and nothing else. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys that reach an object's prototype when somebody copies them carelessly. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How deep tables and lists may stand inside each other in one document. */
export const MAX_DEPTH = 20;

/** `Array.isArray` that keeps the element type. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** True for a JSON object: not null, not a list. */
export function isTable(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/**
 * Writes a value as JSON with sorted keys, so that equal content gives equal bytes.
 * Sorted by UTF-16 code unit: the same order in every browser and language.
 */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isTable(value)) return JSON.stringify(value);
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${parts.join(',')}}`;
}

/**
 * Reads text as JSON without trusting it: no forbidden keys and at most 20 levels
 * deep, or undefined. Callers turn tables with keys from outside into Maps.
 */
export function parseJson(text: string): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isHarmless(parsed, MAX_DEPTH) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** JSON.parse only makes what JSON can say; what is left to check are the keys and the depth. */
function isHarmless(value: unknown, depth: number): value is Json {
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 && Object.entries(value).every(([key, part]) => !FORBIDDEN_KEYS.has(key) && isHarmless(part, depth - 1))
  );
}

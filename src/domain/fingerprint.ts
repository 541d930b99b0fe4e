/**
 * FNV-1a, 32 bits, over the UTF-16 code units of the parts in order, as eight hexadecimal digits. Tells whether a text
 * is the same as before; finds damage, not tampering. Source: Fowler, Noll and Vo, draft-eastlake-fnv.
 */
export function fnv1a(...parts: string[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The fingerprint of plain data, whatever the order of its keys. */
export const fingerprint = (data: unknown): string =>
  fnv1a(
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );

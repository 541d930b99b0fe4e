/**
 * The text in a file's bytes: UTF-8, or UTF-16 with a byte order mark (which Windows
 * Notepad writes when asked for ”Unicode”). A web page that says nothing and is not
 * UTF-8 is read as windows-1252, since all that matters in ours is ASCII.
 * Null when the bytes are no such text.
 */
export function textFrom(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
  return decoded('utf-8', bytes) ?? (looksLikePage(bytes) ? decoded('windows-1252', bytes) : null);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksLikePage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^\s*<(?:!|html)/i.test(start);
}

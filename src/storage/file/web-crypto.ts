/** Bytes that WebCrypto takes: never on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Whether this page may count checksums and lock files. Browsers give WebCrypto to
 * pages on https, on the own computer and in local files, and to no others.
 */
export function hasWebCrypto(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** SHA-256 of the text as UTF-8, as 64 hexadecimal digits. @throws TypeError without WebCrypto. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call cannot take a million arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

/** The bytes of a base64 text; null when it is not one. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

import { canonicalJson, type Json } from '../canonical';
import { type Bytes, fromBase64, toBase64 } from './web-crypto';

/** What a locked file calls itself. */
export const LOCK_FORMAT = 'kvalitetsparmen-last';

export const LOCK_VERSION = 1;

const KDF = 'PBKDF2-HMAC-SHA-256';

/**
 * How many rounds a guess costs. Source: OWASP Password Storage Cheat Sheet, PBKDF2
 * with HMAC-SHA-256: 600 000.
 */
const ITERATIONS = 600_000;

/** The parts of a locked file. Salt 16 bytes, iv 12 bytes, data with GCM's 16-byte tag last; all in base64. */
export interface LockedParts {
  readonly kdf: string;
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

/**
 * Locks a text with a passphrase: AES-256-GCM (NIST SP 800-38D) with a key by PBKDF2
 * (RFC 8018). Everything outside the ciphertext is bound to it as additional data.
 * New salt and iv each time. The passphrase is normalised (NFC), so that å typed on a
 * Mac opens what å on Windows locked.
 * @param iterations only for tests; a file with fewer than 100 000 is refused when read.
 * @throws RangeError when the passphrase is empty.
 * @throws TypeError without WebCrypto; ask `hasWebCrypto` first.
 */
export async function lock(text: string, passphrase: string, iterations = ITERATIONS): Promise<string> {
  if (passphrase === '') throw new RangeError('the passphrase is empty');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { format: LOCK_FORMAT, v: LOCK_VERSION, kdf: KDF, iterations, salt: toBase64(salt), iv: toBase64(iv) };
  const key = await keyFrom(passphrase, salt, iterations, 'encrypt');
  const data = await crypto.subtle.encrypt(cipher(iv, head), key, new TextEncoder().encode(text));
  return `${JSON.stringify({ ...head, data: toBase64(new Uint8Array(data)) }, null, 2)}\n`;
}

/**
 * Opens what `lock` has locked. Null when the passphrase is another or a bit has been
 * changed; the cipher cannot tell the two apart.
 * @param parts checked against the shape in ./shapes.
 */
export async function unlock(parts: LockedParts, passphrase: string): Promise<string | null> {
  const { data: sealed, ...rest } = parts;
  const head = { format: LOCK_FORMAT, v: LOCK_VERSION, ...rest };
  const [salt, iv, data] = [rest.salt, rest.iv, sealed].map(fromBase64);
  if (!salt || !iv || !data) return null;
  try {
    const key = await keyFrom(passphrase, salt, rest.iterations, 'decrypt');
    return new TextDecoder('utf-8', { fatal: true }).decode(await crypto.subtle.decrypt(cipher(iv, head), key, data));
  } catch {
    return null;
  }
}

function cipher(iv: Bytes, head: Json): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(canonicalJson(head)) };
}

async function keyFrom(
  passphrase: string,
  salt: Bytes,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

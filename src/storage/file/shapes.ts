/**
 * What the parts around the documents must look like, in zod. Loaded with `import()` when a
 * reader opens a file; why the schemas stand beside a static import is told in ../zod.ts.
 */
import { z } from '../zod';

/** `sha256:` and 64 hexadecimal digits. */
const CHECKSUM = /^sha256:[0-9a-f]{64}$/;

const count = z.int().check(z.gte(0));
const base64 = z.string().check(z.refine(isBase64));

/** Unknown keys are let through: a key may be added without a new version. */
export const fileShape = z.object({
  savedAt: z.iso.datetime(),
  site: z.string(),
  organisation: z.string(),
  counts: z.object({ documents: count, fields: count }),
  checksum: z.string().check(z.regex(CHECKSUM)),
  documents: z.array(z.unknown()),
});

export const lockedShape = z.object({
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  // Fewer would be weak, and a forged file that asks for a million million would hang the browser.
  iterations: z.int().check(z.gte(100_000), z.lte(10_000_000)),
  salt: base64.check(z.length(24)),
  iv: base64.check(z.length(16)),
  data: base64,
});

/** Whether a text is base64. In three looks, since one pattern for it all overflows on megabytes. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text) && !/=(?!=?$)/.test(text);
}

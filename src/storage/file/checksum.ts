import { canonicalJson, type Json } from '../canonical';
import { sha256 } from './web-crypto';

/**
 * The checksum of a file's documents: SHA-256 over their canonical JSON, sorted, as
 * `sha256:` and 64 hexadecimal digits. The same documents give the same checksum in
 * whatever order, layout or kind of file they stand.
 * @throws TypeError without WebCrypto.
 */
export async function checksumOf(documents: readonly Json[]): Promise<string> {
  const texts = documents.map(canonicalJson).sort();
  return `sha256:${await sha256(`[${texts.join(',')}]`)}`;
}

import { encode } from 'uqr';
import type { QrCode } from '@/domain/report-document';
import { qrPicture } from '@/export/qr-picture';
import { address } from './address';

/**
 * The square code on a printed sheet: leads back to its page. Made at build, so no reader fetches what makes it.
 * @param path of the page, without the base path
 */
export function qrCode(path: string): QrCode {
  const url = new URL(address(path), import.meta.env.SITE).href;
  const { size, data } = encode(url, { border: 0, ecc: 'L' });
  return { size, bits: Buffer.from(packed(data.flat())).toString('base64'), url };
}

/** The code as a picture with a pixel for each module: a third of the bytes of the same squares as an SVG. */
export const qrImage = (code: QrCode): string =>
  `data:image/png;base64,${Buffer.from(qrPicture(code)).toString('base64')}`;

/** Eight to a byte, the first in the highest bit. */
function packed(flags: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, at) => {
    if (flag) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
  });
  return bytes;
}

import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';
import type { QrCode } from '@/domain/report-document';
import { address } from './address';

/**
 * The square code on a printed sheet: leads back to its page. Made at build, so no reader fetches what makes it.
 * @param path of the page, without the base path
 */
export function qrCode(path: string): QrCode {
  const url = new URL(address(path), import.meta.env.SITE).href;
  const { size, data } = encode(url, { border: 0, ecc: 'L' });
  return { size, bits: base64(packed(data.flat())), url };
}

/**
 * The code as a picture with a pixel for each module: a third of the bytes of the same squares as an SVG (PNG, 1 bit,
 * grey scale; RFC 2083).
 */
export function qrPicture({ size, bits }: QrCode): string {
  const all = Uint8Array.from(atob(bits), (char) => char.charCodeAt(0));
  const isDark = (at: number) => ((all[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;
  // Each row begins with a byte that says how it is filtered: 0, not at all. A pixel that is set is white.
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...packed(Array.from({ length: size }, (_, x) => !isDark(y * size + x))),
  ]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head[8] = 1;
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(data.length, 0);
    around.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat([signature, ...parts]).toString('base64')}`;
}

/** Eight to a byte, the first in the highest bit. */
function packed(flags: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, at) => {
    if (flag) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
  });
  return bytes;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

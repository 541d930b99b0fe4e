import type { QrCode } from '../domain/report-document';
import { darkModules } from './qr-modules';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The code as a PNG in black and white, 1 bit to a pixel and not compressed: what it stands in is.
 * @param pixels on a side, at most; never less than one to a module
 * @param quiet white modules around the code, where what it stands in has no air of its own
 */
export function qrPicture(code: QrCode, { pixels: most = 0, quiet = 0 } = {}): Uint8Array<ArrayBuffer> {
  const isDark = darkModules(code);
  const modules = code.size + 2 * quiet;
  const scale = Math.max(1, Math.floor(most / modules));
  const side = modules * scale;
  // Each line begins with its filter, and holds eight pixels to a byte: 1 is white.
  const bytesInLine = 1 + Math.ceil(side / 8);
  const pixels = new Uint8Array(side * bytesInLine).fill(0xff);
  for (let y = 0; y < side; y += 1) {
    pixels[y * bytesInLine] = 0;
    for (let x = 0; x < side; x += 1) {
      const byte = y * bytesInLine + 1 + (x >> 3);
      if (isDark(Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet))
        pixels[byte] = (pixels[byte] ?? 0) & ~(0x80 >> (x & 7));
    }
  }
  const header = [...uint32(side), ...uint32(side), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(pixels)),
    ...chunk('IEND', []),
  ]);
}

/** Data in the form of zlib, as one block that is not compressed. */
function stored(data: Uint8Array): number[] {
  const { length } = data;
  const [low, high] = [length & 0xff, length >> 8];
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return [0x78, 0x01, 0x01, low, high, low ^ 0xff, high ^ 0xff, ...data, ...uint32(((b << 16) | a) >>> 0)];
}

function chunk(name: string, data: readonly number[]): number[] {
  const content = [...name].map((char) => char.charCodeAt(0)).concat(data);
  return [...uint32(data.length), ...content, ...uint32(crc32(content))];
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];

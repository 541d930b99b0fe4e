import { encode } from 'uqr';
import type { QrCode } from '@/domain/report-document';
import { address } from './address';

/**
 * The square code on a printed sheet: leads back to its page. Made at build, so no reader fetches what makes it.
 * Error correction M: a sheet on a workshop wall gets stains.
 * @param path of the page, without the base path
 */
export function qrCode(path: string): QrCode {
  const url = new URL(address(path), import.meta.env.SITE).href;
  const { size, data } = encode(url, { border: 0, ecc: 'M' });
  const bytes = new Uint8Array(Math.ceil((size * size) / 8));
  data.flat().forEach((isDark, at) => {
    if (isDark) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
  });
  return { size, bits: btoa(String.fromCharCode(...bytes)), url };
}

/** The dark modules as the path of an SVG with one unit to a module: a row of them is one stroke. */
export function qrPath({ size, bits }: QrCode): string {
  const bytes = Uint8Array.from(atob(bits), (char) => char.charCodeAt(0));
  const isDark = (at: number) => ((bytes[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let from = 0, to = 0; from < size; from = to + 1) {
      for (to = from; to < size && isDark(y * size + to);) to += 1;
      if (to > from) path += `M${from} ${y}h${to - from}v1H${from}z`;
    }
  return path;
}

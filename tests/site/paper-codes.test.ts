import { inflateSync } from 'node:zlib';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { pages, textOf, type SitePage } from './support';

/** The modules of a picture with a bit for each, row by row, dark as true. */
function modulesOf(png: Buffer): boolean[][] {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = inflateSync(Buffer.concat(chunks));
  const stride = 1 + Math.ceil(width / 8);
  return Array.from({ length: height }, (_, y) =>
    // In a picture a lit bit is white.
    Array.from({ length: width }, (_, x) => ((bytes[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0),
  );
}

const withCode = pages.filter(({ document }) => document.querySelector('.paper-code') !== null);
const canonical = ({ document }: SitePage) => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

describe('the square code on a printed sheet', () => {
  it('stands on every checklist, routine and self-assessment', () => {
    const paths = withCode.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/checklistor/')).length).toBeGreaterThan(40);
    expect(paths.filter((path) => path.startsWith('/rutiner/')).length).toBeGreaterThan(40);
    expect(paths.some((path) => path.startsWith('/sjalvskattningar/'))).toBe(true);
  });

  it('holds the address of its own page, and says it in words', () => {
    for (const page of withCode) {
      const source = page.document.querySelector('.paper-code img')?.getAttribute('src') ?? '';
      const drawn = modulesOf(Buffer.from(source.replace('data:image/png;base64,', ''), 'base64'));
      expect(drawn, page.path).toEqual(encode(canonical(page), { border: 0, ecc: 'L' }).data);
      expect(textOf(page.document.querySelector('.paper-code span')), page.path).toBe(
        canonical(page).replace(/^https?:\/\//, ''),
      );
      expect(canonical(page).endsWith(page.address), page.path).toBe(true);
    }
  });
});

/** What the layout must know about a font: which characters it has and how wide they are. */
export interface Face {
  has(codePoint: number): boolean;
  /** Width of one character in thousandths of the type size. */
  advance(codePoint: number): number;
}

/**
 * Reads the character map and the widths of a TrueType font, so that the
 * layout depends neither on a browser nor on the PDF library.
 */
export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const table = (tag: string): number => {
    const start = tables.get(tag);
    if (start === undefined) throw new Error(`The font has no ${tag} table`);
    return start;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of readCharacterMap(view, table('cmap'))) {
    const units = view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4);
    advances.set(codePoint, (units * 1000) / unitsPerEm);
  }
  return {
    has: (codePoint) => advances.has(codePoint),
    advance: (codePoint) => advances.get(codePoint) ?? 0,
  };
}

function readTables(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = [0, 1, 2, 3].map((n) => String.fromCharCode(view.getUint8(at + n))).join('');
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

/** Format 4 holds every character below U+10000, and our fonts have none above. */
function* readCharacterMap(view: DataView, cmap: number): Generator<[codePoint: number, glyph: number]> {
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(at) !== 4) continue;
    const segments = view.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = view.getUint16(at + 14 + segment * 2);
      const startAt = at + 16 + (segments + segment) * 2;
      const start = view.getUint16(startAt);
      const delta = view.getUint16(startAt + segments * 2);
      const rangeAt = startAt + segments * 4;
      const range = view.getUint16(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
        if (raw !== 0) yield [code, (raw + delta) & 0xffff];
      }
    }
    return;
  }
}

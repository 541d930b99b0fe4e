/**
 * Just enough of the TrueType format to put glyphs from several places into
 * one font. Fontsource splits a family by alphabet and leaves out arrows and
 * boxes, and no tool in npm joins such files again. Used by fonts.mjs only.
 */

/** @typedef {{ data: Buffer, advance: number, bearing: number }} Glyph */

const TABLE_RECORD = 16;
const COMPOSITE = { words: 0x1, scale: 0x8, more: 0x20, xyScale: 0x40, matrix: 0x80 };

/** Reads a TrueType file into tables, glyphs and a map from code point to glyph number. */
export function readFont(buffer) {
  const tables = new Map();
  for (let i = 0; i < buffer.readUInt16BE(4); i += 1) {
    const at = 12 + i * TABLE_RECORD;
    const start = buffer.readUInt32BE(at + 8);
    tables.set(buffer.toString('latin1', at, at + 4), buffer.subarray(start, start + buffer.readUInt32BE(at + 12)));
  }
  const head = tables.get('head');
  const loca = tables.get('loca');
  const glyf = tables.get('glyf');
  const hmtx = tables.get('hmtx');
  const count = tables.get('maxp').readUInt16BE(4);
  const metrics = tables.get('hhea').readUInt16BE(34);
  const long = head.readInt16BE(50) === 1;
  const offset = (i) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  const glyphs = [];
  for (let i = 0; i < count; i += 1) {
    const m = Math.min(i, metrics - 1);
    glyphs.push({
      data: glyf.subarray(offset(i), offset(i + 1)),
      advance: hmtx.readUInt16BE(m * 4),
      bearing: i < metrics ? hmtx.readInt16BE(m * 4 + 2) : hmtx.readInt16BE(metrics * 4 + (i - metrics) * 2),
    });
  }
  return { tables, glyphs, map: readCharacterMap(tables.get('cmap')) };
}

/** Reads the format 4 subtable, which holds everything below U+10000. */
function readCharacterMap(cmap) {
  const map = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    for (let s = 0; s < segments; s += 1) {
      const end = cmap.readUInt16BE(at + 14 + s * 2);
      const startAt = at + 16 + segments * 2 + s * 2;
      const start = cmap.readUInt16BE(startAt);
      const delta = cmap.readUInt16BE(startAt + segments * 2);
      const rangeAt = startAt + segments * 4;
      const range = cmap.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
        if (raw !== 0) map.set(code, (raw + delta) & 0xffff);
      }
    }
    return map;
  }
  throw new Error('the font has no format 4 character map');
}

/** The parts of a composite glyph: where each glyph number stands, and which it is. */
function* components(data) {
  if (data.length === 0 || data.readInt16BE(0) >= 0) return;
  for (let at = 10, flags = COMPOSITE.more; flags & COMPOSITE.more;) {
    flags = data.readUInt16BE(at);
    yield { at: at + 2, glyph: data.readUInt16BE(at + 2) };
    at += 4 + (flags & COMPOSITE.words ? 4 : 2);
    if (flags & COMPOSITE.scale) at += 2;
    else if (flags & COMPOSITE.xyScale) at += 4;
    else if (flags & COMPOSITE.matrix) at += 8;
  }
}

/** Copies characters the base lacks from another font of the same family, with the parts they are built of. */
export function copyCharacters(base, other) {
  const known = new Map(base.glyphs.map((g, i) => [`${g.advance} ${g.data.toString('base64')}`, i]));
  const moved = new Map();
  const move = (index) => {
    if (moved.has(index)) return moved.get(index);
    const source = other.glyphs[index];
    const data = Buffer.from(source.data);
    for (const part of components(data)) data.writeUInt16BE(move(part.glyph), part.at);
    const key = `${source.advance} ${data.toString('base64')}`;
    if (!known.has(key)) {
      known.set(key, base.glyphs.length);
      base.glyphs.push({ ...source, data });
    }
    moved.set(index, known.get(key));
    return known.get(key);
  };
  for (const [code, index] of other.map) if (!base.map.has(code)) base.map.set(code, move(index));
}

/** Draws a glyph of straight lines. Contours are lists of [x, y], clockwise for ink. */
export function drawGlyph(base, code, advance, contours) {
  const points = contours.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const head = Buffer.alloc(10 + contours.length * 2 + 2);
  [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, i) =>
    head.writeInt16BE(value, i * 2),
  );
  let last = -1;
  contours.forEach((contour, i) => {
    last += contour.length;
    head.writeUInt16BE(last, 10 + i * 2);
  });
  const deltas = (values) => {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, i) => bytes.writeInt16BE(value - (i === 0 ? 0 : values[i - 1]), i * 2));
    return bytes;
  };
  const data = Buffer.concat([head, Buffer.alloc(points.length, 1), deltas(xs), deltas(ys)]);
  base.map.set(code, base.glyphs.length);
  base.glyphs.push({ data, advance, bearing: Math.min(...xs) });
}

/** Builds a glyph out of others, each moved by x and y. */
export function composeGlyph(base, code, advance, parts) {
  const boxes = parts.map(({ glyph, x, y }) => {
    const box = glyphBox(base, glyph);
    return [box[0] + x, box[1] + y, box[2] + x, box[3] + y];
  });
  const side = (i, pick) => pick(...boxes.map((box) => box[i]));
  const data = Buffer.alloc(10 + parts.length * 8);
  [-1, side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)].forEach((value, i) =>
    data.writeInt16BE(value, i * 2),
  );
  parts.forEach(({ glyph, x, y }, i) => {
    const at = 10 + i * 8;
    data.writeUInt16BE(0x1 | 0x2 | (i < parts.length - 1 ? COMPOSITE.more : 0), at);
    data.writeUInt16BE(glyph, at + 2);
    data.writeInt16BE(x, at + 4);
    data.writeInt16BE(y, at + 6);
  });
  base.map.set(code, base.glyphs.length);
  base.glyphs.push({ data, advance, bearing: data.readInt16BE(2) });
}

/** Left, bottom, right and top of a glyph. */
export function glyphBox(base, glyph) {
  const { data } = base.glyphs[glyph];
  return [2, 4, 6, 8].map((at) => data.readInt16BE(at));
}

/** Gives every code point a glyph of its own: a PDF maps glyphs back to text, and two characters on one glyph become the same when copied. */
export function separateSharedGlyphs(base) {
  const taken = new Set();
  for (const [code, index] of base.map) {
    if (taken.has(index)) {
      base.map.set(code, base.glyphs.length);
      base.glyphs.push(base.glyphs[index]);
    }
    taken.add(index);
  }
}

/** Writes the font again, with new names and without glyph names. */
export function writeFont({ tables, glyphs, map }, names) {
  const offsets = Buffer.alloc((glyphs.length + 1) * 4);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  let size = 0;
  glyphs.forEach(({ data, advance, bearing }, i) => {
    hmtx.writeUInt16BE(advance, i * 4);
    hmtx.writeInt16BE(bearing, i * 4 + 2);
    size += Math.ceil(data.length / 4) * 4;
    offsets.writeUInt32BE(size, (i + 1) * 4);
  });
  const glyf = Buffer.concat(
    glyphs.flatMap(({ data }) => [data, Buffer.alloc((4 - (data.length % 4)) % 4)]),
    size,
  );
  const changed = (tag, change) => {
    const copy = Buffer.from(tables.get(tag));
    change(copy);
    return copy;
  };
  const out = new Map([
    ['OS/2', tables.get('OS/2')],
    ['cmap', characterMap(map)],
    ['glyf', glyf],
    // Long offsets; the checksum is set when the whole file is known.
    ['head', changed('head', (b) => b.writeUInt32BE(0, 8) && b.writeInt16BE(1, 50))],
    ['hhea', changed('hhea', (b) => b.writeUInt16BE(glyphs.length, 34))],
    ['hmtx', hmtx],
    ['loca', offsets],
    ['maxp', changed('maxp', (b) => b.writeUInt16BE(glyphs.length, 4))],
    ['name', nameTable(names)],
    ['post', changed('post', (b) => b.writeUInt32BE(0x00030000, 0)).subarray(0, 32)],
  ]);
  for (const tag of ['GDEF', 'GPOS']) if (tables.has(tag)) out.set(tag, tables.get(tag));
  return assemble(out);
}

function characterMap(map) {
  const codes = [...map.keys()].filter((code) => code < 0xffff).sort((a, b) => a - b);
  const segments = [];
  for (const code of codes) {
    const segment = segments.at(-1);
    const delta = (map.get(code) - code) & 0xffff;
    if (segment && segment.end === code - 1 && segment.delta === delta) segment.end = code;
    else segments.push({ start: code, end: code, delta });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const n = segments.length;
  const power = 2 ** Math.floor(Math.log2(n));
  const words = [4, 16 + n * 8, 0, n * 2, power * 2, Math.log2(power), (n - power) * 2];
  words.push(...segments.map((s) => s.end), 0, ...segments.map((s) => s.start), ...segments.map((s) => s.delta));
  words.push(...segments.map(() => 0));
  const table = Buffer.alloc(12 + words.length * 2);
  [0, 1, 3, 1, 0, 12].forEach((word, i) => table.writeUInt16BE(word, i * 2));
  words.forEach((word, i) => table.writeUInt16BE(word, 12 + i * 2));
  return table;
}

function nameTable(names) {
  const entries = Object.entries(names).map(([id, text]) => [Number(id), Buffer.from(text, 'utf16le').swap16()]);
  const head = Buffer.alloc(6 + entries.length * 12);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id, bytes], i) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((word, w) => head.writeUInt16BE(word, 6 + i * 12 + w * 2));
    offset += bytes.length;
  });
  return Buffer.concat([head, ...entries.map(([, bytes]) => bytes)]);
}

function checksum(bytes) {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

function assemble(tables) {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(12 + tags.length * TABLE_RECORD);
  head.writeUInt32BE(0x00010000, 0);
  [tags.length, power * 16, Math.log2(power), (tags.length - power) * 16].forEach((word, i) =>
    head.writeUInt16BE(word, 4 + i * 2),
  );
  const parts = [head];
  let offset = head.length;
  tags.forEach((tag, i) => {
    const bytes = tables.get(tag);
    const at = 12 + i * TABLE_RECORD;
    head.write(tag, at, 'latin1');
    [checksum(bytes), offset, bytes.length].forEach((word, w) => head.writeUInt32BE(word, at + 4 + w * 4));
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  });
  const font = Buffer.concat(parts);
  const headAt = font.readUInt32BE(12 + tags.indexOf('head') * TABLE_RECORD + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

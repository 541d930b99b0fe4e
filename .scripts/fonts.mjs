/**
 * Makes the font files of the site and of the PDF writer out of the
 * Fontsource packages. Run by hand when a character is missing or a package
 * is updated; the results are committed:
 *
 *   node .scripts/fonts.mjs
 *
 * Two things are added to Atkinson Hyperlegible Next that it does not have:
 * arrows, boxes and a check mark in its own stroke weight, and the Sami
 * letters ŋ and ŧ, without which names in Sweden cannot be written.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import subsetFont from 'subset-font';
import * as sfnt from './sfnt.mjs';

const root = new URL('../', import.meta.url);
const packages = new URL('node_modules/@fontsource/', root);
const webFolder = new URL('public/fonts/', root);
const pdfFolder = new URL('public/fonts/pdf/', root);

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
/** What a Swedish page needs. Anything else falls back to the reader's own fonts. */
const webText = `${ascii}åäöÅÄÖéÉüÜàèøæñç§°·×–—”“’‘…•→←↑↓«»€½−≤≥✓áëïóÆØ\u00a0\u2011\u202f`;
/** Not in the PDF fonts: loose accents (text is composed first) and characters nobody types. */
const leftOut = /[\u0131-\u0133\u0192\u0237\u02c6-\u02dd\u2011\u20b9\u2113\u2215]|\p{M}/u;

/** Stroke and size of the drawn signs, in thousandths of the type size. */
const pens = {
  400: { stroke: 72, box: 58, tick: 84, space: 1 },
  700: { stroke: 112, box: 72, tick: 108, space: 1 },
};

const source = async (family, set, weight) => {
  const file = new URL(`${family}/files/${family}-${set}-${weight}-normal.woff2`, packages);
  const whole = { keepAllGlyphs: true, targetFormat: 'truetype' };
  return sfnt.readFont(await subsetFont(await readFile(file), '', whole));
};

const square = (left, bottom, side, stroke) => {
  const ring = (inset) => [
    [left + inset, bottom + inset],
    [left + inset, bottom + side - inset],
    [left + side - inset, bottom + side - inset],
    [left + side - inset, bottom + inset],
  ];
  return [ring(0), ring(stroke).reverse()];
};

/** A check mark standing in a square with the given left, bottom and side. */
const check = (left, bottom, side, pen) => {
  const at = (x, y) => [Math.round(left + x * side), Math.round(bottom + y * side)];
  const t = pen / side / Math.SQRT2;
  return [
    [
      at(0.12, 0.5),
      at(0.12 + t, 0.5 + t),
      at(0.38, 0.24 + 2 * t),
      at(0.86 - t, 0.72 + 2 * t),
      at(0.86, 0.72 + t),
      at(0.38, 0.24),
    ],
  ];
};

/** An arrow to the right in a square of 600; the others are turned from it. */
const arrow = (stroke) => {
  const h = stroke / 2;
  const d = stroke / Math.SQRT2;
  return [
    [
      [-300, -h],
      [-300, h],
      [260, h],
      [260, -h],
    ],
    [
      [300, 0],
      [80, -220],
      [80 - d, -220 + d],
      [300 - 2 * d, 0],
      [80 - d, 220 - d],
      [80, 220],
    ],
  ];
};
const turned = (contours, turn, x, y) =>
  contours.map((contour) =>
    contour.map(([px, py]) => {
      const [qx, qy] = turn(px, py);
      return [Math.round(qx + x), Math.round(qy + y)];
    }),
  );

/** The tail of ŋ: a hook under a stem that ends at x. */
const tail = (x, stroke) => {
  const radius = 92 + stroke;
  const arc = (r) =>
    Array.from({ length: 9 }, (_, i) => {
      const angle = (i / 8) * (Math.PI / 2);
      return [Math.round(x - radius + r * Math.cos(angle)), Math.round(-162 + radius - r * Math.sin(angle))];
    });
  const outer = arc(radius);
  const inner = arc(radius - stroke).reverse();
  const end = x - radius - 34;
  return [[[x - stroke, 90], [x, 90], ...outer, [end, -162], [end, -162 + stroke], ...inner]];
};

function addSigns(font, weight) {
  const { stroke, box, tick } = pens[weight];
  const glyph = (char) => font.map.get(char.codePointAt(0));
  const width = (char) => font.glyphs[glyph(char)].advance;
  const draw = (char, advance, contours) => sfnt.drawGlyph(font, char.codePointAt(0), advance, contours);
  const compose = (char, advance, parts) => sfnt.composeGlyph(font, char.codePointAt(0), advance, parts);

  draw('□', 720, square(80, 20, 560, box));
  draw('☐', 900, square(60, -50, 780, box));
  draw('☑', 900, [...square(60, -50, 780, box), ...check(110, 10, 680, tick)]);
  draw('✓', 760, check(20, -30, 720, tick));
  const right = arrow(stroke);
  draw(
    '→',
    720,
    turned(right, (x, y) => [x, y], 360, 248),
  );
  draw(
    '←',
    720,
    turned(right, (x, y) => [-x, -y], 360, 248),
  );
  draw(
    '↑',
    560,
    turned(right, (x, y) => [-y, x], 280, 310),
  );
  draw(
    '↓',
    560,
    turned(right, (x, y) => [y, -x], 280, 310),
  );

  const minus = { glyph: glyph('−'), x: Math.round((width('<') - width('−')) / 2), y: -209 };
  for (const [char, sign] of [
    ['≤', '<'],
    ['≥', '>'],
  ])
    compose(char, width(sign), [
      { glyph: glyph(sign), x: 0, y: 110 },
      { ...minus, y: -214 },
    ]);

  const hyphen = sfnt.glyphBox(font, glyph('-'));
  for (const [char, letter] of [
    ['ŧ', 't'],
    ['Ŧ', 'T'],
  ]) {
    const [left, , edge] = sfnt.glyphBox(font, glyph(letter));
    const middle = letter === 't' ? left + (edge - left) * 0.42 : (left + edge) / 2;
    const bar = { glyph: glyph('-'), x: Math.round(middle - (hyphen[0] + hyphen[2]) / 2), y: 10 };
    compose(char, width(letter), [{ glyph: glyph(letter), x: 0, y: 0 }, bar]);
  }
  for (const [char, letter, helper] of [
    ['ŋ', 'n', 0xe000],
    ['Ŋ', 'N', 0xe001],
  ]) {
    sfnt.drawGlyph(font, helper, 0, tail(sfnt.glyphBox(font, glyph(letter))[2], stroke + 8));
    const hook = font.map.get(helper);
    font.map.delete(helper);
    compose(char, width(letter), [
      { glyph: glyph(letter), x: 0, y: 0 },
      { glyph: hook, x: 0, y: 0 },
    ]);
  }
  font.map.set(0x202f, font.map.get(0x2009));
  font.map.set(0x2011, glyph('-'));
}

const sansNames = (style) => ({
  0: 'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors. Modified: signs and Sami letters added.',
  1: 'Atkinson Hyperlegible Next',
  2: style,
  4: `Atkinson Hyperlegible Next ${style}`,
  6: `AtkinsonHyperlegibleNext-${style}`,
});
/** “Source” is a reserved name, so a changed file must be called something else. */
const serifNames = {
  0: '© 2014 - 2021 Adobe Systems Incorporated, with Reserved Font Name ‘Source’. Modified: fewer characters.',
  1: 'Kvalitetsparmen Serif',
  2: 'SemiBold',
  4: 'Kvalitetsparmen Serif SemiBold',
  6: 'KvalitetsparmenSerif-SemiBold',
};

async function sans(weight) {
  const font = await source('atkinson-hyperlegible-next', 'latin', weight);
  sfnt.copyCharacters(font, await source('atkinson-hyperlegible-next', 'latin-ext', weight));
  addSigns(font, weight);
  sfnt.separateSharedGlyphs(font);
  return { font, file: sfnt.writeFont(font, sansNames(weight === 700 ? 'Bold' : 'Regular')) };
}

async function save(folder, name, bytes) {
  await writeFile(new URL(name, folder), bytes);
  console.log(name, bytes.length, 'bytes,', brotliCompressSync(bytes).length, 'with brotli');
  return bytes.length;
}

await mkdir(pdfFolder, { recursive: true });
const web = { targetFormat: 'woff2', keepFeatures: ['kern'], noHinting: true };
let total = 0;
for (const weight of [400, 700]) {
  const { font, file } = await sans(weight);
  total += await save(webFolder, `atkinson-${weight}.woff2`, await subsetFont(file, webText, web));
  const text = [...font.map.keys()].map((code) => String.fromCodePoint(code)).filter((char) => !leftOut.test(char));
  const pdf = { targetFormat: 'truetype', keepFeatures: [], noHinting: true, dropTables: ['GPOS', 'GSUB', 'GDEF'] };
  await save(pdfFolder, `atkinson-${weight}.ttf`, await subsetFont(file, text.join(''), pdf));
}
const serif = sfnt.writeFont(await source('source-serif-4', 'latin', 600), serifNames);
total += await save(webFolder, 'parm-serif-600.woff2', await subsetFont(serif, webText, web));
console.log('fonts of the site:', total, 'bytes');

/** The licence must travel with the files; Fontsource has lost Adobe's copyright line. */
const licence = async (family) => (await readFile(new URL(`${family}/LICENSE`, packages), 'utf8')).trimEnd();
const atkinson = `${(await licence('atkinson-hyperlegible-next')).replace(/ AtkinsonHyperlegibleNext-Italic.*/, '')}\n`;
await writeFile(new URL('atkinson-OFL.txt', webFolder), atkinson);
await writeFile(new URL('atkinson-OFL.txt', pdfFolder), atkinson);
await writeFile(
  new URL('parm-serif-OFL.txt', webFolder),
  `${(await licence('source-serif-4')).replace(/^Google Inc\./, `Copyright 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/),\nwith Reserved Font Name 'Source'. Source is a trademark of Adobe in the United\nStates and/or other countries.\n\nparm-serif-600.woff2 is Source Serif 4 SemiBold with fewer characters,\nunder another name as the licence asks.`)}\n`,
);

import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { type Font, letterWidth, LOOKS, textWidth, wrap } from '@/domain/picture/letters';
import { readFont } from '../../../../.scripts/sfnt.mjs';

const FILES: Record<Font, string> = { plain: 'atkinson-400', bold: 'atkinson-700', serif: 'parm-serif-600' };
const LETTERS = ' ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöéü0123456789.,:;-–!?()”’/§…&';

test.each(Object.entries(FILES) as [Font, string][])('the widths of %s are those of the font', async (font, file) => {
  const bytes = readFileSync(`public/fonts/${file}.woff2`);
  const { map, glyphs, tables } = readFont(
    await subsetFont(bytes, '', { keepAllGlyphs: true, targetFormat: 'truetype' }),
  );
  const scale = 1000 / tables.get('head').readUInt16BE(18);
  const wrong = [...LETTERS].flatMap((letter) => {
    const measured = (glyphs[map.get(letter.codePointAt(0)!)!]?.advance ?? Number.NaN) * scale;
    const said = letterWidth(letter, font);
    // W and M are widest and need no entry of their own.
    const isGood = said >= measured && (said < measured + 50 || (said === 1050 && measured > 850));
    return isGood ? [] : `${letter}: ${said}, measured ${measured}`;
  });
  expect(wrong).toEqual([]);
});

test('a letter nobody has measured is taken for a wide one', () => {
  expect(letterWidth('漢', 'plain')).toBeGreaterThanOrEqual(letterWidth('M', 'plain'));
});

test('a text is as wide as its letters', () => {
  expect(textWidth('jj', 'text')).toBe((2 * 250 * LOOKS.text.size) / 1000);
  expect(textWidth('', 'text')).toBe(0);
});

test('lines are broken between words, as late as they can be', () => {
  const width = textWidth('aa bb', 'text');
  expect(wrap('aa bb cc', width, 'text')).toEqual(['aa bb', 'cc']);
  expect(wrap('aa bb aa', width - 0.1, 'text')).toEqual(['aa', 'bb', 'aa']);
});

test('a word that is too wide stands on a line of its own, whole', () => {
  expect(wrap('i ledningssystemet i', 30, 'text')).toEqual(['i', 'ledningssystemet', 'i']);
});

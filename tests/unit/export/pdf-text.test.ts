import { describe, expect, test } from 'vitest';
import { createCleaner } from '../../../src/export/pdf/clean';
import { readFace } from '../../../src/export/pdf/face';
import { breakLines, fitText, type Line, textWidth } from '../../../src/export/pdf/lines';
import { StructNode } from '../../../src/export/pdf/structure';
import { fonts, longWord } from './documents';

const faces = { regular: readFace(fonts.regular), bold: readFace(fonts.bold) };
const node = new StructNode('P');
const cleaner = () => createCleaner((code) => faces.regular.has(code));
const run = (text: string, bold = false) => ({ text, bold, node });
const wrap = (text: string, width: number) => breakLines([run(text)], faces, 10, width);
const shown = (lines: Line[]) => lines.map((line) => line.map(({ text }) => text).join(''));

describe('readFace', () => {
  test('knows the same characters in both faces', () => {
    for (let code = 0x20; code < 0x3000; code += 1) expect(faces.regular.has(code)).toBe(faces.bold.has(code));
    for (const char of 'åäöÅÄÖéŋŧ–—”’…•→☐☑✓□≤½€\u00a0\u202f')
      expect(faces.regular.has(char.codePointAt(0) ?? 0)).toBe(true);
  });
});

describe('createCleaner', () => {
  test('composes letters and removes what cannot be seen', () => {
    expect(cleaner().clean('A\u030a\u200bs\u0007a\ufeff')).toBe('Ås a');
  });

  test('writes signs with the same meaning with those the fonts have', () => {
    const { clean, replaced } = cleaner();
    expect(clean('a\u2011b \u2003 ✔ ﬁ CO₂ ⇒')).toBe('a-b   ✓ fi CO2 →');
    expect(replaced()).toEqual([]);
  });

  test('never turns a power into a larger number', () => {
    const { clean, replaced } = cleaner();
    expect(clean('10⁴')).toBe('10□');
    expect(replaced()).toEqual(['⁴']);
  });

  test('shows one box for one sign and names each sign once', () => {
    const { clean, replaced } = cleaner();
    expect(clean('👩‍🏫 x 👩‍🏫 ب')).toBe('□ x □ □');
    expect(replaced()).toEqual(['👩‍🏫', 'ب']);
  });

  test('keeps titles on one line', () => {
    expect(cleaner().plain(' En\r\ntit\u00adel\t här ')).toBe('En titel här');
  });
});

describe('breakLines', () => {
  test('keeps every line within the width', () => {
    for (const width of [30, 55, 90, 200, 400])
      for (const line of wrap(
        `Samordnaren läser ${longWord} och https://exempel.se/en/lang/adress?med=fragor varje fredag.`,
        width,
      ))
        expect(line.reduce((sum, piece) => sum + piece.width, 0)).toBeLessThanOrEqual(width + 0.01);
  });

  test('loses nothing but spaces at line ends', () => {
    const text = `ett  två ${longWord} tre`;
    const back = wrap(text, 80)
      .map((line) =>
        line
          .filter(({ hyphen }) => !hyphen)
          .map(({ text: part }) => part)
          .join(''),
      )
      .join('');
    expect(back).toBe(text.replace('  ', ' '));
  });

  test('breaks at a soft hyphen and shows a hyphen only there', () => {
    expect(shown(wrap('arbets\u00admiljö\u00adansvarig', 50))).toEqual(['arbets-', 'miljö-', 'ansvarig']);
    expect(shown(wrap('arbets\u00admiljö', 200))).toEqual(['arbetsmiljö']);
  });

  test('breaks between words joined by a slash, but not dates or e-post', () => {
    expect(shown(wrap('handledare/samordnare', 75))).toEqual(['handledare/', 'samordnare']);
    expect(shown(wrap('den 2026-11-21', 60))).toEqual(['den ', '2026-11-21']);
    expect(shown(wrap('skicka e-post', 50))).toEqual(['skicka ', 'e-post']);
  });

  test('breaks a word too wide for the line between syllables', () => {
    expect(shown(wrap('arbetsmiljöansvarig', 50))).toEqual(['arbetsmil-', 'jöansvarig']);
    expect(shown(wrap('Samordnaren', 40))).toEqual(['Samord-', 'naren']);
  });

  test('keeps line breaks and empty lines', () => {
    expect(shown(wrap('ett\n\ntvå', 200))).toEqual(['ett ', '', 'två']);
  });

  test('keeps faces apart inside a word', () => {
    const [line] = breakLines([run('del'), run('tagare', true), run(' nu')], faces, 10, 200);
    expect(line?.map(({ text, run: { bold } }) => [text, bold])).toEqual([
      ['del', false],
      ['tagare', true],
      [' nu', false],
    ]);
  });

  test('gives one empty line for no text', () => {
    expect(wrap('', 100)).toEqual([[]]);
  });
});

describe('fitText', () => {
  test('shortens with an ellipsis only when needed', () => {
    expect(fitText('kort', faces.regular, 10, 100)).toBe('kort');
    const short = fitText('en mycket lång rubrik som inte får plats', faces.regular, 10, 90);
    expect(short).toMatch(/^en mycket.*…$/u);
    expect(textWidth(short, faces.regular, 10)).toBeLessThanOrEqual(90);
  });
});

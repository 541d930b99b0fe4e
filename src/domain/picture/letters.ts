/**
 * How text is set in drawings: size and line height in the drawing's units, of which a page shows about one a pixel.
 * The style sheets give the same sizes to the classes that bear these names.
 */
export const LOOKS = {
  title: { font: 'serif', size: 17, line: 22 },
  strong: { font: 'bold', size: 15, line: 20 },
  text: { font: 'plain', size: 15, line: 20 },
  soft: { font: 'plain', size: 14, line: 18 },
  label: { font: 'bold', size: 14, line: 18 },
  small: { font: 'plain', size: 13.5, line: 17 },
} as const;
export type TextLook = keyof typeof LOOKS;

/**
 * Widths of letters in thousandths of the size, rounded up to fifty, in the site's three fonts. Rounding up leaves a
 * twentieth to spare on a line, for the font a reader may have instead. A letter not listed is as wide as an M.
 */
const WIDTHS = {
  plain: {
    250: 'j.,:;’',
    300: ' il!()',
    350: 'frt',
    400: 'I-”/',
    450: 'y1',
    500: 'cksvxz?',
    550: 'JLaehnouåäöéü27–§',
    600: 'EFPSTVYbdgpq3569',
    650: 'ABCKRXZÅÄ048',
    700: 'DGHNUw…',
    750: 'OQÖ&',
    850: 'Mm',
  },
  bold: {
    300: 'ij.,:;’',
    350: ' l!()',
    400: 'frt-',
    450: 'I1/',
    500: '”',
    550: 'csvxyz7–?',
    600: 'EFJLabdeghknopquåäöéü239§',
    650: 'BPRSTVYZ4568',
    700: 'ACDKUXÅÄ0',
    750: 'GHNOÖw&',
    800: 'Q…',
  },
  serif: {
    250: ' ’',
    350: 'ijl.,:;-!',
    400: 'IJft()/',
    450: '?',
    500: 'rsz”',
    550: 'ceé0123456789–§',
    600: 'SZagovxyåäö',
    650: 'EFLPTbdhkpquü',
    700: 'BCXYn',
    750: 'ADGKOQRVÅÄÖ&',
    800: 'NU',
    850: 'Hw',
  },
} as const;
const WIDEST = 1050;

export type Font = keyof typeof WIDTHS;

const widths = new Map(
  (Object.keys(WIDTHS) as Font[]).map((font) => [
    font,
    new Map(
      Object.entries(WIDTHS[font]).flatMap(([width, letters]) =>
        [...letters].map((letter) => [letter, Number(width)] as const),
      ),
    ),
  ]),
);

/** How wide a letter is at the most, in thousandths of the size. */
export function letterWidth(letter: string, font: Font): number {
  return widths.get(font)?.get(letter) ?? WIDEST;
}

/** How wide a text is at the most, in the drawing's units. */
export function textWidth(text: string, look: TextLook): number {
  const { font, size } = LOOKS[look];
  return [...text].reduce((sum, letter) => sum + (letterWidth(letter, font) * size) / 1000, 0);
}

/** Words in lines of at most such a width; a word that is wider by itself gets a line of its own. */
export function wrap(text: string, width: number, look: TextLook): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, look) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

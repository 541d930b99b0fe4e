/** Drawn instead of a character the fonts do not have. */
export const MISSING = '\u25a1';
export const SOFT_HYPHEN = '\u00ad';

export interface Cleaner {
  /** Text that can be drawn: composed, without control characters; keeps line breaks and soft hyphens. */
  clean(text: string): string;
  /** The same on one line and without soft hyphens, for titles and running heads. */
  plain(text: string): string;
  /** Every character that was replaced, once, in the order it was met. */
  replaced(): string[];
}

/** Signs that mean the same as one we have. Superscripts are not here: 10⁴ must not become 104. */
const equals: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2032': '’',
  '\u2033': '”',
  '\u201b': '‘',
  '\u201f': '“',
  '\u2023': '•',
  '\u25cf': '•',
  '\u25aa': '•',
  '\u2215': '/',
  '\u2219': '·',
  '\u22c5': '·',
  '\u21d2': '→',
  '\u2794': '→',
  '\u279c': '→',
  '\u2705': '✓',
  '\u2714': '✓',
  '\u2717': '×',
  '\u2718': '×',
  '\u274c': '×',
};

/** Marks that carry nothing once the text is drawn. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
/** They hold an emoji together, and go when it has been recognised as one sign. */
const JOINER = /[\u200d\ufe00-\ufe0f]/gu;
/** Control characters, all but the line break. */
const CONTROL = /[^\P{Cc}\n]/gu;
const LINE_BREAK = /\r\n?|\v|\f|\p{Zl}|\p{Zp}/gu;
const OTHER_SPACE = /[\u1680\u2000-\u2008\u200a\u205f\u3000]/gu;

/** Makes a cleaner for the characters both faces have. */
export function createCleaner(has: (codePoint: number) => boolean): Cleaner {
  const missing = new Set<string>();
  const drawable = (char: string) => char === '\n' || char === SOFT_HYPHEN || has(char.codePointAt(0) ?? 0);

  const substitute = (char: string): string | undefined => {
    if (drawable(char)) return char;
    const same = equals[char] ?? (/[\u2070-\u207f\u00b2\u00b3\u00b9]/u.test(char) ? undefined : char.normalize('NFKC'));
    return same !== undefined && same !== '' && [...same].every(drawable) ? same : undefined;
  };

  const replaceMissing = (text: string): string => {
    let out = '';
    for (const cluster of clusters(text)) {
      const chars = [...cluster.replace(JOINER, '')].map(substitute);
      if (chars.includes(undefined)) missing.add(cluster.trim());
      // One box for one visible sign, however many code points it is made of.
      out += chars
        .map((char) => char ?? MISSING)
        .join('')
        .replace(/\u25a1+/gu, MISSING);
    }
    return out;
  };

  const clean = (text: string): string => {
    const tidy = text
      .toWellFormed()
      .normalize('NFC')
      .replace(LINE_BREAK, '\n')
      .replace(CONTROL, ' ')
      .replace(OTHER_SPACE, ' ')
      .replace(INVISIBLE, '');
    return [...tidy].every(drawable) ? tidy : replaceMissing(tidy);
  };

  return {
    clean,
    plain: (text) => clean(text).replaceAll(SOFT_HYPHEN, '').replace(/\s+/gu, ' ').trim(),
    replaced: () => [...missing],
  };
}

/** What a reader sees as one character, where the browser can tell. */
function clusters(text: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return text;
  return Array.from(new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

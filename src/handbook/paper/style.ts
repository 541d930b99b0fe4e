import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)));

/** The site's own fonts, inside the style sheet: the document needs no other file. */
const FONTS = [
  ['Atkinson Hyperlegible Next', 400, 'atkinson-400'],
  ['Atkinson Hyperlegible Next', 700, 'atkinson-700'],
  ['Parm Serif', 600, 'parm-serif-600'],
] as const;

/** The look on paper: the site's colours, fonts and pictures, and the rules of paper.css. */
export function paperStyle(): string {
  const fonts = FONTS.map(([family, weight, file]) => {
    const data = read(`../../../public/fonts/${file}.woff2`).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  return [...fonts, tokens(), read('../../styles/picture.css'), read('paper.css')].join('\n');
}

/** The colour of each tab in the binder, by its number. Page margins cannot see the variables of the text. */
export function tabColours(): ReadonlyMap<number, string> {
  const found = tokens().matchAll(/\[data-part='(\d)'\]\s*\{\s*--edge:\s*(#\w+)/g);
  return new Map([...found].map(([, number, colour = '']) => [Number(number), colour]));
}

const tokens = () => read('../../styles/tokens.css').toString('utf8');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { addresses, dist, isTerm } from './site';

/** Which elements, with which classes and roles, stand in which: what decides colours, names and structure on a page. */
function shapeOf(html: string): string {
  const pairs = parse(html)
    .querySelectorAll('body *')
    .map((element) =>
      [element.parentNode, element]
        .map((each) => `${each?.rawTagName}.${each?.getAttribute('class') ?? ''}.${each?.getAttribute('role') ?? ''}`)
        .join('>'),
    );
  return [...new Set(pairs)].sort().join('\n');
}

/** The longest word in the text: the one that breaks a narrow page if any does. */
const longestWord = (html: string): number =>
  Math.max(
    ...parse(html)
      .querySelector('main')!
      .text.split(/\s+/)
      .map((word) => word.length),
  );

/**
 * Every address that a look in a browser can say something new about. The glossary has hundreds of pages from one
 * mould: of those that are built of exactly the same parts, the longest stands for them all, and those with the
 * twelve longest words stand for themselves. LONG=1 looks at every one.
 */
export const looked: readonly string[] = process.env.LONG === '1' ? addresses : oneOfEach();

function oneOfEach(): string[] {
  const pages = addresses.filter(isTerm).map((address) => {
    const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
    return { address, shape: shapeOf(html), length: html.length, word: longestWord(html) };
  });
  const longest = new Map([...pages].sort((a, b) => a.length - b.length).map((page) => [page.shape, page.address]));
  const words = [...pages].sort((a, b) => b.word - a.word).slice(0, 12);
  const chosen = new Set([...longest.values(), ...words.map(({ address }) => address)]);
  return addresses.filter((address) => !isTerm(address) || chosen.has(address));
}

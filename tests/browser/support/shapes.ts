import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { addresses, dist, isTerm, samples } from './site';

/** Which elements, with which classes and roles, stand in which: what decides colours, names and structure on a page. */
function partsOf(html: string): Set<string> {
  return new Set(
    parse(html)
      .querySelectorAll('body *')
      .map((element) =>
        [element.parentNode, element]
          .map((each) => `${each?.rawTagName}.${each?.getAttribute('class') ?? ''}.${each?.getAttribute('role') ?? ''}`)
          .join('>'),
      ),
  );
}

/** The longest word in the text: the one that breaks a narrow page if any does. */
const longestWord = (html: string): number =>
  Math.max(
    ...parse(html)
      .querySelector('main')!
      .text.match(/[\p{L}\u00ad-]+/gu)!
      .map((word) => word.replaceAll('\u00ad', '').length),
  );

/** Sheets for print that hold every page of a mould: half a minute each, and nothing that is not on the pages. */
const isWhole = (address: string): boolean => /^\/begrepp\/(forvaxlingar\/)?alla\/$/.test(address);

/** Terms, families of confused words, groups, chapters, routines, checklists and templates are hundreds of pages from a few moulds. */
const isMoulded = (address: string): boolean =>
  !samples.includes(address) &&
  (isTerm(address) ||
    /^\/begrepp\/(forvaxlingar|grupper)\/[^/]+\//.test(address) ||
    /^\/(grunden|deltagarens-vag|trygg-verksamhet|forbattra|rutiner|checklistor|mallar|lasvagar)\/[^/]+\//.test(
      address,
    ));

/**
 * Every address that a look in a browser can say something new about: all pages of their own making, and of those from
 * one mould, the longest first, each that has a part in a place where no page before it had one, the twelve with the
 * longest words, and one of each part of the handbook. EVERY=1 (npm test -- every) looks at every one.
 */
export const looked: readonly string[] = process.env.EVERY === '1' ? addresses : oneOfEach();

/** The same in three parts: a look at all of them in one test takes so long that a slow machine gives up. */
export const lookedIn = ['first', 'second', 'third'].map(
  (part, i) => [part, looked.filter((_, at) => at % 3 === i)] as const,
);

/** How long a look at all of them may take, in milliseconds: some six times as many pages, six times as long. */
export const lookTime = (usual: number): number => (process.env.EVERY === '1' ? 6 * usual : usual);

function oneOfEach(): string[] {
  const pages = addresses
    .filter((address) => isMoulded(address) && !isWhole(address))
    .map((address) => {
      const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
      return { address, parts: partsOf(html), length: html.length, word: longestWord(html) };
    });
  const chosen = new Set(
    [...pages]
      .sort((a, b) => b.word - a.word)
      .slice(0, 12)
      .map(({ address }) => address),
  );
  const seen = new Set(pages.filter(({ address }) => chosen.has(address)).flatMap(({ parts }) => [...parts]));
  for (const { address, parts } of [...pages].sort((a, b) => b.length - a.length)) {
    if ([...parts].every((part) => seen.has(part))) continue;
    chosen.add(address);
    for (const part of parts) seen.add(part);
  }
  // One of each part too: its menu is the way to the others.
  for (const { address } of pages) {
    const folder = address.split('/', 2).join('/');
    if (![...chosen].some((other) => other.startsWith(`${folder}/`))) chosen.add(address);
  }
  return addresses.filter((address) => !isWhole(address) && (!isMoulded(address) || chosen.has(address)));
}

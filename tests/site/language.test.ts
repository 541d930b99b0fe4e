import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { faultsOn, pages, readableText, type SitePage } from './support';

/** Words of an English interface. Whole words, so that Swedish "sök" and "not" are left alone. */
const ENGLISH = [
  'Search',
  'Menu',
  'Close',
  'On this page',
  'Skip to content',
  'Edit page',
  'Edit this page',
  'Last updated',
  'Section titled',
  'Note',
  'Tip',
  'Caution',
  'Danger',
  'Warning',
  'Previous',
  'Next',
  'Loading',
  'results?',
  'No results',
  'Clear',
  'Cancel',
  'Submit',
  'Save',
  'Saved',
  'Download',
  'Print',
  'Reset',
  'Undo',
  'Select',
  'Theme',
  'Light',
  'Dark',
  'Overview',
  'Table of contents',
  'Page not found',
  'Not found',
  'Built with',
  'Breadcrumbs?',
  'Read more',
  'Copy',
  'Copied',
  'Draft',
  'Directory',
  'Untitled',
  'undefined',
  'null',
  'NaN',
  'object Object',
];
const word = new RegExp(`(?<![\\p{L}\\d-])(${ENGLISH.join('|')})(?![\\p{L}\\d-])`, 'u');
const SPOKEN = [
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
];

/** A page without the parts that say they are in another language. */
function inSwedish(page: SitePage): SitePage {
  const document = parse(page.html, { comment: true, blockTextElements: { script: true, style: true } });
  for (const element of document.querySelectorAll('body [lang]'))
    if (element.getAttribute('lang') !== 'sv') element.remove();
  return { ...page, document, html: document.toString() };
}
const swedish = pages.map(inSwedish);

const around = (text: string, { index = 0 }: RegExpExecArray) => text.slice(Math.max(0, index - 30), index + 40);

describe('the interface', () => {
  it('says nothing in English', () => {
    const faults = faultsOn(swedish, (page) => {
      const text = readableText(page);
      const found = word.exec(text);
      return [found && around(text, found)].filter((fault) => fault !== null);
    });
    expect(faults).toEqual([]);
  });

  it('says nothing in English to those who listen either', () => {
    const faults = faultsOn(swedish, ({ document }) =>
      SPOKEN.flatMap((name) =>
        document
          .querySelectorAll(`[${name}]`)
          .map((element) => element.getAttribute(name) ?? '')
          .filter((text) => word.test(text))
          .map((text) => `${name}="${text}"`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has no text that was never filled in', () => {
    const faults = faultsOn(pages, (page) => {
      const found = /\{\{|\}\}|\{[a-z]+\}|\bTODO\b|Lorem|\bxxx\b|\[object|>undefined</i.exec(readableText(page));
      return [found && around(readableText(page), found)].filter((fault) => fault !== null);
    });
    expect(faults).toEqual([]);
  });

  it('names each landmark, when there is more than one of a kind', () => {
    const faults = faultsOn(pages, ({ document }) => {
      const navs = document.querySelectorAll('nav');
      return navs
        .filter((nav) => !nav.getAttribute('aria-label') && !nav.getAttribute('aria-labelledby'))
        .map((nav) => `nav without a name: ${nav.outerHTML.slice(0, 60)}`);
    });
    expect(faults).toEqual([]);
  });
});

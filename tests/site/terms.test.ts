import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, chapters, contentOf, dist, faultsOn, pageAt, pages, textOf } from './support';

const terms = new Map(contentOf<{ term: string; definition: string; easy: string; verified: boolean }>('glossary'));
const written = chapters().map(({ path }) => pageAt(path));
const termOf = (href: string) =>
  href.startsWith(`${base}begrepp/`) ? /^([a-z0-9-]+)\/$/.exec(href.slice(base.length + 8))?.[1] : undefined;

describe('the words of the chapters', () => {
  it('are links to terms, some in every chapter but the shortest', () => {
    const links = written.map(({ document }) => document.querySelectorAll('.prose a.term').length);
    expect(links.filter((count) => count > 0).length).toBeGreaterThan(written.length * 0.9);
    expect(links.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
  });

  it('lead to terms that exist, and every link to a term is of the same kind', () => {
    const faults = faultsOn(written, ({ document }) =>
      document.querySelectorAll('.prose a').flatMap((link) => {
        const href = link.getAttribute('href') ?? '';
        const id = termOf(href);
        const kind = link.classList.contains('term');
        return [
          kind && (id === undefined || !terms.has(id)) && `${textOf(link)} leads to ${href}`,
          !kind && id !== undefined && `${textOf(link)} leads to a term but does not explain itself`,
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are never links in a heading, a quotation, a link, or the head of a table', () => {
    const faults = faultsOn(pages, ({ document }) =>
      document
        .querySelectorAll('h1 .term, h2 .term, h3 .term, h4 .term, blockquote .term, a .term, th .term, code .term')
        .map((link) => textOf(link)),
    );
    expect(faults).toEqual([]);
  });

  it('come without the marks an author writes', () => {
    // What an island carries is data, where [[ is a list in a list.
    const faults = faultsOn(pages, ({ document }) => [
      /\[\[|\]\]/.test(textOf(document.querySelector('main'))) && '[[',
    ]);
    expect(faults).toEqual([]);
  });

  it('explain themselves where there are such words, and no other page carries the lines for it', () => {
    const has = ({ html }: { html: string }) => html.includes('forklaring.js');
    expect(faultsOn(written, (page) => [!has(page) && 'no lines'])).toEqual([]);
    expect(has(pageAt('/begrepp/avvikelse/'))).toBe(false);
    expect(has(pageAt('/checklistor/start-av-verksamhet/'))).toBe(false);
  });
});

describe('what explains a word', () => {
  it('stands beside the pages of the terms: a script, and what each term means', () => {
    expect(existsSync(join(dist, 'begrepp/forklaring.js'))).toBe(true);
    for (const [id, { term, definition, easy, verified }] of terms)
      expect(JSON.parse(readFileSync(join(dist, `begrepp/${id}.json`), 'utf8')), id).toEqual({
        term,
        definition,
        easy,
        verified,
      });
  });

  it('is one small script that needs no other', () => {
    const script = readFileSync(join(dist, 'begrepp/forklaring.js'), 'utf8');
    expect(script).not.toMatch(/\bimport\b|\bfrom"/);
    expect(script.length).toBeLessThan(5_000);
  });
});

describe('the page of a term', () => {
  it('says where the term is used: every chapter that links to it, and no more than use it', () => {
    const shown = new Map([...terms.keys()].map((id) => [id, linksOf(`/begrepp/${id}/`, '.facts a')]));
    const faults = faultsOn(written, ({ address, document }) =>
      document.querySelectorAll('.prose a.term').map((link) => {
        const id = termOf(link.getAttribute('href') ?? '') ?? '';
        return !shown.get(id)?.has(address) && `is not among the chapters of ${id}`;
      }),
    );
    expect(faults).toEqual([]);
  });

  it('leads to checklists and routines that lead back', () => {
    const tools = pages.filter(({ path }) => /^\/(checklistor|rutiner|sjalvskattningar)\/./.test(path));
    const faults = faultsOn(tools, ({ address, path }) =>
      termsOf(path).map(
        (term) => !linksOf(`/${term.slice(base.length)}`, '.facts a').has(address) && `is not named by ${term}`,
      ),
    );
    expect(faults).toEqual([]);
    expect(tools.flatMap(({ path }) => termsOf(path)).length).toBeGreaterThan(10);
  });
});

/** Addresses of the terms that a tool or a routine says it belongs with. */
const termsOf = (path: string) => [...linksOf(path, '.related-terms a')].filter((href) => termOf(href) !== undefined);

/** Addresses that a part of a page leads to. */
function linksOf(path: string, selector: string): Set<string> {
  return new Set(
    pageAt(path)
      .document.querySelectorAll(selector)
      .map((link) => link.getAttribute('href') ?? ''),
  );
}

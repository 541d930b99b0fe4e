import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTurtle } from '../unit/export/terms/check-rdf';
import { readXml } from '../unit/export/terms/check-xml';
import { readCsv } from '../unit/export/terms/read-csv';
import { base, contentOf, dist, pageAt, pages, textOf } from './support';

const site = process.env.SITE_URL || 'https://kvalitetsparmen.github.io';
const glossary = `${new URL(base, site).href}begrepp/`;
const terms = contentOf<{ term: string; definition: string; code: string }>('glossary');
const file = (ending: string) => readFileSync(join(dist, 'begrepp', `begrepp.${ending}`), 'utf8');
const endings = ['json', 'schema.json', 'csv', 'ttl', 'jsonld', 'ntrf.xml', 'tbx'];

// Half a megabyte each, read by careful readers.
describe('the files of open data', { timeout: 60_000 }, () => {
  it('are at the addresses that are promised', () => {
    expect(endings.filter((ending) => !existsSync(join(dist, 'begrepp', `begrepp.${ending}`)))).toEqual([]);
  });

  it('have every term, under the address of its page', () => {
    const addresses = terms.map(([id]) => `${glossary}${id}/`).sort();
    const known = new Set(pages.map(({ path }) => `${glossary.slice(0, -'begrepp/'.length)}${path.slice(1)}`));
    expect(addresses.filter((address) => !known.has(address))).toEqual([]);
    const json = JSON.parse(file('json')) as { terms: { address: string }[] };
    expect(json.terms.map(({ address }) => address).sort()).toEqual(addresses);
    const defined = readTurtle(file('ttl')).filter(({ predicate }) => predicate.value.endsWith('core#definition'));
    expect(defined.map(({ subject }) => subject.value).sort()).toEqual(addresses);
  });

  // That they say the same, and keep the rules of their formats, is seen in tests/content.
  it('can be read', () => {
    const about = new Set(readTurtle(file('ttl')).map(({ subject }) => subject.value));
    const graph = JSON.parse(file('jsonld'))['@graph'] as { '@id': string }[];
    expect(graph.map((node) => node['@id']).sort()).toEqual([...about].sort());
    expect(readXml(file('ntrf.xml')).name).toBe('VOCABULARY');
    expect(readXml(file('tbx')).name).toBe('tbx');
    expect(readCsv(file('csv'))).toHaveLength(terms.length + 1);
  });

  it('state the licence, each of them', () => {
    const silent = endings.filter((ending) => ending !== 'schema.json' && !file(ending).includes('CC BY 4.0'));
    expect(silent).toEqual([]);
  });

  it('are explained on a page of their own, with their real sizes, which the glossary leads to', () => {
    const page = pageAt('/begrepp/oppna-data/');
    const rows = page.document
      .querySelectorAll('main li')
      .filter((item) => item.querySelector('a'))
      .map((item) => ({
        href: item.querySelector('a')?.getAttribute('href'),
        size: /\((\d+) kB\)/.exec(textOf(item))?.[1],
      }));
    const kilobytes = (ending: string) => Math.ceil(statSync(join(dist, 'begrepp', `begrepp.${ending}`)).size / 1000);
    expect(rows.map(({ href }) => href).sort()).toEqual(
      endings.map((ending) => `${base}begrepp/begrepp.${ending}`).sort(),
    );
    for (const { href = '', size } of rows)
      expect(Number(size), href).toBe(kilobytes(href.replace(/^.*begrepp\/begrepp\./, '')));
    const links = pageAt('/begrepp/').document.querySelectorAll('main a');
    expect(links.some((link) => link.getAttribute('href') === `${base}begrepp/oppna-data/`)).toBe(true);
  });

  it('lead to places that exist on that page: groups and our own properties', () => {
    const page = pageAt('/begrepp/oppna-data/');
    const places = [...file('ttl').matchAll(/oppna-data\/#([\w-]+)>/g)].map(([, id]) => id);
    const used = [...file('ttl').matchAll(/^ {2}kvp:(\w+) /gm)].map(([, id]) => id);
    const missing = [...new Set([...places, ...used])].filter((id) => !page.document.getElementById(id ?? ''));
    expect(places.length).toBeGreaterThan(7);
    expect(missing).toEqual([]);
  });
});

describe('data for search engines', () => {
  const blocks = (path: string) =>
    pageAt(path)
      .document.querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.text));

  it('stands on every term page and says what the page says', () => {
    const faults = terms.filter(([id, { term, definition, code }]) => {
      const [block, other] = blocks(`/begrepp/${id}/`);
      return (
        other ||
        block?.['@type'] !== 'DefinedTerm' ||
        block['@id'] !== `${glossary}${id}/` ||
        block.name !== term ||
        block.description !== definition ||
        block.termCode !== code ||
        block.inDefinedTermSet['@id'] !== glossary ||
        block.inDefinedTermSet.license !== 'https://creativecommons.org/licenses/by/4.0/'
      );
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  it('lists every term on the first page of the glossary', () => {
    const [block] = blocks('/begrepp/');
    expect(block).toMatchObject({ '@type': 'DefinedTermSet', '@id': glossary, inLanguage: 'sv' });
    const listed = (block.hasDefinedTerm as { '@id': string }[]).map((one) => new URL(one['@id'], glossary).href);
    expect(listed.sort()).toEqual(terms.map(([id]) => `${glossary}${id}/`).sort());
  });

  it('is not run, so no policy has to allow it', () => {
    const page = pageAt('/begrepp/effekt/');
    const policy = page.document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
    const scripts = page.document
      .querySelectorAll('script:not([src])')
      .filter((script) => script.getAttribute('type') !== 'application/ld+json');
    expect(policy?.match(/script-src[^;]*/)?.[0].match(/sha256-/g)).toHaveLength(
      new Set(scripts.map((script) => script.text)).size,
    );
  });
});

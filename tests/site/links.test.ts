import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootAddresses } from '../../.scripts/base-path.mjs';
import { base, dist, faultsOn, pages, type SitePage, weigh } from './support';

const byAddress = new Map(pages.map((page) => [page.address, page]));
const idsOf = new Map<SitePage, Set<string>>();

function ids(page: SitePage): Set<string> {
  let found = idsOf.get(page);
  if (!found) {
    found = new Set(page.document.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? ''));
    idsOf.set(page, found);
  }
  return found;
}

const isFile = (address: string) => existsSync(weigh.fileOf(address)) && statSync(weigh.fileOf(address)).isFile();

/** What can be put in a binder by a link to it. */
const binderTexts = new Set(
  Object.keys(
    (JSON.parse(readFileSync(join(dist, 'parmen/innehall.json'), 'utf8')) as { documents: Record<string, unknown> })
      .documents,
  ),
);

/** What is wrong with a link, if anything. `from` is the page it stands on. */
function faultOf(href: string, from: SitePage): string | undefined {
  if (/^(https?|mailto|tel):/.test(href)) return undefined;
  const target = new URL(href, `https://x${from.address}`);
  if (target.host !== 'x') return `leads away without saying where: ${href}`;
  const page = byAddress.get(target.pathname);
  if (!page && !isFile(target.pathname)) return `leads nowhere: ${href}`;
  if (!page && byAddress.has(`${target.pathname}/`)) return `lacks the slash at the end: ${href}`;
  const id = decodeURIComponent(target.hash.slice(1));
  const [, added] = /^lagg-till=(.+)$/.exec(id) ?? [];
  if (added !== undefined)
    return binderTexts.has(added) ? undefined : `puts what the binder does not have in it: ${href}`;
  if (page && id !== '' && !ids(page).has(id)) return `has no such place on the page: ${href}`;
  return undefined;
}

describe('links', () => {
  it('lead to a page or a file that exists, and to a place on it', () => {
    const faults = faultsOn(pages, (page) =>
      page.document.querySelectorAll('a[href]').map((link) => faultOf(link.getAttribute('href') ?? '', page)),
    );
    expect(faults).toEqual([]);
  });

  it('reach headings with å, ä and ö', () => {
    const places = pages.flatMap((page) => [...ids(page)].filter((id) => /[åäö]/.test(id)));
    expect(places.length).toBeGreaterThan(0);
    const used = pages.flatMap(({ document }) =>
      document.querySelectorAll('a[href*="#"]').map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
    );
    expect(used.some((href) => /#.*[åäö]/.test(href))).toBe(true);
  });

  it('say where they lead', () => {
    const faults = faultsOn(pages, ({ document }) =>
      document
        .querySelectorAll('a')
        .map((link) =>
          link.text.trim() === '' && !link.getAttribute('aria-label')
            ? `a link without words: ${link.outerHTML}`
            : undefined,
        ),
    );
    expect(faults).toEqual([]);
  });

  it('names each id once on a page, and every label, description and control by an id that exists', () => {
    const faults = faultsOn(pages, (page) => {
      const all = page.document.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
      const twice = all.filter((id, i) => all.indexOf(id) !== i).map((id) => `id twice: ${id}`);
      const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
        page.document
          .querySelectorAll(`[${attribute}]`)
          .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
          .filter((id) => !ids(page).has(id))
          .map((id) => `${attribute} names ${id}, which does not exist`),
      );
      return [...twice, ...named];
    });
    expect(faults).toEqual([]);
  });
});

describe('addresses', () => {
  const inPages = (page: SitePage) => [
    ...rootAddresses(page.html),
    ...[...page.html.matchAll(/\s(?:component|renderer|before-hydration)-url="([^"]+)"/g)].map(([, url = '']) => url),
  ];

  it(`all begin with ${base}, in style sheets and islands too`, () => {
    expect(
      faultsOn(pages, (page) =>
        inPages(page).map((address) => (address.startsWith(base) ? undefined : `outside the base path: ${address}`)),
      ),
    ).toEqual([]);
  });

  it('all name something that exists', () => {
    const known = new Map<string, boolean>();
    const exists = (address: string) => {
      if (!known.has(address)) known.set(address, isFile(address));
      return known.get(address);
    };
    expect(
      faultsOn(pages, (page) =>
        inPages(page).map((address) =>
          !address.startsWith(base) || exists(address) ? undefined : `does not exist: ${address}`,
        ),
      ),
    ).toEqual([]);
  });

  it('in the sitemap are those of all pages, and no others', () => {
    const listed = [
      ...readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g),
    ].map(([, path = '']) => path);
    const built = pages.map(({ address }) => address).filter((address) => !address.endsWith('.html'));
    expect(listed.sort()).toEqual(built.sort());
    expect(readFileSync(`${dist}/sitemap-index.xml`, 'utf8')).toContain(`${base}sitemap-0.xml`);
  });
});

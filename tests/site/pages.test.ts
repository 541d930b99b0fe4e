import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base, faultsOn, pages, textOf, type SitePage } from './support';

const attributes = (page: SitePage, selector: string, name: string) =>
  page.document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');

describe('every page', () => {
  it('is in Swedish and light until a script says otherwise', () => {
    const faults = faultsOn(pages, ({ document }) => {
      const html = document.querySelector('html');
      return [
        html?.getAttribute('lang') !== 'sv' && 'lang is not sv',
        html?.getAttribute('data-theme') !== 'light' && 'is not light without JavaScript',
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has a title of its own and a description', () => {
    const seen = new Map<string, string>();
    const faults = faultsOn(pages, ({ document, path }) => {
      const title = textOf(document.querySelector('title'));
      const other = seen.get(title);
      seen.set(title, path);
      const [description = ''] = document
        .querySelectorAll('meta[name="description"]')
        .map((meta) => meta.getAttribute('content') ?? '');
      return [
        title === '' && 'no title',
        other !== undefined && `same title as ${other}: ${title}`,
        document.querySelectorAll('title').length > 1 &&
        document.querySelector('head')?.querySelectorAll('title').length !== 1
          ? 'not one title'
          : false,
        description.length < 20 && path !== '/404.html' && `description is "${description}"`,
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has one main heading and skips no level', () => {
    const faults = faultsOn(pages, ({ document }) => {
      const levels = document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
      const jumps = levels.flatMap((level, i) =>
        i > 0 && level > (levels[i - 1] ?? 0) + 1 ? [`h${levels[i - 1]} is followed by h${level}`] : [],
      );
      const main = document.querySelectorAll('h1').length;
      return [main !== 1 && `${main} h1`, levels[0] !== 1 && `begins with h${levels[0]}`, ...jumps];
    });
    expect(faults).toEqual([]);
  });

  it('begins its head with the character set and then the policy, before anything that could run', () => {
    const faults = faultsOn(pages, ({ html }) => [
      !/<head>\s*<meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy" content="[^"]+">/i.test(html) &&
        html.slice(html.indexOf('<head'), html.indexOf('<head') + 120),
    ]);
    expect(faults).toEqual([]);
  });

  it('has a policy that knows each inline script and style by its hash, and allows no other', () => {
    const faults = faultsOn(pages, (page) => {
      const [policy = ''] = attributes(page, 'meta[http-equiv="content-security-policy"]', 'content');
      const directive = (name: string) => policy.split(';').find((part) => part.trim().startsWith(`${name} `)) ?? '';
      const inline = (pattern: RegExp) => [...page.html.matchAll(pattern)].map(([, text = '']) => text);
      const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      const scripts = inline(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
      const styles = inline(/<style\b[^>]*>([\s\S]*?)<\/style>/g);
      const hashes = (name: string) => directive(name).match(/'sha256-[^']+'/g) ?? [];
      return [
        ...scripts
          .filter((text) => !directive('script-src').includes(hash(text)))
          .map((text) => `script ${text.slice(0, 60)}`),
        ...styles
          .filter((text) => !directive('style-src').includes(hash(text)))
          .map((text) => `style ${text.slice(0, 60)}`),
        hashes('script-src').length > new Set(scripts).size && 'the policy allows a script that is not there',
        hashes('style-src').length > new Set(styles).size && 'the policy allows a style that is not there',
        /'unsafe-(inline|eval|hashes)'/.test(`${directive('script-src')}${directive('style-src')}`) && 'unsafe',
        directive('default-src').trim() !== "default-src 'none'" && directive('default-src'),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has no event handlers in the markup', () => {
    const faults = faultsOn(pages, ({ document }) =>
      document
        .querySelectorAll('*')
        .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on/i.test(name)))
        .map((name) => `handler ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it('fetches nothing from elsewhere: only plain links and the canonical address name other places', () => {
    const faults = faultsOn(pages, (page) => {
      const elsewhere = (address: string) => /^(https?:)?\/\//.test(address);
      const inMarkup = page.document
        .querySelectorAll('[src], [srcset], [href], [action], [poster], [data], [component-url], [renderer-url]')
        .filter(({ tagName }) => tagName !== 'A')
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .flatMap((element) =>
          ['src', 'srcset', 'href', 'action', 'poster', 'data', 'component-url', 'renderer-url'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
        )
        .filter(elsewhere);
      const inStyles = [...page.html.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
        .map(([, url, imported]) => url ?? imported ?? '')
        .filter(elsewhere);
      return [...inMarkup, ...inStyles];
    });
    expect(faults).toEqual([]);
  });

  it('opens links to other places in the same window, or says nothing to them of where the reader came from', () => {
    const faults = faultsOn(pages, (page) => [
      ...attributes(page, 'a[target]', 'target').map((target) => `target ${target}`),
      attributes(page, 'meta[name="referrer"]', 'content')[0] !== 'no-referrer' && 'sends the address along',
    ]);
    expect(faults).toEqual([]);
  });

  it('has one style block, no style sheet to fetch, and no script file of its own', () => {
    const faults = faultsOn(pages, (page) => [
      page.document.querySelectorAll('style').length !== 1 && `${page.document.querySelectorAll('style').length} style`,
      ...attributes(page, 'link[rel="stylesheet"]', 'href').map((href) => `style sheet ${href}`),
      ...attributes(page, 'script[src]', 'src').map((src) => `script ${src}`),
      ...attributes(page, 'link[rel="preload"], link[rel="modulepreload"]', 'href').map((href) => `preload ${href}`),
    ]);
    expect(faults).toEqual([]);
  });

  it('can be shown before any script has come', () => {
    // An island waits; what it replaces must be there, and what needs JavaScript says so.
    const faults = faultsOn(pages, ({ document }) =>
      document.querySelectorAll('astro-island').flatMap((island) => [
        island.querySelectorAll('*').length === 0 && 'an island without content',
        island.getAttribute('client') === 'only' && 'an island that is drawn by script alone',
        // src/build/small-scripts.ts leaves out what they would need.
        island.querySelector('astro-slot') !== null && 'an island with a slot',
        island.hasAttribute('data-preact-signals') && 'an island with signals',
      ]),
    );
    expect(faults).toEqual([]);
  });

  it('lets the browser prepare the next page, but never run a tool or the search before it is asked for', () => {
    const faults = faultsOn(pages, ({ document }) => {
      const [rules, ...more] = document.querySelectorAll('script[type="speculationrules"]');
      const { prerender, prefetch } = JSON.parse(rules?.text ?? '{}') as Record<
        string,
        { where: unknown }[] | undefined
      >;
      const tools = `${base}(checklistor|sjalvskattningar|sok)/*`;
      const not = JSON.stringify({ not: { href_matches: tools } });
      return [
        more.length > 0 && 'rules twice',
        !prerender?.every(({ where }) => JSON.stringify(where).includes(not)) && 'may run a tool in advance',
        !JSON.stringify(prefetch ?? []).includes(JSON.stringify({ href_matches: tools })) &&
          'does not fetch tools in advance',
      ];
    });
    expect(faults).toEqual([]);
  });
});

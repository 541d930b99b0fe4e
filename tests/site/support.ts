import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { pageAddresses, scales } from '../../.scripts/bench/weigh.mjs';
import { normalBase } from '../../.scripts/freshness.mjs';

export const root = resolve(import.meta.dirname, '../..');

/** The built site and the address it was built for: DIST and SITE_BASE, else dist and /. */
export const dist = resolve(root, process.env.DIST ?? 'dist');
export const base = normalBase(process.env.SITE_BASE);
export const weigh = scales(dist, base);

export interface SitePage {
  /** With the base path, as it stands in the address field. */
  address: string;
  /** Without the base path: /begrepp/. */
  path: string;
  html: string;
  document: HTMLElement;
}

export const pages: SitePage[] = pageAddresses(dist, base).map((address) => {
  // Soft hyphens are for the browser; the words are the same without them.
  const html = weigh.read(address).replaceAll('\u00ad', '');
  return {
    address,
    path: `/${address.slice(base.length)}`,
    html,
    document: parse(html, { comment: true, blockTextElements: { script: true, style: true } }),
  };
});

export function pageAt(path: string): SitePage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
}

/** Asks every page for what is wrong with it. The answer names the page, so that one test can speak for all. */
export function faultsOn(
  among: readonly SitePage[],
  look: (page: SitePage) => readonly (string | false | undefined)[],
): string[] {
  return among.flatMap((page) =>
    look(page)
      .filter((fault) => typeof fault === 'string')
      .map((fault) => `${page.path}: ${fault}`),
  );
}

/** The text of an element as a reader sees it: one space between words. */
export function textOf(element: { text: string } | null | undefined): string {
  return (element?.text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** What the page says, without scripts and styles. */
export function readableText({ html }: SitePage): string {
  const bare = html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    // Only what makes a block separates words: <strong>ord</strong>en is one word.
    .replaceAll(
      /<\/?(?:p|li|ul|ol|dl|dt|dd|div|section|h\d|td|th|tr|table|label|legend|summary|option|br)\b[^>]*>/g,
      ' ',
    )
    .replaceAll(/<[^>]+>/g, '');
  return textOf(parse(bare));
}

/** Content files of one kind, as data: [id, content]. */
export function contentOf<T>(folder: string): [id: string, data: T][] {
  return readdirSync(join(root, 'content', folder))
    .filter((file) => /^[^_].*\.yaml$/.test(file))
    .map((file) => [file.replace(/\.yaml$/, ''), parseYaml(readFileSync(join(root, 'content', folder, file), 'utf8'))]);
}

const EASY = /\.lattlast\.mdx?$/;

/** Chapters by address without the base path, and whether there is an easy-read text beside each. */
export function chapters(): { path: string; hasEasy: boolean }[] {
  const files = readdirSync(join(root, 'content/handbook'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)[^_/][^/]*\.mdx?$/.test(file));
  const easy = new Set(files.filter((file) => EASY.test(file)).map((file) => file.replace(EASY, '')));
  return files
    .filter((file) => !EASY.test(file) && file !== '404.md')
    .map((file) => file.replace(/\.mdx?$/, ''))
    .map((id) => ({ path: `/${id.replace(/(^|\/)index$/, '')}/`, hasEasy: easy.has(id) }));
}

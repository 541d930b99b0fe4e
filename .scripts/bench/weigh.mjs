// @ts-check
// Weighs built pages without a browser, for npm run bench and the tests of the built site.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { normalBase } from '../freshness.mjs';

/** @param {string | Buffer} content */
export function brotli(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Scripts that are built but never fetched: signals we have none of, and jsPDF's parts that are replaced by nothing. */
const neverFetched = /\/(signals\.module|empty)\.[\w-]+\.js$/;

/**
 * @typedef {object} PageWeight
 * @property {string} address with the base path
 * @property {number} html the whole document
 * @property {number} css its share: what the document would lose without its style sheet
 * @property {number} article what stands in <main>, scripts not counted
 * @property {number} text the article without tags
 * @property {number} around html and blocking files, less the article
 * @property {number} ratio article against text
 * @property {number} inlineScript bytes before compression
 * @property {string[]} blocking style sheets, scripts and pictures named in the document
 * @property {string[]} scripts what the islands need before they can be used
 * @property {number} scriptBytes
 * @property {string[]} later scripts that are fetched at a click or in a field
 * @property {number} laterBytes
 * @property {string[]} fonts
 * @property {number} fontBytes
 */

/**
 * @param {string} folder the built site
 * @param {string} [basePath]
 */
export function scales(folder, basePath = '/') {
  const base = normalBase(basePath);
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @type {Map<string, number>} */
  const sizes = new Map();

  /** The file an address leads to. @param {string} address */
  const fileOf = (address) =>
    join(folder, decodeURIComponent(address.replace(base, '')), address.endsWith('/') ? 'index.html' : '');
  /** The text of a file; empty when there is none. Tests of links find those. @param {string} address */
  const read = (address) => {
    const known = texts.get(address);
    if (known !== undefined) return known;
    const text = existsSync(fileOf(address)) ? readFileSync(fileOf(address), 'utf8') : '';
    texts.set(address, text);
    return text;
  };
  /** Bytes on the wire: what is compressed already goes out as it is. @param {string} address */
  const size = (address) => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    if (!existsSync(fileOf(address))) return 0;
    const content = readFileSync(fileOf(address));
    const packed = /\.(woff2|pagefind|pf_\w+|png|jpe?g)$/.test(address) ? content.length : brotli(content);
    sizes.set(address, packed);
    return packed;
  };
  /** @param {string[]} addresses */
  const sum = (addresses) => addresses.reduce((total, address) => total + size(address), 0);

  /** Modules a module names. @param {string} address @param {'static' | 'dynamic'} kind */
  const namedIn = (address, kind) => {
    const pattern =
      kind === 'static'
        ? /(?:^|[;}\s])(?:import|export)(?:[\w$\s{},*]+from)?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g
        : /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
    return [...read(address).matchAll(pattern)].map(([, path = '']) => posix.join(posix.dirname(address), path));
  };
  /** Modules and all they name. @param {string[]} entries @param {boolean} [withLater] also what import() would fetch */
  const closure = (entries, withLater = false) => {
    /** @type {Set<string>} */
    const found = new Set();
    const queue = [...entries];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      if (found.has(address) || neverFetched.test(address)) continue;
      found.add(address);
      queue.push(...namedIn(address, 'static'), ...(withLater ? namedIn(address, 'dynamic') : []));
    }
    return [...found];
  };

  /** @param {string} address @returns {PageWeight} */
  const page = (address) => {
    const html = read(address);
    const style = /<style\b[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    // The island's starter stands inside <main>, but it is no part of the article.
    const main = (/<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '').replaceAll(
      /<script\b[\s\S]*?<\/script>/g,
      '',
    );
    const plain = main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    const all = (/** @type {RegExp} */ pattern) => [...html.matchAll(pattern)].map(([, found = '']) => found);
    const blocking = [
      ...all(/<link\b[^>]*rel="?stylesheet"?[^>]*href="([^"]+)"/g),
      ...all(/<script\b[^>]*\ssrc="([^"]+)"/g),
      ...all(/<link\b[^>]*rel="?(?:module)?preload"?[^>]*href="([^"]+)"/g),
      ...all(/<img\b[^>]*\ssrc="([^"]+)"/g),
    ];
    const islands = all(/\s(?:component|renderer|before-hydration)-url="([^"]+)"/g);
    const scripts = closure(islands);
    const later = closure(islands, true).filter((script) => !scripts.includes(script));
    const fonts = [...new Set([...style.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => url))];
    const whole = brotli(html);
    const article = brotli(main);
    const text = brotli(plain);
    return {
      address,
      html: whole,
      css: whole - brotli(html.replace(style, '')),
      article,
      text,
      around: whole - article + sum(blocking),
      ratio: article / text,
      // Data for search engines is no script.
      inlineScript: all(/<script\b(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g).join('')
        .length,
      blocking,
      scripts,
      scriptBytes: sum(scripts),
      later,
      laterBytes: sum(later),
      fonts,
      fontBytes: sum(fonts),
    };
  };

  return { base, fileOf, read, size, sum, closure, page };
}

/** /begrepp/T-014/ and /begrepp/F-01/ only lead on: they are no pages to read or weigh. @param {string} file */
const leadsOn = (file) => /(^|\/)begrepp\/[TF]-\d{2,3}\/index\.html$/i.test(file);

/**
 * Addresses of all pages, 404.html last. Addresses that only lead on to another are left out.
 * @param {string} folder @param {string} [basePath]
 */
export function pageAddresses(folder, basePath = '/') {
  const base = normalBase(basePath);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !leadsOn(file))
    .sort();
  return [
    ...files.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => base + file.replace(/index\.html$/, '')),
    ...files.filter((file) => !/(^|\/)index\.html$/.test(file)).map((file) => base + file),
  ];
}

/**
 * What the first click on PDF fetches from a page: the scripts behind that click, and the fonts of the PDF. Other
 * things are fetched at clicks of their own.
 * @param {string} folder @param {ReturnType<typeof scales>} weigh @param {PageWeight} page
 */
export function pdfClick(folder, weigh, page) {
  const faces = join(folder, 'fonts', 'pdf');
  const fonts = existsSync(faces) ? readdirSync(faces).filter((file) => file.endsWith('.ttf')) : [];
  // The entries of what the click imports; what they import in turn at other clicks is not fetched by this one.
  const entries = page.later.filter((script) => /\/(make-file|write-pdf|canvas|report|report-\w+)\./.test(script));
  const scripts = weigh.closure(entries).filter((script) => !page.scripts.includes(script));
  return weigh.sum([...scripts, ...fonts.map((file) => `${weigh.base}fonts/pdf/${file}`)]);
}

/**
 * What the first click on Word adds to what PDF fetches: the writer and its library.
 * @param {ReturnType<typeof scales>} weigh @param {PageWeight} page
 */
export function docxClick(weigh, page) {
  const entries = page.later.filter((script) => /\/(write-docx|make-docx)\./.test(script));
  return weigh.sum(weigh.closure(entries).filter((script) => !page.scripts.includes(script)));
}

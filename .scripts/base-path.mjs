// @ts-check
// The site built for a sub-path (as on name.github.io/kvalitetsparmen/) works there: no address leaves the sub-path,
// everything that is linked exists, and pages open in a browser without a single failed request.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPath } from './browser.mjs';
import { isMain, root, runMain, say } from './runtime.mjs';
import { serve } from './serve.mjs';

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** Root-relative addresses in a page or a style sheet. @param {string} source */
export function rootAddresses(source) {
  const found = [
    ...source.matchAll(/\s(?:href|src|action|poster|data-src)=(?:"(\/[^"]*)"|'(\/[^']*)'|(\/[^\s>]*))/g),
    ...source.matchAll(/url\(\s*['"]?(\/[^'")]*)/g),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const sets = [...source.matchAll(/\ssrcset="([^"]*)"/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
  );
  return [...found, ...sets]
    .filter((address) => address.startsWith('/') && !address.startsWith('//'))
    .map((address) => address.replaceAll('&amp;', '&').replace(/[?#].*$/s, ''));
}

/**
 * @param {{ folder: string, base: string }} options
 */
export async function checkBasePath({ folder, base }) {
  /** @type {{ name: string, problems: string[] }[]} */
  const results = [];
  const server = await serve({ root: folder, base });
  const origin = new URL(server.url).origin;
  try {
    const files = filesIn(folder).filter((file) => /\.(html|css)$/.test(file));
    /** @type {Map<string, string>} address → the first file that uses it */
    const addresses = new Map();
    for (const file of files) {
      for (const address of rootAddresses(readFileSync(file, 'utf8'))) {
        if (!addresses.has(address)) addresses.set(address, relative(folder, file).split(sep).join('/'));
      }
    }
    results.push({
      name: `every address begins with ${base}`,
      problems: [...addresses]
        .filter(([address]) => !address.startsWith(base))
        .map(([address, file]) => `${file}: ${address}`),
    });

    /** @type {string[]} */
    const dead = [];
    for (const [address, file] of addresses) {
      if (!address.startsWith(base)) continue;
      const response = await fetch(origin + address, { method: 'HEAD', redirect: 'manual' });
      if (response.status !== 200) dead.push(`${file}: ${address} (${response.status})`);
    }
    results.push({ name: 'everything that is linked exists', problems: dead });

    const missing = await fetch(`${origin}${base}finns-inte/`);
    const body = await missing.text();
    results.push({
      name: 'an unknown address gives the 404 page',
      problems: missing.status === 404 && body.includes('<html') ? [] : [`status ${missing.status}`],
    });

    results.push({
      name: 'pages open in a browser without failed requests',
      problems: await openPages(folder, server.url),
    });
  } finally {
    await server.close();
  }
  return results;
}

/**
 * One page from each part of the site.
 * @param {string} folder
 * @param {string} url
 */
async function openPages(folder, url) {
  const parts = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !/^(_|pagefind$)/.test(entry.name),
  );
  const pages = parts.flatMap((part) => {
    const page = filesIn(join(folder, part.name)).filter((file) => file.endsWith('index.html'));
    const deepest = page.sort((a, b) => b.split(sep).length - a.split(sep).length || a.localeCompare(b))[0];
    return deepest === undefined ? [] : [`${relative(folder, dirname(deepest)).split(sep).join('/')}/`];
  });
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules', 'playwright-core', 'index.mjs')).href);
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  /** @type {string[]} */
  const problems = [];
  try {
    const page = await browser.newPage();
    let current = '';
    page.on('pageerror', (/** @type {Error} */ error) => problems.push(`${current}: ${error.message}`));
    page.on('response', (/** @type {import('playwright-core').Response} */ response) => {
      if (response.status() >= 400) problems.push(`${current}: ${response.url()} (${response.status()})`);
      else if (/^https?:/.test(response.url()) && !response.url().startsWith(url))
        problems.push(`${current}: ${response.url()}`);
    });
    for (const address of ['', ...pages]) {
      current = `/${address}`;
      await page.goto(url + address, { waitUntil: 'networkidle', timeout: 30_000 });
    }
  } finally {
    await browser.close();
  }
  return problems;
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const results = await checkBasePath({
      folder: join(root, process.env.OUT_DIR || 'dist-base'),
      base: process.env.SITE_BASE || '/kvalitetsparmen/',
    });
    for (const { name, problems } of results) {
      say(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
      for (const problem of problems.slice(0, 20)) say(`    ${problem}`);
      if (problems.length > 20) say(`    … och ${problems.length - 20} till`);
    }
    const failed = results.filter(({ problems }) => problems.length > 0).length;
    const resultFile = process.env.RESULT_FILE;
    if (resultFile !== undefined) {
      mkdirSync(dirname(resultFile), { recursive: true });
      writeFileSync(resultFile, JSON.stringify({ passed: results.length - failed, failed }));
    }
    return failed === 0 ? 0 : 1;
  });
}

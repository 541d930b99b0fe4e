// @ts-check
// What only a browser can tell: requests, largest contentful paint, first search hit, keystrokes, PDF time.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPath } from '../browser.mjs';
import { root } from '../runtime.mjs';
import { compressingServer } from './server.mjs';
import { scales } from './weigh.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Slow 4G and a mid-range phone. The browser's own throttling counts latency per request: the first one pays for
 * three round trips and the handshake, as Lighthouse has it, and those after it for one.
 */
const line = { downloadThroughput: (1638 * 1024) / 8, uploadThroughput: (675 * 1024) / 8, offline: false };
const firstRequest = { ...line, latency: 562.5 };
const openLine = { ...line, latency: 150 };
const cpuRate = 4;
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
/** @param {number[]} values @param {number} share */
const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** The least that can show an article: its own HTML and a few lines of style. @param {string} html of the real page */
export function limitPage(html) {
  const main = (/<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '').replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
  const css =
    'body{font:1.0625rem/1.65 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;color-scheme:light dark}table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #999;padding:.4rem .6rem;text-align:start}a{padding-block:3px}.level-easy{display:none}';
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Gräns</title><link rel="icon" href="data:,"><style>${css}</style></head><body><main>${main}</main></body></html>`;
}

/**
 * @param {{ folder: string, base: string, pages: Record<string, string>, rounds?: number }} options `pages`: addresses by kind
 */
export async function measureInBrowser({ folder, base, pages, rounds = 5 }) {
  const weigh = scales(folder, base);
  const limit = `${base}__grans/`;
  const chapter = pages.chapter ?? base;
  const server = await compressingServer({ folder, base, extra: { [limit]: limitPage(weigh.read(chapter)) } });
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules', 'playwright-core', 'index.mjs')).href);
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });

  /**
   * A reader of their own, with empty cache and memory.
   * @template T
   * @param {(page: Page) => Promise<T>} visit @param {{ throttle?: typeof firstRequest }} [options]
   */
  const asReader = async (visit, { throttle } = {}) => {
    const context = await browser.newContext({ locale: 'sv-SE', ...(throttle ? phone : {}) });
    /** @type {Page} */
    const page = await context.newPage();
    if (throttle) {
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', throttle);
      await client.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
    }
    try {
      return await visit(page);
    } finally {
      await context.close();
    }
  };

  try {
    /** @type {Record<string, number>} */
    const requests = {};
    for (const [kind, address] of Object.entries(pages)) {
      requests[kind] = await asReader(async (page) => {
        let count = 0;
        page.on('request', (request) => {
          if (request.resourceType() !== 'font' && /^https?:/.test(request.url())) count += 1;
        });
        await page.goto(server.origin + address, { waitUntil: 'load' });
        return count;
      });
    }

    /** @param {string} address */
    const paint = (address) =>
      asReader(
        async (page) => {
          await page.addInitScript(() => {
            /** @type {any} */ (window).lcp = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) /** @type {any} */ (window).lcp = entry.startTime;
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          });
          await page.goto(server.origin + address, { waitUntil: 'load', timeout: 60_000 });
          await page.waitForTimeout(1500);
          return /** @type {Promise<number>} */ (page.evaluate(() => /** @type {any} */ (window).lcp));
        },
        { throttle: firstRequest },
      );
    server.prepare(chapter);
    server.prepare(limit);
    await paint(limit);
    /** @type {{ limit: number, page: number }[]} */
    const pairs = [];
    for (let i = 0; i < rounds; i += 1) pairs.push({ limit: await paint(limit), page: await paint(chapter) });
    const lcp = {
      page: median(pairs.map(({ page }) => page)),
      limit: median(pairs.map((pair) => pair.limit)),
      ratio: median(pairs.map((pair) => pair.page / pair.limit)),
    };

    // Everything is compressed before the clock runs: the host would have it ready.
    const searchPage = pages.search ?? base;
    const searchOnce = () =>
      asReader(
        async (page) => {
          await page.goto(server.origin + searchPage, { waitUntil: 'load', timeout: 60_000 });
          await page.waitForFunction(() => document.activeElement?.id === 'sok-falt');
          const from = server.log.findIndex(({ address }) => address === searchPage);
          const started = performance.now();
          await page.keyboard.type('avvikelse');
          await page.locator('[aria-labelledby="sok-sidor"] .hits > li').first().waitFor({ timeout: 60_000 });
          const ms = performance.now() - started;
          const fetched = server.log.slice(from).filter(({ address }) => /\/pagefind\/|fuse\.|sokformer/.test(address));
          return { ms, bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0) };
        },
        { throttle: openLine },
      );
    await searchOnce();
    server.log.length = 0;
    const search = await searchOnce();

    const keystrokes = await asReader(async (page) => {
      await page.goto(server.origin + (pages.glossary ?? base), { waitUntil: 'load' });
      await page.locator('#sok-begrepp').click();
      await page.waitForFunction(
        () => performance.getEntriesByName(new URL('sokformer.json', location.href).href).length > 0,
      );
      await page.keyboard.type('av');
      await page.locator('.hits > li').first().waitFor();
      const words = [
        'avikelse',
        'kvalitén',
        'brukare',
        'social ekonomi',
        'delaktighet',
        'ledningssystm',
        'handledare',
        'empowerment',
        'tystnadsplikten',
        'qqqqzzzz',
      ];
      return page.evaluate(async (list) => {
        const field = /** @type {HTMLInputElement} */ (document.querySelector('#sok-begrepp'));
        /** @type {number[]} */
        const times = [];
        for (const word of list)
          for (let length = 1; length <= word.length; length += 1) {
            field.value = word.slice(0, length);
            const started = performance.now();
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            // The search and the redraw are done when the next task begins; the layout is asked for here.
            await new Promise((done) => setTimeout(done));
            document.body.getBoundingClientRect();
            times.push(performance.now() - started);
          }
        return times;
      }, words);
    });

    const source = weigh
      .read(chapter)
      .replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
      .replaceAll(/[^\S\n]+/g, ' ');
    const pasted = await asReader(async (page) => {
      await page.goto(server.origin + (pages.paste ?? base), { waitUntil: 'load' });
      await page.locator('#klistra-text').fill('brukare');
      await page.locator('.paste-text mark').waitFor();
      return page.evaluate(
        async ({ text, pause }) => {
          const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('#klistra-text'));
          const view = () => document.querySelector('.paste-text')?.textContent?.length;
          field.value = text;
          const started = performance.now();
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          while (view() !== text.length) await new Promise((done) => setTimeout(done));
          document.body.getBoundingClientRect();
          return performance.now() - started - pause;
        },
        // The page waits for the reader to stop writing: PAUSE_MS in the island.
        { text: source.repeat(Math.ceil(100_000 / source.length)).slice(0, 100_000), pause: 300 },
      );
    });

    const pdf = await asReader(async (page) => {
      await page.goto(server.origin + (pages.checklist ?? base), { waitUntil: 'load' });
      await page.locator('.tool > fieldset:not([disabled])').waitFor();
      await page.evaluate(() => {
        for (const box of document.querySelectorAll('.tick input')) /** @type {HTMLElement} */ (box).click();
        for (const field of document.querySelectorAll('.note-field textarea')) {
          /** @type {HTMLTextAreaElement} */ (field).value = 'Ansvarig är samordnaren. Klart före nästa styrelsemöte.';
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      });
      const button = page.locator('.exports button').first();
      /** @type {number[]} */
      const times = [];
      for (let i = 0; i < 4; i += 1) {
        const started = performance.now();
        await Promise.all([page.waitForEvent('download'), button.click()]);
        times.push(performance.now() - started);
      }
      return { first: times[0] ?? Number.NaN, again: median(times.slice(1)) };
    });

    const writer = weigh.page(pages.checklist ?? base).later.find((script) => /\/write-pdf\./.test(script)) ?? '';
    const words = weigh.read(chapter).replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ');
    const paragraphs = [...words.matchAll(/<p>([\s\S]{80,600}?)<\/p>/g)].map(([, text = '']) =>
      text
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/&\w+;/g, ' ')
        .replaceAll(/\s+/g, ' '),
    );
    const longPdf = await asReader(async (page) => {
      await page.goto(server.origin + (pages.checklist ?? base), { waitUntil: 'load' });
      return page.evaluate(
        async ({ module, texts }) => {
          const found = Object.values(await import(module)).flatMap((part) => [part, part?.writePdf]);
          const writePdf = found.find(
            (part) => typeof part === 'function' && /fileId|createdAt|layOut|await/.test(String(part)),
          );
          /** @param {number} sections */
          const make = (sections) => ({
            title: 'Långt dokument',
            language: 'sv-SE',
            number: 'RUT-99',
            version: '1.0',
            subtitle: 'För mätning',
            made: '2026-11-21',
            origin: 'Kvalitetspärmen',
            blocks: Array.from({ length: sections }, (_, i) => [
              { kind: 'heading', level: 2, text: `Avsnitt ${i + 1}` },
              ...[0, 1, 2, 3].map((n) => ({ kind: 'paragraph', runs: [texts[(i * 4 + n) % texts.length]] })),
              {
                kind: 'table',
                caption: `Tabell ${i + 1}`,
                columns: [
                  { title: 'Vad', width: 0.3 },
                  { title: 'Hur', width: 0.7 },
                ],
                rows: [0, 1, 2].map((n) => [`Rad ${n + 1}`, texts[(i + n) % texts.length]]),
                rowHeaders: true,
              },
            ]).flat(),
          });
          const probe = (await writePdf(make(30))).pages;
          const sections = Math.round((30 * 62) / probe);
          /** @type {number[]} */
          const times = [];
          let pages = 0;
          for (let i = 0; i < 3; i += 1) {
            const started = performance.now();
            pages = (await writePdf(make(sections))).pages;
            times.push(performance.now() - started);
          }
          return { ms: times.sort((a, b) => a - b)[1] ?? Number.NaN, pages };
        },
        { module: writer, texts: paragraphs },
      );
    });

    return { requests, lcp, search, keystroke: percentile(keystrokes, 0.95), pasted, pdf, longPdf };
  } finally {
    await browser.close();
    await server.close();
  }
}

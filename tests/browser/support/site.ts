import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { browserPath } from '../../../.scripts/browser.mjs';
import { serve } from '../../../.scripts/serve.mjs';

export const root = resolve(import.meta.dirname, '../../..');
export const dist = resolve(root, process.env.DIST ?? 'dist');

/** Every address of the site, from its sitemap, and the page for addresses that do not exist. */
export const addresses: string[] = [
  ...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g),
]
  .map(([, path = '']) => path)
  .concat('/404.html');

/** The views of the glossary are pages of their own making. */
export const isTerm = (address: string) =>
  /^\/begrepp\/(?!(?:alla|andringar|forvaxlingar|grupper|klistra-in|oppna-data|trad)\/)[^/]+\/$/.test(address);

/** The tools a reader fills in or downloads from. */
export const toolPages = [
  '/er-vag/',
  '/lasvagar/liten-forening/',
  '/avvikelser/',
  '/er-organisation/',
  '/parmen/',
  '/sjalvskattningar/snabbkoll/',
  '/checklistor/start-av-verksamhet/',
  '/checklistor/introduktion-av-ny-deltagare/',
  '/rutiner/avvikelser/',
  '/mallar/avvikelserapport/',
  '/begrepp/',
  '/begrepp/klistra-in/',
  '/sok/',
];

/** One page of each kind: start, chapters, shelf, glossary, term, organisation, checklist, assessment, routine, template, search, 404. */
export const samples = [
  '/',
  '/borja-har/systemet-pa-en-sida/',
  '/forbattra/avvikelser/',
  '/i-dag/',
  '/checklistor/',
  '/begrepp/avvikelse/',
  '/om/integritet/',
  '/om/fakta/',
  '/principer/',
  '/lasvagar/',
  '/404.html',
  ...toolPages,
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const reader: BrowserContextOptions = {
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
  viewport: { width: 1280, height: 900 },
};

/** What a page may never do, collected for the whole test, and what it fetched. */
interface Log {
  faults: string[];
  requests: string[];
}

export class Site {
  url = '';
  readonly log: Log = { faults: [], requests: [] };
  #browser: Browser | undefined;
  #executable = '';
  #open: BrowserContext[] = [];
  #stop: (() => Promise<void>) | undefined;
  #folders: string[] = [];

  async start(): Promise<void> {
    const server = await serve({ root: dist, port: 0, base: '/' });
    // 127.0.0.1 and not localhost: the browser would try IPv6 first.
    this.url = `http://127.0.0.1:${server.port}`;
    this.#stop = server.close;
    this.#executable = await browserPath();
    this.#browser = await chromium.launch({ executablePath: this.#executable, args: flags });
  }

  /** A reader of their own, with empty memory. */
  async context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.#watched(await this.#browser!.newContext({ ...reader, ...options }));
  }

  /** A reader whose memory lies in a folder, so that it can be closed and come back. */
  async returning(folder: string): Promise<BrowserContext> {
    return this.#watched(
      await chromium.launchPersistentContext(folder, { ...reader, executablePath: this.#executable, args: flags }),
    );
  }

  /** A page of a new reader, at an address. */
  async page(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await this.context(options)).newPage();
    await page.goto(this.url + address);
    return page;
  }

  /** A folder that is gone after the test. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'parmen-'));
    this.#folders.push(folder);
    return folder;
  }

  /** Closes what the test opened, and gives the faults met. */
  async clean(): Promise<string[]> {
    const open = this.#open.splice(0);
    for (const context of open) {
      const cookies = await context.cookies().catch(() => []);
      this.log.faults.push(...cookies.map(({ name }) => `cookie: ${name}`));
    }
    await Promise.all(open.map((context) => context.close().catch(() => undefined)));
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    this.log.requests.length = 0;
    return this.log.faults.splice(0);
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    await this.#stop?.();
  }

  async #watched(context: BrowserContext): Promise<BrowserContext> {
    this.#open.push(context);
    const { faults, requests } = this.log;
    context.setDefaultTimeout(15_000);
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error(`policy: ${violatedDirective} stopped ${blockedURI} ${sample}`),
      );
    });
    context.on('weberror', (error) => faults.push(`uncaught: ${error.error()}`));
    context.on('console', (message) => {
      const text = message.text();
      // The only request that may fail is the page that does not exist.
      if (['error', 'warning'].includes(message.type()) && !text.startsWith('Failed to load resource'))
        faults.push(`console: ${text} (${message.page()?.url()})`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest())
        faults.push(`${response.status()}: ${response.url()}`);
    });
    context.on('request', (request) => {
      const address = request.url();
      if (/^(blob|data|file):/.test(address)) return;
      const { origin, pathname, search } = new URL(address);
      requests.push(pathname);
      if (origin !== this.url) faults.push(`left the site: ${address}`);
      if (request.method() !== 'GET' || request.postData() !== null) faults.push(`${request.method()}: ${address}`);
      // Pagefind asks for its newest index with the time of the question; the question itself stays here.
      const clock = pathname.endsWith('/pagefind/pagefind-entry.json') && /^\?ts=\d+$/.test(search);
      if (search !== '' && !clock) faults.push(`query: ${address}`);
    });
    return context;
  }
}

/**
 * The built site in a browser, for all tests of a file. Every test fails if a page threw an error, broke its
 * security policy, fetched anything from elsewhere, sent anything or left a cookie.
 */
export function useSite(): Site {
  const site = new Site();
  beforeAll(() => site.start());
  afterAll(() => site.end());
  afterEach(async () => expect(await site.clean(), 'what no page may do').toEqual([]));
  return site;
}

/** A small site with nothing but the storage layer, and a browser to open it in. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserPath } from '../../../.scripts/browser.mjs';
import { type Tab, until } from '../../engines/driver/engine.ts';
import type {} from './page.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** As strict as the site's own policy where it touches storage: no eval, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A page that loads the given script, on localhost. */
export interface TestSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Bundles the storage layer as the site would and serves it. */
export async function serveStorage(): Promise<TestSite> {
  const entry = fileURLToPath(new URL('./page.ts', import.meta.url));
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return serve(bundle.outputFiles[0]?.text ?? '');
}

/** Serves one script and an empty page around it. */
export async function serve(script: string): Promise<TestSite> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="sv"><title>prov</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** As much of a page as the figures need. Playwright's has it, and those in tests/engines. */
export type ProbePage = Pick<Tab, 'goto' | 'evaluate' | 'close'>;

export interface ProbeBrowser {
  newPage: () => Promise<ProbePage>;
  close: () => Promise<unknown>;
}

/** A browser to take the figures in. */
export interface ProbeEngine {
  open: (profile: string) => Promise<ProbeBrowser>;
  /** Does a browser opened again on the same profile remember? */
  readonly keepsProfile: boolean;
}

/** Runs with a browser profile of its own, which is gone afterwards. */
export async function withProfile<T>(run: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'parmen-minne-'));
  try {
    return await run(profile);
  } finally {
    // A killed browser's last writes may come while its folder is being emptied.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens Chromium on the profile. */
export async function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    headless: true,
    args: FLAGS,
  });
}

export const chromiumEngine: ProbeEngine = { open: openBrowser, keepsProfile: true };

/** Opens a page and waits until its script has run. */
export async function openPage<P extends ProbePage>(
  browser: { newPage: () => Promise<P> },
  site: TestSite,
): Promise<P> {
  const page = await browser.newPage();
  await page.goto(site.url);
  await until(page, 'the storage layer', () => 'probe' in window);
  return page;
}

/** Kills every process that has the profile on its command line, and their children. Then clears the locks they leave. */
export function killEverythingUsing(profile: string): void {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      id: Number(name),
      command: readProcess(name, 'cmdline'),
      parent: Number(/^PPid:\s+(\d+)/m.exec(readProcess(name, 'status'))?.[1]),
    }));
  const doomed = new Set(processes.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  for (let before = -1; before !== doomed.size;) {
    before = doomed.size;
    processes.filter(({ parent }) => doomed.has(parent)).forEach(({ id }) => doomed.add(id));
  }
  for (const id of doomed) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'lock', '.parentlock'])
    rmSync(join(profile, lock), { force: true });
}

function readProcess(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

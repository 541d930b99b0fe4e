/**
 * Holds the storage layer against a real browser: killed processes, several tabs
 * at once, and every kind of damage. Each function returns figures and judges
 * nothing; the browser tests say which figures are good enough.
 *
 * Run alone: node tests/browser/storage/survive.ts [kills]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type {} from './page.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const KEY = 'kvp1:/prov:d:checklist-progress:start';
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

export interface KillFigures {
  rounds: number;
  acknowledged: number;
  /** Acknowledged edits that were gone afterwards. Must be 0. */
  lost: number;
  /** Edits nobody had acknowledged that survived all the same. */
  keptUnacknowledged: number;
  unacknowledged: number;
}

/** Kills the whole browser (SIGKILL) right after `edits` acknowledged edits and as many unacknowledged, `rounds` times. */
export async function killRounds(site: TestSite, rounds: number, edits = 40): Promise<KillFigures> {
  const figures: KillFigures = {
    rounds,
    acknowledged: 0,
    lost: 0,
    keptUnacknowledged: 0,
    unacknowledged: rounds * edits,
  };
  for (let round = 0; round < rounds; round += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'parm-kill-'));
    try {
      const doomed = await openBrowser(profile);
      const page = await openPage(doomed, site);
      await page.evaluate(() => window.probe.open('start'));
      const acknowledged = await page.evaluate((count) => window.probe.editPatiently('a', 0, count), edits);
      await page.evaluate((count) => window.probe.editAndRun('b', 0, count), edits);
      killEverythingUsing(profile);
      await sleep(600);
      const next = await openBrowser(profile);
      const again = await openPage(next, site);
      await again.evaluate(() => window.probe.open('start'));
      const kept = await again.evaluate((count) => window.probe.count('a', 0, count), edits);
      figures.acknowledged += acknowledged;
      figures.lost += Math.max(0, acknowledged - kept);
      figures.keptUnacknowledged += await again.evaluate((count) => window.probe.count('b', 0, count), edits);
      await next.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }
  return figures;
}

export interface RaceFigures {
  expected: number;
  /** What each tab shows one second after the last edit. */
  inTabs: number[];
  afterReopen: number;
  milliseconds: number;
  secondsToAgree: number;
}

/** Lets several tabs edit one document at once, as fast as they can. */
export async function race(site: TestSite, tabs = 3, edits = 200): Promise<RaceFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'parm-race-'));
  const total = async (page: Page): Promise<number> => {
    let sum = 0;
    for (let tab = 0; tab < tabs; tab += 1) {
      sum += await page.evaluate(([prefix, count]) => window.probe.count(prefix, 0, count), [
        `t${tab}`,
        edits,
      ] as const);
    }
    return sum;
  };
  try {
    const browser = await openBrowser(profile);
    const pages: Page[] = [];
    for (let tab = 0; tab < tabs; tab += 1) pages.push(await openPage(browser, site));
    await Promise.all(pages.map((page) => page.evaluate(() => window.probe.open('start'))));
    const start = Date.now();
    await Promise.all(
      pages.map((page, tab) =>
        page.evaluate(([prefix, count]) => window.probe.editInHaste(prefix, count), [`t${tab}`, edits] as const),
      ),
    );
    const milliseconds = Date.now() - start;
    const agreed = Date.now();
    let inTabs = await Promise.all(pages.map(total));
    while (inTabs.some((seen) => seen < tabs * edits) && Date.now() - agreed < 1000)
      inTabs = await Promise.all(pages.map(total));
    const secondsToAgree = (Date.now() - agreed) / 1000;
    await browser.close();
    const next = await openBrowser(profile);
    const page = await openPage(next, site);
    await page.evaluate(() => window.probe.open('start'));
    const afterReopen = await total(page);
    await next.close();
    return { expected: tabs * edits, inTabs, afterReopen, milliseconds, secondsToAgree };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

export interface DamageFigures {
  damage: string;
  status: string;
  /** Of 20 saved fields. */
  recovered: number;
  /** The damaged text was put aside, word for word. */
  rawKept: boolean;
  /** localStorage holds the whole document again, or for newer data exactly the newer bytes. */
  mended: boolean;
}

const DAMAGES: Readonly<Record<string, (text: string) => string | null>> = {
  removed: () => null,
  cleared: () => null,
  cut: (text) => text.slice(0, 100),
  garbage: () => '{"a":',
  'flipped bit': (text) => text.replace('"item/a-7/done":[true', '"item/a-7/done":[trua'),
  ['__proto__']: () =>
    '{"format":"kvalitetsparmen","kind":"checklist-progress","v":1,"id":"start","crc":"0","body":{"clock":1,"fields":{"__proto__":[1,1,"x"]}}}',
  newer: (text) => text.replace('"v":1', '"v":9'),
};

/** Damages localStorage in seven ways and fills it to the brim for the eighth. */
export async function damages(site: TestSite): Promise<DamageFigures[]> {
  const figures: DamageFigures[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'parm-damage-'));
  try {
    const browser = await openBrowser(profile);
    const first = await openPage(browser, site);
    await first.evaluate(() => window.probe.open('start'));
    await first.evaluate(() => window.probe.editPatiently('a', 0, 20));
    await first.close();
    for (const [damage, change] of Object.entries(DAMAGES)) {
      const page = await openPage(browser, site);
      const whole = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
      const damaged = change(whole);
      await page.evaluate(
        ([key, text, all]) => {
          if (all) localStorage.clear();
          else if (text === null) localStorage.removeItem(key);
          else localStorage.setItem(key, text);
        },
        [KEY, damaged, damage === 'cleared'] as const,
      );
      const { status } = await page.evaluate(() => window.probe.open('start'));
      const stored = await page.evaluate((key) => localStorage.getItem(key), KEY);
      const expected = damage === 'newer' ? damaged : await page.evaluate(() => window.probe.exported());
      const kept = await page.evaluate(() => window.probe.quarantine());
      figures.push({
        damage,
        status,
        recovered: await page.evaluate(() => window.probe.count('a', 0, 20)),
        rawKept: damaged === null || damage === 'newer' || kept.includes(damaged),
        mended: stored === expected,
      });
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, whole] as const);
      await page.close();
    }
    figures.push(await fullStorage(browser, site));
    await browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return figures;
}

async function fullStorage(browser: BrowserContext, site: TestSite): Promise<DamageFigures> {
  const page = await openPage(browser, site);
  await page.evaluate(() => {
    for (const size of [100_000, 1000, 10, 1]) {
      try {
        for (let index = 0; ; index += 1) localStorage.setItem(`fill${size}-${index}`, 'x'.repeat(size));
      } catch {
        // Full at this size; go on with a smaller one.
      }
    }
  });
  await page.evaluate(() => window.probe.open('start'));
  await page.evaluate(() => window.probe.editPatiently('full', 0, 20));
  const { status, nearQuota } = await page.evaluate(() => window.probe.state());
  await page.close();
  const next = await openPage(browser, site);
  await next.evaluate(() =>
    Object.keys(localStorage).forEach((key) => key.startsWith('fill') && localStorage.removeItem(key)),
  );
  await next.evaluate(() => window.probe.open('start'));
  const recovered = await next.evaluate(() => window.probe.count('full', 0, 20));
  const mended = await next.evaluate((key) => localStorage.getItem(key) === window.probe.exported(), KEY);
  await next.close();
  return {
    damage: 'quota full',
    status: nearQuota ? status : `${status} without warning`,
    recovered,
    rawKept: true,
    mended,
  };
}

export interface SpeedFigures {
  units: number;
  /** 95th percentiles in milliseconds, on a processor slowed down six times. */
  sync: number;
  acknowledged: number;
  load: number;
}

/** Times saving and loading a document of about 500 000 units. */
export async function speed(site: TestSite): Promise<SpeedFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'parm-speed-'));
  try {
    const browser = await openBrowser(profile);
    const page = await openPage(browser, site);
    const session = await browser.newCDPSession(page);
    await page.evaluate(() => window.probe.open('stor'));
    await page.evaluate(() => window.probe.fill(250, 2000));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const { sync, acknowledged } = await page.evaluate(() => window.probe.timed(40));
    const load = await page.evaluate(async () => {
      const start = performance.now();
      await window.probe.open('stor');
      return performance.now() - start;
    });
    const units = await page.evaluate(() => window.probe.exported().length);
    await browser.close();
    const p95 = (times: number[]): number =>
      Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0);
    return { units, sync: p95(sync), acknowledged: p95(acknowledged), load: Math.round(load) };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, headless: true, args: FLAGS });
}

async function openPage(browser: BrowserContext, site: TestSite): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => 'probe' in window);
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
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
}

function readProcess(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serveStorage();
  console.log('kill', await killRounds(site, Number(process.argv[2] ?? 10)));
  console.log('race', await race(site));
  console.table(await damages(site));
  console.log('speed', await speed(site));
  await site.close();
}

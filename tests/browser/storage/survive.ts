/**
 * Holds the storage layer against a real browser: killed processes, several tabs
 * at once, and a slow processor. Each function returns figures and judges nothing;
 * the tests say which figures are good enough, here in Chromium and in tests/engines
 * in the other two.
 *
 * Run alone, with the damages: node tests/browser/storage/survive.ts [kills]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { damages } from './damages.ts';
import {
  chromiumEngine,
  killEverythingUsing,
  openBrowser,
  openPage,
  type ProbePage,
  serveStorage,
  type TestSite,
  withProfile,
} from './probe-site.ts';

export interface KillFigures {
  rounds: number;
  acknowledged: number;
  /** Acknowledged edits that were gone afterwards. Must be 0. */
  lost: number;
  /** Edits nobody had acknowledged that survived all the same. */
  keptUnacknowledged: number;
  unacknowledged: number;
}

/**
 * Kills the whole browser (SIGKILL) right after `edits` acknowledged edits and as many unacknowledged, `rounds` times
 * on one profile. What is left is counted after the last.
 */
export async function killRounds(
  site: TestSite,
  rounds: number,
  edits = 40,
  engine = chromiumEngine,
): Promise<KillFigures> {
  return withProfile(async (profile) => {
    const opened = async () => {
      const browser = await engine.open(profile);
      const page = await openPage(browser, site);
      await page.evaluate(() => window.probe.open('start'));
      return { browser, page };
    };
    const acknowledged: number[] = [];
    let { browser, page } = await opened();
    for (let round = 0; round < rounds; round += 1) {
      const [patient, hasty] = [`a${round}`, `b${round}`];
      acknowledged.push(
        await page.evaluate(([prefix, count]) => window.probe.editPatiently(prefix, 0, count), [
          patient,
          edits,
        ] as const),
      );
      await page.evaluate(([prefix, count]) => window.probe.editAndRun(prefix, 0, count), [hasty, edits] as const);
      killEverythingUsing(profile);
      await sleep(600);
      ({ browser, page } = await opened());
    }
    const figures: KillFigures = {
      rounds,
      acknowledged: acknowledged.reduce((sum, count) => sum + count, 0),
      lost: 0,
      keptUnacknowledged: 0,
      unacknowledged: rounds * edits,
    };
    const left = (prefix: string) =>
      page.evaluate(([name, count]) => window.probe.count(name, 0, count), [prefix, edits] as const);
    for (const [round, count] of acknowledged.entries()) {
      figures.lost += Math.max(0, count - (await left(`a${round}`)));
      figures.keptUnacknowledged += await left(`b${round}`);
    }
    await browser.close();
    return figures;
  });
}

export interface CrashFigures {
  acknowledged: number;
  lost: number;
  /** Documents that could not be read whole afterwards. */
  torn: number;
}

/** Crashes only the tab, in the middle of a burst of writes, `rounds` times in the same browser. */
export async function tabCrashes(site: TestSite, rounds: number, edits = 20): Promise<CrashFigures> {
  const figures: CrashFigures = { acknowledged: 0, lost: 0, torn: 0 };
  await withProfile(async (profile) => {
    const browser = await openBrowser(profile);
    for (let round = 0; round < rounds; round += 1) {
      const id = `krasch-${round}`;
      const page = await openPage(browser, site);
      await page.evaluate((name) => window.probe.open(name), id);
      figures.acknowledged += await page.evaluate((count) => window.probe.editPatiently('a', 0, count), edits);
      // Not awaited: the tab dies while it is still writing.
      void page.evaluate(() => window.probe.fill(50, 50_000)).catch(() => undefined);
      await page.goto('chrome://crash').catch(() => undefined);
      await page.close().catch(() => undefined);
      const again = await openPage(browser, site);
      const state = await again.evaluate((name) => window.probe.open(name), id);
      if (state.quarantined) figures.torn += 1;
      figures.lost += edits - (await again.evaluate((count) => window.probe.count('a', 0, count), edits));
      await again.close();
    }
    await browser.close();
  });
  return figures;
}

export interface RaceFigures {
  expected: number;
  /** What each tab shows one second after the last edit. */
  inTabs: number[];
  /** What a page that took no part reads from storage, in a browser opened anew where that one remembers. */
  afterReopen: number;
  milliseconds: number;
  secondsToAgree: number;
}

/** Lets several tabs edit one document at once, as fast as they can. */
export async function race(site: TestSite, tabs = 3, edits = 200, engine = chromiumEngine): Promise<RaceFigures> {
  const total = async (page: ProbePage): Promise<number> => {
    let sum = 0;
    for (let tab = 0; tab < tabs; tab += 1) {
      sum += await page.evaluate(([prefix, count]) => window.probe.count(prefix, 0, count), [
        `t${tab}`,
        edits,
      ] as const);
    }
    return sum;
  };
  return withProfile(async (profile) => {
    const browser = await engine.open(profile);
    const pages: ProbePage[] = [];
    for (let tab = 0; tab < tabs; tab += 1) pages.push(await openPage(browser, site));
    await Promise.all(pages.map((page) => page.evaluate(() => window.probe.open('start'))));
    // All at once: a tab that begins when it is told could be done before the next has heard of it.
    const start = Date.now() + 500;
    await Promise.all(
      pages.map((page, tab) =>
        page.evaluate(([prefix, count, at]) => window.probe.startHaste(prefix, count, at), [
          `t${tab}`,
          edits,
          start,
        ] as const),
      ),
    );
    await Promise.all(pages.map((page) => page.evaluate(() => window.probe.endHaste())));
    const milliseconds = Date.now() - start;
    const agreed = Date.now();
    let inTabs = await Promise.all(pages.map(total));
    while (inTabs.some((seen) => seen < tabs * edits) && Date.now() - agreed < 1000)
      inTabs = await Promise.all(pages.map(total));
    const secondsToAgree = (Date.now() - agreed) / 1000;
    if (engine.keepsProfile) await browser.close();
    const next = engine.keepsProfile ? await engine.open(profile) : browser;
    const page = await openPage(next, site);
    await page.evaluate(() => window.probe.open('start'));
    const afterReopen = await total(page);
    await next.close();
    return { expected: tabs * edits, inTabs, afterReopen, milliseconds, secondsToAgree };
  });
}

export interface SpeedFigures {
  units: number;
  /** 95th percentiles in milliseconds, on a processor slowed down six times. */
  sync: number;
  acknowledged: number;
  load: number;
}

/** Times saving and loading a document with that many notes of 2 000 units. 250 of them are far more than anyone writes. */
export async function speed(site: TestSite, notes = 250): Promise<SpeedFigures> {
  return withProfile(async (profile) => {
    const browser = await openBrowser(profile);
    const page = await openPage(browser, site);
    const session = await browser.newCDPSession(page);
    await page.evaluate(() => window.probe.open('stor'));
    await page.evaluate((count) => window.probe.fill(count, 2000), notes);
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
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serveStorage();
  console.log('kill', await killRounds(site, Number(process.argv[2] ?? 10)));
  console.log('crash', await tabCrashes(site, 20));
  console.log('race', await race(site));
  console.table(await damages(site));
  console.log('speed, large', await speed(site));
  console.log('speed, usual', await speed(site, 20));
  await site.close();
}

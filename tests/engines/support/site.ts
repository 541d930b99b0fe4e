import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { root } from '../../browser/support/site';
import type { Browser, Engine, OpenOptions, Tab } from '../driver/engine';
import { serveWatched, type Watched } from './watch';

/** The built site in one engine. */
export class EngineSite {
  watched!: Watched;
  #open: { browser: Browser; isOwn: boolean; tabs: Tab[] }[] = [];

  constructor(readonly engine: Engine) {}

  async start(): Promise<void> {
    this.watched = await serveWatched();
    this.#open = [{ browser: await this.engine.open(), isOwn: false, tabs: [] }];
  }

  /** A tab at an address, in the browser that all tests of the file share; with options in one of its own. */
  async page(address: string, options?: OpenOptions): Promise<Tab> {
    if (options) this.#open.push({ browser: await this.engine.open(options), isOwn: true, tabs: [] });
    const { browser, tabs } = options ? this.#open.at(-1)! : this.#open[0]!;
    const tab = await browser.newPage();
    tabs.push(tab);
    await tab.goto(this.watched.url + address);
    return tab;
  }

  /** Addresses outside this machine that pages have asked for since they were last taken. */
  outside(): string[] {
    return this.#open.flatMap(({ browser }) => browser.outside.splice(0));
  }

  /** Closes what the test opened, and gives the faults met. */
  async clean(test: string, failed: boolean): Promise<string[]> {
    for (const { browser, isOwn, tabs } of this.#open) {
      for (const [i, tab] of tabs.splice(0).entries()) {
        if (failed) await this.#picture(tab, `${test} ${i}`);
        await tab.evaluate(() =>
          Promise.all((window as unknown as { reports: Promise<unknown>[] }).reports).then(() => 0),
        );
        await tab.close();
      }
      if (isOwn) await browser.close();
    }
    const outside = this.outside();
    this.#open.splice(1);
    this.watched.requests.length = 0;
    this.watched.before = '';
    return [...this.watched.faults.splice(0), ...outside.map((address) => `left the site: ${address}`)];
  }

  async end(): Promise<void> {
    for (const { browser } of this.#open) await browser.close();
    await this.watched.close();
  }

  /** What the reader saw when a test failed, in .work/engines. */
  async #picture(tab: Tab, name: string): Promise<void> {
    const folder = join(root, '.work', 'engines');
    mkdirSync(folder, { recursive: true });
    const file = `${this.engine.name} ${name}`.replaceAll(/[^\p{L}\d]+/gu, '-');
    writeFileSync(join(folder, `${file}.png`), await tab.screenshot());
  }
}

/**
 * The built site in one engine, for all tests of a describe. Every test fails if a page threw an error, broke its
 * security policy, asked for anything from elsewhere, sent anything or left a cookie.
 */
export function useEngineSite(engine: Engine): EngineSite {
  const site = new EngineSite(engine);
  beforeAll(() => site.start());
  afterAll(() => site.end());
  afterEach(async ({ task }) => {
    const faults = await site.clean(task.name, task.result?.state === 'fail');
    expect(faults, 'what no page may do').toEqual([]);
  });
  return site;
}

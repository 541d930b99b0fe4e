import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { enginePaths } from '../../../.scripts/engines.mjs';
import type { Browser, Engine, OpenOptions, Tab, Target } from './engine.ts';

/** Firefox's number for “no site may save anything”: reading window.localStorage throws, as it does for the reader. */
const REJECT_ALL = 2;

/** Firefox over WebDriver BiDi. Playwright would need a Firefox of its own. */
export const firefox: Engine = { name: 'firefox', keepsProfile: true, canForbidStorage: true, open };

async function open({ profile, storage }: OpenOptions = {}): Promise<Browser> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'parmen-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: enginePaths().firefox,
    headless: true,
    userDataDir: folder,
    // A busy machine takes its time, and a slow start is no fault of the site.
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'intl.accept_languages': 'sv-SE',
      // Downloads land with the profile and not with the person who runs the tests.
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      ...(storage === 'forbidden' ? { 'network.cookie.cookieBehavior': REJECT_ALL } : {}),
    },
  });
  const outside: string[] = [];
  return {
    outside,
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') outside.push(request.url());
      });
      return tabOf(page);
    },
    close: async () => {
      await browser.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    click: (target) => page.click(selectorOf(target)),
    type: (field, text) => page.type(field, text),
    choose: async (list, value) => {
      await page.select(list, value);
    },
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

function selectorOf(target: Target): string {
  return typeof target === 'string'
    ? target
    : `::-p-xpath(//*[self::a or self::button][normalize-space()="${target.words}"])`;
}

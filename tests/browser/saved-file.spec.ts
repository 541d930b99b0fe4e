import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeLockedRecord } from '@/export/html/write-locked-record';
import { lock } from '@/storage/file/lock';
import { unpackFile } from '@/storage/file/unpack';
import { files } from '@/strings/files';
import { evil, exampleRecord, facts } from '../unit/export/example-record';
import { scan } from './support/scan';
import { useSite } from './support/site';

// The reader's own file, opened from disk as it will be in ten years: without the site and without a network.
const site = useSite();
const { html } = await exampleRecord();
const passphrase = 'blå bil i Åmål';
const locked = await writeLockedRecord({
  locked: await lock(html, passphrase, 100_000),
  siteAddress: facts.site,
  words: files.lockedPage,
});

async function fromDisk(content: string, options: BrowserContextOptions = {}): Promise<Page> {
  const path = join(site.folder(), 'Vår pärm.html');
  writeFileSync(path, content);
  const page = await (await site.context({ ...options, offline: true })).newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** The page as the browser writes it when the reader saves it again. */
const savedAgain = async (page: Page): Promise<Uint8Array> => new TextEncoder().encode(await page.content());

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('a saved page is readable without JavaScript, on a phone and in the dark', async () => {
  const page = await fromDisk(html, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  expect(await page.title()).toContain(facts.organisation);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Vår kvalitetspärm');
  expect(await page.getByRole('listitem').filter({ hasText: 'Ej klart' }).count()).toBeGreaterThan(3);
  // What the attacker wrote is there to be read, letter by letter.
  expect(await page.locator('.written p').filter({ hasText: '<script>' }).first().textContent()).toBe(evil);
});

test('a saved page runs nothing, has no fault that axe can find, fits, and prints', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await fromDisk(html, { colorScheme });
    const coloursOnly = colorScheme === 'dark';
    expect(await scan(page, `sparad fil, ${colorScheme}`, { coloursOnly })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await isWide(page)).toBe(false);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  }
  const page = await fromDisk(html);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 248, 241)');
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect((paper.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(3);
  expect(await unpackFile(await savedAgain(page))).toEqual(await unpackFile(new TextEncoder().encode(html)));
});

test('a locked page opens with the passphrase only, and what it then shows can be read back', async () => {
  const page = await fromDisk(locked);
  const field = page.getByLabel(files.lockedPage.passphrase, { exact: true });
  const open = page.getByRole('button', { name: files.lockedPage.button });
  await field.fill('Blå bil i Åmål');
  await open.click();
  await page.getByRole('alert').filter({ hasText: files.lockedPage.wrong }).waitFor();
  expect(await page.content()).not.toContain(facts.organisation);
  expect(await unpackFile(await savedAgain(page))).toEqual({ result: 'locked' });

  await field.fill(passphrase);
  await field.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vår kvalitetspärm' }).waitFor();
  expect(await page.title()).toContain(facts.organisation);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 248, 241)');
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect((await unpackFile(await savedAgain(page))).result).toBe('ok');
  // What lies on the disk is as locked as before.
  const path = new URL(page.url());
  expect(readFileSync(path, 'utf8')).toBe(locked);
});

test('a locked page has no fault that axe can find, and says so when it cannot open itself', async () => {
  const page = await fromDisk(locked, { viewport: { width: 320, height: 640 } });
  expect(await scan(page, 'låst fil')).toEqual([]);
  expect(await isWide(page)).toBe(false);
  const still = await fromDisk(locked, { javaScriptEnabled: false });
  expect(await still.locator('noscript').innerText()).toBe(files.lockedPage.noScript);
  expect(await still.getByRole('button').isVisible()).toBe(false);
});

import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fileSize } from '@/domain/swedish';
import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';

/** Waits until the tool has read what is saved and lets itself be used. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.tool > fieldset:not([disabled])').waitFor();
}

export const saveStatus = (page: Page): Locator => page.locator('.save-status [role=status]');

/** Words with a time of day in them, as a pattern. */
const timed = (words: (time: string) => string): string =>
  words('TID')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace('TID', '\\d\\d\\.\\d\\d');

/** Waits until the tool says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await saveStatus(page)
    .filter({ hasText: new RegExp(`^${timed(tools.save.saved)}$`) })
    .waitFor();
}

/** Waits until the tool says that only one of the two stores took it. */
export async function savedOnce(page: Page): Promise<void> {
  await saveStatus(page)
    .filter({ hasText: new RegExp(timed(tools.save.savedOneStore)) })
    .waitFor();
}

/** Presses the button with these words. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const pdfButton = (page: Page): Locator => page.getByRole('button', { name: saveMenu.pdf.button });

/** What is said when a file has been made. */
export const madeWords = (name: string, { length }: Uint8Array, pages: number): string =>
  saveMenu.made(name, `${saveMenu.pages(pages)}, ${fileSize(length)}`);

/** The bytes and the name of the file that a click gives. */
export async function fileFrom(page: Page, click: Locator): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const [file]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), click.click()]);
  const path = await file.path();
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

/** Today in the reader's time zone, as in file names. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** What a text says when line breaks, hyphens at line ends and spaces are taken away. */
export const joined = (text: string): string => text.replaceAll(/[-\u00ad]\n|\u00ad/g, '').replaceAll(/\s+/g, '');

/** Presses Tab until the focus is where it is wanted. */
export async function tabTo(page: Page, selector: string, most = 250): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`Tab never reached ${selector}`);
}

/** Everything a reader can see of how far a checklist is: must tell the same story everywhere (ticks, colours, words). */
export async function checklistState(page: Page) {
  const items = await page.locator('.item').evaluateAll((list) =>
    list.map((item) => ({
      id: item.id,
      ticked: item.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked,
      green: item.classList.contains('item-done'),
      note: item.querySelector('textarea')!.value,
    })),
  );
  const words = await page.locator('.progress strong').innerText();
  return {
    items,
    words,
    bar: await page.locator('.tool-bar progress').evaluate((bar: HTMLProgressElement) => bar.value),
  };
}

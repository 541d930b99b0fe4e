import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checklistWords } from '@/strings/checklist';
import { files } from '@/strings/files';
import { saved as words } from '@/strings/saved';
import { tools } from '@/strings/tools';
import { useSite } from '../support/site';
import { trickyNote } from '../support/snabbkoll';
import { checklistState, press, ready, saved } from '../support/tools';

const site = useSite();
const SLOW = { timeout: 90_000 };
const checklist = '/checklistor/introduktion-av-ny-deltagare/';
const mine = '/mina-uppgifter/';

/** A reader whose browser saves files as downloads, as Firefox and Safari do. */
async function reader(): Promise<BrowserContext> {
  const context = await site.context();
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });
  return context;
}

const kept = (page: Page) => page.locator('[data-kept]');
const status = (page: Page, text: string) => page.locator('[role=status]', { hasText: text }).first().waitFor();

async function fillChecklist(page: Page, boxes = 3): Promise<void> {
  await page.goto(site.url + checklist);
  await ready(page);
  for (const box of (await page.locator('.tick input').all()).slice(0, boxes)) await box.check();
  await page.locator('.note-field textarea').first().fill(trickyNote);
  await saved(page);
}

/** The names of the documents that lie in the browser's database. */
const inJournal = (page: Page): Promise<IDBValidKey[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('kvp1:/:journal');
        opening.onsuccess = () => {
          const request = opening.result.transaction('docs').objectStore('docs').getAllKeys();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
  );

/** Saves everything from Mina uppgifter; returns where the file lies. */
async function saveAll(page: Page, passphrase = ''): Promise<string> {
  await page.goto(site.url + mine);
  await page.locator('.saved-thing').first().waitFor();
  if (passphrase !== '') {
    await page.getByRole('checkbox', { name: words.file.lock }).check();
    for (const label of [words.file.passphrase, words.file.again])
      await page.getByLabel(label, { exact: true }).fill(passphrase);
  }
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, words.file.save)]);
  await status(page, file.suggestedFilename());
  return file.path();
}

async function openFile(page: Page, path: string, name = 'fil.html'): Promise<void> {
  await page.goto(site.url + mine);
  await page.locator('.my-data').waitFor();
  const mimeType = name.endsWith('html') ? 'text/html' : 'application/json';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: readFileSync(path) });
}

async function wipe(page: Page): Promise<void> {
  await press(page, words.wipe.button);
  const sure = page.getByRole('checkbox', { name: words.wipe.sure });
  if (await sure.isVisible()) await sure.check();
  await press(page, words.wipe.yes);
  await status(page, words.wipe.done);
}

describe('what a reader has saved', () => {
  it('goes to a file, and comes back whole after the device has been emptied', SLOW, async () => {
    const page = await (await reader()).newPage();
    await fillChecklist(page);
    expect(await kept(page).textContent()).toMatch(/^Sparat \d\d\.\d\d i den här webbläsaren · Inte sparat till fil$/);
    const before = await checklistState(page);
    const path = await saveAll(page);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('<html lang="sv"');
    await page.reload();
    await page.locator('.saved-thing').first().waitFor();
    await wipe(page);
    await page.getByRole('heading', { name: words.page.emptyHeading }).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['kvp1:/:wiped']);

    await openFile(page, path);
    await page.getByText(words.open.status.new).waitFor();
    await press(page, words.open.apply);
    await status(page, words.open.done(1));
    await page.goto(site.url + checklist);
    await ready(page);
    expect(await checklistState(page)).toEqual(before);
    await kept(page)
      .filter({ hasText: words.line.toFile(0) })
      .waitFor();
    expect(await kept(page).textContent()).not.toContain('ändrat sedan dess');
  });

  it('can be locked: only the right passphrase opens it', SLOW, async () => {
    const page = await (await reader()).newPage();
    await fillChecklist(page);
    const passphrase = 'tre små björkar å en ö';
    const path = await saveAll(page, passphrase);
    expect(readFileSync(path, 'utf8')).not.toContain(trickyNote.slice(0, 12));
    await openFile(page, path);
    await status(page, files.locked);
    const field = page.locator('.open-file').getByLabel(words.file.passphrase);
    await field.fill('tre stora björkar å en ö');
    await press(page, words.open.unlock);
    await status(page, files.wrongPassphrase);
    await field.fill(passphrase);
    await press(page, words.open.unlock);
    await page.getByText(words.open.allSame).waitFor();
  });

  it('is merged with a colleague’s file answer by answer, and all of it can be taken back', SLOW, async () => {
    const [anna, bo] = [await (await reader()).newPage(), await (await reader()).newPage()];
    await fillChecklist(anna, 2);
    const path = await saveAll(anna);
    await bo.goto(site.url + checklist);
    await ready(bo);
    await bo.locator('.tick input').nth(4).check();
    await bo.locator('.note-field textarea').first().fill('Bos egen text');
    await saved(bo);
    const before = await checklistState(bo);

    await openFile(bo, path);
    await bo.getByText(words.open.status.conflicting).waitFor();
    const note = bo.locator('.difference', { hasText: 'Bos egen text' });
    await note.getByRole('radio', { name: words.open.here }).check();
    await press(bo, words.open.apply);
    await status(bo, words.open.done(1));
    const other = await bo.context().newPage();
    await other.goto(site.url + checklist);
    await ready(other);
    const after = await checklistState(other);
    expect(after.items.map(({ ticked }) => ticked).slice(0, 5)).toEqual([true, true, false, false, true]);
    expect(after.items[0]?.note).toBe('Bos egen text');
    expect(await other.locator('.other-versions').count()).toBe(0);

    await press(bo, words.open.undo);
    await status(bo, words.open.undone);
    await expect.poll(async () => checklistState(other)).toEqual(before);
  });

  it('can lie beside a colleague’s, each filled in by itself', SLOW, async () => {
    const [anna, bo] = [await (await reader()).newPage(), await (await reader()).newPage()];
    await fillChecklist(anna, 2);
    const path = await saveAll(anna);
    await fillChecklist(bo, 1);
    await bo.locator('.note-field textarea').first().fill('Bos egen text');
    await saved(bo);
    await openFile(bo, path);
    await bo.getByRole('radio', { name: words.open.both }).check();
    await press(bo, words.open.apply);
    await status(bo, words.open.done(1));
    await bo.getByRole('link', { name: /Kopia 2/ }).click();
    await ready(bo);
    expect(await bo.locator('.note-field textarea').first().inputValue()).toBe(trickyNote);
    await bo.getByLabel(words.copies.label).selectOption({ label: words.copies.own });
    await bo.waitForLoadState();
    await ready(bo);
    await expect.poll(() => bo.locator('.note-field textarea').first().inputValue()).toBe('Bos egen text');
  });

  it('lies in the bin after it was removed, and has its earlier versions', SLOW, async () => {
    const page = await (await reader()).newPage();
    await fillChecklist(page, 1);
    const before = await checklistState(page);
    await page.goto(site.url + mine);
    await page.getByRole('button', { name: new RegExp(words.page.remove) }).click();
    await press(page, words.page.removeYes);
    await page.getByRole('heading', { name: words.page.emptyHeading }).waitFor();
    await page.getByRole('button', { name: new RegExp(words.bin.restore) }).click();
    await page.locator('.saved-thing').waitFor();
    await page.goto(site.url + checklist);
    await ready(page);
    expect(await checklistState(page)).toEqual(before);
    await page.goto(site.url + mine);
    await page.getByRole('button', { name: new RegExp(words.page.versions) }).click();
    await page.getByText(words.versions.why['before-restore']).waitFor();
    await press(page, words.bin.emptyButton);
    await press(page, words.bin.yes);
    await status(page, words.bin.emptied);
    await page.getByText(words.bin.empty).waitFor();
  });

  it('is not brought back by a tab that was open when the device was emptied', SLOW, async () => {
    const context = await reader();
    const [tool, page] = [await context.newPage(), await context.newPage()];
    await fillChecklist(tool);
    await page.goto(site.url + mine);
    await page.locator('.saved-thing').waitFor();
    await wipe(page);
    await tool.locator('.save-status [role=status]', { hasText: tools.save.wiped }).waitFor();
    await tool.locator('.tool > fieldset[disabled]').waitFor();
    await tool.reload();
    await ready(tool);
    expect((await checklistState(tool)).items.some(({ ticked }) => ticked)).toBe(false);
  });

  it('is missed when the browser has erased it', SLOW, async () => {
    const page = await (await reader()).newPage();
    await fillChecklist(page);
    await saveAll(page);
    await page.evaluate(async () => {
      const key = 'checklist-progress:introduktion-av-ny-deltagare';
      localStorage.removeItem(`kvp1:/:d:${key}`);
      await new Promise((done) => {
        const opening = indexedDB.open('kvp1:/:journal');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('docs', 'readwrite');
          tx.objectStore('docs').delete(key);
          tx.oncomplete = () => {
            opening.result.close();
            done(undefined);
          };
        };
      });
    });
    await page.reload();
    await page.getByText(words.page.lost('Introduktion av ny deltagare')).waitFor();
  });
});

describe('a file that is not right', () => {
  it('gets one sentence and changes nothing', SLOW, async () => {
    const page = await (await reader()).newPage();
    await fillChecklist(page);
    const path = await saveAll(page);
    const whole = readFileSync(path, 'utf8');
    const everything = () =>
      page.evaluate(() =>
        JSON.stringify(Object.entries(localStorage).filter(([key]) => !key.includes('device-notes'))),
      );
    const before = await everything();
    const refusals: [string, Buffer, string][] = [
      ['tom.html', Buffer.from(''), files.refusals.empty],
      ['brev.html', Buffer.from('<p>Hej</p>'), files.refusals['not-ours']],
      ['avklippt.html', Buffer.from(whole.slice(0, whole.length * 0.9)), files.refusals.damaged],
      [
        'andrad.html',
        Buffer.from(whole.replace(/"item\/[a-z-]+\/done":\s*\[\s*true/, (match) => match.replace('true', 'false'))),
        files.refusals.damaged,
      ],
      ['stor.json', Buffer.alloc(11_000_000, 'x'), files.refusals['too-large']],
      ['djup.json', Buffer.from('['.repeat(100_000)), files.refusals['not-ours']],
      ['rapport.pdf', Buffer.from('%PDF-1.7\n'), files.refusals.pdf],
    ];
    for (const [name, buffer, sentence] of refusals) {
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/html', buffer });
      await expect
        .poll(async () => [name, await page.locator('.open-file > [role=status]').textContent()])
        .toEqual([name, sentence]);
      expect(await page.locator('.preview').count()).toBe(0);
    }
    expect(await everything()).toBe(before);
  });
});

describe('a borrowed computer', () => {
  it('keeps nothing when the tab is closed, and the file is all that is left', SLOW, async () => {
    const context = await reader();
    const page = await context.newPage();
    await page.goto(site.url + mine);
    await press(page, words.borrowed.turnOn);
    await page.getByText(words.borrowed.on).waitFor();
    await page.goto(site.url + checklist);
    await ready(page);
    await page.getByText(tools.save.inTab).waitFor();
    await page.locator('.tick input').first().check();
    await page.reload();
    await ready(page);
    await expect.poll(async () => (await checklistState(page)).words).toContain('1 av');
    const path = await saveAll(page);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['kvp1:/:borrowed']);
    expect(await inJournal(page)).toEqual([]);
    await page.close({ runBeforeUnload: false });

    const next = await context.newPage();
    await next.goto(site.url + checklist);
    await ready(next);
    expect((await checklistState(next)).words).toBe(
      checklistWords.progress(0, (await checklistState(next)).items.length),
    );
    await openFile(next, path);
    await next.getByText(words.open.status.new).waitFor();
    await press(next, words.open.apply);
    await status(next, words.open.done(1));
    await press(next, words.borrowed.turnOff);
    await next.getByRole('button', { name: words.borrowed.turnOn }).waitFor();
    await next.goto(site.url + checklist);
    await ready(next);
    await saved(next);
    expect((await checklistState(next)).words).toContain('1 av');
  });
});

describe('a browser that can write to a file', () => {
  it('saves to the same file again, and reads it back', SLOW, async () => {
    const context = await site.context();
    await context.addInitScript(() => {
      // A file in the browser's private disk stands in for the one a reader would choose in the dialogue.
      Object.assign(globalThis, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('var-fil.html', { create: true }),
      });
    });
    const page = await context.newPage();
    await fillChecklist(page);
    await page.goto(site.url + mine);
    await press(page, words.file.save);
    await status(page, words.file.written('var-fil.html', 1));
    await page.goto(site.url + checklist);
    await ready(page);
    await page.locator('.tick input').nth(5).check();
    await kept(page)
      .filter({ hasText: words.line.changed(1) })
      .waitFor();
    await page.goto(site.url + mine);
    await press(page, words.file.same('var-fil.html'));
    await status(page, words.file.written('var-fil.html', 1));
    const text = await page.evaluate(async () =>
      (await (await (await navigator.storage.getDirectory()).getFileHandle('var-fil.html')).getFile()).text(),
    );
    expect(text).toContain('<html lang="sv"');
  });
});

describe('the reminder', () => {
  it('comes after twenty changed answers, waits when asked to, and goes when they are in a file', SLOW, async () => {
    const page = await (await reader()).newPage();
    await page.goto(`${site.url}/checklistor/start-av-verksamhet/`);
    await ready(page);
    const boxes = await page.locator('.tick input').all();
    for (const box of boxes.slice(0, 19)) await box.check();
    await saved(page);
    await kept(page).filter({ hasText: words.line.never }).waitFor();
    expect(await page.locator('.reminder').count()).toBe(0);
    await boxes[19]?.check();
    await page.locator('.reminder', { hasText: words.reminder.never(20) }).waitFor();
    await press(page, words.reminder.later);
    await page.locator('.reminder').waitFor({ state: 'detached' });
    await page.reload();
    await ready(page);
    await kept(page).filter({ hasText: words.line.never }).waitFor();
    expect(await page.locator('.reminder').count()).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { later } from '@/strings/later';
import { sv } from '@/strings/sv';
import { tools } from '@/strings/tools';
import { useSite } from './support/site';
import { answers, assessmentState, fill } from './support/snabbkoll';
import { checklistState, fileFrom, pdfButton, ready, saved, savedOnce, saveStatus } from './support/tools';

const site = useSite();
const id = 'introduktion-av-ny-deltagare';
const address = `/checklistor/${id}/`;
const snabbkoll = '/sjalvskattningar/snabbkoll/';
const KEY = `kvp1:/:d:checklist-progress:${id}`;

const stored = (page: Page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key);
const copyButton = (page: Page) => page.getByRole('button', { name: tools.save.downloadCopy });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const tick = (page: Page, i: number) => page.locator('.tick input').nth(i);

/** A page of the site without a tool, to prepare the browser's memory from. */
async function prepared(context: BrowserContext, work: (page: Page) => Promise<void>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}/om/integritet/`);
  await work(page);
  await page.goto(site.url + address);
  return page;
}

/** Fills localStorage until not one character more goes in. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    let filler = '';
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          localStorage.setItem('annan-sajt', filler + 'x'.repeat(size));
          filler += 'x'.repeat(size);
        } catch {
          break;
        }
      }
    }
    return filler.length;
  });

describe('storage that is forbidden', () => {
  const blocked = async (): Promise<BrowserContext> => {
    const context = await site.context();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    return context;
  };

  it('the tool works until the page is closed, says so, and gives a copy and a PDF', async () => {
    const page = await (await blocked()).newPage();
    await page.goto(site.url + snabbkoll);
    await ready(page);
    await saveStatus(page).filter({ hasText: tools.save.unavailable }).waitFor();
    await fill(page);
    expect((await assessmentState(page)).words).toBe('Besvarat: 12 av 12');
    expect(await saveStatus(page).innerText()).toBe(tools.save.unavailable);
    const copy = await fileFrom(page, copyButton(page));
    expect(copy.name).toMatch(/^snabbkoll-\d{4}-\d\d-\d\d\.json$/);
    const { body } = JSON.parse(text(copy.bytes)) as { body: { fields: Record<string, [unknown]> } };
    const levels = Object.entries(body.fields).filter(([path]) => path.endsWith('/level'));
    expect(levels.map(([, [value]]) => value).sort()).toEqual(answers.map(({ level }) => level).sort());
    const pdf = await fileFrom(page, pdfButton(page));
    expect(pdf.bytes.length).toBeGreaterThan(10_000);
  });

  it('the browser asks before the page is closed with answers in it, and only then', async () => {
    const page = await (await blocked()).newPage();
    await page.goto(site.url + address);
    await ready(page);
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += dialog.type() === 'beforeunload' ? 1 : 0;
      void dialog.accept();
    });
    await tick(page, 0).click();
    await page.reload();
    expect(asked).toBe(1);
    await ready(page);
    // Nothing filled in: nothing to lose, and no question.
    await page.locator('h1').click();
    await page.reload();
    expect(asked).toBe(1);
  });

  it('colours, levels and search work for the page', async () => {
    const page = await (await blocked()).newPage();
    await page.goto(`${site.url}/forbattra/avvikelser/`);
    await page.getByRole('link', { name: sv.level.readEasy }).click();
    expect(await page.locator('#lattlast .prose').isVisible()).toBe(true);
    await page.getByRole('combobox', { name: sv.theme.label }).selectOption({ label: sv.theme.dark });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/sok/');
    await page.locator('#sok-falt').fill('avvikelse');
    await page.locator('.tool-search [role=status]', { hasText: /träffar/ }).waitFor();
  });
});

describe('storage that is full', () => {
  it('says so within a second, keeps the edit, and heals when there is room again', async () => {
    const context = await site.context();
    const page = await prepared(context, async (blank) => {
      expect(await fillStorage(blank)).toBeGreaterThan(5_000_000);
    });
    await ready(page);
    await tick(page, 0).click();
    const before = Date.now();
    await savedOnce(page);
    expect(Date.now() - before).toBeLessThan(1000);
    expect(await saveStatus(page).innerText()).toContain(tools.save.nearlyFull);
    expect(text((await fileFrom(page, copyButton(page))).bytes)).toContain('/done');
    expect(await stored(page)).toBeNull();

    await page.evaluate(() => localStorage.removeItem('annan-sajt'));
    await tick(page, 1).click();
    await saved(page);
    expect(await stored(page)).toContain('/done');
    await page.reload();
    await ready(page);
    const state = await checklistState(page);
    expect(state.items.map(({ ticked }) => ticked).slice(0, 3)).toEqual([true, true, false]);
  });

  it('heals by itself: nobody has to touch the page again', async () => {
    const context = await site.context();
    await context.clock.install();
    const page = await prepared(context, async (blank) => {
      await fillStorage(blank);
    });
    await ready(page);
    await tick(page, 2).click();
    await savedOnce(page);
    const other = await context.newPage();
    await other.goto(`${site.url}/om/`);
    await other.evaluate(() => localStorage.removeItem('annan-sajt'));
    await context.clock.fastForward(15_000);
    await saved(page);
    expect(await stored(page)).toContain('/done');
  });

  it('says NOT SAVED when neither store takes it, asks before closing, and loses nothing when one does again', async () => {
    const context = await site.context();
    await context.addInitScript(() => {
      const { setItem } = Storage.prototype;
      const { put } = IDBObjectStore.prototype;
      const full = { now: true };
      Object.assign(window, { full });
      const refuse = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = function (...args) {
        return full.now ? refuse() : setItem.apply(this, args);
      };
      IDBObjectStore.prototype.put = function (...args) {
        return full.now ? refuse() : put.apply(this, args);
      };
    });
    const page = await context.newPage();
    await page.goto(site.url + address);
    await ready(page);
    await tick(page, 0).click();
    const before = Date.now();
    await saveStatus(page).filter({ hasText: tools.save.notSaved }).waitFor();
    expect(Date.now() - before).toBeLessThan(1000);
    await page.locator('.note-field textarea').first().fill('skrivet medan det var fullt');
    const copy = text((await fileFrom(page, copyButton(page))).bytes);
    expect(copy).toContain('skrivet medan det var fullt');
    await page.evaluate(() => {
      (window as unknown as { full: { now: boolean } }).full.now = false;
    });
    await tick(page, 3).click();
    await saved(page);
    await context.addInitScript(() => {
      (window as unknown as { full: { now: boolean } }).full.now = false;
    });
    await page.reload();
    await ready(page);
    const state = await checklistState(page);
    expect(state.items[0]).toMatchObject({ ticked: true, note: 'skrivet medan det var fullt' });
    expect(state.items[3]).toMatchObject({ ticked: true });
  });
});

describe('stored data that cannot be read', () => {
  const broken =
    '{"format":"kvalitetsparmen","kind":"checklist-progress","v":1,"body":{"fields":{"item/å/note":["Viktigt – ”glöm inte” 😀\\n';

  it('is told, put aside untouched, and given back as a file', async () => {
    const context = await site.context();
    const page = await prepared(context, (blank) =>
      blank.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, broken] as const),
    );
    await ready(page);
    const told = page.locator('.quarantine', { hasText: later.quarantine.found });
    await told.waitFor();
    expect(await stored(page)).toBe(broken);
    const file = await fileFrom(page, page.getByRole('button', { name: later.quarantine.download }));
    expect(text(file.bytes)).toBe(broken);
    expect(file.name).toMatch(new RegExp(`^${id}-\\d{4}-\\d\\d-\\d\\d-olasligt\\.txt$`));

    // New answers are saved, and the old bytes are still there.
    await tick(page, 0).click();
    await saved(page);
    expect(await stored(page)).not.toBe(broken);
    const aside = await page.evaluate(
      (wanted) => Object.keys(localStorage).filter((key) => localStorage.getItem(key) === wanted),
      broken,
    );
    expect(aside).toHaveLength(1);
    const again = await fileFrom(page, page.getByRole('button', { name: later.quarantine.download }));
    expect(text(again.bytes)).toBe(broken);
    await page.reload();
    await ready(page);
    expect((await checklistState(page)).bar).toBe(1);
  });

  it('is mended from the other store, and nothing is lost', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto(site.url + address);
    await ready(page);
    await tick(page, 4).click();
    await page.locator('.note-field textarea').nth(4).fill('står i båda');
    await saved(page);
    await page.goto(`${site.url}/om/`);
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, broken] as const);
    await page.goto(site.url + address);
    await ready(page);
    const state = await checklistState(page);
    expect(state.items[4]).toMatchObject({ ticked: true, note: 'står i båda' });
    await saved(page);
    expect(await stored(page)).toContain('står i båda');
  });

  it.each([['null'], ['[]'], ['{}'], ['"text"'], ['{"__proto__":{"polluted":true}}'], ['']])(
    'leaves the tool whole: %s',
    async (value) => {
      const context = await site.context();
      const page = await prepared(context, (blank) =>
        blank.evaluate(([key, bytes]) => localStorage.setItem(key, bytes), [KEY, value] as const),
      );
      await ready(page);
      await tick(page, 0).click();
      await saved(page);
      expect(await page.evaluate(() => ({}) as { polluted?: boolean }).then((empty) => empty.polluted)).toBeUndefined();
      expect((await checklistState(page)).bar).toBe(1);
    },
  );
});

describe('data from a newer version of the site', () => {
  const newer = JSON.stringify({
    format: 'kvalitetsparmen',
    kind: 'checklist-progress',
    v: 999,
    id,
    crc: '00000000',
    body: { clock: 3, future: ['något vi inte vet om'], fields: {} },
  });

  it('is shown as such, cannot be edited, and is not touched by a single byte', async () => {
    const context = await site.context();
    const page = await prepared(context, (blank) =>
      blank.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, newer] as const),
    );
    await saveStatus(page).filter({ hasText: tools.save.newer }).waitFor();
    expect(await page.locator('.tool > fieldset').getAttribute('disabled')).not.toBeNull();
    await page.locator('.tick').first().click({ force: true });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.reload();
    await saveStatus(page).filter({ hasText: tools.save.newer }).waitFor();
    expect(await stored(page)).toBe(newer);
    const copy = await fileFrom(page, copyButton(page));
    expect(text(copy.bytes)).toBe(newer);
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys).toEqual([KEY]);
  });

  it('stops an older window that is open when the newer one writes', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto(site.url + address);
    await ready(page);
    await tick(page, 0).click();
    await saved(page);
    const other = await context.newPage();
    await other.goto(`${site.url}/om/`);
    await other.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, newer] as const);
    await saveStatus(page).filter({ hasText: tools.save.newer }).waitFor();
    expect(await page.locator('.tool > fieldset').getAttribute('disabled')).not.toBeNull();
    await page.close();
    expect(await stored(other)).toBe(newer);
  });
});

it('the file that holds a copy has the name and the form that it says', async () => {
  const context = await site.context();
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const page = await context.newPage();
  await page.goto(site.url + address);
  await ready(page);
  await tick(page, 0).click();
  await savedOnce(page);
  const [download] = await Promise.all([page.waitForEvent('download'), copyButton(page).click()]);
  const copy = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(copy).toMatchObject({ format: 'kvalitetsparmen', kind: 'checklist-progress', id });
});

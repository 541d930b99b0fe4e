import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checklistWords } from '@/strings/checklist';
import { roundWords as words } from '@/strings/rounds';
import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';
import { checkPdf } from '../../unit/export/check-pdf';
import { flat, readPdf } from '../support/pdf';
import { useSite } from '../support/site';
import { checklistState, fileFrom, joined, pdfButton, press, ready, saved } from '../support/tools';

const site = useSite();
const address = '/checklistor/oppning-av-dagen/';
const note = 'Låset kärvar – ”oljas” i morgon.\nSäg till Kerstins ersättare.';

const rounds = (page: Page) => page.getByRole('region', { name: words.label });
const begin = (page: Page) => rounds(page).getByRole('button', { name: words.begin }).first().click();
const ticked = async (page: Page) => (await checklistState(page)).items.filter((item) => item.ticked).length;

/** A reader who has ticked two items and written a note. */
async function filledIn(page: Page): Promise<void> {
  await ready(page);
  await page.locator('.tick input').nth(0).check();
  await page.locator('.tick input').nth(1).check();
  await page.locator('.note-field textarea').nth(2).fill(note);
  await saved(page);
}

describe('a list for every day', () => {
  it('begins a new round, empty, and keeps the one before with what was not done and every note', async () => {
    const page = await site.page(address);
    await filledIn(page);
    const before = await checklistState(page);
    await begin(page);
    await rounds(page).getByText(words.begun).waitFor();
    expect(await checklistState(page)).toMatchObject({ bar: 0 });
    expect((await checklistState(page)).items.every((item) => !item.ticked && item.note === '')).toBe(true);

    await page.locator('.tick input').nth(4).check();
    await saved(page);
    await page.reload();
    await ready(page);
    expect(await ticked(page)).toBe(1);
    await rounds(page)
      .getByRole('button', { name: words.earlier(1) })
      .click();
    const look = page.locator('.round');
    await look.waitFor();
    expect(await look.innerText()).toContain(checklistWords.progress(2, before.items.length));
    expect(await look.locator('li').count()).toBe(before.items.length - 2);
    expect(await look.locator('dd').innerText()).toBe(note);
    // To read, not to change.
    expect(await look.locator('input, textarea, button').count()).toBe(0);
  });

  it('does not begin another before anything is done, and lets a new round be taken back', async () => {
    const page = await site.page(address);
    await ready(page);
    await begin(page);
    await rounds(page).getByText(words.empty).waitFor();
    await filledIn(page);
    const before = await checklistState(page);
    await begin(page);
    await rounds(page).getByText(words.begun).waitFor();
    await press(page, tools.undo.button);
    expect(await checklistState(page)).toEqual(before);
  });

  it('asks when a new day has come, and does nothing by itself', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-23T15:00:00+01:00'));
    await page.goto(site.url + address);
    await filledIn(page);
    const suggestion = rounds(page).locator('.notice');
    expect(await suggestion.count()).toBe(0);

    await page.clock.setFixedTime(new Date('2026-11-24T07:30:00+01:00'));
    await page.reload();
    await ready(page);
    await suggestion.waitFor();
    expect(await suggestion.innerText()).toContain(words.suggest('dagligen', '23 november 2026'));
    expect(await ticked(page)).toBe(2);
    await suggestion.getByRole('button', { name: words.goOn }).click();
    expect(await suggestion.count()).toBe(0);
    expect(await ticked(page)).toBe(2);

    await page.reload();
    await ready(page);
    await suggestion.getByRole('button', { name: words.begin }).click();
    await rounds(page).getByText(words.now(2, '24 november 2026')).waitFor();
    expect(await suggestion.count()).toBe(0);
    expect(await ticked(page)).toBe(0);
  });

  it('is begun in two windows at once without losing a tick', async () => {
    const context = await site.context();
    const [left, right] = [await context.newPage(), await context.newPage()];
    for (const page of [left, right]) await page.goto(site.url + address);
    await filledIn(left);
    await ready(right);
    await expect.poll(() => ticked(right)).toBe(2);
    await Promise.all([begin(left), begin(right)]);
    await left.locator('.tick input').nth(5).check();
    await right.locator('.tick input').nth(6).check();
    for (const page of [left, right]) {
      await expect.poll(() => ticked(page)).toBe(2);
      await rounds(page)
        .getByRole('button', { name: words.earlier(1) })
        .waitFor();
    }
  });

  it('has its earlier rounds in PDF, on paper and in a spreadsheet when they are asked for, and else not', async () => {
    const page = await site.page(address);
    await filledIn(page);
    const without = await fileFrom(page, pdfButton(page));
    await begin(page);
    await rounds(page).getByText(words.begun).waitFor();
    const plain = await checkPdf((await fileFrom(page, pdfButton(page))).bytes);
    expect(joined(plain.text)).not.toContain(joined(note));
    expect(joined((await checkPdf(without.bytes)).text)).toContain(joined(note));

    await page.getByRole('radio', { name: words.include.last }).check();
    const whole = await checkPdf((await fileFrom(page, pdfButton(page))).bytes);
    expect(whole.errors).toEqual([]);
    expect(joined(whole.text)).toContain(joined(words.heading));
    expect(joined(whole.text)).toContain(joined(note));

    await page.locator('.rounds-on-paper').waitFor({ state: 'attached' });
    const paper = joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
    expect(paper).toContain(joined(note));

    await page.getByText(saveMenu.more, { exact: true }).click();
    const sheet = await fileFrom(page, page.getByRole('button', { name: saveMenu.sheet.button }));
    const text = new TextDecoder().decode(sheet.bytes);
    expect(text).toContain('”oljas” i morgon');
    expect(text.split('\r\n')[0]).toContain('Runda;Påbörjad;Senast ändrad;Kod');
  });
});

describe('a list for when something happens', () => {
  it('has no rounds', async () => {
    const page = await site.page('/checklistor/introduktion-av-ny-deltagare/');
    await ready(page);
    await page.locator('.save-menu').waitFor();
    expect(await page.locator('.rounds').count()).toBe(0);
  });
});

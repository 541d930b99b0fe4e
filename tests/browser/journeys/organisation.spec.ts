import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { later } from '@/strings/later';
import { saveMenu } from '@/strings/save-menu';
import { organisationWords as words } from '@/strings/organisation';
import { tools } from '@/strings/tools';
import { checkPdf } from '../../unit/export/check-pdf';
import { flat, readPdf } from '../support/pdf';
import { useSite } from '../support/site';
import { fileFrom, joined, pdfButton, press, ready, saved } from '../support/tools';

const site = useSite();
const address = '/er-organisation/';
const checklist = '/checklistor/start-av-verksamhet/';
const name = 'Kafé-kooperativet ”Ängen” & Öarna';

/** A picture drawn by the browser, as a file to pick. Noise does not pack, so it must be made smaller to fit. */
async function picture(page: Page, mimeType: 'image/png' | 'image/jpeg', what: 'mark' | 'noise') {
  const base64 = await page.evaluate(
    ([type, kind]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 300 });
      const pen = canvas.getContext('2d')!;
      if (kind === 'noise') {
        const image = pen.createImageData(600, 300);
        for (let at = 0; at < image.data.length; at += 1) image.data[at] = Math.random() * 256;
        pen.putImageData(image, 0, 0);
      } else {
        pen.fillStyle = '#0a4a57';
        pen.fillRect(0, 0, 300, 300);
      }
      return canvas.toDataURL(type, 1).split(',')[1]!;
    },
    [mimeType, what] as const,
  );
  return { name: 'fil', mimeType, buffer: Buffer.from(base64, 'base64') };
}

const said = (page: Page) => page.locator('.logo-field [role=status]');
const logo = (page: Page) =>
  page.locator('.logo-sheet img').evaluate((image: HTMLImageElement) => ({
    alt: image.alt,
    size: [image.naturalWidth, image.naturalHeight],
    type: image.src.slice(0, image.src.indexOf(';')),
    units: image.src.length,
  }));

describe('the organisation', () => {
  it('is filled in once, is there after a reload, and stands on every document', async () => {
    const page = await site.page(address);
    await ready(page);
    await page.getByLabel(words.fields.name.label).fill(name);
    await page.getByRole('radio', { name: words.forms.stiftelse }).check();
    await page.getByRole('radio', { name: words.sizes['6-20'] }).check();
    await page.getByLabel(words.fields.web.label).fill('ingen adress');
    await page.getByLabel(words.roles.handledare[0]).fill('arbetsledare');
    expect(await page.locator('#web-rad').innerText()).toBe(words.webOff);
    await page.getByLabel(words.fields.web.label).fill('www.kafeangen.example');
    await page.getByLabel(words.roles.handledare[0]).focus();
    expect(await page.locator('#web-rad').innerText()).toBe('');
    await page.locator('#logotyp').setInputFiles(await picture(page, 'image/png', 'mark'));
    await said(page).filter({ hasText: words.logo.done }).waitFor();
    await saved(page);

    await page.reload();
    await ready(page);
    expect(await page.getByLabel(words.fields.name.label).inputValue()).toBe(name);
    expect(await page.getByRole('radio', { name: words.forms.stiftelse }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: words.sizes['6-20'] }).isChecked()).toBe(true);
    expect(await page.getByLabel(words.roles.handledare[0]).inputValue()).toBe('arbetsledare');
    expect(await logo(page)).toMatchObject({ alt: name, size: [480, 240], type: 'data:image/png' });
    const paper = joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
    for (const text of [name, words.forms.annan, 'arbetsledare', 'www.kafeangen.example', words.roles.ersattare[0]])
      expect(paper).toContain(joined(text));
    expect(paper).not.toContain(joined(words.logo.remove));

    await page.goto(site.url + checklist);
    await ready(page);
    const { bytes } = await fileFrom(page, pdfButton(page));
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    expect(joined(pdf.text)).toContain(joined(name));
    expect(pdf.roles).toMatchObject({ Figure: 2 });
    await page.locator('.save-said').filter({ hasText: 'Klart.' }).waitFor();
    expect(await page.locator('.save-menu').innerText()).not.toContain(saveMenu.noName);
    // The button knows the name; the browser's own menu does not.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press(page, saveMenu.print.button);
    await page.locator('[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.doc-organisation').innerText()).toBe(name);
  });

  it('is asked for after a PDF without its name', async () => {
    const page = await site.page('/rutiner/avvikelser/');
    const { bytes } = await fileFrom(page, pdfButton(page));
    expect((await checkPdf(bytes)).roles.Figure).toBe(1);
    await page.getByRole('link', { name: saveMenu.fillIn }).click();
    await page.waitForURL(`**${address}`);
    await ready(page);
  });

  it('takes a picture in any size, refuses what is none, and lets it go again', async () => {
    const page = await site.page(address);
    await ready(page);
    const input = page.locator('#logotyp');
    await input.setInputFiles(await picture(page, 'image/jpeg', 'noise'));
    await said(page).filter({ hasText: words.logo.done }).waitFor();
    const kept = await logo(page);
    expect(kept).toMatchObject({ alt: words.logo.alt, type: 'data:image/jpeg' });
    expect(kept.units).toBeLessThanOrEqual(60_000);
    const { refused } = words.logo;
    for (const [file, mimeType, content, sentence] of [
      ['ond.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', refused.svg],
      ['trasig.png', 'image/png', 'hej', refused.unreadable],
    ] as const) {
      await input.setInputFiles({ name: file, mimeType, buffer: Buffer.from(content) });
      await said(page).filter({ hasText: sentence }).waitFor();
    }
    expect(await logo(page)).toEqual(kept);
    await press(page, words.logo.remove);
    expect(await page.locator('.logo-sheet').count()).toBe(0);
    await press(page, tools.undo.button);
    expect(await logo(page)).toEqual(kept);
  });
});

describe('a note that seems to point out a person', () => {
  it('gets a gentle word, which goes with what it was about', async () => {
    const page = await site.page(checklist);
    await ready(page);
    const note = page.locator('.note-field').first();
    const warning = note.locator('[role=status]');
    await note.locator('textarea').fill('Ring 811218-9876 i dag');
    // Nothing is stopped: it is kept as all else.
    await saved(page);
    await warning.filter({ hasText: later.personalData['personal-number'] }).waitFor();
    await note.locator('textarea').fill('Skriv till anna@exempel.se');
    await warning.filter({ hasText: later.personalData.email }).waitFor();
    await note.locator('textarea').fill('Ring kommunen på 0485-123 45, org.nr 556016-0680');
    await expect.poll(() => warning.innerText()).toBe('');
    await note.locator('textarea').fill('Ring 811218-9876 i dag');
    await warning.filter({ hasText: later.personalData['personal-number'] }).waitFor();
    await press(page, later.reset.button);
    await press(page, later.reset.yes);
    await expect.poll(() => warning.innerText()).toBe('');
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startResultWords as words } from '@/strings/start-tool';
import { startToolWords } from '@/strings/start-words';
import { organisationWords } from '@/strings/organisation';
import { pathWords } from '@/strings/paths';
import { checkPdf } from '../../unit/export/check-pdf';
import { flat, readPdf } from '../support/pdf';
import { useSite } from '../support/site';
import { fileFrom, joined, pdfButton, press, ready, saved } from '../support/tools';

const site = useSite();
const address = '/er-vag/';

const choose = (page: Page, question: string, answer: string) =>
  page.locator(`#fraga-${question} label`, { hasText: answer }).locator('input').check();

/** An association with a few employees that takes in participants from the employment service. */
async function answer(page: Page): Promise<void> {
  await ready(page);
  await choose(page, 'form', 'Ideell förening');
  await choose(page, 'size', '6–20');
  await choose(page, 'employees', '1–9 anställda');
  await choose(page, 'does', 'Praktik eller arbetsträning från Arbetsförmedlingen');
  await choose(page, 'have', 'Inget av det här än');
  await choose(page, 'pressing', 'Samma saker går snett');
  await page.locator('.start-result').waitFor();
}

const counts = (page: Page) => page.locator('.start-duties > summary').allInnerTexts();

describe('five questions', () => {
  it('give a result that is there after a reload, on paper and in a file', async () => {
    const page = await site.page(address);
    await answer(page);
    const first = await counts(page);
    expect(await page.locator('.start-steps > li').count()).toBe(3);
    await saved(page);

    await page.reload();
    await page.locator('.start-result').waitFor();
    expect(await counts(page)).toEqual(first);

    const paper = joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
    for (const text of [words.steps, 'ni är ideell förening', 'gäller bara stiftelse', words.duties.no])
      expect(paper).toContain(joined(text));
    // The questions are the way there; on paper stands the answer.
    expect(paper).not.toContain(joined('Ändamålet styr allt ni gör'));

    await page.locator('.save-menu').waitFor();
    const { name, bytes } = await fileFrom(page, pdfButton(page));
    expect(name).toMatch(/^er-vag-.*\.pdf$/);
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    expect(joined(pdf.text)).toContain(joined(words.duties.maybe));
  });

  it('change the result with the answers, and none of the above stands alone', async () => {
    const page = await site.page(address);
    await answer(page);
    const before = await counts(page);
    await choose(page, 'does', 'Daglig verksamhet');
    await expect.poll(() => counts(page)).not.toEqual(before);
    await choose(page, 'does', 'Inget av det här än');
    expect(await page.locator('#fraga-does input:checked').count()).toBe(1);
    await choose(page, 'does', 'Praktik eller arbetsträning från Arbetsförmedlingen');
    expect(await page.locator('#fraga-does input:checked').count()).toBe(1);
    await expect.poll(() => counts(page)).toEqual(before);
  });

  it('know form and size from the organisation, and offer once to keep them there', async () => {
    const page = await site.page('/er-organisation/');
    await ready(page);
    await page.getByRole('radio', { name: organisationWords.forms.stiftelse }).check();
    await saved(page);
    await page.goto(site.url + address);
    await ready(page);
    await page.locator('#fraga-form', { hasText: startToolWords.fromProfile }).waitFor();
    expect(await page.locator('#fraga-form label', { hasText: 'Stiftelse' }).locator('input').isChecked()).toBe(true);
    await answer(page);
    await press(page, startToolWords.keep.yes);
    await page.getByText(startToolWords.keep.done).waitFor();
    await saved(page);
    await page.reload();
    await page.locator('.start-result').waitFor();
    expect(await page.locator('.start-keep').count()).toBe(0);
    await page.goto(`${site.url}/er-organisation/`);
    await ready(page);
    expect(await page.getByRole('radio', { name: organisationWords.forms['ideell-forening'] }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: organisationWords.sizes['6-20'] }).isChecked()).toBe(true);
  });
});

describe('a reading path', () => {
  it('remembers what has been read', async () => {
    const page = await site.page('/lasvagar/liten-forening/');
    await ready(page);
    await page.locator('.path-stops input').first().check();
    await page.locator('.path-stops input').nth(1).check();
    await saved(page);
    await page.reload();
    await ready(page);
    expect(await page.locator('.progress strong').innerText()).toBe(pathWords.progress(2, 9));
    await page.goto(`${site.url}/mina-uppgifter/`);
    await page.getByRole('link', { name: 'Liten förening, 2–10 personer' }).waitFor();
  });
});

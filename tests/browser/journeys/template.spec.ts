import { describe, expect, it } from 'vitest';
import { pages } from '@/strings/pages';
import { saveMenu } from '@/strings/save-menu';
import { checkPdf } from '../../unit/export/check-pdf';
import { flat, readPdf } from '../support/pdf';
import { addresses, useSite } from '../support/site';
import { fileFrom, joined, pdfButton } from '../support/tools';

const site = useSite();
const form = '/mallar/avvikelserapport/';
const policy = '/mallar/kvalitetspolicy/';

describe('the shelf of templates', () => {
  it('leads to every template, under the tab it belongs to, from the menu', async () => {
    const page = await site.page('/rutiner/');
    await page.getByRole('link', { name: pages.templates.title, exact: true }).first().click();
    await page.waitForURL('**/mallar/');
    const links = await page.locator('.shelf h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.sort()).toEqual(addresses.filter((address) => /^\/mallar\/./.test(address)).sort());
    expect(await page.locator('.shelf-part > h2').count()).toBeGreaterThan(4);
  });
});

describe('a template', () => {
  it('prints as the paper alone: number, version and what is to be filled in, on the sheets it was meant for', async () => {
    const page = await site.page(form);
    const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets).toHaveLength(2);
    const paper = flat(sheets);
    expect(paper).toContain('MALL-50');
    expect(paper).toContain('Vad hände?');
    for (const screenOnly of [pages.templates.use, pages.templates.paperOnly, saveMenu.pdf.button, 'Källor'])
      expect(paper).not.toContain(screenOnly);
    for (const [i, sheet] of sheets.entries()) {
      expect(sheet.margins).toContain('MALL-50');
      expect(sheet.margins).toContain(`Sida ${i + 1} av 2`);
      expect(i % 2 === 0 ? sheet.left : sheet.right).toBeGreaterThanOrEqual(25);
    }
  });

  it('asks for nothing on the screen, with scripts or without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.page(form, { javaScriptEnabled });
      expect(await page.locator('main :is(input, textarea, select, [contenteditable])').count()).toBe(0);
      expect(await page.locator('.paper-sheet').innerText()).toContain('Vad hände?');
    }
  });

  it('that is decided on has a line for it, in print and in the PDF, and every text of the page', async () => {
    const page = await site.page(policy);
    const [sheet] = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(joined(sheet?.text ?? '')).toContain(joined(pages.templates.adopted('styrelsen')));
    const { name, bytes } = await fileFrom(page, pdfButton(page));
    expect(name).toBe('kvalitetspolicy-1-0.pdf');
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    expect(pdf.pages).toBe(1);
    expect(pdf.text.replaceAll(/\s+/g, ' ')).toContain('Beslutad av styrelsen den');
    const texts = await page.locator('.paper-sheet :is(h2, li, p, caption)').allInnerTexts();
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.map(joined).filter((text) => !joined(pdf.text).includes(text))).toEqual([]);
  });

  it('becomes a Word file', async () => {
    const page = await site.page(policy);
    const { name, bytes } = await fileFrom(page, page.getByRole('button', { name: saveMenu.word.button }));
    expect(name).toBe('kvalitetspolicy-1-0.docx');
    expect(bytes.length).toBeGreaterThan(5_000);
  });
});

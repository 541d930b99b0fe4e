import { describe, expect, it } from 'vitest';
import { reportWords } from '@/strings/report';
import { pages } from '@/strings/pages';
import { sv } from '@/strings/sv';
import { saveMenu } from '@/strings/save-menu';
import { checkPdf } from '../../unit/export/check-pdf';
import { flat, readPdf } from '../support/pdf';
import { useSite } from '../support/site';
import { fileFrom, joined, pdfButton } from '../support/tools';

const site = useSite();
const address = '/rutiner/avvikelser/';

describe('the routine', () => {
  it('prints on A4 as a sheet for the binder: number, version, decision line, pages, room for the holes', async () => {
    const page = await site.page(address);
    const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(1);
    const first = flat(sheets.slice(0, 1));
    expect(first).toContain('RUT-01');
    expect(first).toMatch(/Version\s*1\.0/);
    expect(first).toContain(pages.routines.adopted);
    for (const [i, sheet] of sheets.entries()) {
      expect(sheet.margins).toContain(`Sida ${i + 1} av ${sheets.length}`);
      expect([sheet.width, sheet.height].map(Math.round)).toEqual([210, 297]);
      // Printed on both sides, the holes are to the left on the front and to the right on the back.
      expect(i % 2 === 0 ? sheet.left : sheet.right).toBeGreaterThanOrEqual(25);
      // On the other side the text is at least clear of the edge, should somebody print on one side only.
      expect(Math.min(sheet.left, sheet.right)).toBeGreaterThanOrEqual(15);
    }
    const paper = flat(sheets);
    for (const screenOnly of [
      sv.nav.main,
      sv.nav.menu,
      sv.nav.onThisPage,
      sv.nav.searchKey,
      sv.nav.edit,
      sv.theme.label,
      sv.related.heading,
      saveMenu.pdf.button,
      'Hoppa till',
    ])
      expect(paper).not.toContain(screenOnly);
  });

  it('prints everything that is on the page, also what is folded on the screen', async () => {
    const page = await site.page(address);
    const paper = joined(flat(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))));
    const texts = await page
      .locator('.routine :is(li, p, td, th, h2, h3):not(.needs-js *, :has(li, p))')
      .allTextContents();
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.map(joined).filter((text) => !paper.includes(text))).toEqual([]);
  });

  it('becomes a PDF that can be read aloud, with the same facts', async () => {
    const page = await site.page(address);
    const { name, bytes } = await fileFrom(page, pdfButton(page));
    expect(name).toMatch(/^avvikelser-1-0\.pdf$/);
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    const text = pdf.text.replaceAll(/\s+/g, ' ');
    expect(text).toContain('RUT-01');
    expect(text).toMatch(/[Vv]ersion 1\.0/);
    expect(text).toContain(`Beslutad av ${reportWords.routine.adoptedBy} den`);
    expect(pdf.furniture).toContain(`Sida 1 av ${pdf.pages}`);
    for (const step of await page.locator('.steps h3').allInnerTexts()) expect(joined(text)).toContain(joined(step));
    const sheets = await readPdf(bytes);
    for (const [i, sheet] of sheets.entries())
      expect(i % 2 === 0 ? sheet.left : sheet.right).toBeGreaterThanOrEqual(25);
  });

  it('opens the print dialogue with one button', async () => {
    const page = await site.page(address);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: saveMenu.print.button }).click();
    // The name of the organisation is fetched first.
    await page.locator('body[data-printed]').waitFor();
  });
});

import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reportWords } from '@/strings/report';
import { saveMenu } from '@/strings/save-menu';
import { typeIn } from '@/strings/type-in';
import { checkPdf } from '../../unit/export/check-pdf';
import { scan } from '../support/scan';
import { useSite } from '../support/site';
import { assessmentState } from '../support/snabbkoll';
import { checklistState, fileFrom, joined, pdfButton, press, ready, saved } from '../support/tools';

const site = useSite();
const checklist = '/checklistor/start-av-verksamhet/';
const assessment = '/sjalvskattningar/snabbkoll/';

/** The codes as they stand on the printed sheet, in order. */
const codes = (page: Page) =>
  page.locator('.paper-item-code').evaluateAll((list) => list.map((code) => code.textContent!.trim()));

async function opened(address: string): Promise<Page> {
  const page = await site.page(address);
  await ready(page);
  await page.getByRole('button', { name: typeIn.button }).press('Enter');
  await page.locator('#skriv-av-rad:focus').waitFor();
  return page;
}

const said = (page: Page) => page.locator('.type-in [role=status]');

describe('a filled-in paper', () => {
  it('with thirty rows is typed in with the keyboard alone, in under five minutes', async () => {
    const page = await opened(checklist);
    let keys = 0;
    const type = async (text: string) => {
      keys += text.length + 1;
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    const items = await codes(page);
    for (const [i, code] of items.entries()) await type(i === 2 ? `${code} nej Nyckeln saknas` : code.toLowerCase());
    await said(page)
      .filter({ hasText: items.at(-1)! })
      .waitFor();
    await saved(page);
    await page.reload();
    await ready(page);
    const state = await checklistState(page);
    expect(state.items.map(({ ticked }) => ticked)).toEqual(items.map((_, i) => i !== 2));
    expect(state.items[2]!.note).toBe('Nyckeln saknas');

    await page.goto(site.url + assessment);
    await ready(page);
    await page.getByRole('button', { name: typeIn.button }).press('Enter');
    await page.locator('#skriv-av-rad:focus').waitFor();
    const criteria = await codes(page);
    for (const [i, code] of criteria.entries()) await type(`${code}${i % 5}b`);
    await saved(page);
    await page.reload();
    await ready(page);
    const answers = (await assessmentState(page)).criteria;
    expect(answers.map(({ level }) => level)).toEqual(criteria.map((_, i) => i % 5));
    expect(new Set(answers.map(({ evidence }) => evidence))).toEqual(new Set(['B']));
    // Somebody who looks for each key presses one a second.
    const rows = items.length + criteria.length;
    expect(rows).toBeGreaterThanOrEqual(30);
    expect((keys / rows) * 30).toBeLessThan(300);
  });

  it('keeps the row and says what is wrong when it cannot be read, and takes back the latest', async () => {
    const page = await opened(assessment);
    const [code = ''] = await codes(page);
    const field = page.locator('#skriv-av-rad');
    const wrong = page.locator('#skriv-av-fel');
    for (const [line, words] of [
      ['K', typeIn.noCode],
      ['222 3', typeIn.unknown('222')],
      [`${code} 7`, typeIn.noLevel(code)],
      [`${code} -`, typeIn.noReason(code)],
      ['<b>&"', typeIn.noCode],
    ] as const) {
      await field.fill(line);
      await page.keyboard.press('Enter');
      await wrong.filter({ hasText: words }).waitFor();
      expect(await field.inputValue()).toBe(line);
    }
    expect((await assessmentState(page)).criteria.every(({ level }) => level === null)).toBe(true);
    expect(await scan(page, 'typing in, wrong')).toEqual([]);

    await field.fill(`${code} - Vi har inga anställda`);
    await page.keyboard.press('Enter');
    await said(page).filter({ hasText: typeIn.notApplicable }).waitFor();
    expect(await wrong.innerText()).toBe('');
    expect((await assessmentState(page)).criteria[0]).toMatchObject({ level: 'na', reason: 'Vi har inga anställda' });
    await page.keyboard.press('Control+z');
    await said(page).filter({ hasText: 'Ångrat' }).waitFor();
    expect((await assessmentState(page)).criteria[0]).toMatchObject({ level: null });
    expect(await scan(page, 'typing in, undone')).toEqual([]);
  });
});

describe('what a tool gives', () => {
  it('is a blank form too: the same document without the answers', async () => {
    const page = await site.page(checklist);
    await ready(page);
    await page.locator('.tick input').first().check();
    await page.locator('.note-field textarea').first().fill('Inte på blanketten.');
    await page.getByRole('radio', { name: saveMenu.content.blank }).check();
    const pdf = await checkPdf((await fileFrom(page, pdfButton(page))).bytes);
    expect(pdf.errors).toEqual([]);
    expect(pdf.text).not.toContain('☑');
    expect(joined(pdf.text)).not.toContain(joined('Inte på blanketten.'));
    for (const code of await codes(page)) expect(pdf.text).toContain(code);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press(page, saveMenu.print.button);
    await page.locator('[data-blank] [data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const paper = await page
      .locator('.on-paper')
      .first()
      .evaluate((note) => getComputedStyle(note).color);
    expect(paper).toBe('rgba(0, 0, 0, 0)');
    // What was filled in is still there.
    expect((await checklistState(page)).items[0]).toMatchObject({ ticked: true, note: 'Inte på blanketten.' });
  });

  it('is a form with every level in words, for a self-assessment', async () => {
    const page = await site.page(assessment);
    await ready(page);
    await page.getByRole('radio', { name: saveMenu.content.blank }).check();
    const pdf = await checkPdf((await fileFrom(page, pdfButton(page))).bytes);
    expect(pdf.errors).toEqual([]);
    const text = joined(pdf.text);
    for (const level of await page.locator('.levels .choice span').allInnerTexts()) {
      const words = level.replace(/^\d\s*/, '');
      if (words !== reportWords.assessment.form.notApplicable) expect(text).toContain(joined(words).slice(0, 60));
    }
    for (const code of await codes(page)) expect(pdf.text).toContain(code);
  });

  it('is Word, with the ticks as boxes that can be ticked on', async () => {
    const page = await site.page(checklist);
    await ready(page);
    await page.locator('.tick input').first().check();
    const { name, bytes } = await fileFrom(page, page.getByRole('button', { name: saveMenu.word.button }));
    expect(name).toMatch(/^start-av-verksamhet-.*\.docx$/);
    const text = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(text.match(/<w14:checkbox>/g)).toHaveLength((await checklistState(page)).items.length);
    expect(text.match(/<w14:checked w14:val="(1|true)"/g)).toHaveLength(1);
    await page.locator('.save-said').filter({ hasText: name }).waitFor();
  });

  it('is a spreadsheet and a reminder', async () => {
    const page = await site.page('/checklistor/skyddsrond/');
    await ready(page);
    await page.locator('.note-field textarea').first().fill('=1+1; "citat"');
    await page.locator('.save-menu summary').click();
    const sheet = await fileFrom(page, page.getByRole('button', { name: saveMenu.sheet.button }));
    expect([...sheet.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(sheet.bytes)).toContain(`"'=1+1; ""citat"""`);
    const reminder = await fileFrom(page, page.getByRole('button', { name: saveMenu.calendar.button }));
    expect(reminder.name).toMatch(/\.ics$/);
    expect(strFromU8(reminder.bytes)).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3');
  });

  it('is a page in a file for a routine, which needs nothing to be read', async () => {
    const page = await site.page('/rutiner/ensamarbete/');
    const { name, bytes } = await fileFrom(page, page.getByRole('button', { name: saveMenu.page.button }));
    expect(name).toMatch(/^ensamarbete-.*\.html$/);
    const html = strFromU8(bytes);
    const heading = await page.locator('h1').innerText();
    expect(html).toContain(`<title>${heading}</title>`);
    expect(html).not.toMatch(/<script|<link[^>]+href="http|<img[^>]+src="http/);
    for (const step of await page.locator('.steps h3').allInnerTexts()) expect(joined(html)).toContain(joined(step));
  });
});

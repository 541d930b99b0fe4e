import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { itemCode } from '@/domain/item-code';
import { numberText } from '@/domain/deviation-number';
import { logWords as words } from '@/strings/deviation-log';
import { deviationWords } from '@/strings/deviation-report';
import { deviationTool } from '@/strings/deviation-tool';
import { deviationPage } from '@/strings/deviations';
import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';
import { typeIn } from '@/strings/type-in';
import { awake, sideways, tooSmall } from '../support/controls';
import { flat, readPdf } from '../support/pdf';
import { scan } from '../support/scan';
import { useSite } from '../support/site';
import { fileFrom, joined, press, ready, saved, today } from '../support/tools';

const site = useSite();
const address = '/avvikelser/';
const year = String(new Date().getFullYear());
const lines = (page: Page) => page.locator('.entry-list').last().locator('.entry-line');
const count = (page: Page) => page.locator('.entry-count');

/** A reader whose files are downloaded: a dialogue cannot be answered here. */
const reader = async () => {
  const context = await site.context();
  await context.addInitScript(() => void Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  return context;
};
const open = async (page: Page) => {
  await page.goto(site.url + address);
  await ready(page);
};
const write = async (page: Page, kind: string, happened: string) => {
  await press(page, deviationTool.write);
  await page.locator('#sort').selectOption(kind);
  await page.locator('#vad-hande').fill(happened);
  await saved(page);
};
const back = async (page: Page) => {
  await page.getByRole('button', { name: words.entry.back }).first().click();
  await page.locator('#behover-goras').waitFor();
};
const takeIn = async (page: Page, file: { name: string; bytes: Uint8Array }) => {
  await page.locator('.log-join input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'text/html',
    buffer: Buffer.from(file.bytes),
  });
};

describe('the log of what went wrong', () => {
  it('keeps an entry from the first word until it is closed, and opens it again', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await open(page);
    await write(page, 'avvikelse', 'Dörren var låst – ”ingen nyckel”.');
    await page.locator('#fick-veta').fill(`${year}-01-12`);
    await page.locator('#atgard').fill('Nyckellista.');
    await page.locator('#gjord').fill(`${year}-01-20`);
    await page.locator('#svarat').fill(`${year}-01-13`);
    await page.getByRole('radio', { name: deviationWords.effects.ja }).check();
    await page.locator('.log-entry h2 .badge', { hasText: deviationWords.statuses.stangd }).waitFor();
    await saved(page);

    await open(page);
    await lines(page).getByRole('button').click();
    expect(await page.locator('#vad-hande').inputValue()).toBe('Dörren var låst – ”ingen nyckel”.');
    await press(page, words.entry.reopen);
    await page
      .locator('.entry-story', { hasText: words.entry.storyLine(today(), 'Ja', '', '').slice(0, 40) })
      .waitFor();
    expect(await page.locator('#atgard').inputValue()).toBe('Nyckellista.');
    await press(page, tools.undo.button);
    await page.locator('.log-entry h2 .badge', { hasText: deviationWords.statuses.stangd }).waitFor();
  });

  it('shows what a filter lets through, puts away what is removed, and never uses its number again', async () => {
    const page = await site.page(address);
    await ready(page);
    await write(page, 'tillbud', 'Nästan.');
    await back(page);
    await write(page, 'klagomal', 'Lång kö.');
    await back(page);
    await page.locator('#val-sort').selectOption('klagomal');
    await count(page)
      .filter({ hasText: words.list.shown(1, 2) })
      .waitFor();
    await page.locator('#val-text').fill('finns inte');
    await count(page).filter({ hasText: words.list.none }).waitFor();
    await press(page, words.list.clear);
    await count(page)
      .filter({ hasText: words.list.shown(2, 2) })
      .waitFor();
    await press(page, words.start.trends);
    await page.locator('#monster').waitFor();
    await lines(page).filter({ hasText: 'Lång kö.' }).getByRole('button').click();
    await press(page, words.entry.remove);
    await page.getByText(words.list.removed(1)).waitFor();
    await write(page, 'berom', 'Bra kaffe.');
    expect(await page.locator('#handelse').innerText()).toContain(numberText(year, 3));
  });

  it('joins what two devices wrote, without doubles and with the same names on both', async () => {
    const [here, there] = [await (await reader()).newPage(), await (await reader()).newPage()];
    await open(here);
    await write(here, 'avvikelse', 'Skrivet här.');
    await back(here);
    await open(there);
    await write(there, 'tillbud', 'Skrivet där, <b>utan</b> nät.');
    await back(there);
    // The report has no number until it is taken in.
    await press(there, words.start.report);
    await there.locator('#vad-hande').fill('En rapport.');
    await saved(there);
    const report = await fileFrom(there, there.getByRole('button', { name: words.entry.hand }));
    expect(new TextDecoder().decode(report.bytes)).not.toContain('Skrivet där');
    await back(there);

    await press(here, words.start.join);
    await takeIn(here, report);
    await here.locator('.log-join-preview', { hasText: words.join.sums(1, 0, 0) }).waitFor();
    await press(here, words.join.apply);
    await here.getByText(numberText(year, 2)).first().waitFor();
    await count(here)
      .filter({ hasText: words.list.shown(2, 2) })
      .waitFor();
    // Once more there is nothing new.
    await takeIn(here, report);
    await here.getByText(words.join.nothing).waitFor();

    // The whole log of the other device, by its own file.
    await there.getByRole('button', { name: tools.toFile, exact: true }).click();
    const log = await fileFrom(there, there.getByRole('button', { name: 'Spara filen' }));
    await takeIn(here, log);
    await here.locator('.log-join-preview', { hasText: words.join.sums(1, 0, 1) }).waitFor();
    await press(here, words.join.apply);
    await count(here)
      .filter({ hasText: words.list.shown(3, 3) })
      .waitFor();
    const names = (await lines(here).locator('strong').allInnerTexts()).sort();
    expect(names).toEqual([
      numberText(year, 1),
      expect.stringMatching(new RegExp(`^${numberText(year, 1)}-[0-9A-Z]{4}$`)),
      numberText(year, 2),
    ]);
    await saved(here);
    await press(here, words.join.undo);
    await count(here)
      .filter({ hasText: words.list.shown(2, 2) })
      .waitFor();
    // What was taken back can be taken in again.
    await takeIn(here, log);
    await here.locator('.log-join-preview', { hasText: words.join.sums(1, 0, 1) }).waitFor();
  });

  it('takes a paper typed in by its codes, within a minute', async () => {
    const page = await site.page(address);
    await ready(page);
    await press(page, typeIn.button);
    const row = page.locator('#skriv-av-rad');
    for (const line of [
      itemCode('olycka'),
      itemCode('kok'),
      itemCode('allvarlig'),
      `${itemCode('nar-hande-det')} v 11`,
      `${itemCode('vad-hande')} Halkade på golvet`,
      `${itemCode('klart-senast')} 27/3`,
    ]) {
      await row.fill(line);
      await row.press('Enter');
      await expect.poll(() => row.inputValue()).toBe('');
    }
    await row.fill(`${itemCode('klart-senast')} 30/2`);
    await row.press('Enter');
    await page.locator('#skriv-av-fel', { hasText: '12/3' }).waitFor();
    await press(page, words.typeIn.open);
    expect(await page.locator('#sort').inputValue()).toBe('olycka');
    expect(await page.locator('#var').inputValue()).toBe('kok');
    expect(await page.locator('#vad-hande').inputValue()).toBe('Halkade på golvet');
    expect(await page.locator('#klart-senast').inputValue()).toBe(`${year}-03-27`);
    await page.getByText(words.entry.weekShown(`vecka 11, ${year}`)).waitFor();
  });

  it('prints a document and not the tool, and gives a spreadsheet that cannot run anything', async () => {
    const page = await site.page(address);
    await ready(page);
    await write(page, 'avvikelse', `=HYPERLINK("x") ${'lång text '.repeat(300)} slut.`);
    await back(page);
    const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const text = joined(flat(paper));
    expect(text).toContain(joined(deviationWords.report.list(year)));
    expect(text).toContain(joined('lång text slut.'));
    expect(text).not.toContain(joined(words.list.filter));
    await page.getByText(saveMenu.more).click();
    const sheet = await fileFrom(page, page.getByRole('button', { name: saveMenu.sheet.button }));
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sheet.bytes);
    const [head = '', first = ''] = csv.split('\r\n');
    expect(head).toBe(
      `\ufeff${deviationWords.fields.number};${deviationWords.fields.status};${head.split(';').slice(2).join(';')}`,
    );
    expect(first).toContain(`${numberText(year, 1)};${deviationWords.statuses.ny};Avvikelse;`);
    expect(first).toContain(`"'=HYPERLINK(""x"")`);
  });

  it('is shown under Mina uppgifter by its year', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await open(page);
    await write(page, 'avvikelse', 'Syns här.');
    await page.goto(`${site.url}/mina-uppgifter/`);
    const link = page.getByRole('link', { name: `${deviationPage.title} ${year}` });
    await link.waitFor();
    await link.click();
    await ready(page);
    await count(page)
      .filter({ hasText: words.list.shown(1, 1) })
      .waitFor();
  });

  it('fits a phone, with targets a finger can hit, and no fault that axe knows', async () => {
    const page = await site.page(address, { viewport: { width: 320, height: 640 } });
    await ready(page);
    await awake(page);
    await write(page, 'avvikelse', 'Ord'.repeat(60));
    expect(await sideways(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    expect(await scan(page, address)).toEqual([]);
    await back(page);
    await press(page, words.start.trends);
    await page.locator('#monster').waitFor();
    expect(await sideways(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    // On a phone the table is scrolled, and axe cannot judge the colours of what is cut.
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await scan(page, address)).toEqual([]);
  });

  it('has its blank form and what applies to each kind without JavaScript, on paper too', async () => {
    const page = await site.page(address, { javaScriptEnabled: false });
    expect(await page.locator('main noscript .notice').innerText()).toBe(deviationPage.noJs);
    const text = joined(flat(await readPdf(await page.pdf({ preferCSSPageSize: true }))));
    expect(text).toContain(joined(`${itemCode('tillbud')} Tillbud.`));
    expect(text).toContain(joined(deviationWords.form.write['vad-hande']!));
  });
});

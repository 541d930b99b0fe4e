import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Shelf } from '@/domain/binder/binder';
import type { ShelfDocument } from '@/domain/document-text';
import { desk } from '@/strings/binder-desk';
import { changeWords } from '@/strings/binder-change';
import { documentWords } from '@/strings/binder-document';
import { printWords } from '@/strings/binder-print';
import { meetingWords, ownWords } from '@/strings/binder-views';
import { organisationWords } from '@/strings/organisation';
import { reportWords } from '@/strings/report';
import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';
import { checkPdf, type PdfFindings } from '../../unit/export/check-pdf';
import { clipped, sideways, tooSmall } from '../support/controls';
import { scan } from '../support/scan';
import { useSite } from '../support/site';
import { fileFrom, joined, pdfButton, press, ready, saved, today } from '../support/tools';

const site = useSite();
const address = '/parmen/';
const name = 'Kafé-kooperativet Ängen';
const binder = reportWords.binder;

/** Goes to a view of the binder as its links do. */
async function view(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await heading(page).waitFor();
  await page.locator('[role=status]', { hasText: 'Hämtar' }).waitFor({ state: 'detached' });
}

const heading = (page: Page): Locator => page.locator('.desk-heading');
const said = (page: Page): Promise<string> => page.locator('.desk-said').innerText();
const shelfOf = async (page: Page): Promise<Shelf> =>
  (await (await page.request.get(`${site.url}/parmen/innehall.json`)).json()) as Shelf;

async function open(page: Page): Promise<void> {
  await page.goto(site.url + address);
  await ready(page);
}

/** Puts the set with this title in the binder. */
async function take(page: Page, set: string): Promise<void> {
  await page.locator('.desk-card', { hasText: set }).getByRole('button').click();
  await page.locator('.desk-todo').waitFor();
}

/** Fills every field with words of its own, and gives them by the name of the field. */
async function fillFields(page: Page): Promise<Map<string, string>> {
  await view(page, '#falt');
  await page.locator('.desk-fields').evaluateAll((list: HTMLDetailsElement[]) =>
    list.forEach((group) => {
      group.open = true;
    }),
  );
  const filled = new Map<string, string>();
  for (const field of await page.locator('.desk-fields textarea').all()) {
    const id = (await field.getAttribute('id')) ?? '';
    const text = `vårt svar ${filled.size + 1} på kaféet`;
    filled.set(id.replace('falt-', ''), text);
    await field.fill(text);
  }
  await saved(page);
  return filled;
}

/** Serves the texts of a later version of the site. */
async function update(page: Page, change: (documents: Record<string, ShelfDocument>) => void): Promise<void> {
  const shelf = await shelfOf(page);
  const documents = { ...shelf.documents };
  change(documents);
  await page.route('**/parmen/innehall.json', (route) => route.fulfill({ json: { ...shelf, documents } }));
  await page.reload();
  await ready(page);
}

/** A text with its first paragraph written anew. */
function rewrite(document: ShelfDocument, section: string, text: string): ShelfDocument {
  const sections = document.sections.map((each) =>
    each.id === section ? { ...each, blocks: [{ kind: 'paragraph' as const, text }, ...each.blocks.slice(1)] } : each,
  );
  return { ...document, sections };
}

/** The PDF of what is chosen in the view for printing. */
async function pdfOf(
  page: Page,
  part: keyof typeof printWords.parts,
): Promise<{ pdf: PdfFindings; bytes: Uint8Array }> {
  await view(page, '#skriv-ut');
  await page.getByRole('radio', { name: printWords.parts[part] }).check();
  const { bytes } = await fileFrom(page, pdfButton(page));
  return { pdf: await checkPdf(bytes), bytes };
}

const decide = async (page: Page, day: string, paragraph: string): Promise<void> => {
  await page.getByLabel(documentWords.decision.date).fill(day);
  await page.getByLabel(documentWords.decision.paragraph).fill(paragraph);
  await page.locator('.desk-form button[type=submit]').click();
};

describe('the binder', () => {
  it(
    'of a new organisation: chosen, filled in, adapted, decided, printed, and changed sheet by sheet',
    { timeout: 240_000 },
    async () => {
      const page = await site.page('/er-organisation/');
      await ready(page);
      await page.getByLabel(organisationWords.fields.name.label).fill(name);
      await saved(page);

      // Chosen by path.
      await open(page);
      const shelf = await shelfOf(page);
      const set = shelf.sets.find(({ id }) => id === 'mellan');
      if (!set) throw new Error('no set named mellan');
      await take(page, set.title);
      const documents = set.documents.map((id) => shelf.documents[id]!);
      const decided = documents.filter(({ adoptedBy }) => adoptedBy !== undefined);
      expect(documents.filter(({ kind }) => kind === 'rutin')).toHaveLength(20);
      expect(await page.locator('.tool-bar .progress').innerText()).toContain(desk.progress(0, decided.length));
      expect(await page.locator('.desk-row').count()).toBe(documents.length);

      // Filled in once, and there after a reload.
      const filled = await fillFields(page);
      expect(filled.size).toBeGreaterThan(30);
      await page.reload();
      await ready(page);
      await view(page, '#falt');
      expect(await page.locator('.desk-head strong').innerText()).toBe(desk.fields.left(0, filled.size));
      for (const [id, text] of filled) expect(await page.locator(`#falt-${id}`).inputValue()).toBe(text);

      // An own text in one document, with a field in it.
      const [field = ''] = filled.keys();
      const adapted = 'rutin-avvikelser';
      await view(page, `#dokument=${adapted}`);
      await page.locator('.desk-section-head button').first().click();
      await page.locator('.desk-adapt textarea').fill(`Så här är det i vår verkstad: {{${field}}}.`);
      await saved(page);
      expect(await page.locator('.desk-paper').innerText()).toContain(`i vår verkstad: ${filled.get(field)}.`);

      // The board's sheet names everything, and the decision is written on everything.
      await view(page, '#beslut');
      const sheet = await checkPdf(
        (await fileFrom(page, page.getByRole('button', { name: meetingWords.sheet }))).bytes,
      );
      expect(sheet.errors).toEqual([]);
      for (const { title } of decided) expect(joined(sheet.text)).toContain(joined(title));
      expect(sheet.text).toContain(binder.decision.signature[0]);
      await decide(page, '2026-11-19', '7');
      expect(await said(page)).toBe(meetingWords.done(decided.length, '2026-11-19'));
      await saved(page);
      expect(await page.locator('.tool-bar .progress').innerText()).toContain(
        desk.progress(decided.length, decided.length),
      );

      // The whole binder as a PDF, read back.
      const { pdf } = await pdfOf(page, 'all');
      expect(pdf.errors).toEqual([]);
      expect(pdf.pages).toBeGreaterThan(55);
      const text = joined(pdf.text);
      for (const { title, number } of documents) {
        expect(text).toContain(joined(title));
        expect(
          pdf.bookmarks.some((mark) => mark.includes(title)),
          `${number} has a bookmark`,
        ).toBe(true);
      }
      for (const [id, value] of filled) expect(text, id).toContain(joined(value));
      expect(text).not.toMatch(/\{\{|\}\}|\[(?!\])/);
      expect(pdf.text).not.toContain('____');
      expect(text).toContain(joined(`${binder.added}:`));
      expect(text).toContain(joined(name));
      expect(joined(pdf.furniture)).toContain(joined(`Sida ${pdf.pages} av ${pdf.pages}`));

      // Only what the reader says lies in the binder of paper is known to do so.
      await press(page, printWords.asked.yes);
      await saved(page);
      await page.reload();
      await ready(page);
      await page.getByRole('radio', { name: printWords.parts.changed }).check();
      expect(await pdfButton(page).isDisabled()).toBe(true);
      expect(await page.locator('.choices').innerText()).toContain(printWords.about.changed(0));

      // The site changes two texts; the binder does not change.
      const kept = 'rutin-dokumentstyrning';
      await update(page, (later) => {
        later[adapted] = {
          ...rewrite(later[adapted]!, 'purpose', 'Den som ser något gå snett säger till genast.'),
          version: '2.0',
          changes: [{ version: '2.0', date: '2026-12-01', kind: 'innebord', what: 'Genast.', sections: ['purpose'] }],
        };
        later[kept] = {
          ...rewrite(later[kept]!, 'purpose', 'Alla ska hitta rätt papper.'),
          version: '1.1',
          changes: [{ version: '1.1', date: '2026-12-01', kind: 'ordval', what: 'Kortare.', sections: ['purpose'] }],
        };
      });
      await view(page, '#parmen');
      expect(await page.locator('.desk-todo').innerText()).toContain(desk.todo.changed(2, 1));
      await view(page, '#skriv-ut');
      await page.getByRole('radio', { name: printWords.parts.changed }).check();
      expect(await pdfButton(page).isDisabled()).toBe(true);

      // One is taken in with the own text, the other is kept as it was.
      await view(page, `#andring=${adapted}`);
      expect(await page.locator('.desk-change ins').first().innerText()).toContain(changeWords.added);
      await press(page, changeWords.takeWithMine);
      expect(await said(page)).toContain(changeWords.done['take-with-mine']('').slice(2));
      await view(page, `#andring=${kept}`);
      await press(page, changeWords.keep);
      await saved(page);
      await page.reload();
      await ready(page);
      await view(page, `#dokument=${adapted}`);
      const now = await page.locator('.desk-paper').innerText();
      expect(now).toContain('Den som ser något gå snett säger till genast.');
      expect(now).toContain('i vår verkstad:');

      // Exactly the changed sheets: the document, and the binder's own lists that speak of it.
      const { pdf: swap } = await pdfOf(page, 'changed');
      expect(swap.errors).toEqual([]);
      expect(swap.title).toBe(binder.swap.title);
      const titles = documents
        .map(({ title }) => title)
        .filter((title) => swap.bookmarks.some((mark) => mark.includes(title)));
      expect(titles).toEqual([shelf.documents[adapted]?.title]);
      expect(joined(swap.text)).toContain(joined('säger till genast'));
      expect(swap.pages).toBeLessThan(pdf.pages / 3);
    },
  );

  it('takes back what was taken in, also the text', async () => {
    const page = await site.page(address);
    await ready(page);
    await take(page, (await shelfOf(page)).sets.find(({ id }) => id === 'liten')!.title);
    const id = 'rutin-avvikelser';
    await update(page, (later) => {
      later[id] = { ...rewrite(later[id]!, 'purpose', 'En ny mening.'), version: '1.1' };
    });
    await view(page, `#andring=${id}`);
    // Nobody has said what is new, so it may be the meaning.
    expect(await page.locator('.desk-head').innerText()).toContain(changeWords.kinds.innebord);
    await press(page, changeWords.take);
    await view(page, `#dokument=${id}`);
    expect(await page.locator('.desk-paper').innerText()).toContain('En ny mening.');
    await press(page, tools.undo.button);
    expect(await page.locator('.desk-paper').innerText()).not.toContain('En ny mening.');
    await view(page, '#parmen');
    expect(await page.locator('.desk-todo').innerText()).toContain(desk.todo.changed(1, 1));
  });

  it('holds an own checklist like the others, and asks about a document that a page sends', async () => {
    const page = await site.page('/rutiner/avvikelser/');
    await page.getByRole('link', { name: 'Lägg i pärmen' }).click();
    await ready(page);
    await press(page, desk.asked.put);
    expect(await page.locator('.notice').innerText()).toContain(desk.asked.open);
    await view(page, '#egen');
    await page.getByRole('radio', { name: ownWords.forms.checklista }).check();
    await page.getByLabel(ownWords.title).fill('Stänga verkstaden');
    await press(page, ownWords.start);
    await page.getByLabel(ownWords.fields.checklista.body[0]).fill('Maskiner:\nStäng av sågen\nDörrar:\nLås grinden');
    await saved(page);
    await page.reload();
    await ready(page);
    await page.getByRole('link', { name: ownWords.open }).click();
    const paper = page.locator('.desk-paper');
    await paper.waitFor();
    expect(await paper.locator('.desk-ticks li').allInnerTexts()).toEqual(['Stäng av sågen', 'Lås grinden']);
    await page.getByRole('link', { name: documentWords.acts.print }).click();
    const { pdf } = await pdfOf(page, 'document');
    expect(pdf.errors).toEqual([]);
    expect(pdf.title).toBe('Stänga verkstaden');
  });

  it('is read with a keyboard, moved with buttons, and looked over less often when it holds', async () => {
    const page = await site.page(address);
    await ready(page);
    await take(page, (await shelfOf(page)).sets.find(({ id }) => id === 'liten')!.title);
    await press(page, desk.list.order);
    const rows = page.locator('.desk-tab').first().locator('.desk-row > div > a');
    const before = await rows.allInnerTexts();
    await page.getByRole('button', { name: `${desk.list.down} ${before[0]}` }).press('Enter');
    expect(await rows.allInnerTexts()).toEqual([before[1], before[0], ...before.slice(2)]);
    // The button is still there, under the same finger.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(desk.list.down);

    await view(page, '#dokument=rutin-avvikelser');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('desk-heading');
    await page.locator('summary', { hasText: documentWords.acts.review }).press('Enter');
    await page.getByRole('button', { name: documentWords.review.same }).press('Enter');
    expect(await page.locator('.desk-facts').innerText()).toContain(documentWords.reviewed(today(), false));
    expect(await said(page)).toContain('Genomgången av');
  });

  it('stops the making of a file, and says so', async () => {
    const page = await site.page(address);
    await ready(page);
    await take(page, (await shelfOf(page)).sets.find(({ id }) => id === 'stor')!.title);
    await view(page, '#skriv-ut');
    await pdfButton(page).click();
    await press(page, printWords.abort);
    await page.locator('.save-said', { hasText: printWords.aborted }).waitFor();
    expect(await pdfButton(page).isEnabled()).toBe(true);
  });

  it('prints a document as a document, not as the page', async () => {
    const page = await site.page(address);
    await ready(page);
    await take(page, (await shelfOf(page)).sets.find(({ id }) => id === 'liten')!.title);
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.paper = document.querySelector('.desk-print')?.textContent ?? '';
        dispatchEvent(new Event('afterprint'));
      };
    });
    await view(page, '#skriv-ut=rutin-avvikelser');
    await press(page, saveMenu.print.button);
    await page.locator('[data-paper]').waitFor();
    const paper = await page.evaluate(() => document.body.dataset.paper ?? '');
    expect(paper).toContain(reportWords.routine.purpose);
    expect(paper).not.toContain(documentWords.adapt.button);
    expect(await page.locator('.desk-print').count()).toBe(0);
    await page.getByRole('button', { name: printWords.asked.yes }).waitFor();
  });
});

describe('axe finds nothing in the binder, and nothing is too small or too wide on a phone', () => {
  it('empty, chosen, in its views, and where a text has changed', { timeout: 240_000 }, async () => {
    const page = await site.page(address);
    await ready(page);
    const found: string[] = [];
    const look = async (state: string) => {
      found.push(...(await scan(page, `Pärmen ${state}`)));
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = [...(await sideways(page)), ...(await tooSmall(page)), ...(await clipped(page))];
      found.push(...narrow.map((fault) => `Pärmen ${state} 320 px: ${fault}`));
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await look('empty');
    await take(page, (await shelfOf(page)).sets.find(({ id }) => id === 'liten')!.title);
    await press(page, desk.list.order);
    await look('chosen');
    for (const hash of ['#falt', '#valj', '#beslut', '#skriv-ut', '#overlamning', '#egen']) {
      await view(page, hash);
      await look(hash);
    }
    await view(page, '#dokument=rutin-avvikelser');
    for (const part of await page.locator('.desk-acts summary').all()) await part.click();
    await page.locator('.desk-section-head button').first().click();
    await page.locator('.desk-adapt textarea').fill('Vår text.');
    await look('document');
    await update(page, (later) => {
      const id = 'rutin-avvikelser';
      later[id] = { ...rewrite(later[id]!, 'purpose', 'En ny mening.'), version: '1.1' };
    });
    await view(page, '#andring=rutin-avvikelser');
    await look('change');
    expect(found).toEqual([]);
  });
});

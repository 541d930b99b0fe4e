import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reportWords } from '@/strings/report';
import { assessmentWords } from '@/strings/assessment';
import { later } from '@/strings/later';
import { saveMenu } from '@/strings/save-menu';
import { tools } from '@/strings/tools';
import { checkPdf } from '../../unit/export/check-pdf';
import { useSite } from '../support/site';
import { answers, assessmentState, expected, fill, longNote, reason } from '../support/snabbkoll';
import { fileFrom, joined, madeWords, pdfButton, press, ready, saved, tabTo, today } from '../support/tools';

const site = useSite();
const address = '/sjalvskattningar/snabbkoll/';

/** Answers every criterion the way somebody without a mouse does: Tab, arrows, space and letters. */
async function fillByKeyboard(page: Page): Promise<void> {
  const ids = await page.locator('.criterion').evaluateAll((list) => list.map(({ id }) => id));
  expect(ids).toHaveLength(12);
  for (const [i, answer] of answers.entries()) {
    const criterion = `#${ids[i]}`;
    await tabTo(page, `${criterion} input[type=radio]`);
    await page.keyboard.press('Space');
    for (let steps = answer.level === 'na' ? 5 : answer.level; steps > 0; steps -= 1)
      await page.keyboard.press('ArrowDown');
    if (answer.reason) {
      await tabTo(page, `${criterion}-skal`);
      await page.keyboard.insertText(answer.reason);
    }
    if (answer.evidence) {
      await tabTo(page, `${criterion}-stod`);
      await page.keyboard.press(answer.evidence);
    }
    if (answer.note) {
      await tabTo(page, `${criterion}-anteckning`);
      await page.keyboard.insertText(answer.note);
    }
  }
}

/** The levels and their names, from the box that explains them. */
const levels = (page: Page) =>
  page
    .locator('.scale-box table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.children[0]?.textContent,
        row.children[1]?.firstChild?.textContent?.split('.')[0]?.trim(),
      ]),
    );
const evidences = (page: Page) =>
  page.locator('.evidence-pick select').first().locator('option:not([value=""])').allTextContents();

/** All that was answered is on the screen, and everything on the screen agrees with it. */
async function holds(page: Page): Promise<void> {
  const state = await assessmentState(page);
  expect(state.criteria).toEqual(
    answers.map(({ level, evidence, note = '', reason: why }) => ({
      level,
      agrees: true,
      evidence: level === 'na' ? null : (evidence ?? ''),
      note,
      paperNote: note,
      reason: level === 'na' ? (why ?? '') : null,
      canClear: true,
    })),
  );
  expect(state.rows.map(([, ...cells]) => cells)).toEqual(expected(answers, state.areas));
  expect(state.words).toBe(assessmentWords.progress(12, 12));
  expect(state.bar).toBe(12);
  expect(state.nextSteps).toHaveLength(3);
}

describe('Snabbkoll', () => {
  it('is filled in with the keyboard, closed with the browser, and whole again the next time', async () => {
    const folder = site.folder();
    const first = await site.returning(folder);
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(site.url + address);
    await ready(page);
    expect((await assessmentState(page)).words).toBe(assessmentWords.progress(0, 12));
    await fillByKeyboard(page);
    await saved(page);
    await holds(page);
    await first.close();

    const second = await site.returning(folder);
    const again = second.pages()[0] ?? (await second.newPage());
    await again.goto(site.url + address);
    await ready(again);
    await saved(again);
    await holds(again);
  });

  it('shows the result as a table, the duties in law below level 2, and three next steps', async () => {
    const page = await site.page(address);
    await ready(page);
    expect(await page.locator('.result').innerText()).toContain(assessmentWords.noNextSteps);
    await fill(page);
    const { rows, nextSteps, areas } = await assessmentState(page);
    expect(rows.map(([, ...cells]) => cells)).toEqual(expected(answers, areas));
    for (const step of nextSteps) expect(step.length).toBeGreaterThan(20);
    // A next step leads to its criterion.
    const link = page.locator('.result ol a').first();
    const target = await link.getAttribute('href');
    await link.click();
    expect(await page.locator(`${target} h3`).innerText()).toBe(await link.innerText());
    // The table in words is what the picture shows; the picture is not read aloud.
    expect(await page.locator('.chart').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.chart .bar-self').count()).toBe(rows.length);
  });

  it('counts "gäller inte oss" only when there is a reason', async () => {
    const page = await site.page(address);
    await ready(page);
    const criterion = page.locator('.criterion').first();
    await criterion.getByRole('radio', { name: assessmentWords.notApplicable }).check();
    expect((await assessmentState(page)).words).toBe(assessmentWords.progress(0, 12));
    await criterion.getByRole('textbox', { name: assessmentWords.reason }).fill('Vi har ingen lokal.');
    expect((await assessmentState(page)).words).toBe(assessmentWords.progress(1, 12));
    await criterion.getByRole('button', { name: assessmentWords.clear }).click();
    expect((await assessmentState(page)).criteria[0]).toMatchObject({ level: null, agrees: true, canClear: false });
  });

  it('is emptied only after a question, and comes back with Ångra', async () => {
    const page = await site.page(address);
    await ready(page);
    await fill(page);
    await saved(page);
    await press(page, later.reset.button);
    await press(page, later.reset.no);
    await holds(page);
    await press(page, later.reset.button);
    await press(page, later.reset.yes);
    await page.locator('.reset [role=status]', { hasText: later.reset.done }).waitFor();
    const empty = await assessmentState(page);
    expect(empty.words).toBe(assessmentWords.progress(0, 12));
    expect(empty.criteria.every(({ level, note, agrees }) => level === null && note === '' && agrees)).toBe(true);
    await press(page, later.reset.undo);
    await holds(page);
    await saved(page);
    await page.reload();
    await ready(page);
    await holds(page);
  });

  it('becomes a PDF that can be read aloud, with every answer and the whole of a long note', async () => {
    const page = await site.page(address);
    await ready(page);
    await fill(page);
    const { name, bytes } = await fileFrom(page, pdfButton(page));
    expect(name).toBe(`snabbkoll-${today()}.pdf`);
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    expect(pdf.title).toContain('Snabbkoll');
    const text = joined(pdf.text);
    expect(text).toContain(joined(longNote));
    expect(text).toContain(joined(reason));
    expect(text).toContain(joined('Åäö ÅÄÖ ”citat” – tankstreck, é, 5 % och en gubbe'));
    expect(text).toContain(joined('Sista raden.'));
    const criteria = await page.locator('.criterion h3').allInnerTexts();
    for (const title of criteria) expect(text).toContain(joined(title));
    for (const [value, label] of await levels(page)) expect(text).toContain(joined(`${value} – ${label}`));
    for (const evidence of await evidences(page)) expect(text).toContain(joined(evidence));
    for (const step of await page.locator('.result ol a').allInnerTexts()) expect(text).toContain(joined(step));
    for (const [, ...cells] of (await assessmentState(page)).rows) expect(text).toContain(joined(cells.join('')));
    expect(pdf.furniture).toContain(`Sida ${pdf.pages} av ${pdf.pages}`);
    // The page says what became of the file, and that a character was left out.
    const said = await page.locator('.save-said').innerText();
    expect(said).toContain(`${madeWords(name, bytes, pdf.pages)} ${saveMenu.replaced('😀')}`);
  });

  it('becomes a PDF also when nothing is answered', async () => {
    const page = await site.page(address);
    await ready(page);
    const { bytes } = await fileFrom(page, pdfButton(page));
    const pdf = await checkPdf(bytes);
    expect(pdf.errors).toEqual([]);
    expect(joined(pdf.text)).toContain(joined(reportWords.assessment.answered(0, 12)));
  });

  it('says by name what everything is to somebody who does not see it', async () => {
    const page = await site.page(address);
    await ready(page);
    const title = await page.locator('.criterion h3').first().innerText();
    const words = assessmentWords;
    await page
      .getByRole('group', { name: `${words.level} ${title}` })
      .getByRole('radio')
      .nth(3)
      .check();
    const criterion = page.getByRole('article', { name: title });
    expect(await criterion.getByRole('radio').count()).toBe(6);
    expect(await criterion.getByRole('radio', { checked: true }).count()).toBe(1);
    for (const [role, name] of [
      ['combobox', words.evidence],
      ['textbox', words.note],
      ['button', words.clear],
    ] as const)
      expect(await criterion.getByRole(role, { name: new RegExp(`^${name} ?[.:] ${title}$`) }).count(), name).toBe(1);
    expect(await page.getByRole('progressbar', { name: words.progress(1, 12) }).count()).toBe(1);
    expect(await page.getByRole('status', { name: tools.save.label }).count()).toBe(1);
    expect(await page.getByRole('table').filter({ hasText: words.selfRated }).count()).toBe(1);
  });

  it('opens the long help texts with the keyboard', async () => {
    const page = await site.page(address);
    await ready(page);
    await tabTo(page, '.criterion summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.criterion details').first().getAttribute('open')).not.toBeNull();
    expect(await page.locator('.criterion details p').first().isVisible()).toBe(true);
  });
});

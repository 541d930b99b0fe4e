import type { Page } from 'playwright-core';

/** One answer, as a reader gives it. */
export interface Given {
  level: 0 | 1 | 2 | 3 | 4 | 'na';
  evidence?: 'A' | 'B' | 'C' | 'D';
  note?: string;
  reason?: string;
}

const sentence = 'Vi gick igenom rutinen på måndagsmötet och skrev upp tre saker som ska bli bättre till våren. ';

/** 3 000 characters, with something to know the end by. */
export const longNote = `${sentence.repeat(40).slice(0, 2980).trimEnd()} Här tar det slut.`;
export const trickyNote = 'Åäö ÅÄÖ ”citat” – tankstreck, é, 5 % och en gubbe 😀 sist.';
export const reason = 'Vi har inga anställda – bara ”volontärer” på Åland.';

/** Twelve answers that between them use every level, every kind of evidence, and all that can be written. */
export const answers: readonly Given[] = [
  { level: 0 },
  { level: 1, evidence: 'A', note: trickyNote },
  { level: 2, evidence: 'B' },
  { level: 3, evidence: 'C' },
  { level: 4, evidence: 'D', note: longNote },
  { level: 3, evidence: 'A' },
  { level: 'na', reason },
  { level: 2 },
  { level: 4, evidence: 'B' },
  { level: 1 },
  { level: 3, evidence: 'D' },
  { level: 0, note: 'Sista raden.' },
];

/** Everything a reader can see of an assessment, read off the page. Each fact is taken from all places that show it. */
export async function assessmentState(page: Page) {
  const criteria = await page.locator('.criterion').evaluateAll((list) =>
    list.map((criterion) => {
      const radios = [...criterion.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      const checked = radios.findIndex((radio) => radio.checked);
      const marked = radios.findIndex((radio) => getComputedStyle(radio.closest('.choice')!).boxShadow !== 'none');
      return {
        level: checked === 5 ? ('na' as const) : checked === -1 ? null : checked,
        /** The choice that looks chosen must be the one that is. */
        agrees: checked === marked && radios.length === 6,
        evidence: criterion.querySelector('select')?.value ?? null,
        note: criterion.querySelector<HTMLTextAreaElement>('[id$=-anteckning]')!.value,
        paperNote: criterion.querySelector('[id$=-anteckning] ~ .on-paper')!.textContent,
        reason: criterion.querySelector<HTMLTextAreaElement>('[id$=-skal]')?.value ?? null,
        canClear: criterion.querySelector('button') !== null,
      };
    }),
  );
  const rows = await page
    .locator('#resultat ~ .table-box tbody tr')
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const areas = await page
    .locator('fieldset > section')
    .evaluateAll((list) => list.map((area) => area.querySelectorAll('.criterion').length));
  return {
    criteria,
    rows,
    areas,
    words: await page.locator('.progress strong').innerText(),
    bar: await page.locator('.tool-bar progress').evaluate((bar: HTMLProgressElement) => bar.value),
    nextSteps: await page.locator('.result ol > li').allInnerTexts(),
  };
}

/** What the page should show for answers: worked out here from the method in words, not with the site's own code. */
export function expected(given: readonly (Given | null)[], areas: readonly number[]) {
  const swedish = (values: number[]) =>
    values.length === 0
      ? '–'
      : String(Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10).replace('.', ',');
  const carried = ({ level, evidence }: Given) => {
    if (level === 'na') return [];
    // Level 4 rests on D, level 3 on C or more; without that the answer counts as 2.
    if (level === 4 && evidence === 'D') return [4];
    if (level >= 3 && evidence !== undefined && evidence >= 'C') return [3];
    return [Math.min(level, 2)];
  };
  let start = 0;
  return areas.map((count) => {
    const part = given.slice(start, start + count).filter((answer) => answer !== null);
    start += count;
    const levels = part.flatMap(({ level }) => (level === 'na' ? [] : [level]));
    const answered = part.filter(({ level, reason: why }) => level !== 'na' || why).length;
    return [`${answered} av ${count}`, swedish(levels), swedish(part.flatMap(carried))];
  });
}

/** Fills in with the mouse and quickly, where the way of doing it is not what is tested. */
export async function fill(page: Page, given: readonly (Given | null)[] = answers): Promise<void> {
  const criteria = page.locator('.criterion');
  for (const [i, answer] of given.entries()) {
    if (answer === null) continue;
    const criterion = criteria.nth(i);
    await criterion
      .getByRole('radio')
      .nth(answer.level === 'na' ? 5 : answer.level)
      .check();
    if (answer.reason) await criterion.locator('[id$=-skal]').fill(answer.reason);
    if (answer.evidence) await criterion.getByRole('combobox').selectOption(answer.evidence);
    if (answer.note) await criterion.locator('[id$=-anteckning]').fill(answer.note);
  }
}

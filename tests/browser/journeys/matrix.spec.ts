import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { matrixFilterWords as words } from '@/strings/matrix-filter';
import { organisationWords } from '@/strings/organisation';
import { assignmentNames, employeeNames } from '@/strings/requirements';
import { awake, sideways, tooSmall } from '../support/controls';
import { flat, readPdf } from '../support/pdf';
import { scan } from '../support/scan';
import { useSite } from '../support/site';
import { joined, ready, saved } from '../support/tools';

const site = useSite();
const address = '/kravmatris/';
const rows = (page: Page) => page.locator('tr[data-kind]:visible');
const status = (page: Page) => page.locator('.matrix-said');
const open = async () => {
  const page = await site.page(address);
  await awake(page);
  await page.locator('.matrix-filter:not([disabled])').waitFor();
  return page;
};
const tellAboutUs = (page: Page) => page.getByText(words.ours, { exact: true }).click();

describe('the matrix of requirements', () => {
  it('shows one framework, one kind or the gaps, and all again', async () => {
    const page = await open();
    const all = await rows(page).count();
    expect(all).toBeGreaterThanOrEqual(220);
    await page.getByLabel(words.framework).selectOption('lss-1993-387');
    expect(await rows(page).count()).toBe(11);
    expect(await page.locator('section[data-framework]:visible').count()).toBe(1);
    expect(await status(page).innerText()).toBe(words.shown(11, all));
    await page.getByLabel(words.framework).selectOption('');
    await page.getByLabel(words.gaps).check();
    expect(await rows(page).count()).toBeLessThan(all);
    await page.getByRole('button', { name: words.reset }).click();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(await status(page).innerText()).toBe('');
  });

  it('tells which concern an organisation and marks each in words', async () => {
    const page = await open();
    await tellAboutUs(page);
    await page.getByLabel(words.form).selectOption({ label: organisationWords.forms['ideell-forening'] });
    await page.getByLabel(words.employees).selectOption({ label: employeeNames['1-9'] });
    await page.getByLabel(assignmentNames['praktik-af']).check();
    const mark = (id: string) => page.locator(`tr[id="${id}"] .matrix-mark`);
    expect((await mark('dl-riktlinjer-rutiner').innerText()).trim()).toBe(words.marks.yes);
    expect((await mark('aml-skyddsombud').innerText()).trim()).toBe(words.marks.maybe);
    expect((await mark('iso-4-4').innerText()).trim()).toBe(words.marks.chosen);
    // Ten employees, a foundation, LSS: none of it is theirs.
    for (const id of ['dl-dokumentera-10', 'form-stiftelse', 'lss-tillstand'])
      expect(await page.locator(`tr[id="${id}"]`).isVisible(), id).toBe(false);
    expect(await status(page).innerText()).toMatch(/^\d+ av \d+ krav visas\. \d+ gäller er\./);
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open();
    await page.getByLabel(words.framework).focus();
    await page.keyboard.type('LSS');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel(words.form).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Stift');
    expect(await rows(page).count()).toBe(11);
    expect(await page.getByLabel(words.form).inputValue()).toBe('stiftelse');
  });

  it('reads the form from Er organisation, and changes nothing there', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto(`${site.url}/er-organisation/`);
    await ready(page);
    await page.getByRole('radio', { name: organisationWords.forms.stiftelse }).check();
    await saved(page);
    await page.goto(site.url + address);
    await awake(page);
    await page.locator('.matrix-filter:not([disabled])').waitFor();
    await tellAboutUs(page);
    await page.getByText(words.fromProfile).waitFor();
    expect(await page.getByLabel(words.form).inputValue()).toBe('stiftelse');
    await page.getByLabel(words.form).selectOption('aktiebolag');
    expect(await page.getByText(words.fromProfile).count()).toBe(0);
    await page.goto(`${site.url}/er-organisation/`);
    await ready(page);
    expect(await page.getByRole('radio', { name: organisationWords.forms.stiftelse }).isChecked()).toBe(true);
  });

  it('prints what is chosen, with the choice in words, within an A4', async () => {
    const page = await open();
    await page.getByLabel(words.framework).selectOption('registerkontroll-2013-852');
    // The rows go after the next frame, and paper cannot wait for them.
    await page.waitForFunction(() => document.querySelectorAll('[data-framework]:not([hidden])').length === 1);
    const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const text = joined(flat(paper));
    expect(paper.length).toBeLessThanOrEqual(2);
    for (const { left, right } of paper) expect(Math.min(left, right)).toBeGreaterThan(15);
    expect(text).toContain(joined('Ni antecknar bara att utdraget har visats upp.'));
    expect(text).toContain(joined(words.chosen('Registerkontroll, arbete med barn')));
    expect(text).not.toContain(joined('Varje behandling av personuppgifter har en bestämd rättslig grund.'));
  });

  // A thousand links: too many for the tests that stop at each, so these pages are looked at here.
  it.each([address, '/kravmatris/sidor/'])(
    'fits a phone, with targets a finger can hit, and no fault that axe knows: %s',
    async (path) => {
      const page = await site.page(path, { viewport: { width: 320, height: 640 } });
      await awake(page);
      expect(await sideways(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await scan(page, path)).toEqual([]);
    },
  );

  it('is whole without JavaScript', async () => {
    const page = await site.page(address, { javaScriptEnabled: false });
    expect(await rows(page).count()).toBeGreaterThanOrEqual(220);
    expect(await page.locator('.matrix-filter').isVisible()).toBe(false);
    await page.goto(`${site.url}/trygg-verksamhet/dataskydd/`);
    await page.locator('.sources p a').click();
    expect(new URL(page.url()).hash).toBe('#trygg-verksamhet-dataskydd');
    await page.locator('#trygg-verksamhet-dataskydd li a').first().click();
    expect(new URL(page.url()).pathname).toBe(address);
  });
});

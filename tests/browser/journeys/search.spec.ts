import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { glossarySearchWords, searchWords } from '@/strings/search';
import { useSite } from '../support/site';

const site = useSite();
const status = (page: Page) => page.locator('.tool-search [role=status]');
const hits = (page: Page) => page.locator('.hits > li > a');

/** What a screen reader would have been told: every text the live region has had. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await status(page).evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent?.trim() ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** The search page, when it has put the focus in its field. */
async function openSearch(): Promise<Page> {
  const page = await site.page('/sok/');
  await expect.poll(() => focused(page)).toBe('sok-falt');
  return page;
}

async function glossary(query: string): Promise<Page> {
  const page = await site.page('/begrepp/');
  const field = page.getByRole('searchbox', { name: glossarySearchWords.label });
  await field.click();
  await field.pressSequentially(query);
  await status(page).filter({ hasText: /träff/ }).waitFor();
  return page;
}

async function search(query: string): Promise<Page> {
  const page = await openSearch();
  await page.keyboard.type(query);
  await status(page)
    .filter({ hasText: new RegExp(`träff(ar)? för ”${query}”`) })
    .waitFor();
  return page;
}

describe('the glossary', () => {
  it.each([
    ['avikelse', 'avvikelse', '/begrepp/avvikelse/'],
    ['kvalitén', 'kvalitet', '/begrepp/kvalitet/'],
  ])('finds the right term first for %s', async (query, term, address) => {
    const page = await glossary(query);
    expect((await hits(page).first().innerText()).toLowerCase()).toBe(term);
    await hits(page).first().click();
    await page.waitForURL(`**${address}`);
    expect((await page.locator('h1').innerText()).toLowerCase()).toBe(term);
  });

  it('says so when the word is one to avoid, with the reason and the word to use', async () => {
    const page = await glossary('handikapp');
    expect((await hits(page).first().innerText()).toLowerCase()).toBe('funktionsnedsättning');
    const notice = page.locator('.hits > li').first().locator('.notice');
    expect(await notice.innerText()).toMatch(/^Du sökte på ett avrått ord, ”handikapp”: .{20,}/);
  });

  it('tells how many hits there are, in a live region that is there from the start', async () => {
    const page = await site.page('/begrepp/');
    const said = await listen(page);
    const field = page.getByRole('searchbox', { name: glossarySearchWords.label });
    await field.fill('avikelse');
    await status(page).filter({ hasText: /träff/ }).waitFor();
    await field.fill('qqqqzzzz');
    await status(page)
      .filter({ hasText: glossarySearchWords.results(0) })
      .waitFor();
    await field.fill('');
    await expect.poll(() => status(page).innerText()).toBe('');
    const told = await said();
    expect(told.some((text) => /^\d+ träff(ar)?\.$/.test(text))).toBe(true);
    expect(told).toContain(glossarySearchWords.results(0));
  });
});

describe('search in the whole site', () => {
  it.each([
    ['avikelse', 'avvikelse'],
    ['kvalitén', 'kvalitet'],
  ])('gives the right term first for %s', async (query, term) => {
    const page = await search(query);
    expect((await hits(page).first().innerText()).toLowerCase()).toBe(term);
  });

  it('says so when the word is one to avoid', async () => {
    const page = await search('handikapp');
    expect((await hits(page).first().innerText()).toLowerCase()).toBe('funktionsnedsättning');
    expect(await page.locator('.hits .notice').first().innerText()).toMatch(/^Du sökte på ett avrått ord, ”handikapp”/);
  });

  it('opens from a chapter with Ctrl+K, with the focus in the field, and the query stays in the browser', async () => {
    const page = await site.page('/forbattra/avvikelser/');
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/sok/');
    const field = page.getByRole('searchbox', { name: searchWords.label });
    await expect.poll(() => focused(page)).toBe('sok-falt');
    const said = await listen(page);
    await page.keyboard.type('klagomål');
    await status(page)
      .filter({ hasText: /^\d+ träffar för ”klagomål”\.$/ })
      .waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect((await said()).filter((text) => text.includes('klagomål')).length).toBeGreaterThan(0);

    // Found, opened, and back: the answer is still there.
    await page.locator('section[aria-labelledby=sok-sidor] .hits > li > a').first().click();
    await page.waitForURL((url) => url.pathname !== '/sok/');
    await page.goBack();
    await status(page).filter({ hasText: 'träffar för ”klagomål”' }).waitFor();
    expect(await field.inputValue()).toBe('klagomål');
  });

  it('shows for each page where it stands', async () => {
    const page = await search('avvikelser');
    const pages = page.locator('section[aria-labelledby=sok-sidor] .hits > li');
    expect(await pages.count()).toBeGreaterThan(3);
    const sections = await pages.locator('> .kind').allInnerTexts();
    expect(sections).toHaveLength(await pages.count());
    expect(sections.filter((text) => text.trim() === '')).toEqual([]);
    expect(sections.join()).toMatch(/Systematisk förbättring/);
    expect(sections.join()).toMatch(/Rutiner/);
    expect(await pages.locator('mark').count()).toBeGreaterThan(0);
  });

  it('can show lättläst only, and opens it', async () => {
    const page = await search('avvikelser');
    const links = () => page.locator('section[aria-labelledby=sok-sidor] .hits > li > a');
    const addresses = () => links().evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
    expect((await addresses()).filter((address) => address.endsWith('#lattlast'))).toEqual([]);
    await page.getByRole('checkbox', { name: searchWords.onlyEasy }).check();
    await expect
      .poll(async () => (await addresses()).filter((address) => address.endsWith('#lattlast')).length)
      .toBeGreaterThan(0);
    await page.locator('.hits a[href$="#lattlast"]').first().click();
    await page.waitForURL('**/#lattlast');
    expect(await page.locator('#lattlast .prose').isVisible()).toBe(true);
    expect(await page.locator('#klarsprak .prose').isVisible()).toBe(false);
  });

  it('says plainly that nothing was found, instead of something that has nothing to do with it', async () => {
    const page = await openSearch();
    await page.keyboard.type('xyzzyqq');
    await status(page)
      .filter({ hasText: searchWords.results(0, 'xyzzyqq') })
      .waitFor();
    expect(await hits(page).count()).toBe(0);
  });

  it('shows all hits by and by', async () => {
    const page = await search('deltagare');
    const more = page.getByRole('button', { name: searchWords.more });
    const pages = page.locator('section[aria-labelledby=sok-sidor] .hits > li');
    const before = await pages.count();
    await more.click();
    await expect.poll(() => pages.count()).toBeGreaterThan(before);
  });

  it('treats what is typed as text', async () => {
    const page = await openSearch();
    await page.keyboard.type('<img src=x onerror=alert(1)>');
    await status(page).filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.reload();
    await status(page).filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    // A hash that somebody mangled is no reason to throw.
    await page.goto('about:blank');
    await page.goto(`${site.url}/sok/#q=%E0%A4%A`);
    await page.getByRole('searchbox').fill('avvikelse');
    await status(page)
      .filter({ hasText: /träffar/ })
      .waitFor();
  });
});

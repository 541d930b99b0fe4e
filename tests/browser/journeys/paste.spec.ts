import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pages } from '@/strings/pages';
import { pasteWords as words } from '@/strings/paste';
import { sv } from '@/strings/sv';
import { scan } from '../support/scan';
import { dist, useSite } from '../support/site';
import { tabTo } from '../support/tools';

const site = useSite();
const address = '/begrepp/klistra-in/';
const text = `Rutin för nya brukare

Föreningen är en del av tredje sektorn. Brukarna får en handledare.
<img src=x onerror="document.title='taken'"><script>document.title='taken'</script> ”Alla brukare sa nej.”

Arbetsträning följs upp av handledaren.`;

const field = (page: Page) => page.getByRole('textbox', { name: words.label });
const status = (page: Page) => page.locator('.paste > [role=status]');
const marks = (page: Page, kind: string) => page.locator(`.paste-text .word-${kind}`).allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function paste(page: Page, written = text): Promise<Page> {
  await field(page).fill(written);
  await page.locator('.paste-text').waitFor();
  return page;
}

describe('a text that is pasted', () => {
  it('is shown with its marks, and as nothing but text', async () => {
    const page = await paste(await site.page(address));
    expect(await page.locator('.paste-text').evaluate((view) => view.textContent)).toBe(text);
    expect(await page.locator('.paste-text :not(mark)').count()).toBe(0);
    expect(await page.title()).not.toContain('taken');
    expect(await marks(page, 'avoid')).toEqual(['brukare', 'tredje sektorn', 'Brukarna']);
    expect(await marks(page, 'defined')).toEqual(expect.arrayContaining(['Rutin', 'handledare', 'Arbetsträning']));
    await expect.poll(() => status(page).innerText()).toMatch(/^2 ord att byta eller tänka över, \d+ ord som kan/);
  });

  it('says why, what to write, and where to read more', async () => {
    const page = await paste(await site.page(address));
    const item = page.locator('.paste-list > li', { hasText: '”tredje sektorn”' });
    expect(await item.innerText()).toMatch(/Uttrycket säger bara vad sektorn inte är\..*Skriv: idéburen sektor\./s);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      item.getByRole('link', { name: 'idéburen sektor' }).click(),
    ]);
    await opened.waitForURL('**/begrepp/ideburen-sektor/');
    expect(await field(page).inputValue()).toBe(text);
  });

  it('can be gone through with the keyboard alone', async () => {
    const page = await paste(await site.page(address));
    await field(page).focus();
    await tabTo(page, '#visa-0');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('brukare');
    const bar = page.getByRole('group', { name: words.bar.label });
    expect(await bar.getByRole('status').innerText()).toBe(words.bar.where('brukare', 1, 2));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(words.bar.previous);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await bar.getByRole('status').innerText()).toBe(words.bar.where('brukare', 2, 2));
    expect(await page.locator('.paste-text .shown').allInnerTexts()).toEqual(['Brukarna']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visa-0');
    expect(await bar.count()).toBe(0);
  });

  it('is gone after Töm, and after a reload', async () => {
    const page = await paste(await site.page(address));
    await page.getByRole('button', { name: words.clear }).click();
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator('.paste-text').count()).toBe(0);
    expect(await status(page).innerText()).toBe(words.cleared);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('klistra-text');
    await paste(page);
    await page.reload();
    expect(await field(page).inputValue()).toBe('');
  });

  it('is neither sent nor saved', async () => {
    const page = await paste(await site.page(address));
    await paste(page, `${text} En brukare till.`);
    // The words come once, as a file; what leaves the page is watched in every test.
    expect(site.log.requests.filter((path) => path.endsWith('.json'))).toEqual([`${address}ord.json`]);
    const kept = await page.evaluate(async () => [
      ...Object.entries({ ...localStorage, ...sessionStorage }).flat(),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/brukare|parm-text/i);
  });

  it('that is written before the script has come is read too', async () => {
    const page = await (await site.context()).newPage();
    await page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.goto(site.url + address, { waitUntil: 'commit' });
    await field(page).fill(text);
    await page.locator('.paste-text').waitFor();
    expect(await marks(page, 'avoid')).toHaveLength(3);
  });

  it('of 100 000 characters is read at once', { timeout: 60_000 }, async () => {
    const page = await paste(await site.page(address));
    const long = Array.from({ length: 420 }, (_, i) => `${text} ${i}`)
      .join('\n\n')
      .slice(0, 100_000);
    // As a paste does it: written sign by sign, as fill does, so many lines take the browser itself half a minute.
    await field(page).evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, long);
    await expect
      .poll(() => page.locator('.paste-text').evaluate((view) => view.textContent.length), { timeout: 20_000 })
      .toBe(100_000);
    // Time is for the bench; here the page must still answer.
    await page.getByRole('button', { name: words.clear }).click();
    expect(await page.locator('.paste-text').count()).toBe(0);
  });

  it('is printed with its marks and without the field', async () => {
    const page = await paste(await site.page(address));
    await page.emulateMedia({ media: 'print' });
    expect(await field(page).isVisible()).toBe(false);
    expect(await page.locator('.paste-text').isVisible()).toBe(true);
    expect(await page.locator('.paste button:visible').count()).toBe(0);
    const item = page.locator('.paste-list > li').first();
    expect(await item.innerText()).toContain(words.hits(2));
  });
});

describe('the page', () => {
  it('has nothing for axe in light and dark, wide and narrow, with a mark shown', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 360, height: 640 },
    ]) {
      const page = await paste(await site.page(address, { viewport, colorScheme: 'light' }));
      await page.locator('#visa-0').click();
      found.push(...(await scan(page, `klistra in ${viewport.width}`)));
      await page.getByRole('combobox', { name: sv.theme.label }).selectOption({ label: sv.theme.dark });
      found.push(...(await scan(page, `klistra in ${viewport.width} dark`, { coloursOnly: true })));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
    }
    expect(found).toEqual([]);
  });

  it('is found from the glossary and the menu', async () => {
    const page = await site.page('/begrepp/');
    await page.getByRole('link', { name: pages.glossary.paste }).click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator('.parts a[aria-current=page]:visible').innerText()).toBe(words.title);
  });

  it('says what is needed when there is no script', async () => {
    const page = await site.page(address, { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toBe(words.noJs);
  });

  it('says so when the words cannot be fetched, and tries again', async () => {
    const page = await site.page(address);
    let broken = true;
    await page.route('**/ord.json', (route) =>
      broken ? route.fulfill({ contentType: 'application/json', body: '{' }) : route.continue(),
    );
    await field(page).fill(text);
    await status(page).filter({ hasText: words.failed }).waitFor();
    broken = false;
    await paste(page, `${text}.`);
  });

  it('has every deprecated word of the glossary in its file', () => {
    const { rules } = JSON.parse(readFileSync(join(dist, address, 'ord.json'), 'utf8')) as {
      rules: { words: string[] }[];
    };
    expect(rules.flatMap((rule) => rule.words)).toEqual(expect.arrayContaining(['brukare', 'tredje sektorn']));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchWords } from '@/strings/search';
import { later } from '@/strings/later';
import { sv } from '@/strings/sv';
import { awake, spread } from './support/controls';
import { addresses, dist, useSite } from './support/site';
import { looked, lookTime } from './support/shapes';
import { fileFrom, pdfButton, press, ready, saved } from './support/tools';

// What every test checks anyway stands in support/site.ts: no policy violation, no error, nothing sent, no cookie.
const site = useSite();

/** Files that nobody should have to fetch before they ask for what they do. */
const heavy = readdirSync(join(dist, '_astro'))
  .filter((name) => name.endsWith('.js'))
  .filter((name) => {
    const code = readFileSync(join(dist, '_astro', name), 'utf8');
    return /jsPDF|pdfuaid|useExtendedSearch/.test(code);
  })
  .map((name) => `/_astro/${name}`);

const fetchedEarly = (requests: readonly string[]) =>
  requests.filter((path) => heavy.includes(path) || path.startsWith('/pagefind/') || path.startsWith('/fonts/pdf/'));

describe('every page', () => {
  it(
    'keeps its policy, fetches only what it needs from its own address, and sends nothing',
    { timeout: lookTime(120_000) },
    async () => {
      const context = await site.context();
      await spread(
        // Whoever opens the search page has come to search: the focus is in the field at once, and that counts as asking.
        looked.filter((address) => address !== '/sok/'),
        () => context.newPage(),
        async (page, address) => {
          await page.goto(site.url + address);
          await awake(page);
        },
      );
      expect(heavy.length).toBeGreaterThanOrEqual(2);
      expect(fetchedEarly(site.log.requests)).toEqual([]);
    },
  );

  it('has a policy that forbids by default, and a referrer policy, before anything that could be stopped by it', async () => {
    const page = await (await site.context({ javaScriptEnabled: false })).newPage();
    for (const address of addresses) {
      const html = await (await page.request.get(site.url + address)).text();
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
      expect(policy?.[1], address).toContain("default-src 'none'");
      expect(policy?.[1], address).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
      expect(policy?.[1], address).not.toMatch(/https?:/);
      expect(html, address).toContain('<meta name="referrer" content="no-referrer">');
      const before = html.slice(0, policy?.index);
      expect(before, address).not.toMatch(/<(script|style|link)\b/);
    }
  });
});

describe('the policy holds while the site is used', () => {
  it('in search, colours, levels, saving, PDF and print', async () => {
    const page = await site.page('/forbattra/avvikelser/');
    await page.getByRole('link', { name: sv.level.readEasy }).click();
    await page.getByRole('combobox', { name: sv.theme.label }).selectOption({ label: sv.theme.dark });
    await page.pdf({ preferCSSPageSize: true });

    await page.goto(`${site.url}/sok/`);
    await page.getByRole('searchbox').fill('klagomål');
    await page.locator('.hits a').first().waitFor();
    await page.getByRole('checkbox', { name: searchWords.onlyEasy }).uncheck();
    await page.locator('.hits a').first().waitFor();

    await page.goto(`${site.url}/begrepp/`);
    await page.getByRole('searchbox').fill('kvalitén');
    await page.locator('.hits a').first().waitFor();

    await page.goto(`${site.url}/sjalvskattningar/snabbkoll/`);
    await ready(page);
    await page.getByRole('radio').nth(2).check();
    await page.getByRole('radio').nth(9).check();
    await saved(page);
    await fileFrom(page, pdfButton(page));
    await press(page, later.reset.button);
    await press(page, later.reset.yes);
    await press(page, later.reset.undo);
    await page.pdf({ preferCSSPageSize: true });
  });
});

describe('foreign script', () => {
  it('does not run: inline, as a handler, as an address, or from elsewhere', async () => {
    const page = await site.page('/sjalvskattningar/snabbkoll/');
    await ready(page);
    await page.evaluate(() => {
      const run = 'window.intruder = (window.intruder ?? 0) + 1';
      const script = document.createElement('script');
      script.textContent = run;
      document.head.append(script);
      const outside = document.createElement('script');
      outside.src = 'https://elsewhere.invalid/script.js';
      document.head.append(outside);
      const image = document.createElement('div');
      document.body.append(image);
      image.innerHTML = `<img src="/missing.png" onerror="${run}"><a href="javascript:${run}">x</a><iframe srcdoc="<p>x"></iframe>`;
      image.querySelector('a')?.click();
      const timer = document.createElement('script');
      timer.src = `data:text/javascript,${run}`;
      document.head.append(timer);
    });
    await expect
      .poll(() => site.log.faults.filter((fault) => fault.includes('policy: script-src')).length)
      .toBeGreaterThan(3);
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
    // The missing picture's 404 comes in its own time; after the splice it would count as a fault of the page.
    await expect.poll(() => site.log.faults.some((fault) => fault.includes('missing.png'))).toBe(true);
    // These faults were asked for; whatever else a page did would still fail the test.
    const asked = site.log.faults.splice(0);
    expect(
      asked.filter((fault) => !/policy|Content Security Policy|Refused|missing\.png|elsewhere\.invalid/.test(fault)),
    ).toEqual([]);
  });

  it('written in a note stays text, on the screen, on paper and in the next window', async () => {
    const page = await site.page('/checklistor/introduktion-av-ny-deltagare/');
    await ready(page);
    const own = await page.locator('main :is(script, img)').count();
    const payloads = [
      '<script>window.intruder=1</script>',
      '<img src=x onerror="window.intruder=1">',
      '"><svg onload=window.intruder=1>',
      "javascript:window.intruder=1//'",
      '{{constructor.constructor("window.intruder=1")()}}',
    ];
    const notes = page.locator('.note-field textarea');
    for (const [i, payload] of payloads.entries()) await notes.nth(i).fill(payload);
    await saved(page);
    await page.pdf();
    await fileFrom(page, pdfButton(page));
    await page.reload();
    await ready(page);
    for (const [i, payload] of payloads.entries()) expect(await notes.nth(i).inputValue()).toBe(payload);
    expect(await page.locator('main :is(script, img)').count()).toBe(own);
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  });
});

describe('what is heavy', () => {
  it('comes at the click or the first letters, and not before', async () => {
    const page = await site.page('/rutiner/avvikelser/');
    await pdfButton(page).and(page.locator(':enabled')).waitFor();
    expect(fetchedEarly(site.log.requests)).toEqual([]);
    await fileFrom(page, pdfButton(page));
    expect(site.log.requests.filter((path) => path.startsWith('/fonts/pdf/')).length).toBe(2);

    site.log.requests.length = 0;
    await page.goto(`${site.url}/begrepp/`);
    await awake(page);
    expect(fetchedEarly(site.log.requests)).toEqual([]);
    await page.getByRole('searchbox').fill('avikelse');
    await page.locator('.hits a').first().waitFor();
    expect(fetchedEarly(site.log.requests).filter((path) => heavy.includes(path))).toHaveLength(1);
    expect(fetchedEarly(site.log.requests).filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

    site.log.requests.length = 0;
    await page.goto(`${site.url}/sok/`);
    await awake(page);
    const texts = () => site.log.requests.filter((path) => /\.pf_(index|fragment)$/.test(path));
    expect(texts()).toEqual([]);
    await page.getByRole('searchbox').fill('avvikelse');
    await page.locator('section[aria-labelledby=sok-sidor] .hits a').first().waitFor();
    expect(texts().length).toBeGreaterThan(1);
    expect(site.log.requests.filter((path) => path.startsWith('/fonts/pdf/'))).toEqual([]);
  });
});

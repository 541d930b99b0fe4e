import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listenWords as words } from '@/strings/listen';
import { sv } from '@/strings/sv';
import { scan } from '../support/scan';
import { sideways } from '../support/controls';
import { useSite } from '../support/site';
import { ready, tabTo } from '../support/tools';
import { elsewhere, english, heardOn, markedOn, onDevice, voicesCome, withVoices } from '../support/voices';

const site = useSite();
const chapter = '/forbattra/avvikelser/';
/** Long enough for a reader to do something while a piece is read. */
const SLOW = 60_000;

async function open(address: string, setting: Parameters<typeof withVoices>[1], options: BrowserContextOptions = {}) {
  const context = await site.context(options);
  await withVoices(context, setting);
  const page = await context.newPage();
  await page.goto(site.url + address);
  return page;
}

const button = (page: Page) => page.getByRole('button', { name: sv.listen, exact: true });
const bar = (page: Page) => page.getByRole('region', { name: words.label });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click();
const texts = async (page: Page) => (await heardOn(page)).map(({ text }) => text);
const inBar = (page: Page) => page.evaluate(() => document.activeElement?.closest('.listen-bar') !== null);

describe('the button Lyssna', () => {
  it.each([
    ['no voice', []],
    ['only an English voice', [english]],
    ['only a Swedish voice that would be sent the text', [elsewhere, english]],
  ])('is not there with %s', async (_, voices) => {
    const page = await open(chapter, { voices });
    await page.waitForTimeout(300);
    expect(await button(page).isVisible()).toBe(false);
    expect(site.log.requests).not.toContain('/lyssna.js');
  });

  it('comes when the voices come, moves nothing, and fetches nothing until it is pressed', async () => {
    const page = await open(chapter, { voices: [english, elsewhere, onDevice], late: true });
    const tops = () => page.locator('main *').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const shown = (list: number[]) => list.filter((top) => top !== 0);
    expect(await button(page).isVisible()).toBe(false);
    const before = shown(await tops());
    await voicesCome(page);
    await button(page).waitFor();
    const after = shown(await tops());
    // The button itself is what has come.
    expect(after.length - before.length).toBeLessThanOrEqual(1);
    expect(after.filter((top, i) => top !== after[i - 1]).slice(-40)).toEqual(
      before.filter((top, i) => top !== before[i - 1]).slice(-40),
    );
    expect(site.log.requests).not.toContain('/lyssna.js');
  });

  it.each(['/rutiner/avvikelser/', '/checklistor/min-dag-pa-jobbet/', '/begrepp/avvikelse/', chapter])(
    'is there on %s',
    async (address) => {
      const page = await open(address, { voices: [onDevice] });
      await button(page).waitFor();
    },
  );
});

describe('a reader who listens', () => {
  it('hears the whole chapter in order, sentence by sentence, with the voice on the device and nothing but the text', async () => {
    const page = await open(chapter, { voices: [elsewhere, onDevice], pace: 1 });
    await button(page).click();
    await bar(page).getByText(words.finished).waitFor({ timeout: 60_000 });
    const heard = await heardOn(page);
    expect(new Set(heard.map(({ voice }) => voice))).toEqual(new Set([onDevice.name]));
    const said = heard.map(({ text }) => text).join(' ');
    expect(heard[0]?.text).toBe(await page.locator('h1').innerText());
    const squeezed = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
    for (const paragraph of await page.locator('#klarsprak .prose > p').allInnerTexts()) {
      const [first = ''] = squeezed(paragraph).split(/[.:§–0-9]/);
      expect(said).toContain(first);
    }
    for (const quiet of [sv.level.readEasy, sv.nav.onThisPage, 'Länk till avsnittet', sv.listen, sv.related.heading])
      expect(said).not.toContain(quiet);
    expect(said).not.toContain('\u00ad');
    expect(Math.max(...heard.map(({ text }) => text.length))).toBeLessThan(330);
    expect(await markedOn(page)).toBe('');
  });

  it('sees which sentence is read, goes on and back, pauses and reads on, and stops', async () => {
    const page = await open(chapter, { voices: [onDevice], pace: SLOW });
    await button(page).click();
    await bar(page).waitFor();
    expect(await markedOn(page)).toBe(await page.locator('h1').innerText());
    await press(page, words.next);
    const second = await markedOn(page);
    await press(page, words.next);
    await expect.poll(() => markedOn(page)).not.toBe(second);
    await press(page, words.previous);
    expect(await markedOn(page)).toBe(second);
    await press(page, words.pause);
    expect(await markedOn(page)).toBe(second);
    const before = (await texts(page)).length;
    await press(page, words.play);
    await expect.poll(async () => (await texts(page)).length).toBe(before + 1);
    await bar(page).getByRole('combobox', { name: words.rate }).selectOption(words.rates[0][1]);
    await expect.poll(async () => (await heardOn(page)).at(-1)?.rate).toBe(words.rates[0][0]);
    await press(page, words.stop);
    expect(await bar(page).count()).toBe(0);
    expect(await markedOn(page)).toBe('');
    expect(await button(page).evaluate((node) => node === document.activeElement)).toBe(true);

    await page.goto(`${site.url}/rutiner/avvikelser/`);
    await button(page).click();
    await expect.poll(async () => (await heardOn(page)).at(-1)?.rate, { message: 'the pace is remembered' }).toBe(0.6);
  });

  it('can do it all with the keyboard, and Esc is silence', async () => {
    const page = await open(chapter, { voices: [onDevice], pace: SLOW });
    await button(page).waitFor();
    await tabTo(page, '[data-listen]');
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    expect(await inBar(page)).toBe(true);
    await page.keyboard.press('Space');
    expect(await bar(page).getByRole('button', { name: words.play }).count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(words.next);
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-listen]'))).toBe(true);
  });

  it('hears the level that shows, and silence when the level is switched', async () => {
    const page = await open(`${chapter}#lattlast`, { voices: [onDevice], pace: 1 });
    await button(page).click();
    await bar(page).getByText(words.finished).waitFor({ timeout: 60_000 });
    const easy = (await texts(page)).join(' ');
    const [first = ''] = await page.locator('#lattlast .prose p').allInnerTexts();
    expect(easy).toContain(first.split(/[.\n]/)[0]);
    await page.locator('#lattlast [data-level-link]').click();
    expect(await bar(page).count()).toBe(0);
    await button(page).click();
    await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(easy.length > 0 ? 1 : 0);
  });

  it('hears what stands over each cell of a table, and nothing that the reader has written', async () => {
    const page = await open('/rutiner/avvikelser/', { voices: [onDevice], pace: 1 });
    await button(page).click();
    await bar(page).getByText(words.finished).waitFor({ timeout: 60_000 });
    const said = await texts(page);
    expect(said.some((text) => /^Var: \S/.test(text))).toBe(true);
    expect(said.some((text) => /^Hur länge: \S/.test(text))).toBe(true);
    expect(said).not.toContain('RUT-01');

    await page.goto(`${site.url}/checklistor/min-dag-pa-jobbet/`);
    await ready(page);
    await page.locator('textarea').first().fill('Det här är hemligt.');
    await button(page).click();
    await bar(page).getByText(words.finished).waitFor({ timeout: 60_000 });
    const list = (await texts(page)).join(' ');
    expect(list).toContain('Jag säger hej till min handledare.');
    expect(list).not.toContain('hemligt');
    expect(list).not.toContain('Anteckning');
  });

  it('is told when the voice does not answer', async () => {
    const page = await open(chapter, { voices: [onDevice], mute: true });
    await button(page).click();
    await bar(page).getByText(words.failed).waitFor();
    expect(await bar(page).getByRole('button', { name: words.play }).count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)(
    'has a row of buttons that is accessible and fits a phone, %s',
    async (colorScheme) => {
      const phone = { viewport: { width: 320, height: 640 }, colorScheme };
      const page = await open(chapter, { voices: [onDevice], pace: SLOW }, phone);
      await button(page).click();
      await bar(page).waitFor();
      expect(await sideways(page)).toEqual([]);
      for (const control of await bar(page).locator('button, select').all())
        expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await scan(page, `listening, ${colorScheme}`, { part: '.listen-bar' })).toEqual([]);
    },
  );
});

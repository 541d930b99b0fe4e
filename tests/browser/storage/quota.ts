/** Storage that fills up, in a real browser. Returns figures and judges nothing. */
import { chromiumEngine, openPage, type ProbePage, type TestSite, withProfile } from './probe-site.ts';

const KEY = 'kvp1:/prov:d:checklist-progress:start';
/** Where the reader is to be warned, in UTF-16 units. */
const EARLY = 1_500_000;

export interface QuotaFigures {
  /** How much of the letter the browser took, in UTF-16 units. */
  room: number;
  /** The state with 1.5 million units in use, and with not one unit left. */
  early: string;
  full: string;
  /** Of 40 edits, half of them made when it was full, after another page had given room. */
  kept: number;
  /** localStorage holds the whole document again. */
  mended: boolean;
}

/** Fills localStorage until not one letter more goes in. Returns how many went in, keys not counted. */
export function fillUp(page: ProbePage, letter: string): Promise<number> {
  return page.evaluate((char) => {
    let taken = 0;
    for (const size of [100_000, 1000, 10, 1]) {
      try {
        for (let index = 0; ; index += 1) {
          localStorage.setItem(`fill${size}-${index}`, char.repeat(size));
          taken += size;
        }
      } catch {
        // Full at this size; go on with a smaller one.
      }
    }
    return taken;
  }, letter);
}

/** Removes what fillUp wrote. */
export function giveRoom(page: ProbePage): Promise<void> {
  return page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('fill')) localStorage.removeItem(key);
  });
}

/**
 * Edits with much stored by others, and with everything full.
 * @param letter what the others' text is made of. WebKit takes half as much as soon as a text has a letter outside
 *   Latin-1, as every Swedish text with ” in it has.
 */
export async function quota(site: TestSite, letter: string, engine = chromiumEngine): Promise<QuotaFigures> {
  return withProfile(async (profile) => {
    const browser = await engine.open(profile);
    const page = await openPage(browser, site);
    const room = await fillUp(page, letter);
    await giveRoom(page);
    await page.evaluate(([char, units]) => localStorage.setItem('fill', char.repeat(units)), [letter, EARLY] as const);
    await page.evaluate(() => window.probe.open('start'));
    await page.evaluate(() => window.probe.editPatiently('early', 0, 20));
    const early = await stateOf(page);
    await fillUp(page, letter);
    await page.evaluate(() => window.probe.editPatiently('full', 0, 20));
    const full = await stateOf(page);
    await page.close();

    const next = await openPage(browser, site);
    await giveRoom(next);
    await next.evaluate(() => window.probe.open('start'));
    const kept =
      (await next.evaluate(() => window.probe.count('early', 0, 20))) +
      (await next.evaluate(() => window.probe.count('full', 0, 20)));
    const mended = await next.evaluate((key) => localStorage.getItem(key) === window.probe.exported(), KEY);
    await browser.close();
    return { room, early, full, kept, mended };
  });
}

/** The state in words, and whether the reader is warned. */
export async function stateOf(page: ProbePage): Promise<string> {
  const { status, nearQuota } = await page.evaluate(() => window.probe.state());
  return nearQuota ? `${status}, warned` : status;
}

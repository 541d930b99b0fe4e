/** Every kind of damage to what is stored, one after the other, in a real browser. Returns figures and judges nothing. */
import { chromiumEngine, openPage, type ProbeBrowser, type TestSite, withProfile } from './probe-site.ts';
import { fillUp, giveRoom, stateOf } from './quota.ts';

const KEY = 'kvp1:/prov:d:checklist-progress:start';

export interface DamageFigures {
  damage: string;
  status: string;
  /** Of 20 saved fields. */
  recovered: number;
  /** The damaged text was put aside, word for word. */
  rawKept: boolean;
  /** localStorage holds the whole document again, or for newer data exactly the newer bytes. */
  mended: boolean;
}

const DAMAGES: Readonly<Record<string, (text: string) => string | null>> = {
  removed: () => null,
  cleared: () => null,
  cut: (text) => text.slice(0, 100),
  garbage: () => '{"a":',
  'flipped bit': (text) => text.replace('"item/a-7/done":[true', '"item/a-7/done":[trua'),
  ['__proto__']: () =>
    '{"format":"kvalitetsparmen","kind":"checklist-progress","v":1,"id":"start","crc":"0","body":{"clock":1,"fields":{"__proto__":[1,1,"x"]}}}',
  newer: (text) => text.replace('"v":1', '"v":9'),
};

const STATUSES = new Map([
  ['newer', 'read-only-newer'],
  ['quota full', 'saved-one-store, warned'],
]);

/** The figures of a browser in which nothing is lost. */
export const nothingLost: readonly DamageFigures[] = [...Object.keys(DAMAGES), 'quota full'].map((damage) => ({
  damage,
  status: STATUSES.get(damage) ?? 'saved',
  recovered: 20,
  rawKept: true,
  mended: true,
}));

/** Damages localStorage in seven ways and fills it to the brim for the eighth. */
export async function damages(site: TestSite, engine = chromiumEngine): Promise<DamageFigures[]> {
  const figures: DamageFigures[] = [];
  await withProfile(async (profile) => {
    const browser = await engine.open(profile);
    const first = await openPage(browser, site);
    await first.evaluate(() => window.probe.open('start'));
    await first.evaluate(() => window.probe.editPatiently('a', 0, 20));
    await first.close();
    for (const [damage, change] of Object.entries(DAMAGES)) {
      const page = await openPage(browser, site);
      const whole = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
      const damaged = change(whole);
      await page.evaluate(
        ([key, text, all]) => {
          if (all) localStorage.clear();
          else if (text === null) localStorage.removeItem(key);
          else localStorage.setItem(key, text);
        },
        [KEY, damaged, damage === 'cleared'] as const,
      );
      const { status } = await page.evaluate(() => window.probe.open('start'));
      const stored = await page.evaluate((key) => localStorage.getItem(key), KEY);
      const expected = damage === 'newer' ? damaged : await page.evaluate(() => window.probe.exported());
      const kept = await page.evaluate(() => window.probe.quarantine());
      figures.push({
        damage,
        status,
        recovered: await page.evaluate(() => window.probe.count('a', 0, 20)),
        rawKept: damaged === null || damage === 'newer' || kept.includes(damaged),
        mended: stored === expected,
      });
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, whole] as const);
      await page.close();
    }
    figures.push(await fullStorage(browser, site));
    await browser.close();
  });
  return figures;
}

async function fullStorage(browser: ProbeBrowser, site: TestSite): Promise<DamageFigures> {
  const page = await openPage(browser, site);
  await fillUp(page, 'x');
  await page.evaluate(() => window.probe.open('start'));
  await page.evaluate(() => window.probe.editPatiently('full', 0, 20));
  const status = await stateOf(page);
  await page.close();
  const next = await openPage(browser, site);
  await giveRoom(next);
  await next.evaluate(() => window.probe.open('start'));
  const recovered = await next.evaluate(() => window.probe.count('full', 0, 20));
  const mended = await next.evaluate((key) => localStorage.getItem(key) === window.probe.exported(), KEY);
  await next.close();
  return { damage: 'quota full', status, recovered, rawKept: true, mended };
}

import { describe, expect, it } from 'vitest';
import { samples } from '../browser/support/site';
import { until } from './driver/engine';
import { engines } from './driver/engines';
import { useEngineSite } from './support/site';

// What every test here and in the journeys checks anyway stands in support/: no policy violation, no error, nothing
// asked for from elsewhere, nothing sent, no cookie.
describe.each(engines)('every kind of page, in $name', (engine) => {
  const site = useEngineSite(engine);

  it('keeps its policy, throws nothing, and asks for nothing from elsewhere', async () => {
    const tab = await site.page('/');
    for (const address of samples) {
      await tab.goto(site.watched.url + address);
      await until(tab, `the scripts of ${address}`, () => document.querySelector('astro-island[ssr]') === null);
      const { title, letters } = await tab.evaluate(() => ({
        title: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
        letters: document.querySelector('main')?.innerText.length ?? 0,
      }));
      expect(title, address).toBeGreaterThan(10);
      expect(letters, address).toBeGreaterThan(80);
    }
    expect(site.watched.requests.length).toBeGreaterThan(samples.length);
  });

  it('stops foreign script: inline, as a handler, as an address, and from elsewhere', async () => {
    const tab = await site.page('/sjalvskattningar/snabbkoll/');
    await tab.evaluate(() => {
      const run = 'window.intruder = (window.intruder ?? 0) + 1';
      const inline = document.createElement('script');
      inline.textContent = run;
      const outside = document.createElement('script');
      outside.src = 'https://elsewhere.invalid/script.js';
      const data = document.createElement('script');
      data.src = `data:text/javascript,${run}`;
      document.head.append(inline, outside, data);
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = `<b onclick="${run}">x</b><a href="javascript:${run}">x</a>`;
      box.querySelector('b')?.click();
      box.querySelector('a')?.click();
    });
    const stopped = () => site.watched.faults.filter((fault) => fault.startsWith('policy: script-src'));
    await expect.poll(() => stopped().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(5);
    expect(await tab.evaluate(() => 'intruder' in window)).toBe(false);
    // These faults were asked for; whatever else a page did still fails the test.
    const other = site.watched.faults
      .splice(0)
      .filter((fault) => !/^policy|did not load|^console:.*policy/i.test(fault));
    expect(other).toEqual([]);
  });

  it('would be caught if it threw, sent, complained or asked for something from elsewhere', async () => {
    site.watched.before = `(${misbehave})();`;
    await site.page('/om/integritet/');
    const caught = [
      /^uncaught: .*thrown/,
      /^uncaught: .*promised/,
      /^console: complained/,
      /^POST: \/sent/,
      /^query: /,
    ];
    await expect
      .poll(() => caught.filter((wanted) => !site.watched.faults.some((fault) => wanted.test(fault))), {
        timeout: 10_000,
      })
      .toEqual([]);
    await expect.poll(() => site.outside().join(), { timeout: 10_000 }).toContain('elsewhere.invalid');
    site.watched.faults.length = 0;
  });
});

/** Runs in the page before its policy. */
function misbehave(): void {
  setTimeout(() => {
    throw new Error('thrown');
  });
  void Promise.reject(new Error('promised'));
  console.warn('complained');
  void fetch('/sent', { method: 'POST', body: 'x' });
  void fetch('/om/?asked=1');
  void fetch('http://elsewhere.invalid/', { mode: 'no-cors' }).catch(() => undefined);
}

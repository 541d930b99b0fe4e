import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damages, nothingLost } from './damages';
import { serveStorage, type TestSite } from './probe-site';
import { killRounds, race, speed, tabCrashes } from './survive';

// Every run tries a little of each; LONG=1 tries as much as the figures in ADR 0010 rest on, and the speed.
const long = process.env.LONG === '1';
const [kills, edits, crashes] = long ? [10, 200, 20] : [3, 60, 3];

let site: TestSite;
beforeAll(async () => {
  site = await serveStorage();
});
afterAll(() => site.close());

describe('what the reader has saved', () => {
  it('survives that the browser is killed', { timeout: 240_000 }, async () => {
    const figures = await killRounds(site, kills);
    expect(figures).toMatchObject({ acknowledged: kills * 40, lost: 0 });
  });

  it('survives that a tab crashes while it writes', { timeout: 240_000 }, async () => {
    expect(await tabCrashes(site, crashes)).toEqual({ acknowledged: crashes * 20, lost: 0, torn: 0 });
  });

  it('survives three tabs at once, and all of them agree within a second', { timeout: 120_000 }, async () => {
    const all = 3 * edits;
    expect(await race(site, 3, edits)).toMatchObject({ inTabs: [all, all, all], afterReopen: all });
  });

  it('survives damage of eight kinds, and the damaged text is kept', { timeout: 120_000 }, async () => {
    expect(nothingLost).toHaveLength(8);
    expect(await damages(site)).toEqual(nothingLost);
  });

  // A clock on a shared machine says little, so this never stands between a change and main.
  it.runIf(long)('is acknowledged within 300 ms on a processor six times slower', { timeout: 120_000 }, async () => {
    const { sync, acknowledged, load } = await speed(site, 20);
    expect(sync).toBeLessThanOrEqual(50);
    expect(acknowledged).toBeLessThanOrEqual(300);
    expect(load).toBeLessThanOrEqual(300);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damages, nothingLost } from '../browser/storage/damages';
import { type ProbeEngine, serveStorage, type TestSite } from '../browser/storage/probe-site';
import { quota } from '../browser/storage/quota';
import { killRounds, race } from '../browser/storage/survive';
import { engines } from './driver/engines';

// Every run tries a little of each; LONG=1 tries as much as a release should rest on.
const long = process.env.LONG === '1';
const [kills, edits, rounds] = long ? [15, 200, 3] : [5, 60, 1];

let site: TestSite;
beforeAll(async () => {
  site = await serveStorage();
});
afterAll(() => site.close());

describe.each(engines)('what the reader has saved, in $name', (engine) => {
  const probed: ProbeEngine = { open: (profile) => engine.open({ profile }), keepsProfile: engine.keepsProfile };

  // WebKit's automation remembers nothing once it is closed, so there nothing can be said about a kill.
  if (engine.keepsProfile)
    it('survives that the browser is killed', { timeout: 600_000 }, async () => {
      const figures = await killRounds(site, kills, 40, probed);
      console.log(engine.name, 'killed', figures);
      expect(figures).toMatchObject({ acknowledged: kills * 40, lost: 0 });
    });

  it('survives three windows at once, and all of them agree within a second', { timeout: 300_000 }, async () => {
    const all = 3 * edits;
    for (let round = 0; round < rounds; round += 1) {
      const figures = await race(site, 3, edits, probed);
      console.log(engine.name, 'three windows', figures);
      expect(figures).toMatchObject({ inTabs: [all, all, all], afterReopen: all });
    }
  });

  it('survives damage of eight kinds, and the damaged text is kept', { timeout: 240_000 }, async () => {
    expect(await damages(site, probed)).toEqual(nothingLost);
  });

  // WebKit has half the room for text with ” in it. The warning must come well before that, and nothing be lost after.
  it('is kept when storage is full, after a warning in time', { timeout: 120_000 }, async () => {
    const { room, ...figures } = await quota(site, '”', probed);
    console.log(engine.name, 'room for ”:', room);
    expect(room).toBeGreaterThan(2_600_000);
    expect(figures).toEqual({
      early: 'saved, warned',
      full: 'saved-one-store, warned',
      kept: 40,
      mended: true,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { JOURNAL_KEY, KEY, type Handle, useHandles } from './handles';
import { Origin, Tab } from './surroundings';

const open = useHandles();

describe('damaged bytes', () => {
  const filled = async (): Promise<Origin> => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    for (let item = 0; item < 20; item += 1) handle.set(`item/i${item}/note`, `å${item}`);
    await handle.close();
    return origin;
  };
  const good = (handle: Handle): number =>
    Array.from({ length: 20 }, (_, item) => handle.get(`item/i${item}/note`)).filter(
      (note, item) => note === `å${item}`,
    ).length;

  it.each<[string, (text: string) => string, boolean]>([
    ['cut', (text) => text.slice(0, 100), true],
    ['garbage', () => '{"a":', true],
    ['empty', () => '', true],
    ['a flipped bit', (text) => text.replace('å7', 'å8'), true],
    [
      'a forbidden key',
      () =>
        '{"format":"kvalitetsparmen","v":1,"kind":"checklist-progress","id":"start","crc":"0","body":{"clock":1,"fields":{"__proto__":[1,1,"x"]}}}',
      true,
    ],
  ])('in localStorage (%s) are put aside in both stores and the journal’s copy is used', async (_, damage) => {
    const origin = await filled();
    const damaged = damage(origin.items.get(KEY) ?? '');
    origin.items.set(KEY, damaged);
    const handle = await open(new Tab(origin, 'b'));
    expect(good(handle)).toBe(20);
    expect(handle.state()).toMatchObject({ status: 'saved', quarantined: true });
    expect(origin.items.get(KEY)).toBe(handle.exportEnvelope());
    expect([...origin.items].filter(([key, text]) => key.startsWith('kvp1:/parm:q:') && text === damaged)).toHaveLength(
      1,
    );
    expect(await handle.rawQuarantine()).toEqual([expect.objectContaining({ text: damaged })]);
  });

  it('in the journal are put aside and localStorage’s copy is used', async () => {
    const origin = await filled();
    await origin.putInJournal(JOURNAL_KEY, { text: 'trasigt', at: 1 });
    const handle = await open(new Tab(origin, 'b'));
    expect(good(handle)).toBe(20);
    expect(handle.state()).toMatchObject({ status: 'saved', quarantined: true });
    expect(await origin.inJournal(JOURNAL_KEY)).toBe(handle.exportEnvelope());
    expect((await handle.rawQuarantine()).map(({ text }) => text)).toEqual(['trasigt']);
  });

  it('in another shape in the journal are kept as text', async () => {
    const origin = await filled();
    await origin.putInJournal(JOURNAL_KEY, { helt: 'annat' });
    const handle = await open(new Tab(origin, 'b'));
    expect(good(handle)).toBe(20);
    expect((await handle.rawQuarantine()).map(({ text }) => text)).toEqual(['{"helt":"annat"}']);
  });

  it('in both stores are never shown as empty; the reader starts afresh and both texts are offered', async () => {
    const origin = await filled();
    origin.items.set(KEY, 'trasigt ett');
    await origin.putInJournal(JOURNAL_KEY, { text: 'trasigt två', at: 1 });
    const handle = await open(new Tab(origin, 'b'));
    expect(handle.state()).toMatchObject({ status: 'quarantined', quarantined: true });
    handle.set('item/ny/done', true);
    expect(await handle.flush()).toBe('saved');
    expect((await handle.rawQuarantine()).map(({ text }) => text).sort()).toEqual(['trasigt ett', 'trasigt två']);
  });

  it('are not overwritten as long as no copy could be made', async () => {
    const origin = new Origin();
    origin.items.set(KEY, 'trasigt');
    origin.faults.local = 'full';
    origin.faults.journal = 'full';
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('not-saved');
    expect(origin.items.get(KEY)).toBe('trasigt');
    origin.faults.local = 'none';
    expect(await handle.flush()).toBe('saved-one-store');
    expect([...origin.items.values()]).toContain('trasigt');
    expect(origin.items.get(KEY)).not.toBe('trasigt');
  });

  it('are not overwritten when there is room for the document but not for the copy', async () => {
    const origin = new Origin();
    origin.items.set(KEY, 'trasigt');
    origin.faults.localKeys = (key) => key.includes(':q:');
    origin.faults.journal = 'full';
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('not-saved');
    expect(origin.items.get(KEY)).toBe('trasigt');
    origin.faults.journal = 'none';
    expect(await handle.flush()).toBe('saved');
    expect((await handle.rawQuarantine()).map(({ from, text }) => [from, text])).toEqual([['local', 'trasigt']]);
  });

  it('found in the middle of the work are put aside too', async () => {
    const origin = await filled();
    const handle = await open(new Tab(origin, 'b'));
    origin.items.set(KEY, 'trasigt');
    handle.set('item/i0/done', true);
    expect(await handle.flush()).toBe('saved');
    expect(handle.state().quarantined).toBe(true);
    expect((await handle.rawQuarantine()).map(({ text }) => text)).toEqual(['trasigt']);
  });

  it.each(['removed', 'cleared'])('are not needed to mend a store that was %s', async (how) => {
    const origin = await filled();
    if (how === 'removed') origin.items.delete(KEY);
    else origin.items.clear();
    const savedAt = origin.time;
    origin.time = new Date(savedAt.getTime() + 86_400_000);
    const handle = await open(new Tab(origin, 'b'));
    expect(good(handle)).toBe(20);
    expect(handle.state()).toMatchObject({ status: 'saved', savedAt, quarantined: false });
    expect(origin.items.get(KEY)).toBe(handle.exportEnvelope());
  });
});

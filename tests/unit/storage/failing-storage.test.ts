import { afterEach, describe, expect, it, vi } from 'vitest';
import { KEY, useHandles } from './handles';
import { Origin, Tab, until } from './surroundings';

const open = useHandles();

afterEach(() => {
  vi.useRealTimers();
});

describe('storage that fails', () => {
  it('says that only one store has it when the other is full, and mends when there is room', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    origin.faults.local = 'full';
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('saved-one-store');
    expect(handle.state().savedAt).toEqual(origin.time);
    origin.faults.local = 'none';
    handle.set('item/b/done', true);
    expect(await handle.flush()).toBe('saved');
    expect(origin.items.get(KEY)).toBe(handle.exportEnvelope());
  });

  it('does not believe a write it cannot read back', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    origin.faults.local = 'silent';
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('saved-one-store');
  });

  it('says not saved when neither takes it, keeps it in memory, and tries again', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    origin.faults.local = origin.faults.journal = 'full';
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('not-saved');
    expect(handle.state().savedAt).toBeNull();
    expect(handle.get('item/a/done')).toBe(true);
    origin.faults.local = origin.faults.journal = 'none';
    expect(await handle.flush()).toBe('saved');
  });

  it('tries again by itself after ten seconds', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    origin.faults.local = origin.faults.journal = 'full';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    handle.set('item/a/done', true);
    await handle.flush();
    origin.faults.local = origin.faults.journal = 'none';
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await until(() => handle.state().status === 'saved');
  });

  it('tries no more once the document is closed', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    origin.faults.local = origin.faults.journal = 'full';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    handle.set('item/a/done', true);
    await handle.close();
    const writes = origin.localWrites + origin.journalWrites;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(origin.localWrites + origin.journalWrites).toBe(writes);
  });

  it('works in memory when the browser refuses storage', async () => {
    const origin = new Origin();
    origin.faults.local = origin.faults.journal = 'refused';
    const handle = await open(new Tab(origin, 'a'));
    expect(handle.state().status).toBe('unavailable');
    expect(handle.set('item/a/done', true)).toBe('accepted');
    expect(await handle.flush()).toBe('unavailable');
    expect(handle.get('item/a/done')).toBe(true);
    expect(handle.exportEnvelope()).toContain('item/a/done');
    expect(await handle.rawQuarantine()).toEqual([]);
    expect(await handle.versions()).toEqual([]);
  });

  it.each(['refused', 'mute'] as const)('does without a journal that is %s', async (fault) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const origin = new Origin();
    origin.faults.journal = fault;
    const opening = open(new Tab(origin, 'a'));
    await vi.advanceTimersByTimeAsync(4000);
    const handle = await opening;
    expect(handle.state().status).toBe('saved-one-store');
    handle.set('item/a/done', true);
    const saving = handle.flush();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await saving).toBe('saved-one-store');
    expect(origin.items.get(KEY)).toContain('item/a/done');
    const closing = handle.close();
    await vi.advanceTimersByTimeAsync(8000);
    await closing;
  });

  it('warns at 1.5 million units, whoever on the origin has filled them', async () => {
    const origin = new Origin();
    origin.items.set('grannen', 'x'.repeat(1_499_800));
    const handle = await open(new Tab(origin, 'a'));
    expect(handle.state().nearQuota).toBe(false);
    handle.set('item/a/note', 'x'.repeat(200));
    await handle.flush();
    expect(handle.state().nearQuota).toBe(true);
  });

  // Slow when every step is counted, as under mutation.
  it('lets no document grow past five million units', { timeout: 30_000 }, async () => {
    const origin = new Origin();
    origin.faults.local = 'full';
    const handle = await open(new Tab(origin, 'a'));
    for (let note = 0; note < 251; note += 1) handle.set(`item/n${note}/note`, 'x'.repeat(20_000));
    await handle.flush();
    expect(handle.set('item/till/note', 'x')).toBe('too-large');
    expect(handle.remove('item/n0/note')).toBe('accepted');
    await handle.close();
    expect((await open(new Tab(origin, 'b'))).get('item/n1/note')).toHaveLength(20_000);
  });
});

import { describe, expect, it } from 'vitest';
import { listDocuments } from '@/storage/list-documents';
import { wipe } from '@/storage/wipe';
import { JOURNAL_KEY, KEY, useHandles } from './handles';
import { Origin, Tab } from './surroundings';

const open = useHandles();

async function written(): Promise<{ origin: Origin; first: Awaited<ReturnType<typeof open>> }> {
  const origin = new Origin();
  const first = await open(new Tab(origin, 'a'));
  first.set('item/a/note', 'hemligt');
  await first.flush();
  return { origin, first };
}

describe('emptying the device', () => {
  it('removes everything of this site from both stores, and nothing of another', async () => {
    const { origin } = await written();
    origin.items.set('kvp1:/parm:q:checklist-progress:start:1', 'skadat');
    origin.items.set('kvp1:/parm:theme', 'dark');
    origin.items.set('kvp1:/annan:d:checklist-progress:c', '{}');
    expect(await wipe(new Tab(origin, 'w').options())).toBe(true);
    expect([...origin.items.keys()]).toEqual(['kvp1:/annan:d:checklist-progress:c', 'kvp1:/parm:wiped']);
    expect(await origin.inJournal(JOURNAL_KEY)).toBeUndefined();
    expect(await listDocuments(new Tab(origin, 'b').options())).toEqual([]);
    const again = await open(new Tab(origin, 'b'));
    expect(again.state().status).toBe('empty');
    expect(await again.versions()).toEqual([]);
  });

  it('stops tabs that are open: they write nothing back, whatever happens to them', async () => {
    const { origin, first } = await written();
    const tab = new Tab(origin, 'b');
    const other = await open(tab);
    other.set('item/b/note', 'medan det rensades');
    const finished = wipe(new Tab(origin, 'w').options());
    tab.leave();
    await finished;
    expect(other.set('item/b/done', true)).toBe('read-only');
    tab.comeBack();
    await other.flush();
    await first.flush();
    expect(other.state().status).toBe('wiped');
    expect(origin.items.has(KEY)).toBe(false);
    expect(await origin.inJournal(JOURNAL_KEY)).toBeUndefined();
    // What was on the screen can still be saved to a file.
    expect(other.exportEnvelope()).toContain('medan det rensades');
  });

  it('tells an open tab at once', async () => {
    const { origin } = await written();
    const tab = new Tab(origin, 'b');
    const other = await open(tab);
    await wipe(new Tab(origin, 'w').options());
    tab.hear('kvp1:/parm:wiped', 'w');
    expect(other.state().status).toBe('wiped');
  });

  it('is not mistaken for a browser that has erased: then the journal mends', async () => {
    const { origin } = await written();
    await wipe(new Tab(origin, 'w').options());
    const handle = await open(new Tab(origin, 'b'));
    handle.set('item/a/note', 'nytt');
    await handle.flush();
    origin.items.clear();
    handle.set('item/b/note', 'mer');
    expect(await handle.flush()).toBe('saved');
  });

  it('says so when something could not be removed', async () => {
    const { origin } = await written();
    origin.faults.journal = 'full';
    const store = new Tab(origin, 'w').options();
    expect(await wipe({ ...store, localStore: { ...store.localStore!, remove: () => false } })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { emptyBin, listBin } from '@/storage/bin';
import { useHandles } from './handles';
import { Origin, Tab } from './surroundings';

const open = useHandles();
const DAY = 86_400_000;

async function emptied(origin = new Origin()): Promise<Origin> {
  const handle = await open(new Tab(origin, 'a'));
  handle.set('item/a/note', 'skrivet');
  await handle.flush();
  handle.reset();
  await handle.flush();
  return origin;
}

describe('the bin', () => {
  it('has what was emptied, newest first, and gives it back', async () => {
    const origin = await emptied();
    const first = origin.time;
    origin.time = new Date(first.getTime() + DAY);
    const handle = await open(new Tab(origin, 'b'));
    handle.set('item/b/note', 'senare');
    await handle.flush();
    handle.reset();
    await handle.flush();

    const items = await listBin(new Tab(origin, 'c').options());
    expect(items.map(({ kind, id, at }) => ({ kind, id, at }))).toEqual([
      { kind: 'checklist-progress', id: 'start', at: origin.time },
      { kind: 'checklist-progress', id: 'start', at: first },
    ]);
    expect(handle.restore(items[1]?.text ?? '')).toBe(true);
    expect(handle.get('item/a/note')).toBe('skrivet');
    expect(handle.get('item/b/note')).toBeNull();
  });

  it('keeps it for thirty days, and then removes it for good', async () => {
    const origin = await emptied();
    const emptiedAt = origin.time.getTime();
    origin.time = new Date(emptiedAt + 30 * DAY);
    expect(await listBin(new Tab(origin, 'b').options())).toHaveLength(1);
    origin.time = new Date(emptiedAt + 30 * DAY + 1);
    expect(await listBin(new Tab(origin, 'b').options())).toEqual([]);
    origin.time = new Date(emptiedAt);
    expect(await listBin(new Tab(origin, 'b').options())).toEqual([]);
  });

  it('emptied for good takes every version from before along, and nothing later', async () => {
    const origin = await emptied();
    origin.time = new Date(origin.time.getTime() + DAY);
    const handle = await open(new Tab(origin, 'b'));
    for (const text of ['nytt', 'nyare']) {
      handle.set('item/c/note', text);
      await handle.flush();
      origin.time = new Date(origin.time.getTime() + DAY);
    }
    expect(await emptyBin(new Tab(origin, 'c').options())).toBe(true);
    expect(await listBin(new Tab(origin, 'c').options())).toEqual([]);
    const left = (await handle.versions()).map(({ text }) => text).join();
    expect(left).toContain('nytt');
    expect(left).not.toContain('skrivet');
    expect(handle.get('item/c/note')).toBe('nyare');
  });

  it('is empty, and says that it could not be emptied, where the journal does not answer', async () => {
    const origin = await emptied();
    origin.faults.journal = 'refused';
    expect(await listBin(new Tab(origin, 'b').options())).toEqual([]);
    expect(await emptyBin(new Tab(origin, 'b').options())).toBe(false);
  });
});

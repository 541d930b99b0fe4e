import { describe, expect, it } from 'vitest';
import { KEY, useHandles } from './handles';
import { Origin, Tab, until } from './surroundings';

const open = useHandles();

describe('undo and reset', () => {
  it('goes back fifty steps, in order, and no further', async () => {
    const handle = await open(new Tab(new Origin(), 'a'));
    for (let step = 0; step < 51; step += 1) handle.set(`item/i${step}/done`, true);
    for (let step = 50; step >= 1; step -= 1) expect(handle.undo()).toEqual([`item/i${step}/done`]);
    expect(handle.undo()).toEqual([]);
    expect(handle.state().canUndo).toBe(false);
  });

  it('is saved at once, like a removal', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/note', 'hej');
    await handle.flush();
    handle.remove('item/a/note');
    await Promise.resolve();
    expect(origin.items.get(KEY)).toContain('"item/a/note":[null,');
    await handle.flush();
    handle.undo();
    await Promise.resolve();
    expect(origin.items.get(KEY)).toContain('"item/a/note":["hej",');
    await handle.flush();
    handle.reset();
    await Promise.resolve();
    expect(origin.items.get(KEY)).toContain('"item/a/note":[null,');
  });

  it('is saved like any edit', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/done', true);
    await handle.flush();
    handle.undo();
    await handle.close();
    expect((await open(new Tab(origin, 'b'))).get('item/a/done')).toBeNull();
  });

  it('gives back what was typed just before the document was emptied', async () => {
    const handle = await open(new Tab(new Origin(), 'a'));
    handle.set('item/a/note', 'nyss skrivet');
    const takeBack = handle.reset();
    expect(handle.get('item/a/note')).toBeNull();
    takeBack();
    expect(handle.get('item/a/note')).toBe('nyss skrivet');
  });

  it('leaves what another tab has written since', async () => {
    const origin = new Origin();
    const [a, b] = [await open(new Tab(origin, 'a')), await open(new Tab(origin, 'b'))];
    a.set('item/a/note', 'min');
    await a.flush();
    await until(() => b.get('item/a/note') === 'min');
    b.set('item/a/note', 'din');
    await b.flush();
    await until(() => a.get('item/a/note') === 'din');
    expect(a.undo()).toEqual([]);
    expect(a.get('item/a/note')).toBe('din');
  });

  it('empties everything in one step and takes it back with the returned function', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/done', true);
    handle.set('item/b/note', 'hej');
    const takeBack = handle.reset();
    await Promise.resolve();
    expect(origin.items.get(KEY)).toContain('"item/a/done":[null,');
    expect([handle.get('item/a/done'), handle.get('item/b/note')]).toEqual([null, null]);
    await handle.flush();
    handle.set('item/c/done', true);
    expect([...takeBack()].sort()).toEqual(['item/a/done', 'item/b/note']);
    expect([handle.get('item/a/done'), handle.get('item/b/note'), handle.get('item/c/done')]).toEqual([
      true,
      'hej',
      true,
    ]);
    expect(takeBack()).toEqual([]);
  });

  it('keeps the emptied document in the history, where it can be restored from', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/done', true);
    handle.reset();
    await handle.close();
    const next = await open(new Tab(origin, 'b'));
    const kept = (await next.versions()).find(({ why }) => why === 'before-reset');
    expect(kept?.at).toBe(origin.time.getTime());
    expect(next.restore(kept?.text ?? '')).toBe(true);
    expect(next.get('item/a/done')).toBe(true);
    await next.flush();
    expect((await next.versions()).map(({ why }) => why)).toContain('before-restore');
    next.undo();
    expect(next.get('item/a/done')).toBeNull();
    expect(next.restore('{')).toBe(false);
  });

  it('keeps the emptied document beside in localStorage when there is no journal', async () => {
    const origin = new Origin();
    origin.faults.journal = 'refused';
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/note', 'viktigt');
    handle.reset();
    await handle.flush();
    expect((await handle.rawQuarantine()).map(({ text }) => text).join()).toContain('viktigt');
  });
});

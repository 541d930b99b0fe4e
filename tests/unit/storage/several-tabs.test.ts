import { describe, expect, it, vi } from 'vitest';
import { KEY, useHandles } from './handles';
import { Origin, Tab, until } from './surroundings';

const open = useHandles();

describe('several tabs', () => {
  it('show each other’s edits at once and lose none', async () => {
    const origin = new Origin();
    const handles = await Promise.all(['a', 'b', 'c'].map((name) => open(new Tab(origin, name))));
    for (let edit = 0; edit < 40; edit += 1)
      handles.forEach((handle, tab) => handle.set(`item/t${tab}-${edit}/done`, true));
    await Promise.all(handles.map((handle) => handle.flush()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const late = await open(new Tab(origin, 'd'));
    for (const handle of [...handles, late]) {
      for (let edit = 0; edit < 40; edit += 1) {
        for (let tab = 0; tab < 3; tab += 1) expect(handle.get(`item/t${tab}-${edit}/done`)).toBe(true);
      }
    }
  });

  it('merge in the journal also when they cannot hear each other', async () => {
    const origin = new Origin();
    const [one, two] = [new Tab(origin, 'a'), new Tab(origin, 'b')];
    one.deaf = two.deaf = true;
    const [a, b] = [await open(one), await open(two)];
    a.set('item/a/done', true);
    b.set('item/b/done', true);
    await Promise.all([a.flush(), b.flush()]);
    const late = await open(new Tab(origin, 'c'));
    expect([late.get('item/a/done'), late.get('item/b/done')]).toEqual([true, true]);
    two.comeBack();
    one.comeBack();
    await until(() => a.get('item/b/done') === true && b.get('item/a/done') === true);
  });

  it('mend localStorage when another tab overwrote or cleared it, without answering each other for ever', async () => {
    const origin = new Origin();
    const tabs = ['a', 'b', 'c'].map((name) => new Tab(origin, name));
    const handles = await Promise.all(tabs.map((tab) => open(tab)));
    handles[0]?.set('item/a/done', true);
    await handles[0]?.flush();
    const whole = origin.items.get(KEY);
    origin.items.delete(KEY);
    const writes = origin.localWrites;
    tabs.forEach((tab) => tab.hear(null, null));
    await until(() => origin.items.get(KEY) === whole);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(origin.localWrites - writes).toBeLessThanOrEqual(3);
  });

  it('take edits from a storage event when there is no channel', async () => {
    const origin = new Origin();
    const [one, two] = [new Tab(origin, 'a'), new Tab(origin, 'b')];
    one.deaf = two.deaf = true;
    const [a, b] = [await open(one), await open(two)];
    a.set('item/a/done', true);
    await a.flush();
    two.hear(KEY, origin.items.get(KEY) ?? null);
    expect(b.get('item/a/done')).toBe(true);
    expect(b.state().status).toBe('saved');
    two.hear('annat', 'x');
    expect(b.get('item/a/done')).toBe(true);
    expect(b.state().quarantined).toBe(false);
  });

  it('redraw when there is news and not otherwise', async () => {
    const origin = new Origin();
    const [one, two] = [new Tab(origin, 'a'), new Tab(origin, 'b')];
    one.deaf = two.deaf = true;
    const [a, b] = [await open(one), await open(two)];
    a.set('item/a/done', true);
    await a.flush();
    const redraw = vi.fn();
    b.subscribe(redraw);
    two.comeBack();
    await until(() => redraw.mock.calls.length > 0);
    expect(b.get('item/a/done')).toBe(true);
    two.comeBack();
    two.hear(KEY, origin.items.get(KEY) ?? null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('do not call a document saved in two stores because another tab sent something', async () => {
    const origin = new Origin();
    origin.faults.local = 'full';
    const [a, b] = [await open(new Tab(origin, 'a')), await open(new Tab(origin, 'b'))];
    b.set('item/b/done', true);
    expect(await b.flush()).toBe('saved-one-store');
    a.set('item/a/done', true);
    await a.flush();
    await until(() => b.get('item/a/done') === true);
    expect(b.state().status).toBe('saved-one-store');
  });

  it('write nothing for an empty document when localStorage is cleared', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'a');
    await open(tab);
    tab.hear(null, null);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(origin.localWrites + origin.journalWrites).toBe(0);
  });

  it('agree whatever their clocks say: a year ahead, a year behind, midnight, summer time', async () => {
    const origin = new Origin();
    const [first, second] = [await open(new Tab(origin, 'a')), await open(new Tab(origin, 'b'))];
    const clocks = ['2027-11-22', '2025-11-22', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z', '2026-12-31T23:59:59Z'];
    for (const [round, clock] of clocks.entries()) {
      origin.time = new Date(clock);
      first.set('item/a/note', `a ${round}`);
      await first.flush();
      second.set('item/a/note', `b ${round}`);
      second.set(`item/r${round}/done`, true);
      await second.flush();
    }
    await until(() => first.get('item/a/note') === 'b 4');
    const reopened = await open(new Tab(origin, 'c'));
    expect(reopened.get('item/a/note')).toBe('b 4');
    expect(clocks.map((_, round) => reopened.get(`item/r${round}/done`))).toEqual(clocks.map(() => true));
    expect(reopened.state().hasOtherVersions).toBe(false);
  });

  it('keep both texts when two wrote in the same field without seeing each other', async () => {
    const origin = new Origin();
    const [one, two] = [new Tab(origin, 'a'), new Tab(origin, 'b')];
    const [a, b] = [await open(one), await open(two)];
    a.set('item/a/note', 'Skrivet i A.');
    b.set('item/a/note', 'Skrivet i B.');
    await Promise.all([a.flush(), b.flush()]);
    await until(() => a.get('item/a/note') === b.get('item/a/note'));
    const lost = a.get('item/a/note') === 'Skrivet i A.' ? 'Skrivet i B.' : 'Skrivet i A.';
    const late = await open(new Tab(origin, 'c'));
    for (const handle of [a, b, late]) {
      expect(handle.state().hasOtherVersions).toBe(true);
      expect(handle.otherVersions().map(({ path, text }) => [path, text])).toEqual([['item/a/note', lost]]);
    }
    const [version] = late.otherVersions();
    if (version) expect(late.dismissVersion(version)).toBe('accepted');
    await late.flush();
    await until(() => !a.state().hasOtherVersions && !b.state().hasOtherVersions);
  });
});

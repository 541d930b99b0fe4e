import { describe, expect, it, vi } from 'vitest';
import { openDocument } from '@/storage/open-document';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { JOURNAL_KEY, KEY, useHandles } from './handles';
import { Origin, Tab, until } from './surroundings';

const open = useHandles();

describe('the warning that memory is running out', () => {
  /** An origin where a neighbour leaves room for a new document to come to `units` in all. */
  const filledTo = async (units: number): Promise<Origin> => {
    const empty = (await open(new Tab(new Origin(), 'x'))).exportEnvelope();
    const origin = new Origin();
    origin.items.set('granne', 'x'.repeat(units - 'granne'.length - empty.length));
    return origin;
  };

  it('comes at 1.5 million units and not one before', async () => {
    const below = await open(new Tab(await filledTo(1_499_999), 'a'));
    expect(below.state().nearQuota).toBe(false);
    const at = await open(new Tab(await filledTo(1_500_000), 'a'));
    expect(at.state().nearQuota).toBe(true);
  });

  it('goes away with the next save when somebody has made room', async () => {
    const origin = await filledTo(1_500_000);
    const handle = await open(new Tab(origin, 'a'));
    origin.items.delete('granne');
    handle.set('item/a/done', true);
    await handle.flush();
    expect(handle.state().nearQuota).toBe(false);
  });

  it('goes away when the tab comes back, and the page is told', async () => {
    const origin = await filledTo(1_500_000);
    const tab = new Tab(origin, 'a');
    const handle = await open(tab);
    origin.items.delete('granne');
    const redraw = vi.fn();
    handle.subscribe(redraw);
    tab.comeBack();
    await until(() => redraw.mock.calls.length > 0);
    expect(handle.state().nearQuota).toBe(false);
  });

  it('does not count the document twice', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/note', 'x'.repeat(20_000));
    await handle.close();
    const size = origin.items.get(KEY)?.length ?? 0;
    origin.items.set('granne', 'x'.repeat(1_499_999 - 'granne'.length - KEY.length - size));
    expect((await open(new Tab(origin, 'b'))).state().nearQuota).toBe(false);
  });
});

describe('several fields at once', () => {
  it('are saved at once when one of them is no text, and as typing when all are', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.setAll({ 'item/a/note': 'skrivet', 'item/b/note': 'skrivet' });
    await Promise.resolve();
    expect(origin.items.has(KEY)).toBe(false);
    handle.setAll({ 'item/a/note': 'mer', 'item/a/done': true });
    await Promise.resolve();
    expect(origin.items.get(KEY)).toContain('"mer"');
  });
});

describe('a document with nothing in it', () => {
  it('has nothing to reset', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    expect(handle.reset()()).toEqual([]);
    expect(handle.undo()).toEqual([]);
    expect(await handle.flush()).toBe('empty');
    expect(origin.localWrites + origin.journalWrites).toBe(0);
  });

  it('becomes saved when another tab writes', async () => {
    const origin = new Origin();
    const [a, b] = [await open(new Tab(origin, 'a')), await open(new Tab(origin, 'b'))];
    const told = vi.fn();
    b.subscribe(told);
    origin.time = new Date(origin.time.getTime() + 1000);
    a.set('item/a/done', true);
    await a.flush();
    await until(() => told.mock.calls.length > 0);
    expect(b.state()).toMatchObject({ status: 'saved', savedAt: origin.time, canUndo: false });
    expect(a.state().canUndo).toBe(true);
  });

  it('is not called empty when the journal does not answer', async () => {
    const origin = new Origin();
    origin.faults.journal = 'refused';
    expect((await open(new Tab(origin, 'a'))).state().status).toBe('saved-one-store');
  });
});

describe('a save under way', () => {
  it('is followed by another when flush is asked for what came since', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    handle.set('item/a/done', true);
    await Promise.resolve();
    handle.set('item/a/note', 'sist');
    expect(await handle.flush()).toBe('saved');
    expect(await origin.inJournal(JOURNAL_KEY)).toContain('"sist"');
  });
});

describe('a browser without a line between tabs', () => {
  it('saves all the same', async () => {
    const origin = new Origin();
    const options = { ...new Tab(origin, 'a').options(), openChannel: () => null };
    const handle = openDocument(checklistProgress, 'start', options);
    await handle.ready;
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('saved');
    await handle.close();
  });
});

describe('a document whose bytes were damaged', () => {
  it('is saved again when another tab brings the content', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'b');
    const a = await open(new Tab(new Origin(), 'a'));
    a.set('item/a/done', true);
    origin.items.set(KEY, 'trasigt');
    await origin.putInJournal(JOURNAL_KEY, { text: 'trasigt', at: 1 });
    const b = await open(tab);
    expect(b.state().status).toBe('quarantined');
    tab.hear(KEY, a.exportEnvelope());
    expect(b.get('item/a/done')).toBe(true);
    expect(b.state()).toMatchObject({ status: 'saved', quarantined: true });
  });
});

describe('another tab’s storage event', () => {
  it('is shown also while this tab’s own edits wait', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'b');
    const a = await open(new Tab(new Origin(), 'a'));
    a.set('item/a/done', true);
    const b = await open(tab);
    b.set('item/b/note', 'skriver');
    const told = vi.fn();
    b.subscribe(told);
    tab.hear(KEY, a.exportEnvelope());
    expect(told).toHaveBeenCalledTimes(1);
    expect(b.get('item/a/done')).toBe(true);
    expect(b.state().status).toBe('saving');
  });

  it('missed while the page was away is taken in without calling unsaved typing saved', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'b');
    tab.deaf = true;
    const [a, b] = [await open(new Tab(origin, 'a')), await open(tab)];
    a.set('item/a/done', true);
    await a.flush();
    b.set('item/b/note', 'skriver');
    const statuses: string[] = [];
    b.subscribe(() => statuses.push(b.state().status));
    tab.comeBack();
    await until(() => b.state().status === 'saved');
    expect(statuses).toEqual(['saving', 'saved']);
    expect(b.get('item/a/done')).toBe(true);
  });

  it.each([
    ['mends a copy that was removed', KEY, true],
    ['about something else leads to nothing', 'annat', false],
  ])('%s', async (_, key, isMended) => {
    const origin = new Origin();
    const tab = new Tab(origin, 'a');
    const handle = await open(tab);
    handle.set('item/a/done', true);
    await handle.flush();
    const whole = origin.items.get(KEY);
    origin.items.delete(KEY);
    tab.hear(key, null);
    expect(origin.items.has(KEY)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 650));
    expect(origin.items.get(KEY)).toBe(isMended ? whole : undefined);
  });
});

describe('a closed document', () => {
  it('hears and does nothing more', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'a');
    const handle = openDocument(checklistProgress, 'start', tab.options());
    const told = vi.fn();
    handle.subscribe(told);
    await handle.ready;
    handle.set('item/a/note', 'sist');
    await handle.close();
    expect(origin.items.get(KEY)).toBe(handle.exportEnvelope());
    const calls = told.mock.calls.length;

    const other = await open(new Tab(origin, 'b'));
    other.set('item/b/done', true);
    await other.flush();
    const writes = origin.localWrites + origin.journalWrites;
    tab.hear(KEY, origin.items.get(KEY) ?? null);
    tab.comeBack();
    tab.leave();
    expect(handle.undo()).toEqual([]);
    expect(handle.change('before-restore', new Map())).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(handle.get('item/b/done')).toBeNull();
    expect(told).toHaveBeenCalledTimes(calls);
    expect(origin.localWrites + origin.journalWrites).toBe(writes);
  });
});

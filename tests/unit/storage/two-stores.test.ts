import { beforeEach, describe, expect, it } from 'vitest';
import { documentKeys, quarantineKey } from '@/storage/keys';
import { Desk, KEYS, NEWER } from './desk';
import { JOURNAL_KEY, KEY } from './handles';
import { BASE, Origin } from './surroundings';

let origin: Origin;
let desk: Desk;

beforeEach(() => {
  origin = new Origin();
  desk = new Desk(origin, 'a');
});

describe('a look', () => {
  it('finds nothing in two empty stores', async () => {
    expect(await desk.stores.look()).toEqual({ answers: 2, whole: false, at: null });
    expect(desk.stores.reachable()).toBe(true);
    expect(desk.stores.newer()).toBeNull();
    expect(desk.stores.damaged()).toBe(false);
  });

  it('takes in both stores, and is whole when both hold exactly what memory holds', async () => {
    const other = new Desk(origin, 'b');
    other.set('b');
    other.stores.writeLocal();
    expect(await desk.stores.look()).toEqual({ answers: 2, whole: false, at: null });
    expect(desk.has('b')).toBe(true);
    await other.stores.commit();
    expect(await desk.stores.look()).toEqual({ answers: 2, whole: true, at: origin.time.getTime() });
    origin.items.delete(KEY);
    expect(await desk.stores.look()).toMatchObject({ whole: false });
    const late = new Desk(origin, 'c');
    await late.stores.look();
    expect(late.has('b')).toBe(true);
  });

  it('puts damaged bytes aside at once', async () => {
    origin.items.set(KEY, 'trasigt');
    await desk.stores.look();
    expect(desk.aside()).toEqual(['trasigt']);
    const writes = origin.localWrites;
    await desk.stores.look();
    expect(origin.localWrites).toBe(writes);
  });

  it('believes in a journal until it has not answered', async () => {
    origin.faults.local = origin.faults.journal = 'refused';
    expect(desk.stores.reachable()).toBe(true);
    await desk.stores.look();
    expect(desk.stores.reachable()).toBe(false);
  });

  it.each([
    ['local', 'none', 1],
    ['none', 'journal', 1],
    ['local', 'journal', 0],
  ] as const)('counts the stores that answer when %s and %s are refused', async (first, second, answers) => {
    if (first === 'local') origin.faults.local = 'refused';
    if (second === 'journal') origin.faults.journal = 'refused';
    expect(await desk.stores.look()).toEqual({ answers, whole: false, at: null });
    expect(desk.stores.reachable()).toBe(answers > 0);
  });
});

describe('writing to localStorage', () => {
  it('merges with what lies there first', () => {
    const other = new Desk(origin, 'b');
    other.set('b');
    other.stores.writeLocal();
    desk.set('a');
    expect(desk.stores.writeLocal()).toBe(true);
    expect([desk.has('a'), desk.has('b')]).toEqual([true, true]);
    expect(origin.items.get(KEY)).toBe(desk.copy.text());
  });

  it('is not done again when the same text is there', () => {
    desk.set('a');
    expect(desk.stores.writeLocal()).toBe(true);
    const writes = origin.localWrites;
    expect(desk.stores.writeLocal()).toBe(true);
    expect(origin.localWrites).toBe(writes);
  });

  it.each(['refused', 'full', 'silent'] as const)('says no when the store is %s', (fault) => {
    desk.set('a');
    origin.faults.local = fault;
    expect(desk.stores.writeLocal()).toBe(false);
  });

  it('leaves a newer version’s bytes alone, also once it has met them elsewhere', () => {
    origin.items.set(KEY, NEWER);
    desk.set('a');
    expect(desk.stores.writeLocal()).toBe(false);
    expect(desk.stores.newer()).toBe(NEWER);
    origin.items.delete(KEY);
    expect(desk.stores.writeLocal()).toBe(false);
    expect(origin.localWrites).toBe(0);
  });

  it('puts damaged bytes aside before it writes over them', () => {
    origin.items.set(KEY, 'trasigt');
    const text = desk.set('a');
    expect(desk.stores.writeLocal()).toBe(true);
    expect(desk.stores.damaged()).toBe(true);
    expect(origin.items.get(quarantineKey(KEYS, 'trasigt'))).toBe('trasigt');
    expect(origin.items.get(KEY)).toBe(text);
  });
});

describe('text from another tab', () => {
  it('is taken in', () => {
    const other = new Desk(origin, 'b');
    desk.stores.take('memory', other.set('b'));
    expect(desk.has('b')).toBe(true);
  });

  it('that is damaged is nothing to keep: that tab has the original', async () => {
    desk.stores.take('memory', 'trasigt');
    desk.set('a');
    expect(await desk.stores.commit()).toBe(true);
    expect(desk.stores.damaged()).toBe(false);
    expect(await desk.quarantined()).toEqual([]);
  });

  it('from a newer version stops this one, and the first met is the one offered', () => {
    desk.stores.take('memory', NEWER);
    desk.stores.take('local', `${NEWER} `);
    expect(desk.stores.newer()).toBe(NEWER);
    expect(desk.stores.writeLocal()).toBe(false);
  });
});

describe('what has been put aside', () => {
  it('is listed once although it lies in both stores, and only this document’s', async () => {
    origin.items.set(`${KEYS.quarantine}1`, 'ett');
    origin.items.set(`${documentKeys(BASE, 'checklist-progress', 'startar').quarantine}1`, 'annat');
    await origin.putInJournal(JOURNAL_KEY, { text: 'ett', at: 1 });
    desk.set('a');
    await desk.stores.commit();
    expect((await desk.quarantined()).map(({ text }) => text)).toEqual(['ett']);
  });

  it('is listed from localStorage when there is no journal', async () => {
    origin.items.set(KEY, 'trasigt');
    origin.faults.journal = 'refused';
    await desk.stores.look();
    expect(await desk.quarantined()).toEqual([{ from: 'local', text: 'trasigt' }]);
  });
});

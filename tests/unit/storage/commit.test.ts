import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '@/storage/care';
import type { Journal } from '@/storage/journal';
import { journalName } from '@/storage/keys';
import { Desk, journalOf, NEWER } from './desk';
import { JOURNAL_KEY } from './handles';
import { BASE, Origin } from './surroundings';

const MINUTE = 60_000;

let origin: Origin;
let desk: Desk;

beforeEach(() => {
  origin = new Origin();
  desk = new Desk(origin, 'a');
});

describe('a commit', () => {
  it('merges with what lies in the journal and keeps that as a version', async () => {
    const other = new Desk(origin, 'b');
    const before = other.set('b');
    await other.stores.commit();
    expect(await desk.kept()).toEqual([]);
    desk.set('a');
    expect(await desk.stores.commit()).toBe(true);
    expect([desk.has('a'), desk.has('b')]).toEqual([true, true]);
    expect(await origin.inJournal(JOURNAL_KEY)).toBe(desk.copy.text());
    expect(await desk.kept()).toEqual([before]);
  });

  it('of what is already there writes nothing and keeps no version', async () => {
    desk.set('a');
    await desk.stores.commit();
    origin.time = new Date(origin.time.getTime() + MINUTE);
    const writes = origin.journalWrites;
    expect(await desk.stores.commit()).toBe(true);
    expect(origin.journalWrites).toBe(writes);
    expect((await desk.stores.look()).at).toBe(origin.time.getTime() - MINUTE);
  });

  it('keeps the version before each minute of edits', async () => {
    const texts: string[] = [];
    for (const item of ['a', 'b', 'c']) {
      texts.push(desk.set(item));
      await desk.stores.commit();
      origin.time = new Date(origin.time.getTime() + MINUTE);
    }
    expect(await desk.kept()).toEqual(texts.slice(0, 2));
  });

  it('keeps but one version of what is written within a minute', async () => {
    const first = desk.set('a');
    for (const item of ['b', 'c', 'd']) {
      await desk.stores.commit();
      desk.set(item);
    }
    await desk.stores.commit();
    expect(await desk.kept()).toEqual([first]);
  });

  it('keeps the versions it was asked to keep once, also when nothing else is written', async () => {
    desk.set('a');
    await desk.stores.commit();
    desk.stores.keep('before-reset', 'förut');
    desk.stores.writeLocal();
    expect(await desk.stores.commit()).toBe(true);
    expect(await desk.stores.commit()).toBe(true);
    expect(await desk.kept()).toEqual(['förut']);
    expect(await desk.quarantined()).toEqual([]);
  });

  it('leaves what came while it was under way for the next', async () => {
    const journal = journalOf(origin);
    const update: Journal['update'] = async (...args) => {
      const outcome = await journal.update(...args);
      if (!desk.has('b')) desk.stores.keep('before-reset', desk.set('b'));
      return outcome;
    };
    desk = new Desk(origin, 'a', { ...journal, update });
    desk.set('a');
    await desk.stores.commit();
    expect(await desk.kept()).toEqual([]);
    await desk.stores.commit();
    expect(await desk.kept()).toContain(desk.copy.text());
  });

  it('that fails says so, and what it was asked to keep goes with the next', async () => {
    origin.faults.journal = 'full';
    desk.set('a');
    desk.stores.keep('before-reset', 'förut');
    expect(await desk.stores.commit()).toBe(false);
    expect(desk.aside()).toEqual(['förut']);
    origin.faults.journal = 'none';
    expect(await desk.stores.commit()).toBe(true);
    expect(await desk.kept()).toEqual(['förut']);
  });

  it('that fails keeps no promise of what the journal holds', async () => {
    desk.set('a');
    await desk.stores.commit();
    desk.stores.writeLocal();
    expect((await desk.stores.look()).whole).toBe(true);
    desk.set('b');
    origin.faults.journal = 'full';
    await desk.stores.commit();
    desk.stores.writeLocal();
    expect((await desk.stores.look()).whole).toBe(false);
  });

  it('puts damaged bytes from the journal aside in both stores, once', async () => {
    await origin.putInJournal(JOURNAL_KEY, { text: 'trasigt', at: 1 });
    desk.set('a');
    expect(await desk.stores.commit()).toBe(true);
    expect(desk.stores.damaged()).toBe(true);
    expect(await origin.inJournal(JOURNAL_KEY)).toBe(desk.copy.text());
    expect(await desk.kept()).toEqual([]);
    expect(desk.aside()).toEqual(['trasigt']);
    expect((await desk.quarantined()).map(({ text }) => text)).toEqual(['trasigt']);
  });

  it('meeting a newer version puts this tab’s edits aside in both stores and stops', async () => {
    await origin.putInJournal(JOURNAL_KEY, { text: NEWER, at: 1 });
    const text = desk.set('a');
    expect(await desk.stores.commit()).toBe(false);
    expect(desk.stores.newer()).toBe(NEWER);
    expect(await origin.inJournal(JOURNAL_KEY)).toBe(NEWER);
    expect(await desk.kept()).toEqual([]);
    expect(desk.aside()).toEqual([text]);
    expect(await rowsOf(journalOf(origin), 'quarantine', JOURNAL_KEY)).toMatchObject([{ from: 'memory', text }]);
  });

  it('meeting a database that a newer version has rebuilt puts this tab’s edits aside and stops', async () => {
    await new Promise<void>((resolve) => {
      const opening = origin.idb.open(journalName(BASE), 2);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const text = desk.set('a');
    expect(await desk.stores.commit()).toBe(false);
    expect(desk.stores.newer()).toBe(text);
    expect(desk.aside()).toEqual([text]);
  });

  it('meeting a newer version puts nothing aside when all was saved', async () => {
    await origin.putInJournal(JOURNAL_KEY, { text: NEWER, at: 1 });
    desk.isUnsaved = false;
    expect(await desk.stores.commit()).toBe(false);
    expect(await desk.stores.commit()).toBe(false);
    expect(await desk.quarantined()).toEqual([]);
    expect(origin.localWrites + origin.journalWrites).toBe(0);
  });
});

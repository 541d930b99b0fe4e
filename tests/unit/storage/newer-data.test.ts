import { describe, expect, it } from 'vitest';
import { JOURNAL_KEY, KEY, useHandles } from './handles';
import { Origin, Tab, until } from './surroundings';

const open = useHandles();

describe('data from a newer version of the site', () => {
  const newer =
    '{"format":"kvalitetsparmen","kind":"checklist-progress","v":2,"id":"start","crc":"x","body":{"shape":"unknown"}}';

  it('is left untouched, in whichever store it lies, and can be exported', async () => {
    for (const where of ['local', 'journal'] as const) {
      const origin = new Origin();
      if (where === 'local') origin.items.set(KEY, newer);
      else await origin.putInJournal(JOURNAL_KEY, { text: newer, at: 1 });
      const handle = await open(new Tab(origin, 'a'));
      expect(handle.state().status).toBe('read-only-newer');
      expect(handle.set('item/a/done', true)).toBe('read-only');
      expect(handle.undo()).toEqual([]);
      handle.reset();
      expect(handle.restore('{}')).toBe(false);
      expect(await handle.flush()).toBe('read-only-newer');
      expect(handle.exportEnvelope()).toBe(newer);
      expect(origin.localWrites + origin.journalWrites).toBe(0);
    }
  });

  it('stops an old tab, whose last edits are put aside and not thrown away', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'a');
    const handle = await open(tab);
    handle.set('item/a/done', true);
    await handle.flush();
    handle.set('item/a/note', 'det sista');
    origin.items.set(KEY, newer);
    await origin.putInJournal(JOURNAL_KEY, { text: newer, at: 1 });
    tab.hear(KEY, newer);
    expect(handle.state().status).toBe('read-only-newer');
    expect(handle.set('item/b/done', true)).toBe('read-only');
    await handle.flush();
    expect(origin.items.get(KEY)).toBe(newer);
    expect(await origin.inJournal(JOURNAL_KEY)).toBe(newer);
    expect((await handle.rawQuarantine()).map(({ text }) => text).join()).toContain('det sista');
  });

  it('met first inside the transaction stops the write there', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    await origin.putInJournal(JOURNAL_KEY, { text: newer, at: 1 });
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('read-only-newer');
    expect(await origin.inJournal(JOURNAL_KEY)).toBe(newer);
    expect((await handle.rawQuarantine()).map(({ text }) => text).join()).toContain('item/a/done');
  });

  it('is noticed when the tab comes back', async () => {
    const origin = new Origin();
    const tab = new Tab(origin, 'a');
    const handle = await open(tab);
    handle.set('item/a/done', true);
    await handle.flush();
    await origin.putInJournal(JOURNAL_KEY, { text: newer, at: 1 });
    tab.comeBack();
    await until(() => handle.state().status === 'read-only-newer');
    const writes = origin.localWrites + origin.journalWrites;
    await handle.flush();
    expect(origin.localWrites + origin.journalWrites).toBe(writes);
  });

  it('in the form of a rebuilt database stops the writes as well', async () => {
    const origin = new Origin();
    await new Promise<void>((resolve) => {
      const opening = origin.idb.open('kvp1:/parm:journal', 2);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const handle = await open(new Tab(origin, 'a'));
    expect(handle.state().status).toBe('read-only-newer');
    expect(handle.set('item/a/done', true)).toBe('read-only');
  });
});

import { describe, expect, it } from 'vitest';
import { NO_JOURNAL, openTabStore } from '@/storage/borrowed';
import { placeOf } from '@/storage/environment';
import { createLocalStore } from '@/storage/local-store';
import { openDocument } from '@/storage/open-document';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { BASE, Origin, Tab } from './surroundings';

/** A tab whose own memory lies in `origin`, at a point in time. */
function tabStore(origin: Origin, now = 1_000_000_000) {
  const page = new EventTarget();
  const store = openTabStore(BASE, { open: () => origin.storage(), now: () => now, page });
  return { store, page };
}

function openIn(origin: Origin, localStore = tabStore(origin).store) {
  const { page, now, tab } = new Tab(origin, 'a').options();
  return openDocument(checklistProgress, 'start', {
    ...{ base: BASE, page, now, tab },
    ...{ place: 'tab', localStore, journal: NO_JOURNAL, openChannel: () => null },
  });
}

describe('a borrowed computer', () => {
  it('is one whose browser has been told so', () => {
    const origin = new Origin();
    const store = createLocalStore(() => origin.storage());
    expect(placeOf(BASE, store)).toBe('browser');
    origin.items.set('kvp1:/parm:borrowed', '1');
    expect(placeOf(BASE, store)).toBe('tab');
    expect(placeOf('/annan/', store)).toBe('browser');
    origin.faults.local = 'refused';
    expect(placeOf(BASE, store)).toBe('browser');
  });

  it('keeps what is written in the tab, says so, and follows to the next page', async () => {
    const memory = new Origin();
    const handle = openIn(memory);
    await handle.ready;
    expect(handle.state()).toMatchObject({ status: 'empty', place: 'tab' });
    handle.set('item/a/note', 'på biblioteket');
    expect(await handle.flush()).toBe('in-tab');
    await handle.close();
    const next = openIn(memory);
    await next.ready;
    await next.flush();
    expect(next.state().status).toBe('in-tab');
    expect(next.get('item/a/note')).toBe('på biblioteket');
    await next.close();
  });

  it('says so when the tab has no memory either', async () => {
    const memory = new Origin();
    memory.faults.local = 'refused';
    const handle = openIn(memory);
    await handle.ready;
    handle.set('item/a/done', true);
    expect(await handle.flush()).toBe('unavailable');
    await handle.close();
  });

  it('forgets what a closed tab left, if it is brought back after two minutes', () => {
    const memory = new Origin();
    memory.items.set('annans', 'kvar');
    const start = 1_000_000_000;
    const { store, page } = tabStore(memory, start);
    store.write('kvp1:/parm:d:x:y', 'svar');
    page.dispatchEvent(new Event('pagehide'));
    expect(tabStore(memory, start + 120_000).store.read('kvp1:/parm:d:x:y')).toBe('svar');
    page.dispatchEvent(new Event('pagehide'));
    expect(tabStore(memory, start + 120_001).store.read('kvp1:/parm:d:x:y')).toBeNull();
    expect([...memory.items.keys()]).toEqual(['annans']);
  });

  it('remembers a tab that has been open all night, and one whose clock was set back', () => {
    const memory = new Origin();
    const { store, page } = tabStore(memory);
    store.write('kvp1:/parm:d:x:y', 'svar');
    expect(tabStore(memory, 9_000_000_000).store.read('kvp1:/parm:d:x:y')).toBe('svar');
    page.dispatchEvent(new Event('pagehide'));
    expect(tabStore(memory, 1).store.read('kvp1:/parm:d:x:y')).toBe('svar');
  });
});

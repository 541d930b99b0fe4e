import { afterEach, describe, expect, it, vi } from 'vitest';
import { keysIn } from '@/storage/list-documents';
import { createJournal, type Journal, type JournalWrite } from '@/storage/journal';
import { Origin } from './surroundings';

const NAME = 'kvp1:/parm:journal';
const put = (text: string) => (): JournalWrite => ({ text, keep: [], quarantine: [] });

/** A journal whose connections can be looked at as they are opened. */
function watched(origin: Origin, onOpen: (database: IDBDatabase) => void = () => undefined) {
  const opened: IDBDatabase[] = [];
  const open = (name: string, version: number): IDBOpenDBRequest => {
    const request = origin.idb.open(name, version);
    request.addEventListener('success', () => {
      opened.push(request.result);
      onOpen(request.result);
    });
    return request;
  };
  const journal: Journal = createJournal(NAME, () => ({ open }) as unknown as IDBFactory);
  return { journal, opened };
}

/** An opening that fails with the given error, as the browser tells it. */
const failing = (name: string | null): IDBFactory =>
  ({
    open: () => {
      const request = { error: name === null ? null : new DOMException('', name), onerror: () => undefined };
      queueMicrotask(() => request.onerror());
      return request;
    },
  }) as unknown as IDBFactory;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the journal’s connection', () => {
  it('is opened once and shared by what comes at the same time', async () => {
    const { journal, opened } = watched(new Origin());
    await Promise.all([journal.read('a'), journal.update('b', 1, put('x')), keysIn(journal)]);
    await journal.read('a');
    expect(opened).toHaveLength(1);
  });

  it('is opened anew when the browser has closed it', async () => {
    const { journal, opened } = watched(new Origin());
    await journal.update('k', 1, put('ett'));
    opened[0]?.onclose?.(new Event('close'));
    expect(await journal.read('k')).toMatchObject({ text: 'ett' });
    expect(opened).toHaveLength(2);
  });

  it('waits until the flush to disk', async () => {
    const asked: unknown[] = [];
    const { journal } = watched(new Origin(), (database) => {
      const transaction = database.transaction.bind(database);
      database.transaction = (...args) => {
        asked.push(args[2]);
        return transaction(...args);
      };
    });
    await journal.update('k', 1, put('ett'));
    expect(asked).toEqual([{ durability: 'strict' }]);
  });

  it('is tried twice and then given up, and nothing is left open', async () => {
    const closed = vi.fn();
    const { journal, opened } = watched(new Origin(), (database) => {
      database.close = closed;
      database.transaction = () => {
        throw new DOMException('closing', 'InvalidStateError');
      };
    });
    expect(await journal.read('k')).toBe('failed');
    expect(opened).toHaveLength(2);
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it('that gives no answer is given up after four seconds, and tried anew the next time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const origin = new Origin();
    origin.faults.journal = 'mute';
    const journal = createJournal(NAME, () => origin.factory());
    const settled = vi.fn();
    void journal.read('k').then(settled);
    await vi.advanceTimersByTimeAsync(3999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledExactlyOnceWith('failed');
    vi.useRealTimers();
    origin.faults.journal = 'none';
    expect(await journal.read('k')).toEqual({ text: undefined, at: null });
  });

  it('leaves no clock running when it has answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { journal } = watched(new Origin());
    await journal.update('k', 1, put('ett'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['VersionError', 'newer'],
    ['UnknownError', 'unavailable'],
    [null, 'unavailable'],
  ])('that cannot be opened because of %s says %s', async (name, answer) => {
    const journal = createJournal(NAME, () => failing(name));
    expect(await journal.read('k')).toBe(answer);
    expect(await journal.update('k', 1, put('x'))).toBe(answer);
    expect(await keysIn(journal)).toEqual([]);
  });

  it('goes to the browser’s own database when none is given', async () => {
    const origin = new Origin();
    vi.stubGlobal('indexedDB', origin.idb);
    await createJournal(NAME).update('k', 1, put('ett'));
    expect(await createJournal(NAME, () => origin.idb).read('k')).toMatchObject({ text: 'ett' });
  });
});

describe('the time of a row', () => {
  it('is null when what is stored is no time', async () => {
    const origin = new Origin();
    await origin.putInJournal('k', { text: 'ett', at: 'i går' });
    expect(await createJournal(NAME, () => origin.idb).read('k')).toEqual({ text: 'ett', at: null });
  });
});

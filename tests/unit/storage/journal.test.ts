import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/storage/care';
import { keysIn } from '@/storage/list-documents';
import { createJournal, type Journal, type JournalWrite } from '@/storage/journal';
import { Origin } from './surroundings';

const NAME = 'kvp1:/parm:journal';
const NOW = Date.parse('2026-11-21T14:32:00Z');

function journalOf(origin: Origin): Journal {
  return createJournal(NAME, () => origin.factory());
}

const put = (text: string, more: Partial<JournalWrite> = {}): (() => JournalWrite) => {
  return () => ({ text, keep: [], quarantine: [], ...more });
};

describe('createJournal', () => {
  it('reads what it wrote, and when', async () => {
    const journal = journalOf(new Origin());
    expect(await journal.read('k')).toEqual({ text: undefined, at: null });
    expect(await journal.update('k', NOW, put('ett'))).toEqual({ done: true });
    expect(await journal.read('k')).toEqual({ text: 'ett', at: NOW });
    expect(await keysIn(journal)).toEqual(['k']);
  });

  it('gives the step what is stored at that moment', async () => {
    const journal = journalOf(new Origin());
    const seen: unknown[] = [];
    const append = (letter: string) => (stored: unknown) => {
      seen.push(stored);
      return { text: `${typeof stored === 'string' ? stored : ''}${letter}`, keep: [], quarantine: [] };
    };
    await Promise.all(['a', 'b', 'c'].map((letter) => journal.update('k', NOW, append(letter))));
    expect(seen).toEqual([undefined, 'a', 'ab']);
    expect(await journal.read('k')).toMatchObject({ text: 'abc' });
  });

  it('keeps versions and damaged bytes of one document apart from another’s', async () => {
    const journal = journalOf(new Origin());
    const keep = [{ why: 'before-reset', text: 'förut' }] as const;
    const quarantine = [{ from: 'local', text: 'trasigt' }] as const;
    await journal.update('k', NOW, put('ett', { keep, quarantine }));
    await journal.update('k2', NOW, put('två', { quarantine: [] }));
    await journal.update('k', NOW + 1, put('tre', { keep, quarantine }));
    expect(await rowsOf(journal, 'history', 'k')).toEqual([
      { why: 'before-reset', text: 'förut', at: NOW },
      { why: 'before-reset', text: 'förut', at: NOW + 1 },
    ]);
    expect(await rowsOf(journal, 'quarantine', 'k')).toEqual([{ from: 'local', text: 'trasigt', at: NOW + 1 }]);
    expect(await rowsOf(journal, 'quarantine', 'k2')).toEqual([]);
  });

  it('removes the versions that there is no longer reason to keep, and no other document’s', async () => {
    const journal = journalOf(new Origin());
    const keep = (text: string): (() => JournalWrite) => put(text, { keep: [{ why: 'edit', text }] });
    await journal.update('k2', NOW, keep('annans'));
    for (let minute = 1; minute <= 25; minute += 1) {
      await journal.update('k', NOW + minute * 60_000, keep(`${minute}`));
    }
    // The twenty newest, and of the older ones the last of the day.
    const left = (await rowsOf(journal, 'history', 'k')).map(({ text }) => Number(text));
    expect(left).toEqual(Array.from({ length: 21 }, (_, index) => index + 5));
    expect(await rowsOf(journal, 'history', 'k2')).toHaveLength(1);
  });

  it('leaves the document alone when the step says so', async () => {
    const journal = journalOf(new Origin());
    await journal.update('k', NOW, put('ett'));
    await journal.update('k', NOW + 1, () => ({ text: null, keep: [], quarantine: [] }));
    expect(await journal.read('k')).toEqual({ text: 'ett', at: NOW });
  });

  it('undoes the whole transaction when part of it fails', async () => {
    const origin = new Origin();
    const journal = journalOf(origin);
    await journal.update('k', NOW, put('ett'));
    const before = origin.journalWrites;
    origin.faults.journalCalls = (call) => call === before + 2 || call === before + 4;
    expect(await journal.update('k', NOW, put('två', { keep: [{ why: 'edit', text: 'ett' }] }))).toBe('failed');
    expect(await journal.read('k')).toMatchObject({ text: 'ett' });
    expect(await rowsOf(journal, 'history', 'k')).toEqual([]);
  });

  it('tries once more on a fresh connection', async () => {
    const origin = new Origin();
    const journal = journalOf(origin);
    origin.faults.journalCalls = (call) => call === 1;
    expect(await journal.update('k', NOW, put('ett'))).toEqual({ done: true });
  });

  it('answers without rejecting when a step throws', async () => {
    const journal = journalOf(new Origin());
    const fails = (): never => {
      throw new Error('in the step');
    };
    expect(await journal.update('k', NOW, fails)).toBe('failed');
  });

  it('steps aside for a newer site and then says newer', async () => {
    const origin = new Origin();
    const journal = journalOf(origin);
    await journal.update('k', NOW, put('ett'));
    await new Promise<void>((resolve) => {
      const opening = origin.idb.open(NAME, 2);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await journal.update('k', NOW, put('två'))).toBe('newer');
    expect(await journal.read('k')).toBe('newer');
  });

  it('finds its way back when the browser closed the connection', async () => {
    const origin = new Origin();
    const journal = journalOf(origin);
    await journal.update('k', NOW, put('ett'));
    origin.closeConnections();
    expect(await journal.update('k', NOW, put('två'))).toEqual({ done: true });
  });

  it.each<[string, () => IDBFactory | null]>([
    [
      'throws',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['is missing', () => null],
  ])('is unavailable when indexedDB %s', async (_, open) => {
    const journal = createJournal(NAME, open);
    expect(await journal.read('k')).toBe('unavailable');
    expect(await journal.update('k', NOW, put('ett'))).toBe('unavailable');
    expect(await rowsOf(journal, 'history', 'k')).toEqual([]);
    expect(await keysIn(journal)).toEqual([]);
  });

  it('hands on damage as text', async () => {
    const origin = new Origin();
    const journal = journalOf(origin);
    await journal.update('k', NOW, put('ett'));
    await origin.putInJournal('k', { text: 7 });
    expect(await journal.read('k')).toEqual({ text: '{"text":7}', at: null });
    await origin.putInJournal('k', null);
    expect(await journal.read('k')).toEqual({ text: 'null', at: null });
  });
});

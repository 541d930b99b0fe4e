import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '@/domain/deviation-number';
import type { Deviation } from '@/domain/deviation';
import { joinedLog } from '@/islands/deviations/join';
import type { Json } from '@/storage/canonical';
import { entriesOf, onlyEntry } from '@/storage/deviation-entries';
import { decode, encode } from '@/storage/envelope';
import { emptyDocument, mergeDocuments, type MergeDocument, writeField } from '@/storage/merge-map';

const YEAR = '2026';

type Write = Partial<Deviation> & { id: string };

/** What a device has written, in order, on top of what it had. */
function written(tab: string, writes: readonly Write[], on: MergeDocument = emptyDocument()): MergeDocument {
  return writes.reduce(
    (log, { id, ...values }) =>
      Object.entries(values).reduce(
        (doc, [field, value]) => writeField(doc, `entry/${id}/${field}`, value as Json, tab, false),
        log,
      ),
    on,
  );
}

const join = (mine: MergeDocument, theirs: MergeDocument) => joinedLog(YEAR, '', mine, theirs);

/** What two devices wrote without a network, each numbering from one. */
const device = (tab: string) =>
  fc
    .array(
      fc.record({ registered: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), removed: fc.boolean() }),
      {
        maxLength: 6,
      },
    )
    .map((entries) =>
      written(
        tab,
        entries.map((entry, i) => ({ id: `${tab}${i}zzzz`, number: i + 1, ...entry })),
      ),
    );

const shared = written('s', [{ id: 'samma', number: 1, registered: '2026-01-01', happened: 'Lika' }]);
const called = (log: MergeDocument) =>
  Object.fromEntries([...namesOf(YEAR, entriesOf(log))].map(([id, { name }]) => [id, name]));

describe('two logs that were apart', () => {
  test('come to the same entries with the same names, whoever joins, once or many times', () => {
    fc.assert(
      fc.property(device('a'), device('b'), (a, b) => {
        const [mine, theirs] = [mergeDocuments(shared, a), mergeDocuments(shared, b)];
        const [here, there] = [mergeDocuments(mine, theirs), mergeDocuments(theirs, mine)];
        expect(called(here)).toEqual(called(there));
        expect(called(mergeDocuments(here, there))).toEqual(called(here));
        const ids = entriesOf(here).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(new Set([...entriesOf(mine), ...entriesOf(theirs)].map(({ id }) => id)).size);
        const names = Object.values(called(here));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('say beforehand exactly what the merge then does', () => {
    fc.assert(
      fc.property(device('a'), device('b'), (a, b) => {
        const [mine, theirs] = [mergeDocuments(shared, a), mergeDocuments(shared, b)];
        const { entries, total } = join(mine, theirs);
        const after = mergeDocuments(mine, theirs);
        expect(total).toBe(entriesOf(after).length);
        const before = new Set(entriesOf(mine).map(({ id }) => id));
        const news = entriesOf(after).filter(({ id }) => !before.has(id));
        expect(
          entries
            .filter(({ state }) => state === 'new')
            .map(({ entry }) => entry.id)
            .sort(),
        ).toEqual(news.map(({ id }) => id).sort());
        // Joined once more there is nothing new.
        expect(join(after, theirs).entries.every(({ state }) => state === 'same')).toBe(true);
      }),
    );
  });

  test('show which fields differ of an entry that both have', () => {
    const theirs = written('b', [{ id: 'samma', happened: 'Lika', cause: 'Ingen nyckel' }], shared);
    const [entry] = join(shared, theirs).entries;
    expect(entry).toMatchObject({ state: 'changed', fields: ['cause'] });
  });
});

describe('a report without a number', () => {
  const report = written('r', [{ id: 'rapport', registered: '2026-05-01', happened: 'Kön är lång.' }]);

  test('gets the next one where it is taken in, and keeps it when it is handed over again', () => {
    const mine = written('m', [{ id: 'egen', number: 7, registered: '2026-06-01' }]);
    const first = join(mine, report);
    expect([...first.numbers]).toEqual([['entry/rapport/number', 8]]);
    const after = writeField(mergeDocuments(mine, report), 'entry/rapport/number', 8, 'm', false);
    const again = written('r', [{ id: 'rapport', place: 'matsalen' }], report);
    const second = join(after, again);
    expect(second.numbers.size).toBe(0);
    expect(second.entries).toMatchObject([{ name: '2026-008', state: 'changed', fields: ['place'] }]);
  });

  test('several are numbered in the order they were written', () => {
    const two = written('r', [
      { id: 'senare', registered: '2026-05-02' },
      { id: 'forst', registered: '2026-05-01' },
    ]);
    expect([...join(emptyDocument(), two).numbers]).toEqual([
      ['entry/forst/number', 1],
      ['entry/senare/number', 2],
    ]);
  });
});

test('an entry that has been emptied here comes back when its file is opened again', () => {
  const theirs = written('b', [{ id: 'deras', number: 4, happened: 'Kö' }]);
  const joined = mergeDocuments(shared, theirs);
  const undone = written('m', [{ id: 'deras', number: null, happened: null as never }], joined);
  expect(entriesOf(undone).map(({ id }) => id)).toEqual(['samma']);
  const again = join(undone, theirs);
  expect(again.entries).toMatchObject([{ name: '2026-004', state: 'new' }]);
  expect([...again.values]).toEqual([
    ['entry/deras/number', 4],
    ['entry/deras/happened', 'Kö'],
  ]);
});

test('a file with one entry holds nothing of the others, and is whole', () => {
  const log = written('m', [
    { id: 'en', number: 1, happened: '<script>alert(1)</script> =1+1 "å"' },
    { id: 'en-till', number: 2, happened: 'Hemligt' },
  ]);
  const one = onlyEntry(log, 'en');
  expect(entriesOf(one).map(({ id }) => id)).toEqual(['en']);
  const text = encode({ kind: 'deviation-log', id: YEAR, v: 1 }, one);
  expect(text).not.toContain('Hemligt');
  const read = decode(text, { kind: 'deviation-log', id: YEAR, v: 1 });
  expect(read.result === 'ok' && entriesOf(read.doc)).toEqual(entriesOf(one));
});

test('two thousand entries are read and held against another log without a pause one notices', () => {
  const log: MergeDocument = {
    ...emptyDocument(),
    clock: 40_000,
    fields: new Map(
      Array.from({ length: 2000 }, (_, i) =>
        ['number', 'registered', 'kind', 'date', 'reported', 'happened', 'cause', 'measure', 'due', 'answered'].map(
          (field, j) =>
            [
              `entry/id${i}/${field}`,
              [field === 'number' ? i + 1 : field === 'due' ? '2026-03-12' : 'ord '.repeat(5), i * 20 + j, 't'],
            ] as const,
        ),
      ).flat(),
    ),
  };
  const other = written('b', [{ id: 'ny', number: 1 }], log);
  const start = performance.now();
  expect(join(log, other).total).toBe(2001);
  expect(performance.now() - start).toBeLessThan(4000);
});

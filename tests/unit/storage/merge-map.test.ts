import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingPaths } from '@/storage/file/compare';
import type { Json } from '@/storage/canonical';
import { encode } from '@/storage/envelope';
import {
  emptyDocument,
  hiddenVersions,
  mergeDocuments,
  otherVersions,
  valueOf,
  versionPath,
  writeField,
  type MergeDocument,
} from '@/storage/merge-map';
import { mergeDocument } from './arbitraries';

const RUNS = { numRuns: Number(process.env.RUNS ?? 1000) };
const bytes = (doc: MergeDocument): string => encode({ kind: 'test', id: 'test', v: 1 }, doc);
const isText = (path: string): boolean => path.endsWith('note');
const NOTE = 'item/a/note';

describe('mergeDocuments', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (a, b) => bytes(mergeDocuments(a, b)) === bytes(mergeDocuments(b, a))),
      RUNS,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, mergeDocument, (a, b, c) => {
        return bytes(mergeDocuments(mergeDocuments(a, b), c)) === bytes(mergeDocuments(a, mergeDocuments(b, c)));
      }),
      RUNS,
    );
  });

  it('is idempotent, and absorbs what it already has', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (a, b) => {
        const both = mergeDocuments(a, b);
        return bytes(mergeDocuments(a, a)) === bytes(a) && bytes(mergeDocuments(both, b)) === bytes(both);
      }),
      RUNS,
    );
  });

  it('never drops a field or an unknown key', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (a, b) => {
        const both = mergeDocuments(a, b);
        return [a, b].every(
          (part) =>
            [...part.fields.keys()].every((path) => both.fields.has(path)) &&
            [...part.bodyExtras.keys()].every((key) => both.bodyExtras.has(key)) &&
            [...part.envelopeExtras.keys()].every((key) => both.envelopeExtras.has(key)),
        );
      }),
      RUNS,
    );
  });

  it('gives the first itself back when the second has nothing new', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (a, b) => {
        const both = mergeDocuments(a, b);
        return (
          mergeDocuments(both, a) === both && mergeDocuments(both, b) === both && mergeDocuments(a, { ...a }) === a
        );
      }),
      RUNS,
    );
  });

  it('lets the higher clock win, then the higher tab name, then the higher bytes', () => {
    const one = (value: string, lamport: number, tab: string): MergeDocument => ({
      ...emptyDocument(),
      clock: lamport,
      fields: new Map([[NOTE, [value, lamport, tab]]]),
    });
    expect(valueOf(mergeDocuments(one('a', 2, 'a'), one('b', 1, 'b')), NOTE)).toBe('a');
    expect(valueOf(mergeDocuments(one('a', 1, 'a'), one('b', 1, 'b')), NOTE)).toBe('b');
    expect(valueOf(mergeDocuments(one('b', 1, 'a'), one('a', 1, 'a')), NOTE)).toBe('b');
  });

  it('keeps a deleted field deleted when an old copy comes back', () => {
    const old = writeField(emptyDocument(), NOTE, 'gammalt', 'a', true);
    const deleted = writeField(old, NOTE, null, 'a', true);
    expect(valueOf(mergeDocuments(deleted, old), NOTE)).toBeNull();
  });
});

describe('writeField', () => {
  it('goes above every clock the document has met', () => {
    const met = mergeDocuments(emptyDocument(), { ...emptyDocument(), clock: 40 });
    expect(writeField(met, NOTE, 'x', 'a', true).fields.get(NOTE)).toEqual(['x', 41, 'a']);
  });

  it('leaves the document it was given as it was', () => {
    const before = emptyDocument();
    writeField(before, NOTE, 'x', 'a', false);
    expect(before).toEqual(emptyDocument());
  });

  it('remembers the latest write by each other tab, and lets typing on stand on what its first key stood on', () => {
    const seenAfter = (writes: readonly string[]): unknown =>
      writes
        .reduce((doc, tab, index) => writeField(doc, NOTE, `text ${index}`, tab, true), emptyDocument())
        .fields.get(NOTE)?.[3];
    expect(seenAfter(['x'])).toBeUndefined();
    expect(seenAfter(['x', 'a'])).toEqual([[1, 'x']]);
    expect(seenAfter(['x', 'a', 'a', 'a'])).toEqual([[1, 'x']]);
    expect(seenAfter(['x', 'a', 'x'])).toEqual([[2, 'a']]);
    expect(seenAfter(['x', 'a', 'x', 'a'])).toEqual([[3, 'x']]);
    expect(seenAfter(['x', 'y', 'a'])).toEqual([
      [2, 'y'],
      [1, 'x'],
    ]);
  });

  it('remembers at most six of the latest writes by others, and only for free text', () => {
    let doc = emptyDocument();
    for (let tab = 0; tab < 9; tab += 1) doc = writeField(doc, NOTE, `text ${tab}`, `t${tab}`, true);
    expect(doc.fields.get(NOTE)?.[3]).toEqual([
      [8, 't7'],
      [7, 't6'],
      [6, 't5'],
      [5, 't4'],
      [4, 't3'],
      [3, 't2'],
    ]);
    expect(
      writeField(writeField(doc, 'item/a/done', true, 'a', false), 'item/a/done', false, 'b', false).fields.get(
        'item/a/done',
      ),
    ).toEqual([false, 11, 'b']);
  });
});

describe('differingPaths', () => {
  it('compares values and not who wrote them', () => {
    const a = writeField(writeField(emptyDocument(), 'x', 1, 'a', false), 'y', 'same', 'a', false);
    const b = writeField(writeField(emptyDocument(), 'y', 'same', 'b', false), 'z', null, 'b', false);
    expect(differingPaths(a, b)).toEqual(['x']);
  });
});

describe('hiddenVersions', () => {
  const base = writeField(emptyDocument(), NOTE, 'Grunden.', 'x', true);
  const mine = writeField(base, NOTE, 'Grunden, enligt mig.', 'a', true);
  const theirs = writeField(writeField(base, NOTE, 'Gr', 'b', true), NOTE, 'Något helt annat.', 'b', true);

  it('finds the text that loses when two tabs wrote on the same base', () => {
    const expected = new Map([['~version/item/a/note/a', ['Grunden, enligt mig.', 2, 'a']]]);
    expect(hiddenVersions(mine, theirs, isText)).toEqual(expected);
    expect(hiddenVersions(theirs, mine, isText)).toEqual(expected);
  });

  it('finds it also when nothing was there before', () => {
    const a = writeField(emptyDocument(), NOTE, 'En.', 'a', true);
    const b = writeField(emptyDocument(), NOTE, 'Två.', 'b', true);
    expect([...hiddenVersions(a, b, isText).values()]).toEqual([['En.', 1, 'a']]);
  });

  it('is silent when the second had seen the first', () => {
    const after = writeField(mine, NOTE, 'Om allt.', 'b', true);
    const later = writeField(after, NOTE, 'Om ännu mer.', 'c', true);
    for (const old of [base, mine, after]) expect(hiddenVersions(later, old, isText).size).toBe(0);
  });

  it('is silent about the same tab, equal texts, texts contained in the winner, deletions and fields that are not text', () => {
    const longer = writeField(mine, NOTE, 'Kort.', 'a', true);
    expect(hiddenVersions(mine, longer, isText).size).toBe(0);
    const equal = writeField(base, NOTE, 'Grunden, enligt mig.', 'b', true);
    expect(hiddenVersions(mine, equal, isText).size).toBe(0);
    const containing = writeField(base, NOTE, 'Hej. Grunden, enligt mig. Punkt.', 'b', true);
    expect(hiddenVersions(mine, containing, isText).size).toBe(0);
    const deleted = writeField(base, NOTE, null, 'A', true);
    expect(hiddenVersions(mine, deleted, isText).size).toBe(0);
    expect(hiddenVersions(mine, theirs, () => false).size).toBe(0);
  });

  it('keeps the text when the other tab deleted it at the same time', () => {
    const deleted = writeField(base, NOTE, null, 'b', true);
    expect([...hiddenVersions(mine, deleted, isText).values()]).toEqual([['Grunden, enligt mig.', 2, 'a']]);
  });

  it('keeps what a tab wrote after the text that the other had seen', () => {
    const answered = writeField(mine, NOTE, 'Svar.', 'b', true);
    const wentOn = writeField(mine, NOTE, 'Grunden, enligt mig. Och mer.', 'a', true);
    expect([...hiddenVersions(answered, wentOn, isText).values()]).toEqual([['Grunden, enligt mig. Och mer.', 3, 'a']]);
  });

  it('keeps a text although the other had seen a later write by somebody else', () => {
    const later = writeField(writeField({ ...base, clock: 4 }, NOTE, 'Från y.', 'y', true), NOTE, 'Svar.', 'b', true);
    expect([...hiddenVersions(later, mine, isText).keys()]).toEqual(['~version/item/a/note/a']);
  });

  it('has nothing to keep of a text that was emptied while the other deleted it', () => {
    const emptied = writeField(base, NOTE, '', 'a', true);
    const deleted = writeField(base, NOTE, null, 'b', true);
    expect(hiddenVersions(emptied, deleted, isText).size).toBe(0);
  });

  it('takes what it does not know in the list of seen writes for nothing seen', () => {
    const withSeen = (seen: Json): MergeDocument => ({
      ...emptyDocument(),
      clock: 9,
      fields: new Map([[NOTE, ['Svar.', 9, 'b', seen]]]),
    });
    const strange: Json[] = [
      'a',
      [null, 'a', ['9', 'a'], [9], { 0: 9, 1: 'a' }],
      [9, 8, 7, 6, 5, 4].map((number) => [number, number]),
    ];
    for (const seen of strange) expect(hiddenVersions(mine, withSeen(seen), isText).size).toBe(1);
    expect(hiddenVersions(mine, withSeen([[2, 'a']]), isText).size).toBe(0);
  });

  it('counts as seen what is older than the oldest of six remembered writes, and nothing as old as that', () => {
    let doc = emptyDocument();
    for (let tab = 0; tab < 9; tab += 1) doc = writeField(doc, NOTE, `text ${tab}`, `t${tab}`, true);
    const copyAt = (lamport: number): MergeDocument => ({
      ...emptyDocument(),
      clock: lamport,
      fields: new Map([[NOTE, ['Från en säkerhetskopia.', lamport, 'q']]]),
    });
    expect(hiddenVersions(doc, copyAt(2), isText).size).toBe(0);
    expect(hiddenVersions(doc, copyAt(3), isText).size).toBe(1);
  });

  it('does not cry wolf over a copy older than what an entry remembers', () => {
    let doc = mine;
    for (let tab = 0; tab < 9; tab += 1) doc = writeField(doc, NOTE, `text ${tab}`, `t${tab}`, true);
    expect(hiddenVersions(doc, mine, isText).size).toBe(0);
  });
});

describe('otherVersions', () => {
  it('lists a kept text until it is dismissed or the field holds it word for word', () => {
    const path = versionPath({ path: NOTE, tab: 'a' });
    const shown = writeField(emptyDocument(), NOTE, 'Vinnaren.', 'b', true);
    const kept = writeField(shown, path, 'Förloraren.', 'a', false);
    expect(otherVersions(kept)).toEqual([{ path: NOTE, tab: 'a', text: 'Förloraren.' }]);
    expect(otherVersions(writeField(kept, path, null, 'b', false))).toEqual([]);
    expect(otherVersions(writeField(kept, NOTE, 'Vinnaren. Förloraren.', 'b', true))).toEqual([]);
  });
});

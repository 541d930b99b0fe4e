import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { differingPaths, type Comparison, compareDocuments } from '@/storage/file/compare';
import {
  emptyDocument,
  hiddenVersions,
  mergeDocuments,
  type MergeDocument,
  otherVersions,
  valueOf,
  writeField,
} from '@/storage/merge-map';
import { mergeDocument } from '../arbitraries';
import { runs } from './example-files';

vi.setConfig({ testTimeout: 60_000 });

const NOTE = 'item/a/note';
const DONE = 'item/a/done';
const isText = (path: string): boolean => path.endsWith('note');
const write = (doc: MergeDocument, path: string, value: string | boolean | null, tab: string): MergeDocument =>
  writeField(doc, path, value, tab, isText(path));
const base = write(write(emptyDocument(), DONE, false, 'x'), NOTE, 'Grunden.', 'x');

describe('compareDocuments', () => {
  it.each<[string, MergeDocument | null, MergeDocument, Comparison]>([
    [
      'a document that is not here',
      null,
      write(base, DONE, null, 'x'),
      { status: 'new', differences: [{ path: NOTE, mine: null, theirs: 'Grunden.', kind: 'new' }] },
    ],
    ['the same document', base, { ...base }, { status: 'same', differences: [] }],
    [
      'the same answers given twice',
      base,
      write(write(emptyDocument(), DONE, false, 'y'), NOTE, 'Grunden.', 'y'),
      { status: 'same', differences: [] },
    ],
    [
      'a deleted field that never was here',
      emptyDocument(),
      write(emptyDocument(), DONE, null, 'y'),
      { status: 'same', differences: [] },
    ],
    [
      'a later answer in the file',
      base,
      write(base, DONE, true, 'y'),
      { status: 'changed', differences: [{ path: DONE, mine: false, theirs: true, kind: 'changed' }] },
    ],
    [
      'an answer that was taken away in the file',
      base,
      write(base, DONE, null, 'y'),
      { status: 'changed', differences: [{ path: DONE, mine: false, theirs: null, kind: 'changed' }] },
    ],
    [
      'an answer only the file has',
      write(emptyDocument(), NOTE, 'Grunden.', 'x'),
      base,
      { status: 'changed', differences: [{ path: DONE, mine: null, theirs: false, kind: 'new' }] },
    ],
    [
      'an older answer in the file',
      write(base, DONE, true, 'y'),
      base,
      { status: 'older', differences: [{ path: DONE, mine: true, theirs: false, kind: 'older' }] },
    ],
    [
      'a file without an answer that is here',
      base,
      write(emptyDocument(), NOTE, 'Grunden.', 'x'),
      { status: 'older', differences: [{ path: DONE, mine: false, theirs: null, kind: 'older' }] },
    ],
    [
      'an answer that has been taken away here',
      write(base, DONE, null, 'y'),
      base,
      { status: 'older', differences: [{ path: DONE, mine: null, theirs: false, kind: 'older' }] },
    ],
    [
      'a text written in both places',
      write(base, NOTE, 'Grunden, enligt mig.', 'a'),
      write(write(base, NOTE, 'Något helt annat.', 'b'), DONE, true, 'b'),
      {
        status: 'conflicting',
        differences: [
          { path: DONE, mine: false, theirs: true, kind: 'changed' },
          { path: NOTE, mine: 'Grunden, enligt mig.', theirs: 'Något helt annat.', kind: 'conflict' },
        ],
      },
    ],
    [
      'a text written on, with the other on the screen',
      write(base, NOTE, 'Grunden, enligt mig.', 'a'),
      write(write(base, NOTE, 'Grunden, enligt mig.', 'a'), NOTE, 'Något nytt.', 'b'),
      {
        status: 'changed',
        differences: [{ path: NOTE, mine: 'Grunden, enligt mig.', theirs: 'Något nytt.', kind: 'changed' }],
      },
    ],
  ])('of %s', (_, mine, theirs, expected) => {
    expect(compareDocuments(mine, theirs, isText)).toEqual(expected);
  });

  it('promises exactly what the merge then does, field by field', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (mine, theirs) => {
        const { differences } = compareDocuments(mine, theirs, isText);
        const merged = mergeDocuments(mine, theirs);
        const hidden = hiddenVersions(mine, theirs, isText);
        const after = mergeDocuments(merged, { ...emptyDocument(), fields: hidden });
        expect(differences.map(({ path }) => path).sort()).toEqual(differingPaths(mine, theirs).sort());
        for (const { path, mine: here, theirs: there, kind } of differences) {
          expect([here, there]).toEqual([valueOf(mine, path), valueOf(theirs, path)]);
          const shown = valueOf(merged, path);
          const kept = otherVersions(after).filter((version) => version.path === path);
          if (kind === 'conflict') {
            expect([here, there]).toContainEqual(shown);
            expect([here, there]).toEqual(expect.arrayContaining(kept.map(({ text }) => text)));
            expect(kept.length).toBeGreaterThan(0);
          } else {
            expect(kept).toEqual([]);
            expect(shown).toEqual(kind === 'older' ? here : there);
            expect(kind === 'new').toBe(kind !== 'older' && here === null);
          }
        }
        const untouched = [...merged.fields.keys()].filter((path) => !differences.some((each) => each.path === path));
        for (const path of untouched) expect(valueOf(merged, path)).toEqual(valueOf(mine, path));
      }),
      runs(300),
    );
  });

  it('gives the document the status that its fields have', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (mine, theirs) => {
        const { status, differences } = compareDocuments(mine, theirs, isText);
        const kinds = new Set(differences.map(({ kind }) => kind));
        const after = mergeDocuments(mine, theirs);
        const brings = differingPaths(mine, after).length > 0;
        if (kinds.has('conflict')) expect(status).toBe('conflicting');
        else expect(status).toBe(kinds.size === 0 ? 'same' : brings ? 'changed' : 'older');
      }),
      runs(300),
    );
  });

  it('says the same or older of everything that has been merged already', () => {
    fc.assert(
      fc.property(mergeDocument, mergeDocument, (mine, theirs) => {
        const merged = mergeDocuments(mine, theirs);
        const again = compareDocuments(merged, theirs, () => false);
        expect(['same', 'older']).toContain(again.status);
        expect(compareDocuments(merged, merged, isText)).toEqual({ status: 'same', differences: [] });
      }),
      runs(300),
    );
  });
});

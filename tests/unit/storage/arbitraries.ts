import fc from 'fast-check';
import type { Json } from '@/storage/canonical';
import type { Entry, MergeDocument } from '@/storage/merge-map';

const paths = ['item/a/done', 'item/a/note', 'item/b/note', 'nytt/okänt/fält', 'meta/contentVersion'];

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, 'hej', 'hej då', 'å – ”ä” 🙂', ''),
  fc.array(fc.integer(), { maxLength: 2 }),
  fc.record({ a: fc.integer(), b: fc.string() }),
);

/** Few clocks and tabs, so that ties and clashes are common. */
const stamp = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', 'c'));

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(value, stamp).map(([v, [lamport, tab]]): Entry => [v, lamport, tab]),
  fc
    .tuple(value, stamp, fc.array(stamp, { maxLength: 3 }))
    .map(([v, [lamport, tab], seen]): Entry => [v, lamport, tab, seen]),
  fc.tuple(value, stamp).map(([v, [lamport, tab]]): Entry => [v, lamport, tab, [], 'later']),
);

const extras = fc
  .dictionary(fc.constantFrom('x', 'y', 'zåäö'), value, { maxKeys: 2 })
  .map((table) => new Map(Object.entries(table)));

/** Documents with ties, clashes, tombstones, unknown fields and unknown keys. */
export const mergeDocument: fc.Arbitrary<MergeDocument> = fc
  .record({
    clock: fc.integer({ min: 6, max: 9 }),
    fields: fc.dictionary(fc.constantFrom(...paths), entry),
    bodyExtras: extras,
    envelopeExtras: extras,
  })
  .map((parts) => ({ ...parts, fields: new Map(Object.entries(parts.fields)) }));

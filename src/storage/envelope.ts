import { fnv1a } from '../domain/fingerprint';
import { canonicalJson, isList, isTable, parseJson, type Json } from './canonical';
import { MAX_LAMPORT, type Entry, type Extras, type MergeDocument } from './merge-map';

export const FORMAT = 'kvalitetsparmen';

/** Above what localStorage can hold (5.2 M units) and twice what an edit may grow a document to. */
const MAX_UNITS = 10_000_000;

/** Which document an envelope holds, and the version its fields are written in. */
export interface Identity {
  readonly kind: string;
  readonly id: string;
  readonly v: number;
}

/** What stored bytes turned out to be; when readable, with the version they were written in. */
export type Decoded =
  | { readonly result: 'ok'; readonly v: number; readonly doc: MergeDocument }
  | { readonly result: 'missing' | 'corrupt' | 'newer' };

/**
 * Writes a document as the text that is stored and put in files. Equal content
 * gives equal bytes: keys in a fixed order, unknown ones sorted. `crc` is
 * FNV-1a over this same text without the crc itself.
 */
export function encode(identity: Identity, doc: MergeDocument): string {
  const [head, tail] = halves(identity, doc);
  return `${head}"crc":"${fnv1a(head, tail)}",${tail}`;
}

/**
 * Reads stored text. Never throws.
 * - `missing`: there was nothing there.
 * - `newer`: a later version of the site wrote it; the bytes must be left alone. Judged
 *   before the checksum, since a later version may count it in another way.
 * - `corrupt`: anything else that is not exactly what `encode` writes for this document.
 */
export function decode(text: unknown, expected: Identity): Decoded {
  if (text === null || text === undefined) return { result: 'missing' };
  const envelope = typeof text === 'string' && text.length <= MAX_UNITS ? parseJson(text) : undefined;
  if (isTable(envelope)) {
    const { format, kind, id, v, crc, body, ...unknown } = envelope;
    // A later generation of the whole envelope calls itself "kvalitetsparmen/2" and so on.
    if (String(format).startsWith(`${FORMAT}/`)) return { result: 'newer' };
    if (format === FORMAT && isWhole(v) && v > 0) {
      if (v > expected.v) return { result: 'newer' };
      const doc = kind === expected.kind && id === expected.id ? readBody(body, extrasFrom(unknown)) : undefined;
      if (doc && fnv1a(...halves({ ...expected, v }, doc)) === crc) return { result: 'ok', v, doc };
    }
  }
  return { result: 'corrupt' };
}

function halves({ kind, id, v }: Identity, doc: MergeDocument): [head: string, tail: string] {
  const start = canonicalPairs([
    ['format', FORMAT],
    ['kind', kind],
    ['v', v],
    ['id', id],
    ...sorted(doc.envelopeExtras),
  ]);
  const body = canonicalPairs([['clock', doc.clock], ...sorted(doc.bodyExtras)]);
  return [`{${start},`, `"body":{${body},"fields":{${canonicalPairs(sorted(doc.fields))}}}}`];
}

function readBody(body: Json | undefined, envelopeExtras: Extras): MergeDocument | undefined {
  if (!isTable(body)) return undefined;
  const { clock, fields, ...unknown } = body;
  if (!isLamport(clock) || !isTable(fields)) return undefined;
  const entries = new Map<string, Entry>();
  for (const [path, entry] of Object.entries(fields)) {
    // The clock is at least as high as every write it covers; a lower one would let a new edit lose to an old one.
    if (!isEntry(entry) || entry[1] > clock) return undefined;
    entries.set(path, entry);
  }
  return { clock, fields: entries, bodyExtras: extrasFrom(unknown), envelopeExtras };
}

function extrasFrom(table: { readonly [key: string]: Json }): Extras {
  return new Map(Object.entries(table));
}

function isWhole(value: Json | undefined): value is number {
  return Number.isSafeInteger(value);
}

function isLamport(value: Json | undefined): value is number {
  return isWhole(value) && value >= 0 && value <= MAX_LAMPORT;
}

function isEntry(value: Json): value is Entry {
  return isList(value) && isLamport(value[1]) && typeof value[2] === 'string';
}

function sorted(map: ReadonlyMap<string, Json>): [string, Json][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function canonicalPairs(pairs: readonly (readonly [string, Json])[]): string {
  return pairs.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',');
}

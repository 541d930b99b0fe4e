import { canonicalJson, isList, type Json } from './canonical';

/** Which write it was: a logical clock and the tab that wrote. Dates never decide. */
export type Stamp = readonly [lamport: number, tab: string];

/**
 * One field as it is stored: value, logical clock, tab, and for free text the
 * latest writes by other tabs that this text was written on top of. `null` as
 * value means deleted: the entry stays, so that an old copy cannot bring the
 * value back. Elements after the ones known here are kept as they are.
 */
export type Entry = readonly [value: Json, lamport: number, tab: string, ...rest: readonly Json[]];

export type Fields = ReadonlyMap<string, Entry>;
export type Extras = ReadonlyMap<string, Json>;

/** The content of one document. Never changed in place. */
export interface MergeDocument {
  readonly clock: number;
  readonly fields: Fields;
  /** Keys in the body and in the envelope that this version of the site does not know. */
  readonly bodyExtras: Extras;
  readonly envelopeExtras: Extras;
}

/** A text that lost against another written at the same time is kept under this prefix, as an ordinary field. */
const VERSION_PREFIX = '~version/';

/** Above this, adding one would soon leave the safe integers; only a forged file gets there. */
export const MAX_LAMPORT = 2 ** 50;

const SEEN_LIMIT = 6;

/** A document with nothing in it. */
export function emptyDocument(): MergeDocument {
  return { clock: 0, fields: new Map(), bodyExtras: new Map(), envelopeExtras: new Map() };
}

/**
 * Joins two copies of a document. For each field the write with the higher clock
 * wins, then the higher tab name, then the higher bytes: commutative, associative,
 * idempotent, and no key is ever dropped. Returns `a` itself when `b` has nothing new. (Last-writer-wins map: Shapiro et al.,
 * "A comprehensive study of convergent and commutative replicated data types", 2011.)
 */
export function mergeDocuments(a: MergeDocument, b: MergeDocument): MergeDocument {
  const merged = {
    clock: Math.max(a.clock, b.clock),
    fields: union(a.fields, b.fields, compareEntries),
    bodyExtras: union(a.bodyExtras, b.bodyExtras, compareJson),
    envelopeExtras: union(a.envelopeExtras, b.envelopeExtras, compareJson),
  };
  const unchanged = (Object.keys(merged) as (keyof MergeDocument)[]).every((part) => merged[part] === a[part]);
  return unchanged ? a : merged;
}

/**
 * Returns the document with one field written. `traced` is for free text: the
 * entry then remembers which other tabs' writes it stands on.
 */
export function writeField(doc: MergeDocument, path: string, value: Json, tab: string, traced: boolean): MergeDocument {
  const lamport = doc.clock + 1;
  const before = doc.fields.get(path);
  const seen = traced && before ? seenAfter(before, tab) : [];
  const entry: Entry = seen.length > 0 ? [value, lamport, tab, seen] : [value, lamport, tab];
  return { ...doc, clock: lamport, fields: new Map(doc.fields).set(path, entry) };
}

/** The value of a field; null when it is missing or deleted. */
export function valueOf(doc: MergeDocument, path: string): Json {
  return doc.fields.get(path)?.[0] ?? null;
}

/**
 * The texts that a merge of these two documents would hide although neither
 * writer had seen the other's, as fields to keep beside the winner. One per
 * losing tab; the path is the same whoever finds it, so several tabs agree.
 * Nothing is kept when the winner contains the loser word for word.
 */
export function hiddenVersions(a: MergeDocument, b: MergeDocument, isText: (path: string) => boolean): Fields {
  const kept = new Map<string, Entry>();
  for (const [path, mine] of a.fields) {
    const theirs = b.fields.get(path);
    if (theirs === undefined) continue;
    const [winner, loser] = compareEntries(mine, theirs) > 0 ? [mine, theirs] : [theirs, mine];
    if (contains(winner[0], loser[0]) || !isText(path) || hasSeen(winner, loser)) continue;
    kept.set(`${VERSION_PREFIX}${path}/${loser[2]}`, [loser[0], loser[1], loser[2]]);
  }
  return kept;
}

/** A text that was written at the same time as the one shown, and is still waiting for somebody to choose. */
export interface OtherVersion {
  readonly path: string;
  readonly tab: string;
  readonly text: string;
}

/** Every kept text in the document that is not already part of the text shown. */
export function otherVersions(doc: MergeDocument): OtherVersion[] {
  const found: OtherVersion[] = [];
  for (const [key, [text]] of doc.fields) {
    if (!key.startsWith(VERSION_PREFIX) || typeof text !== 'string') continue;
    const cut = key.lastIndexOf('/');
    const path = key.slice(VERSION_PREFIX.length, cut);
    if (!contains(valueOf(doc, path), text)) found.push({ path, tab: key.slice(cut + 1), text });
  }
  return found;
}

/** The path under which another version is kept; writing null there dismisses it. */
export function versionPath(version: Pick<OtherVersion, 'path' | 'tab'>): string {
  return `${VERSION_PREFIX}${version.path}/${version.tab}`;
}

function union<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, compare: (x: T, y: T) => number) {
  const news = [...b].filter(([key, theirs]) => {
    const mine = a.get(key);
    return mine === undefined || compare(theirs, mine) > 0;
  });
  return news.length > 0 ? new Map([...a, ...news]) : a;
}

/** Whether two values are the same, and if not, which comes first: the same answer in every browser. */
export function compareJson(a: Json, b: Json): number {
  return a === b ? 0 : order(canonicalJson(a), canonicalJson(b));
}

function compareEntries(a: Entry, b: Entry): number {
  return a === b ? 0 : a[1] - b[1] || order(a[2], b[2]) || compareJson(a, b);
}

function order(a: string, b: string): number {
  return a === b ? 0 : a > b ? 1 : -1;
}

function contains(winner: Json, loser: Json): boolean {
  if (typeof loser !== 'string') return true;
  return typeof winner === 'string' ? winner.includes(loser) : loser === '';
}

function isStamp(value: Json): value is Stamp {
  return isList(value) && typeof value[0] === 'number' && typeof value[1] === 'string';
}

function seenBy(entry: Entry): Stamp[] {
  const list = entry[3];
  return isList(list) ? list.filter(isStamp) : [];
}

/** Typing on in the same tab stands on what its first key stroke stood on. */
function seenAfter(before: Entry, tab: string): readonly Stamp[] {
  if (before[2] === tab) return seenBy(before);
  const older = seenBy(before).filter((stamp) => stamp[1] !== tab);
  const head: Stamp = [before[1], before[2]];
  return [head, ...older].slice(0, SEEN_LIMIT);
}

/**
 * Whether the writer of `later` had `earlier` on the screen. When the list of
 * seen writes is full, anything older than its oldest counts as seen: an old
 * backup must not raise a false alarm for every note in it.
 */
function hasSeen(later: Entry, earlier: Entry): boolean {
  const seen = seenBy(later);
  if (later[2] === earlier[2] || seen.some(([lamport, tab]) => tab === earlier[2] && lamport >= earlier[1]))
    return true;
  return seen.length === SEEN_LIMIT && earlier[1] < Math.min(...seen.map(([lamport]) => lamport));
}

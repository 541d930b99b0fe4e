import type { Json } from './canonical';
import { decode, type Decoded } from './envelope';
import { type Fields, type MergeDocument, valueOf } from './merge-map';

/** What one field may hold. `text` marks free text: its keystrokes are coalesced and both versions of a clash are kept. */
export interface FieldRule<V extends Json> {
  readonly accepts: (value: Json) => value is V;
  readonly text: boolean;
}

/** Path patterns with their rules; `*` stands for one id: `item/<id>/done` is written with a star. */
export type FieldRules = Readonly<Record<string, FieldRule<Json>>>;

/**
 * One step from a version to the next. A pure function on a copy of the fields:
 * it keeps every entry's clock and tab, so that two tabs that migrate the same
 * data get the same result. A published step is never edited.
 */
export interface Migration {
  readonly name: string;
  readonly up: (fields: Fields) => Fields;
}

type PathOf<P extends string> = P extends `${infer Head}*${infer Tail}` ? `${Head}${string}${PathOf<Tail>}` : P;

/** Paths and the type of value each may hold, worked out from the rules. */
export type ValuesOf<R extends FieldRules> = {
  [P in keyof R & string as PathOf<P>]: R[P] extends FieldRule<infer V> ? V : never;
};

/** A kind of saved document. `Values` says which paths exist and what they hold. */
export interface RecordType<Values> {
  readonly kind: string;
  /** Current version: the number of migrations plus one, so it cannot be forgotten. */
  readonly v: number;
  readonly migrations: readonly Migration[];
  readonly ruleFor: (path: string) => FieldRule<Json> | undefined;
  /** Exists only to carry the type. */
  readonly values?: Values;
}

/**
 * Defines a kind of saved document.
 * @param migrations step [0] turns version 1 into 2, and so on.
 */
export function defineRecord<R extends FieldRules>(
  kind: string,
  fields: R,
  migrations: readonly Migration[] = [],
): RecordType<ValuesOf<R>> {
  const patterns = Object.entries(fields).map(
    ([pattern, rule]) => [new RegExp(`^${pattern.replaceAll('*', '[a-z0-9-]{1,64}')}$`), rule] as const,
  );
  return {
    kind,
    v: migrations.length + 1,
    migrations,
    ruleFor: (path) => patterns.find(([pattern]) => pattern.test(path))?.[1],
  };
}

/** Reads one field of a document: null when unanswered, or when what is stored is not a value this version knows. */
export type ReadField<Values> = <P extends keyof Values & string>(path: P) => Values[P] | null;

/** A reader of fields, over a document that may change. */
export function fieldReader<Values>(type: RecordType<Values>, document: () => MergeDocument): ReadField<Values> {
  return (path) => {
    const value = valueOf(document(), path);
    // The rule that the path was declared with vouches for the type.
    return type.ruleFor(path)?.accepts(value) ? (value as Values[typeof path] & Json) : null;
  };
}

/**
 * Reads stored text as a document of this kind in its current version. Data in an
 * older version is migrated on a copy; `v` is the version the bytes were in.
 * A migration that fails is our fault and not the data's, so the answer is then
 * `newer`: hands off until a better version of the site comes.
 */
export function readRecord<Values>(type: RecordType<Values>, id: string, text: unknown): Decoded {
  const decoded = decode(text, { kind: type.kind, id, v: type.v });
  if (decoded.result !== 'ok' || decoded.v === type.v) return decoded;
  try {
    const fields = type.migrations
      .slice(decoded.v - 1)
      .reduce<Fields>((current, { up }) => up(new Map(current)), decoded.doc.fields);
    return { ...decoded, doc: { ...decoded.doc, fields } };
  } catch {
    return { result: 'newer' };
  }
}

/** A yes or no. */
export function flag(): FieldRule<boolean> {
  return { text: false, accepts: (value): value is boolean => typeof value === 'boolean' };
}

/** Free text, at most `max` UTF-16 units. */
export function freeText(max: number): FieldRule<string> {
  return { text: true, accepts: (value): value is string => typeof value === 'string' && value.length <= max };
}

/** A short text that is chosen or set by the site and never typed. */
export function label(max: number): FieldRule<string> {
  return { ...freeText(max), text: false };
}

/** One of the given values. */
export function oneOf<const V extends readonly (string | number)[]>(...values: V): FieldRule<V[number]> {
  return { text: false, accepts: (value): value is V[number] => values.some((allowed) => allowed === value) };
}

/** A whole number, at least `min`. */
export function wholeNumber(min: number): FieldRule<number> {
  return {
    text: false,
    accepts: (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= min,
  };
}

import { LAST } from './serial';

/** What decides what an entry is called. */
export interface Numbered {
  id: string;
  number: number | null;
  registered: string;
}

export interface EntryName {
  /** 2026-014; with the entry's own code when another has the same number: 2026-014-K7PX. */
  name: string;
  /** What it was called before another device's log was joined; null when it is called as it always was. */
  was: string | null;
}

/** As the codes on paper: no vowels, so that no words are made, and nothing that is taken for something else. */
const ALPHABET = '23456789bcdfghjklmnpqrstvwxz';
const ID_LENGTH = 10;
const CODE_LENGTH = 4;

/** Random bytes an id needs. More than it has characters, since some are thrown away. */
export const ID_BYTES = 40;

/**
 * A permanent id from random bytes: ten characters, 3 × 10^14 of them, so that no two devices ever make the same.
 * @param random `ID_BYTES` bytes
 */
export function makeId(random: Uint8Array): string {
  // Bytes past the last whole turn of the alphabet would make some letters more common.
  const even = Math.floor(256 / ALPHABET.length) * ALPHABET.length;
  const letters = [...random].filter((byte) => byte < even).map((byte) => ALPHABET[byte % ALPHABET.length]);
  return letters.slice(0, ID_LENGTH).join('').padEnd(ID_LENGTH, ALPHABET[0]);
}

/** The short code of an entry, from its id: what it is called before it has a number, and what never changes. */
export const codeOf = (id: string): string => id.slice(0, CODE_LENGTH).toUpperCase();

/** The number the next entry gets on this device. A removed entry keeps its number, so none is used twice. */
export function nextNumber(entries: readonly Pick<Numbered, 'number'>[]): number {
  const used = new Set(entries.map(({ number }) => number));
  let next = 1 + Math.max(0, ...[...used].map((number) => number ?? 0));
  // Only a forged file has the last number there is. Then the first free one.
  if (next > LAST) for (next = 1; used.has(next); next += 1);
  return next;
}

/** 2026-014 */
export const numberText = (year: string, number: number): string => `${year}-${String(number).padStart(3, '0')}`;

/**
 * What the entries of a year are called. Two devices that were apart give the same number to different entries; when
 * their logs are joined the first registered keeps it, and the others get their own code after it. Worked out from
 * the entries alone and written nowhere, so both devices come to the same; and since the code is the entry's own, an
 * entry that has got it is called the same whatever is joined later.
 */
export function namesOf(year: string, entries: readonly Numbered[]): Map<string, EntryName> {
  const names = new Map<string, EntryName>();
  const used = new Set<string>();
  for (const { id, number } of [...entries].sort(inOrder)) {
    const base = number === null ? codeOf(id) : numberText(year, number);
    let name = base;
    for (let length = CODE_LENGTH; used.has(name); length += 1)
      name = withCode(number === null ? '' : base, id, length);
    used.add(name);
    names.set(id, { name, was: number !== null && name !== base ? base : null });
  }
  return names;
}

/** Longer only if two ids begin alike; a figure when one is the beginning of the other, which only a forged file has. */
function withCode(base: string, id: string, length: number): string {
  const more = length > id.length ? String(length) : '';
  return [base, id.slice(0, length).toUpperCase(), more].filter((part) => part !== '').join('-');
}

function inOrder(a: Numbered, b: Numbered): number {
  const number = (a.number ?? Infinity) - (b.number ?? Infinity);
  if (number !== 0 && !Number.isNaN(number)) return number;
  return order(a.registered, b.registered) || order(a.id, b.id);
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

import { SOFT_HYPHEN } from './clean';
import type { Unit } from './lines';

export interface BrokenWord {
  head: Unit[];
  rest: Unit[];
  /** A hyphen is to be drawn after the head. */
  hyphen: boolean;
}

const LETTER = /\p{L}/u;
const VOWEL = /[aeiouyåäöéüæø]/iu;
const JOINT = /[/._?&=#@:\\|+–—-]/u;
/** The wider of the two faces' hyphens, in thousandths of the type size. */
const HYPHEN = 373;
/** So many letters stay together on each side of a break. */
const MIN = 2;

/**
 * Breaks a word that does not fit in the room left. Prefers the places the
 * writer gave (hyphens, slashes, soft hyphens); a word wider than a whole line
 * is broken where it must be. Gives nothing when it should go down whole.
 */
export function breakWord(word: readonly Unit[], room: number, fullLine: number): BrokenWord | undefined {
  const offered = lastOffered(word, room);
  if (offered) return offered;
  const total = word.reduce((sum, unit) => sum + unit.advance, 0);
  if (total <= fullLine) return undefined;
  // Too wide for any line: start it on a fresh one, so that as few breaks as possible are needed.
  if (room < fullLine && lastOffered(word, fullLine)) return undefined;
  if (room < fullLine / 2) return undefined;
  return forced(word, room);
}

function split(word: readonly Unit[], at: number, hyphen: boolean): BrokenWord {
  return { head: word.slice(0, at), rest: word.slice(at), hyphen };
}

/** The last place offered by the text itself where the head still fits. */
function lastOffered(word: readonly Unit[], room: number): BrokenWord | undefined {
  let best: BrokenWord | undefined;
  let used = 0;
  for (let at = 1; at < word.length; at += 1) {
    used += word[at - 1]?.advance ?? 0;
    if (used > room) break;
    const before = word[at - 1]?.char ?? '';
    if (before === SOFT_HYPHEN) {
      if (used + HYPHEN <= room) best = split(word, at, true);
    } else if (/[/–-]/u.test(before) && letters(word, at - 3, at - 1) && letters(word, at, at + 2)) {
      best = split(word, at, false);
    }
  }
  return best;
}

/** Whether there are letters from one place to another; “2026-11-21” and “e-post” are not broken. */
function letters(word: readonly Unit[], from: number, to: number): boolean {
  return from >= 0 && to <= word.length && word.slice(from, to).every(({ char }) => LETTER.test(char));
}

function forced(word: readonly Unit[], room: number): BrokenWord {
  let fits = 0;
  let used = 0;
  while (fits < word.length && used + (word[fits]?.advance ?? 0) <= room) {
    used += word[fits]?.advance ?? 0;
    fits += 1;
  }
  fits = Math.max(1, Math.min(fits, word.length - 1));
  const charAt = (i: number) => word[i]?.char ?? '';
  for (let at = fits; at > Math.max(1, fits - 14); at -= 1)
    if (JOINT.test(charAt(at - 1)) && !JOINT.test(charAt(at))) return split(word, at, false);

  let narrower = fits;
  while (narrower > 1 && used + HYPHEN > room) {
    narrower -= 1;
    used -= word[narrower]?.advance ?? 0;
  }
  const inside = (at: number) => letters(word, at - 1, at + 1);
  // Swedish syllables begin with one consonant before a vowel (ar-be-te) or a vowel after a vowel (mil-jö-an-svar).
  for (let at = Math.min(narrower, word.length - MIN); at >= Math.max(MIN, narrower - 7); at -= 1) {
    const opens = VOWEL.test(charAt(at)) ? VOWEL.test(charAt(at - 1)) : VOWEL.test(charAt(at + 1));
    if (inside(at) && opens) return split(word, at, true);
  }
  return inside(narrower) ? split(word, narrower, true) : split(word, fits, false);
}

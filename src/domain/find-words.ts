import { closedRanges, type Range } from './closed-text';
import { formsOfWord, isAbbreviation } from './word-forms';
import type { WordRule } from './word-rules';
import { type Word, wordsOf } from './words';

/** A place in a text where a rule holds. */
export interface WordHit extends Range {
  rule: WordRule;
  /** The word as it stands in the rule. */
  word: string;
}

interface Pattern {
  word: string;
  /** What each word of the phrase may be; undefined where anything that begins so will do. */
  parts: Part[];
  /** What stands between them: a blank, or a sign such as the stroke in han/hon. */
  gaps: string[];
  /** No rule: a phrase in which the others do not hold. */
  rules: WordRule[];
  /** Rules that do not hold here. */
  allows: WordRule[];
}

interface Part {
  /** In small letters, unless the word is an abbreviation. */
  forms: ReadonlySet<string>;
  start?: string;
  exactCase: boolean;
}

/** Patterns by the first form of their first word, and by the first three letters of those that end in a star. */
export interface WordIndex {
  byForm: Map<string, Pattern[]>;
  byStart: Map<string, Pattern[]>;
}

const START = 3;

/** Makes rules ready for use. Costs some milliseconds, so it is done once. */
export function makeWordIndex(rules: readonly WordRule[]): WordIndex {
  const index: WordIndex = { byForm: new Map(), byStart: new Map() };
  for (const rule of rules) {
    for (const word of rule.words) add(index, { ...patternOf(word), rules: [rule], allows: [] });
    for (const phrase of rule.notIn ?? []) add(index, { ...patternOf(phrase), rules: [], allows: [rule] });
  }
  return index;
}

function add({ byForm, byStart }: WordIndex, pattern: Pattern) {
  const first = pattern.parts[0];
  if (first?.start !== undefined) push(byStart, first.start.slice(0, START).toLowerCase(), pattern);
  else for (const form of first?.forms ?? []) push(byForm, form.toLowerCase(), pattern);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function patternOf(word: string): Pick<Pattern, 'word' | 'parts' | 'gaps'> {
  const exact = word.startsWith('=');
  const plain = word.replace(/^=/, '');
  const words = wordsOf(plain);
  const parts = words.map(({ text, to }): Part => {
    const exactCase = isAbbreviation(text);
    const folded = exactCase ? text : text.toLowerCase();
    if (plain[to] === '*') return { forms: new Set(), start: folded, exactCase };
    return { forms: new Set(exact ? [folded] : formsOfWord(folded)), exactCase };
  });
  const gaps = words.slice(1).map(({ from }, i) => blank(plain.slice(words[i]!.to, from).replaceAll('*', '')));
  return { word: plain, parts, gaps };
}

const blank = (gap: string): string => gap.replaceAll(/\s+/g, ' ');

/**
 * Finds the words that rules speak of: whole words by Unicode, inflected too, never in quotations or the names of
 * laws. Of two that begin at the same place the longer counts, and what it covers is not looked at again.
 * @param text one paragraph, list item or cell: a quotation or a phrase does not go on in the next
 * @returns hits in order; `from` and `to` are places in the text as it was given
 */
export function findWords(text: string, index: WordIndex): WordHit[] {
  const words = wordsOf(text);
  const hits: WordHit[] = [];
  const allowed = new Map<WordRule, Range[]>();
  for (let i = 0; i < words.length; i += 1)
    for (const { pattern, from, to } of patternsAt(words, i, text, index)) {
      for (const rule of pattern.allows) push(allowed, rule, { from, to });
      for (const rule of pattern.rules) hits.push({ rule, word: pattern.word, from, to });
    }
  if (hits.length === 0) return [];
  const isClosed = touches(closedRanges(text));
  const isAllowed = new Map([...allowed].map(([rule, ranges]) => [rule, touches(ranges)]));
  return longestFirst(
    hits.filter(
      (hit) =>
        !isClosed(hit) &&
        !isAllowed.get(hit.rule)?.(hit) &&
        holdsIn(() => wordsOf(sentenceAround(text, hit)), hit.rule),
    ),
  );
}

/** Whether a range has something in common with one of these. Made so that long texts do not take the square of their length. */
function touches(ranges: readonly Range[]): (range: Range) => boolean {
  const apart: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return ({ from, to }) => {
    let low = 0;
    let high = apart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (apart[middle]!.to <= from) low = middle + 1;
      else high = middle;
    }
    return (apart[low]?.from ?? to) < to;
  };
}

function longestFirst(hits: WordHit[]): WordHit[] {
  const sorted = hits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function patternsAt(words: readonly Word[], at: number, text: string, { byForm, byStart }: WordIndex) {
  const first = words[at]!;
  const folded = first.text.toLowerCase();
  const candidates = [...(byForm.get(folded) ?? []), ...(byStart.get(folded.slice(0, START)) ?? [])];
  return candidates.flatMap((pattern) => {
    const last = words[at + pattern.parts.length - 1];
    if (!last) return [];
    const fits = pattern.parts.every((part, i) => {
      const word = words[at + i]!;
      const gap = i === 0 || blank(text.slice(words[at + i - 1]!.to, word.from)) === pattern.gaps[i - 1];
      return gap && isForm(word.text, part);
    });
    return fits ? [{ pattern, from: first.from, to: last.to }] : [];
  });
}

function isForm(word: string, { forms, start, exactCase }: Part): boolean {
  const written = exactCase ? word : word.toLowerCase();
  return start === undefined ? forms.has(written) : written.startsWith(start);
}

/** From the last end of a sentence before the hit to the first one after it. */
function sentenceAround(text: string, { from, to }: Range): string {
  const before = text.slice(Math.max(0, from - 400), from);
  const after = text.slice(to, to + 400);
  return `${before.split(/[.!?:]\s/).at(-1)}${text.slice(from, to)}${after.split(/[.!?:](?:\s|$)/)[0]}`;
}

function holdsIn(sentence: () => Word[], { near = [], unless = [] }: WordRule): boolean {
  if (near.length === 0 && unless.length === 0) return true;
  const words = sentence().map(({ text }) => text.toLowerCase());
  const has = (form: string) => {
    const start = form.endsWith('*') ? form.slice(0, -1) : undefined;
    return words.some((word) => (start === undefined ? word === form : word.startsWith(start)));
  };
  return (near.length === 0 || near.some(has)) && !(unless.length > 0 && unless.every(has));
}

import nspell from 'nspell';
import dictionary from 'dictionary-sv';
import { formsOfWord } from '../../domain/word-forms';

/** Swedish words, and whether a word can be made of them. */
export interface SwedishWords {
  has(word: string): boolean;
  /** Whether a compound can begin so: hälso- och sjukvård. */
  canBegin(part: string): boolean;
  /** What may have been meant, best first. */
  suggest(word: string): string[];
}

/** Marks in the dictionary: may begin a compound, may stand within one, stands only in compounds, may end one. */
const BEGINS = ['X', 'U'];
const ONLY_INSIDE = 'Z';
const ENDS = 'Y';
/** Three letters make a part only when the dictionary says so, or "avikelse" would be a kind of "kelse". */
const SHORTEST_PART = 4;
const SHORTEST_MARKED_PART = 3;

/**
 * Reads the dictionary (dictionary-sv, LGPL), which takes a few seconds.
 * @param own words that the dictionary lacks, in their dictionary form; they take part in compounds too
 */
export function loadDictionary(own: readonly string[]): SwedishWords {
  const words = nspell(dictionary);
  // nspell reads the compound rules of Swedish so that all that begins with a letter is a word: "avikelse" too.
  words.compoundRules = [];
  const { data } = words;
  for (const form of own.flatMap(formsOfWord)) data[form] = [];
  const marks = (word: string) => data[word] ?? data[capital(word)];
  const isWord = (word: string): boolean => {
    const found = data[word];
    if (found === undefined) return false;
    // nspell forgets that a part of compounds (arbetar-) can be a form of a verb too.
    return !found.includes(ONLY_INSIDE) || (word.endsWith('ar') && isWord(word.slice(0, -1)));
  };
  const canBegin = (part: string) => {
    const found = marks(part);
    if (found !== undefined) return part.length >= SHORTEST_PART || BEGINS.some((mark) => found.includes(mark));
    return part.endsWith('s') && part.length > SHORTEST_PART && isWord(part.slice(0, -1));
  };
  const canEnd = (part: string) =>
    isWord(part) && (part.length >= SHORTEST_PART || (data[part]?.includes(ENDS) ?? false));
  const isCompound = (word: string): boolean => {
    for (let at = SHORTEST_MARKED_PART; at <= word.length - SHORTEST_MARKED_PART; at += 1) {
      const rest = word.slice(at);
      if (canBegin(word.slice(0, at)) && (canEnd(rest) || (rest.length > SHORTEST_PART && isCompound(rest))))
        return true;
    }
    return false;
  };
  const has = (word: string): boolean => {
    const small = word.toLocaleLowerCase('sv-SE');
    return [word, small, capital(small)].some(isWord) || isCompound(small);
  };
  return { has, canBegin, suggest: (word) => words.suggest(word).slice(0, 3) };
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('sv-SE') + word.slice(1);

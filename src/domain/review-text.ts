import type { Range } from './closed-text';
import { findWords, makeWordIndex, type WordIndex } from './find-words';
import { adviceOf, type WordRule } from './word-rules';

/** avoid = we advise against it. suggest = a concept in the glossary may be what is meant. defined = it is in the glossary. */
export type MarkKind = 'avoid' | 'suggest' | 'defined';

/** A concept as its reader needs it, with the forms it is known by. */
export interface ReviewTerm {
  id: string;
  term: string;
  definition: string;
  /** The term, its inflections and the words that mean the same. */
  forms: readonly string[];
  /** Words that lead to it but are not it: misspellings, everyday words, English. */
  hints: readonly string[];
}

/** A word in a reader's text that we have something to say about. */
export interface TextMark extends Range {
  /** Place in the list of groups. */
  group: number;
}

/** All marks that say the same thing. */
export interface WordGroup {
  kind: MarkKind;
  /** The rule's word, the hint or the term; what was written first where the rule holds for all that begins so. */
  word: string;
  /** Why, and what to write; only for words to avoid. */
  advice?: string;
  term?: ReviewTerm;
  /** Places in the list of marks, in order. */
  marks: number[];
}

export interface Review {
  marks: TextMark[];
  groups: WordGroup[];
}

export interface ReviewIndex {
  words: WordIndex;
  kinds: Map<WordRule, { kind: MarkKind; term: ReviewTerm | undefined }>;
}

const KIND_ORDER: Record<MarkKind, number> = { avoid: 0, suggest: 1, defined: 2 };

/** Makes rules and terms ready. Where two speak of the same word, what is advised against is said first, then what is defined. */
export function makeReviewIndex(rules: readonly WordRule[], terms: readonly ReviewTerm[]): ReviewIndex {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const kinds: ReviewIndex['kinds'] = new Map(
    rules.map((rule) => [rule, { kind: 'avoid', term: byId.get(rule.term ?? '') }]),
  );
  const add = (kind: MarkKind, term: ReviewTerm, forms: readonly string[]) => {
    const words = forms.map((form) => `=${form}`);
    kinds.set({ words, strength: 'tips', reason: '', instead: term.term }, { kind, term });
  };
  for (const term of terms) add('defined', term, term.forms);
  // One rule for each hint, so that the reader sees which word it was.
  for (const term of terms) for (const hint of term.hints) add('suggest', term, [hint]);
  return { words: makeWordIndex([...kinds.keys()]), kinds };
}

/**
 * Finds what there is to say about a reader's text, paragraph by paragraph: words to avoid, words that may mean a
 * concept in the glossary, and concepts that are there. Takes time in proportion to the length of the text.
 */
export function reviewText(text: string, { words, kinds }: ReviewIndex): Review {
  const groups = new Map<string, WordGroup>();
  const found: { from: number; to: number; group: WordGroup }[] = [];
  for (const { text: paragraph, from: start } of paragraphsOf(text))
    for (const { rule, word, from, to } of findWords(paragraph, words)) {
      const { kind, term } = kinds.get(rule)!;
      const key = kind === 'defined' ? term!.id : `${kind} ${word}`;
      const name =
        kind === 'defined' ? term!.term : word.endsWith('*') ? paragraph.slice(from, to).toLowerCase() : word;
      const group = groups.get(key) ?? groupOf(kind, name, rule, term);
      groups.set(key, group);
      found.push({ from: start + from, to: start + to, group });
    }
  const sorted = [...groups.values()].sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
  const place = new Map(sorted.map((group, i) => [group, i]));
  const marks = found.map(({ from, to, group }, i): TextMark => {
    group.marks.push(i);
    return { from, to, group: place.get(group)! };
  });
  return { marks, groups: sorted };
}

/** No paragraph that people write is longer; one that is would make the search for quotations slow. */
const LONGEST = 2000;

/**
 * The paragraphs of a text, with where they begin. A quotation mark without a partner closes no more than its own. A
 * text without empty lines is cut at the end of a sentence, or at a blank, when it is too long.
 */
function paragraphsOf(text: string): { text: string; from: number }[] {
  const paragraphs: { text: string; from: number }[] = [];
  let from = 0;
  const close = (to: number) => {
    while (to - from > LONGEST) {
      const piece = text.slice(from, from + LONGEST);
      const cut = [piece.lastIndexOf('. ') + 1, piece.lastIndexOf(' '), LONGEST].find((place) => place > 0)!;
      paragraphs.push({ text: piece.slice(0, cut), from });
      from += cut;
    }
    if (to > from) paragraphs.push({ text: text.slice(from, to), from });
    from = to;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') close(at);
    at += line.length + 1;
  }
  close(text.length);
  return paragraphs;
}

function groupOf(kind: MarkKind, word: string, rule: WordRule, term: ReviewTerm | undefined): WordGroup {
  return {
    ...{ kind, word, marks: [] },
    ...(kind === 'avoid' ? { advice: adviceOf(rule) } : {}),
    ...(term === undefined ? {} : { term }),
  };
}

/** A text cut up at its marks: each piece with the number of its mark, or without. Joined they are the text again. */
export function piecesOf(text: string, marks: readonly TextMark[]): { text: string; mark?: number }[] {
  const pieces: { text: string; mark?: number }[] = [];
  let at = 0;
  marks.forEach(({ from, to }, mark) => {
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, to), mark });
    at = to;
  });
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

import type { Confusion } from '../schema/confusion';
import type { TermEntry } from './glossary';

export interface ConfusionEntry {
  id: string;
  data: Confusion;
}

/** One word in a family, ready to be shown. */
export interface ComparedWord {
  /** What answers point at. */
  id: string;
  /** The word as it is shown. */
  name: string;
  /** Id of the glossary's entry, when there is one. */
  term?: string;
  /** A word that is advised against. */
  avoid: boolean;
  /** No source that has been read supports the glossary's entry. */
  unverified: boolean;
}

/** Where an answer leads: to a word, to a sentence, to both, or to another question (counted from 1). */
export type Answer = { word?: ComparedWord; text?: string } | { next: number };

/** One question on the way to the right word. */
export interface DecisionStep {
  ask: string;
  yes: Answer;
  no: Answer;
}

/** The words of a family in their order, with names from the glossary. */
export function comparedWords(family: Confusion, terms: readonly TermEntry[]): ComparedWord[] {
  const known = new Map(terms.map(({ id, data }) => [id, data]));
  return family.terms.map(({ id, term, text, avoid }) => {
    const entry = term === undefined ? undefined : known.get(term);
    return {
      id: id ?? term ?? '',
      name: text ?? entry?.term ?? '',
      ...(term === undefined ? {} : { term }),
      avoid,
      unverified: entry?.verified === false,
    };
  });
}

/** The questions with their answers looked up. They only lead downwards. An answer that is left out leads to the next question. */
export function decisionSteps(family: Confusion, words: readonly ComparedWord[]): DecisionStep[] {
  const byId = new Map(words.map((word) => [word.id, word]));
  const answer = (outcome: Confusion['question'][number]['yes'], i: number): Answer => {
    if (outcome === undefined) return { next: i + 2 };
    if (outcome.question !== undefined) return { next: outcome.question };
    const word = outcome.word === undefined ? undefined : byId.get(outcome.word);
    return { ...(word ? { word } : {}), ...(outcome.text === undefined ? {} : { text: outcome.text }) };
  };
  return family.question.map(({ ask, yes, no }, i) => ({ ask, yes: answer(yes, i), no: answer(no, i) }));
}

/**
 * What is wrong between the questions and the words: answers that point at no word, at one that is advised
 * against, and words that no answer leads to. Ids only; the sentences for authors are made in the catalog.
 */
export function decisionFaults(family: Confusion): { unknown: string[]; avoided: string[]; unreached: string[] } {
  const ids = new Map(family.terms.map(({ id, term, avoid }) => [id ?? term ?? '', avoid]));
  const led = family.question.flatMap(({ yes, no }) => [yes?.word, no?.word]).filter((id) => id !== undefined);
  return {
    unknown: led.filter((id) => !ids.has(id)),
    avoided: led.filter((id) => ids.get(id) === true),
    unreached: [...ids].filter(([id, avoid]) => !avoid && !led.includes(id)).map(([id]) => id),
  };
}

/** Families in the order of their numbers. */
export function byNumber(families: readonly ConfusionEntry[]): ConfusionEntry[] {
  return [...families].sort((a, b) => (a.data.number < b.data.number ? -1 : 1));
}

/** The families a term stands in, in the order of their numbers. */
export function familiesOf(term: string, families: readonly ConfusionEntry[]): ConfusionEntry[] {
  return byNumber(families.filter(({ data }) => data.terms.some((word) => word.term === term)));
}

/** One difference between two words of a family, as the glossary puts it. */
export interface Difference {
  pair: [TermEntry, TermEntry];
  text: string;
}

/** What the glossary says of each pair in the family: one sentence a pair, from the first that says anything. */
export function differences(words: readonly ComparedWord[], terms: readonly TermEntry[]): Difference[] {
  const known = new Map(terms.map((entry) => [entry.id, entry]));
  const entries = [...new Set(words.map(({ term }) => term))].flatMap((term) => known.get(term ?? '') ?? []);
  return entries.flatMap((one, i) =>
    entries.slice(i + 1).flatMap((other): Difference[] => {
      const said = (from: TermEntry, to: TermEntry) =>
        from.data.confusedWith.find(({ term }) => term === to.id)?.difference;
      const text = said(one, other) ?? said(other, one);
      return text === undefined ? [] : [{ pair: [one, other], text }];
    }),
  );
}

import type { Strength } from '../schema/term';
import type { TermEntry } from './glossary';

/** Words to write in another way, and why. */
export interface WordRule {
  /**
   * Words or phrases as they stand in a dictionary: their inflections are meant too. A star last means whatever
   * follows (handikapp*), an equals sign first means just so (=policies).
   */
  words: readonly string[];
  strength: Strength;
  /** Whole sentences in Swedish. */
  reason: string;
  /** What to write, or to choose between. */
  instead: string;
  /** Phrases in which the word is right. */
  notIn?: readonly string[] | undefined;
  /** The rule holds only when one of these stands in the same sentence. */
  near?: readonly string[] | undefined;
  /** The rule does not hold when all of these stand in the same sentence. */
  unless?: readonly string[] | undefined;
  /** Id of the term to use, or that the word is deprecated for. */
  term?: string | undefined;
}

/**
 * The rules that the glossary itself makes: its deprecated words, with the term in their place. A word that is
 * deprecated for one concept and the name of another says nothing by itself, and gives no rule.
 */
export function rulesFromTerms(terms: readonly TermEntry[]): WordRule[] {
  const names = new Map<string, Set<string>>();
  for (const { id, data } of terms)
    for (const name of [data.term, ...data.synonyms.map(({ form }) => form)]) {
      const key = name.toLowerCase();
      names.set(key, (names.get(key) ?? new Set()).add(id));
    }
  return terms.flatMap(({ id, data }) =>
    data.deprecated
      .filter(({ form }) => [...(names.get(form.toLowerCase()) ?? [])].every((other) => other === id))
      .map(({ form, reason, strength, instead, notIn }) => ({
        words: [form],
        strength: strength ?? 'varning',
        reason,
        instead: instead ?? data.term,
        notIn,
        term: id,
      })),
  );
}

/** The reason, and what to write when the reason does not say it: whole sentences. */
export function adviceOf({ reason, instead }: Pick<WordRule, 'reason' | 'instead'>): string {
  return /(^|\s)Skriv\s/.test(reason) ? reason : `${reason} Skriv: ${instead}.`;
}

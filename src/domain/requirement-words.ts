import type { Requirement } from './requirement';

/** The Swedish words that bounds are told in. */
export interface BoundWords {
  forms: Readonly<Record<string, string>>;
  sizes: Readonly<Record<string, string>>;
  /** To stand after `who`: "anställda". */
  assignments: Readonly<Record<string, string>>;
  /** Before what an organisation has or does: "den som har". */
  who: string;
  /** When nothing bounds it. */
  all: string;
  /** When one has chosen to follow the framework. */
  chosen: string;
  /** Several of a kind: "a, b eller c". */
  or: string;
}

/** Whom a requirement binds, in words: "Den som har anställda eller deltagare från kommunen, 10–24 anställda, om någon arbetar ensam". */
export function boundText(requirement: Requirement, words: BoundWords): string {
  const { kind, forms, sizes, assignments, when } = requirement;
  const parts = [
    list(forms, words.forms, words.or),
    assignments.length > 0 ? `${words.who} ${list(assignments, words.assignments, words.or)}` : undefined,
    list(sizes, words.sizes, words.or),
    when,
  ].filter((part) => part !== undefined && part !== '');
  const text = parts.join(', ') || (kind === 'frivillig' ? words.chosen : words.all);
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);
}

/** Ids in words: "a, b eller c". An id without a word stands as it is. */
export function list(ids: readonly string[], words: Readonly<Record<string, string>>, or: string): string {
  const all = ids.map((id) => words[id] ?? id);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${or} ${all.at(-1)}`;
}

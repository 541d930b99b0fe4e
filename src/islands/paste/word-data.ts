import { searchForms, type TermEntry } from '../../domain/glossary';
import type { ReviewTerm } from '../../domain/review-text';
import type { WordRule } from '../../domain/word-rules';

/** What the page needs to know of words, as one file. Made at build, fetched when the reader has written something. */
export interface WordData {
  rules: WordRule[];
  terms: ReviewTerm[];
}

/** @param rules all rules about words, those of the glossary among them */
export function wordDataOf(terms: readonly TermEntry[], rules: readonly WordRule[]): WordData {
  const forms = Map.groupBy(searchForms(terms), ({ id }) => id);
  return {
    rules: [...rules],
    terms: terms.map(({ id, data: { term, definition } }) => {
      const of = (...kinds: string[]) =>
        (forms.get(id) ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ shown }) => shown);
      return { id, term, definition, forms: of('term', 'synonym', 'inflection'), hints: of('search', 'english') };
    }),
  };
}

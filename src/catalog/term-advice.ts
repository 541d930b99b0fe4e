import { reviewDay, isUnderReview } from '../domain/term-review';
import { swedishDate } from '../domain/swedish';
import type { Catalog } from './catalog';
import type { Problem } from './problem';
import { ROOT_WORDS } from './root-words';

/**
 * What is worth a look in the glossary but stops nothing:
 * - a term is taken for another, and the other does not say the same from its side (pages show both ways all the same);
 * - a definition begins neither with a term of the glossary nor with a known wide word, so a broader concept may be missing;
 * - the day for the next look has been (the page says so).
 * @param today as 2026-11-21
 */
export function adviseOnTerms({ terms }: Pick<Catalog, 'terms'>, today: string): Problem[] {
  const known = new Set(
    [...terms.values()].flatMap(({ data }) => [
      data.term,
      ...data.synonyms.map(({ form }) => form),
      ...(data.inflections ?? []),
    ]),
  );
  return [...terms.values()].flatMap(({ id, file, data }) => {
    const silent = data.confusedWith.filter(({ term }) => {
      const other = term === undefined ? undefined : terms.get(term);
      return other && !other.data.confusedWith.some((pair) => pair.term === id);
    });
    const start = startOf(data.definition);
    return [
      ...silent.map(
        ({ term }) => `blandas ihop med ${term}, men ${term}.yaml säger inget om det. Skriv skillnaden där också.`,
      ),
      ...(start.some((phrase) => known.has(phrase) || isRoot(phrase))
        ? []
        : [
            `definitionen börjar med ”${start.at(-1)}”, som varken är ett begrepp eller ett vanligt grundord. Saknas ett överordnat begrepp? Annars kan ordet läggas till i src/catalog/root-words.ts.`,
          ]),
      ...(isUnderReview(data, today)
        ? [`skulle ha setts över senast den ${swedishDate(reviewDay(data))}. Läs igenom posten och ändra checked.`]
        : []),
    ].map((message) => ({ file, message }));
  });
}

/** Words after which a definition tells what sets the concept apart. */
const APART = /^(som|där|vars|att|när|i|från|för|om|på|till|av|enligt|genom|med|utan|mellan|hos|efter|inom|mot|över)$/;

/** The phrases that can be made of a definition's first words, the whole beginning last. */
function startOf(text: string): string[] {
  const words = text.replace(/^\([^)]*\):?\s*/, '').split(/\s+/);
  const end = words.findIndex((word, i) => i > 0 && APART.test(word));
  const first = words.slice(0, end < 0 ? words.length : end).map((word) => word.replace(/[,:]$/, ''));
  const phrases = first.flatMap((_, from) =>
    first.slice(from).map((_, to) => first.slice(from, from + to + 1).join(' ')),
  );
  return [...phrases, first.join(' ')];
}

function isRoot(word: string): boolean {
  return ROOT_WORDS.some((root) => word === root || (root.length > 3 && !word.includes(' ') && word.endsWith(root)));
}

import type { EnglishDegree, SynonymKind, Term } from '../schema/term';

/** What a synonym is to its term, as a reader is told. */
export const SYNONYM_KINDS: Readonly<Record<SynonymKind, string>> = {
  synonym: 'synonym',
  fullform: 'fullständig form',
  kortform: 'kortform',
  förkortning: 'förkortning',
  variant: 'samma ord i en annan form',
  äldre: 'äldre ord',
};

/** How well an English word covers the concept, as a reader is told. */
export const ENGLISH_DEGREES: Readonly<Record<EnglishDegree, string>> = {
  exakt: 'samma begrepp',
  nära: 'nästan samma begrepp',
  vidare: 'det engelska ordet är vidare',
  snävare: 'det engelska ordet är snävare',
  ingen: 'ingen fast motsvarighet, bara en översättning',
};

/** A synonym with what it is: "ASF (förkortning)". A plain synonym stands alone. */
export function synonymLine({ form, kind, scope }: Term['synonyms'][number]): string {
  const said = [kind === 'synonym' ? undefined : SYNONYM_KINDS[kind], scope].filter((text) => text !== undefined);
  return said.length === 0 ? form : `${form} (${said.join(', ')})`;
}

/** An English word with how well it covers the concept: "impact (nästan samma begrepp)". */
export function englishLine({ term, degree }: Term['english'][number]): string {
  return `${term} (${ENGLISH_DEGREES[degree]})`;
}

/** What a synonym is to its term, and how that is said to a reader. */
export const SYNONYM_KINDS = {
  synonym: 'synonym',
  fullform: 'fullständig form',
  kortform: 'kortform',
  förkortning: 'förkortning',
  variant: 'samma ord i en annan form',
  äldre: 'äldre ord',
} as const;

/** How well an English word covers the concept, and how that is said to a reader. */
export const ENGLISH_DEGREES = {
  exakt: 'samma begrepp',
  nära: 'nästan samma begrepp',
  vidare: 'det engelska ordet är vidare',
  snävare: 'det engelska ordet är snävare',
  ingen: 'ingen fast motsvarighet, bara en översättning',
} as const;

export type SynonymKind = keyof typeof SYNONYM_KINDS;
export type EnglishDegree = keyof typeof ENGLISH_DEGREES;

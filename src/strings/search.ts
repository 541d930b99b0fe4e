/** Swedish texts inside the two searches. */
export const glossarySearchWords = {
  label: 'Sök ett begrepp',
  hint: 'Det går att skriva böjt, felstavat eller på engelska, och att söka på ord som vi avråder från.',
  results: (count: number) => (count === 0 ? 'Inga träffar.' : count === 1 ? '1 träff.' : `${count} träffar.`),
  none: 'Inget begrepp liknar sökordet. Pröva ett kortare ord.',
  why: {
    term: '',
    synonym: (form: string) => `Du sökte på ”${form}”, som betyder samma sak.`,
    deprecated: (form: string, reason: string) => `Du sökte på ett avrått ord, ”${form}”: ${reason}`,
    inflection: '',
    search: '',
    english: (form: string) => `Engelska: ${form}.`,
  },
} as const;

export const searchWords = {
  label: 'Sök i hela handboken',
  placeholder: '',
  loading: 'Söker …',
  results: (count: number, query: string) =>
    count === 0
      ? `Inga träffar för ”${query}”.`
      : count === 1
        ? `1 träff för ”${query}”.`
        : `${count} träffar för ”${query}”.`,
  terms: 'Begrepp',
  pages: 'Sidor',
  more: 'Visa fler träffar',
  failed: 'Sökningen gick inte att starta. Ladda om sidan och försök igen.',
  onlyEasy: 'Visa bara lättläst',
  none: 'Pröva ett kortare ord, eller leta i menyn.',
} as const;

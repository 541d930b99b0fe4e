/** Swedish texts of the explanation at a word in a chapter. A file of its own, since the script that shows it loads no other. */
export const termWords = {
  label: (term: string) => `Förklaring av ${term}`,
  easy: 'Lättläst',
  unverified: 'Källa ej kontrollerad.',
  more: (term: string) => `Mer om ${term}`,
  close: 'Stäng',
};

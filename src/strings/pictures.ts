/** The words of the pictures that are not their author's. */
export const pictureStrings = {
  drawing: {
    yes: 'Ja',
    no: 'Nej',
    decides: 'Beslutar',
    does: 'Gör',
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },
  inWords: 'Bilden i ord',
  /** What a screen reader says instead of the drawing. */
  label: (title: string, description: string) =>
    `Bild: ${title}. ${description} Allt som står i bilden står i listan under den.`,
  list: {
    papers: (papers: readonly string[]) => `Papper: ${papers.join(', ')}.`,
    isNo: (what: string) => `Nej: ${what.charAt(0).toLocaleLowerCase('sv-SE')}${what.slice(1)}.`,
    back: (number: number, title: string) => `Nej: tillbaka till steg ${number}, ${title.toLocaleLowerCase('sv-SE')}.`,
    onYes: 'Ja: gå vidare.',
    starts: (text: string) => `Början: ${text}.`,
    ends: (text: string) => `Slut: ${text}.`,
    example: (text: string) => `Påhittat exempel: ${text}`,
    labelled: (label: string, text: string) =>
      `${label}: ${text.charAt(0).toLocaleLowerCase('sv-SE')}${text.slice(1)}.`,
  },
} as const;

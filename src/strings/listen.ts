/** Swedish texts of reading aloud. The button's own stands in sv.ts; these come at the click. */
export const listenWords = {
  label: 'Uppläsning',
  play: 'Läs vidare',
  pause: 'Pausa',
  previous: 'Föregående mening',
  next: 'Nästa mening',
  stop: 'Sluta läsa',
  rate: 'Fart',
  rates: [
    [0.6, 'Mycket långsamt'],
    [0.8, 'Långsamt'],
    [1, 'Vanlig'],
    [1.25, 'Snabbt'],
    [1.5, 'Mycket snabbt'],
  ],
  place: (piece: number, pieces: number) => `${piece} av ${pieces}`,
  finished: 'Texten är slut.',
  failed: 'Rösten svarar inte. Försök igen.',
  cell: (column: string, value: string) => `${column}: ${value}`,
} as const;

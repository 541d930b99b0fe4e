import type { Fit } from '../domain/requirement';

/** Swedish texts of the choices above the matrix. */
export const matrixFilterWords = {
  legend: 'Välj vilka krav som visas',
  framework: 'Lag, föreskrift eller ramverk',
  kind: 'Slag',
  any: 'Alla',
  gaps: 'Visa bara luckor',
  ours: 'Gäller detta oss?',
  hint: 'Svara på det ni vet. Det ni väljer stannar på sidan och sparas inte.',
  form: 'Er form',
  employees: 'Antal anställda',
  unsaid: 'Inte valt',
  does: 'Kryssa allt som stämmer',
  fromProfile: 'Formen är hämtad från Er organisation.',
  size: (workers: string) =>
    `I Er organisation står att ${workers} arbetar hos er. Lagarna räknar bara anställda, så välj själva.`,
  reset: 'Visa alla krav igen',
  print: 'Skriv ut det som visas',
  shown: (some: number, all: number) => (some === all ? `Alla ${all} krav visas.` : `${some} av ${all} krav visas.`),
  none: 'Inget krav passar det ni har valt. Ta bort något val.',
  fits: ({ yes, maybe, chosen }: Record<Fit, number>) =>
    `${yes} gäller er. ${maybe} kan gälla er, läs kolumnen Gäller. ${chosen} är frivilliga.`,
  chosen: (parts: string) => `Valt: ${parts}.`,
  marks: { yes: 'Gäller er.', maybe: 'Kan gälla er.', chosen: 'Frivilligt.' },
} as const;

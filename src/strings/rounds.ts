/** Swedish texts about the rounds of a checklist that comes back. Fetched after the list is in use. */
const periods: Readonly<Record<string, string>> = {
  dagligen: 'en ny dag',
  veckovis: 'en ny vecka',
  manadsvis: 'en ny månad',
  kvartalsvis: 'ett nytt kvartal',
  arligen: 'ett nytt år',
};

export const roundWords = {
  label: 'Rundor',
  now: (number: number, begun: string | null) => (begun ? `Runda ${number}, påbörjad ${begun}.` : 'Första rundan.'),
  begin: 'Ny runda',
  why: 'Ny runda sparar det ni har fyllt i och ger en tom lista.',
  begun: 'En ny, tom runda är påbörjad. Den förra är sparad och finns under Tidigare rundor.',
  empty: 'Rundan är redan tom. Bocka av något först.',
  failed: 'Det gick inte att börja en ny runda. Inget är ändrat.',
  suggest: (interval: string, last: string) =>
    `Det är ${periods[interval] ?? 'en ny tid'}. Den här rundan fylldes i senast ${last}. Börja en ny runda?`,
  goOn: 'Fortsätt på rundan',
  many: (count: number) =>
    `Listan har ${count} rundor, och alla finns kvar i webbläsaren. Spara till fil då och då. Blir det ont om plats säger sidan till.`,
  earlier: (count: number) => `Tidigare rundor (${count})`,
  heading: 'Tidigare rundor',
  choose: 'Visa runda',
  /** 2 → "Runda 2: påbörjad 22 november 2026, senast ändrad 23 november 2026" */
  title: (number: number, begun: string | null, last: string | null) =>
    [
      `Runda ${number}`,
      begun ? `påbörjad ${begun}` : 'den första',
      last && last !== begun ? `senast ändrad ${last}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  notDone: 'Inte gjort',
  allDone: 'Allt gjordes.',
  notes: 'Anteckningar',
  include: {
    legend: 'Ska tidigare rundor vara med?',
    none: 'Nej, bara den här rundan',
    last: 'Ja, den förra rundan',
    all: (count: number) => `Ja, alla tidigare rundor (${count})`,
  },
  inFile: 'Tidigare rundor följer alltid med i filen.',
  reset: (count: number) =>
    count === 1 ? 'Den tidigare rundan rensas också.' : `De ${count} tidigare rundorna rensas också.`,
} as const;

/** Swedish texts of the page Pärmen before its tool has been fetched. What the tool says stands in binder-desk.ts. */
export const binderPage = {
  title: 'Pärmen',
  description:
    'Era rutiner, checklistor och mallar, med ert namn och era uppgifter på varje blad. Ni väljer vad som ska stå i pärmen, och den ändras bara när ni ändrar den.',
  noJs: 'Utan JavaScript går det inte att göra en pärm på skärmen. Ni kan läsa och skriva ut varje dokument för sig, fylla i för hand och sätta det i en vanlig pärm.',
  shelves: 'Här finns dokumenten:',
  shelfLinks: [
    ['Rutiner', '/rutiner/'],
    ['Checklistor', '/checklistor/'],
    ['Mallar', '/mallar/'],
  ],
  loading: 'Hämtar er pärm …',
  failed: 'Pärmen gick inte att hämta. Det ni har sparat är kvar. Kontrollera att ni har internet och försök igen.',
  again: 'Försök igen',
  put: 'Lägg i pärmen',
} as const;

/** Swedish texts of the page I dag. Few words, and easy ones: it is read standing up. */
export const todayWords = {
  title: 'I dag',
  description: 'Välj vad du ska göra. Då kommer listan.',
  choose: 'Välj',
  moments: {
    oppna: { title: 'Öppna', pictogram: 'sol' },
    'under-dagen': { title: 'Under dagen', pictogram: 'klocka' },
    stanga: { title: 'Stänga', pictogram: 'mane' },
    veckan: { title: 'Varje vecka', pictogram: 'kalender' },
    handelse: { title: 'Det har hänt något', pictogram: 'varning' },
    'ny-har': { title: 'Ny här', pictogram: 'hand' },
  },
  danger: 'Fara för liv? Ring 112 först.',
  all: 'Alla checklistor',
} as const;

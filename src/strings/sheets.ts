/** Swedish texts in spreadsheets. */
export const sheetWords = {
  rounds: ['Runda', 'Påbörjad', 'Senast ändrad'],
  checklist: ['Kod', 'Punkt', 'Klart', 'Anteckning'],
  assessment: ['Kod', 'Område', 'Kriterium', 'Nivå (0–4)', 'Belägg (A–D)', 'Anteckning'],
  yes: 'ja',
  no: 'nej',
  notApplicable: 'gäller inte oss',
} as const;

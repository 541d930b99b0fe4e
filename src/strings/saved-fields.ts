/** What saved fields are called where they are shown away from their own tool: in a preview or a plain list. */
export const fieldWords = {
  fields: {
    done: 'klart',
    note: 'anteckning',
    level: 'nivå',
    naReason: 'varför det inte gäller',
    evidence: 'belägg',
    revision: 'frågans utgåva',
    read: 'läst',
  } as Readonly<Record<string, string>>,
  /** 2-2026-11-22 → Runda 2 (2026-11-22) */
  round: (id: string) => `Runda ${id.replace(/^(\d+)-(.+)$/, '$1 ($2)')}`,
  other: {
    'meta/asked': 'Svarat på om Er organisation',
    'meta/contentVersion': 'Textens version',
    'meta/day': 'Senast ändrad',
  } as Readonly<Record<string, string>>,
  yes: 'ja',
  no: 'nej',
  level: 'Nivå',
  evidence: 'Belägg',
  notApplicable: 'Gäller inte oss',
  picture: 'bild (finns i filens data)',
  plainTitle: (id: string) => `Sparade svar: ${id}`,
  plainWhy: 'Webbplatsen har inte längre den text som svaren hör till. Svaren visas därför som en lista.',
  plainColumns: ['Fält', 'Svar'],
} as const;

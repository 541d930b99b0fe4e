import type { Adoption } from '../domain/report-document';

const BLANK = '____________________';

/** The Swedish words a file writer adds by itself. Everything else comes from the ReportDocument. */
export const words = {
  number: 'Dokument',
  version: 'Version',
  made: 'Datum',
  organisation: 'Organisation',
  /** Stands for a logo when the organisation has no name. */
  logo: 'Logotyp',
  decision: 'Beslut',
  status: 'Status',
  responsible: 'Ansvarig',
  nextReview: 'Nästa översyn',
  contents: 'Innehåll',
  code: (url: string) => `QR-kod till ${url}`,
  /** Names of tables, for those who do not see them. */
  facts: 'Uppgifter om dokumentet',
  signatures: 'Underskrifter',
  /** Parts left empty are lines to write on. */
  adopted: ({ body, date, paragraph }: Adoption) =>
    `Beslutad av ${body || BLANK} den ${date || BLANK}   § ${paragraph || '__________'}`,
  done: 'Klart',
  notDone: 'Ej klart',
  note: 'Anteckning:',
  /** The binder itself, and its own sheets, have no version. */
  runningHead: (number: string, title: string, version: string) =>
    [number, title, version === '' ? '' : `version ${version}`].filter((part) => part !== '').join(' · '),
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
} as const;

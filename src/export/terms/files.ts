import type { TermSet } from '../../domain/term-set';
import { termsJsonSchema } from './json-schema';
import { termsToCsv } from './write-csv';
import { termsToJson } from './write-json';
import { termsToNtrf } from './write-ntrf';
import { termsToJsonLd, termsToTurtle } from './write-skos';
import { termsToTbx } from './write-tbx';

/** A file that the glossary is published as: its ending, what it is called in HTTP, and how it is written. */
export interface TermFile {
  ending: string;
  type: string;
  write: (set: TermSet) => string;
}

/** The addresses are promises: an ending is never taken away. */
export const TERM_FILES = {
  json: { ending: 'json', type: 'application/json', write: termsToJson },
  schema: {
    ending: 'schema.json',
    type: 'application/schema+json',
    write: ({ address }) => `${JSON.stringify(termsJsonSchema(address), null, 1)}\n`,
  },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8', write: termsToCsv },
  turtle: { ending: 'ttl', type: 'text/turtle; charset=utf-8', write: termsToTurtle },
  jsonld: { ending: 'jsonld', type: 'application/ld+json', write: termsToJsonLd },
  ntrf: { ending: 'ntrf.xml', type: 'application/xml', write: termsToNtrf },
  tbx: { ending: 'tbx', type: 'application/x-tbx+xml', write: termsToTbx },
} as const satisfies Record<string, TermFile>;

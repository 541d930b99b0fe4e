import type { TermEntry } from '@/domain/glossary';
import { type TermSet, type TermSetHead, termSet } from '@/domain/term-set';
import type { Source } from '@/schema/source';
import { term } from '../../domain/examples';

export const head: TermSetHead = {
  address: 'https://exempel.se/pärm/begrepp/'.replace('ä', '%C3%A4'),
  title: 'Begrepp & ord',
  description: 'Alla ord.',
  publisher: 'Pärmen',
  licence: {
    name: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Källa: Pärmen, CC BY 4.0',
  },
  groups: [
    { key: 'D', title: 'Kvalitet' },
    { key: 'E', title: 'Nytta <&> "effekt"' },
  ],
};

const source = (title: string, more: Partial<Source> = {}): Source => ({
  title,
  publisher: 'Riksdagen',
  kind: 'lag',
  read: true,
  ...more,
});

export const sources = new Map<string, Source>([
  ['lag-x', source('Lag X', { year: 2025, url: 'https://exempel.se/a b?q="<x>"&y={1}' })],
  ['bok', source('Bok (2019)', { publisher: 'Förlaget', year: 2019, read: false })],
]);

/** Text that ends what it should not end, in every format: quotes, markup, line breaks, formulas, an å in two characters. */
export const NASTY = '="<&>\'" ]]> --> </script>\n\t\\u0041 \\ ; | \u0085 a\u030a 😀';

const entry = (id: string, number: number, more: Parameters<typeof term>[1] = {}): TermEntry =>
  term(id, { code: `T-${String(number).padStart(3, '0')}`, ...more });

/** A small glossary with every field in use. */
export const entries: TermEntry[] = [
  entry('system', 1, { term: 'system', confusedWith: [{ term: 'delsystem', difference: 'Systemet är det hela.' }] }),
  entry('delsystem', 2, {
    term: 'delsystem',
    broader: 'system',
    partOf: 'helhet',
    confusedWith: [{ term: 'effekt', difference: 'Delsystemet är en del.' }],
  }),
  entry('helhet', 3),
  entry('effekt', 4, {
    group: 'E',
    scope: 'Gäller förändring som beror på er.',
    synonyms: [
      { form: 'verkan', kind: 'äldre' },
      { form: 'EF', kind: 'förkortning', scope: 'i tabeller' },
      { form: 'effekt', kind: 'synonym' },
    ],
    deprecated: [{ form: 'impact', reason: 'Ordet är engelskt.' }],
    searchForms: ['efekt', 'verkan', 'impact'],
    inflections: ['effekt', 'effekts', 'effekten', 'effektens', '-', '-', '-', '-'],
    english: [
      { term: 'impact', degree: 'nära' },
      { term: 'effect', degree: 'vidare' },
      { term: 'EFF', degree: 'exakt' },
    ],
    seeAlso: ['helhet'],
    example: 'Effekten blev god.',
    note: 'Fråga alltid om det hade hänt ändå.',
    sources: ['lag-x', 'bok'],
    differs: [{ source: 'bok', how: 'Boken räknar allt.', why: 'Vi vill veta orsaken.' }],
    verified: true,
    confusedWith: [{ text: 'utfall', difference: 'Utfallet är något annat.' }],
  }),
  entry('elak', 5, {
    term: `elak ${NASTY}`,
    definition: `definition ${NASTY}`,
    easy: NASTY,
    scope: NASTY,
    synonyms: [{ form: `synonym ${NASTY}`, kind: 'variant', scope: NASTY }],
    deprecated: [{ form: `ord ${NASTY}`, reason: NASTY }],
    searchForms: [`form ${NASTY}`],
    english: [{ term: `word "<&>'"`, degree: 'ingen' }],
    sources: ['bok'],
    differs: [{ source: 'bok', how: NASTY, why: NASTY }],
    decidedBy: NASTY,
    reviewBy: '2027-03-30',
    replacedBy: 'effekt',
    example: NASTY,
    note: NASTY,
    confusedWith: [{ text: NASTY, difference: NASTY }],
  }),
];

export const setOf = (terms: readonly TermEntry[] = entries): TermSet => termSet(head, terms, sources);

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { termsJsonSchema } from '@/export/terms/json-schema';
import { dataBlock, schemaOrgSet, schemaOrgTerm } from '@/export/terms/schema-org';
import { termsToCsv } from '@/export/terms/write-csv';
import { termsToJson } from '@/export/terms/write-json';
import { term } from '../../domain/examples';
import { readCsv } from './read-csv';
import { NASTY, setOf } from './sets';

const set = setOf();
const nasty = NASTY.normalize('NFC');

describe('JSON', () => {
  const file = JSON.parse(termsToJson(set));
  const schema = z.fromJSONSchema(termsJsonSchema(set.address) as Parameters<typeof z.fromJSONSchema>[0]);

  test('is as its schema says', () => {
    expect(schema.safeParse(file).error?.issues).toBeUndefined();
  });

  test('names other concepts by their ids and leaves out what is not there', () => {
    expect(file.terms[1]).toMatchObject({ id: 'delsystem', broader: 'system', partOf: 'helhet', related: ['effekt'] });
    expect(file.terms[0]).toMatchObject({ narrower: ['delsystem'], confusedWith: [{ term: 'delsystem' }] });
    expect(file.terms[2]).not.toHaveProperty('broader');
    expect(file.terms[2]).not.toHaveProperty('inflections');
    expect(file.terms[3]).toMatchObject({
      synonyms: [
        { form: 'verkan', kind: 'äldre' },
        { form: 'EF', kind: 'förkortning', scope: 'i tabeller' },
      ],
      english: [
        { term: 'impact', degree: 'nära' },
        { term: 'effect', degree: 'vidare' },
        { term: 'EFF', degree: 'exakt' },
      ],
      differs: [{ source: { title: 'Bok (2019)' }, how: 'Boken räknar allt.', why: 'Vi vill veta orsaken.' }],
      related: ['delsystem', 'helhet'],
      reviewBy: '2028-11-21',
    });
    expect(file.terms[3].confusedWith).toEqual([{ name: 'utfall', difference: 'Utfallet är något annat.' }]);
  });

  test('states the licence and the address of its schema', () => {
    expect(file.licence).toEqual({
      name: 'CC BY 4.0',
      address: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Källa: Pärmen, CC BY 4.0',
    });
    expect(file.$schema).toBe(termsJsonSchema(set.address).$id);
  });

  test('keeps every character', () => {
    expect(file.terms[4]).toMatchObject({ definition: `definition ${nasty}`, example: nasty });
  });

  test.each([
    ['a field is missing', { terms: [{ ...file.terms[0], definition: undefined }] }],
    ['a field is unknown', { terms: [{ ...file.terms[0], extra: 1 }] }],
    ['a code is no code', { terms: [{ ...file.terms[0], code: '14' }] }],
    ['a status is unknown', { terms: [{ ...file.terms[0], status: 'klar' }] }],
    ['there are seven inflections', { terms: [{ ...file.terms[3], inflections: Array(7).fill('x') }] }],
    ['it is another version', { version: 3 }],
    ['a synonym is of no known kind', { terms: [{ ...file.terms[3], synonyms: [{ form: 'x', kind: 'annat' }] }] }],
    ['an English word has no degree', { terms: [{ ...file.terms[3], english: [{ term: 'x' }] }] }],
  ])('is not as the schema says when %s', (_, change) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify({ ...file, ...change }))).success).toBe(false);
  });
});

describe('CSV', () => {
  const text = termsToCsv(set);
  const [columns = [], ...rows] = readCsv(text);
  const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];

  test('begins with the mark that makes a spreadsheet read å, ä and ö', () => {
    expect(text.startsWith('\uFEFFkod;term;')).toBe(true);
  });

  test('has one row a concept and as many cells in each', () => {
    expect(rows).toHaveLength(set.concepts.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  });

  test('has what the concept says', () => {
    expect(rows[3]).toEqual([
      'T-004',
      'effekt',
      'vad effekt betyder',
      'Det är effekt.',
      'Gäller förändring som beror på er.',
      'verkan (äldre ord) | EF (förkortning, i tabeller)',
      'impact: Ordet är engelskt.',
      'utfall: Utfallet är något annat.',
      'effekt | effekts | effekten | effektens',
      'efekt',
      'impact (nästan samma begrepp) | effect (det engelska ordet är vidare) | EFF (samma begrepp)',
      '',
      '',
      'delsystem | helhet',
      'Effekten blev god.',
      'Fråga alltid om det hade hänt ändå.',
      'Lag X, Riksdagen (2025) | Bok (2019), Förlaget, ej läst',
      'Skiljer sig från Bok (2019), Förlaget, ej läst: Boken räknar allt. Skäl: Vi vill veta orsaken.',
      'ja',
      'Nytta <&> "effekt"',
      'utkast',
      '',
      '2026-11-21',
      '2028-11-21',
      '',
      `${set.address}effekt/`,
      'Källa: Pärmen, CC BY 4.0',
    ]);
    expect([cell(1, 'överordnat begrepp'), cell(1, 'del av')]).toEqual(['system', 'helhet']);
  });

  test('is never run as a formula, and keeps the rest of a nasty text', () => {
    const kept = nasty.replace('\t', ' ').replace('\u0085', '\n');
    expect(cell(4, 'exempel')).toBe(`'${kept}`);
    expect(cell(4, 'definition')).toBe(`definition ${kept}`);
  });
});

describe('schema.org', () => {
  test('says of a term what its page says', () => {
    expect(schemaOrgTerm(set.concepts[3]!, set)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': `${set.address}effekt/`,
      url: `${set.address}effekt/`,
      name: 'effekt',
      alternateName: ['verkan', 'EF', 'effect', 'EFF'],
      description: 'vad effekt betyder',
      termCode: 'T-004',
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': set.address,
        name: 'Begrepp & ord',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    });
  });

  test('leaves out other names when there are none', () => {
    expect(schemaOrgTerm(setOf([term('a')]).concepts[0]!, set)).not.toHaveProperty('alternateName');
  });

  test('lists the terms of the set by their addresses', () => {
    const { hasDefinedTerm, '@context': context } = schemaOrgSet(set);
    expect(context).toEqual(['https://schema.org', { '@base': set.address }]);
    expect(hasDefinedTerm.map((one) => new URL(one['@id'], set.address).href)).toEqual(
      set.concepts.map(({ address }) => address),
    );
  });

  test('cannot end the element it stands in', () => {
    const { content } = dataBlock(schemaOrgTerm(set.concepts[4]!, set));
    expect(content).not.toMatch(/[<]/);
    expect(JSON.parse(content).description).toBe(`definition ${nasty}`);
  });
});

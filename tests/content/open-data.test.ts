import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compareSwedish } from '@/domain/swedish';
import { termSet } from '@/domain/term-set';
import { termsJsonSchema } from '@/export/terms/json-schema';
import { termsToCsv } from '@/export/terms/write-csv';
import { termsToJson } from '@/export/terms/write-json';
import { termsToNtrf } from '@/export/terms/write-ntrf';
import { termsToJsonLd, termsToTurtle } from '@/export/terms/write-skos';
import { termsToTbx } from '@/export/terms/write-tbx';
import { TERM_GROUPS } from '@/schema/term';
import { openData } from '@/strings/open-data';
import { ntrfFaults } from '../unit/export/terms/check-ntrf';
import { readJsonLd, readTurtle, skosFaults, statements } from '../unit/export/terms/check-rdf';
import { tbxFaults } from '../unit/export/terms/check-tbx';
import { readCsv } from '../unit/export/terms/read-csv';
import { catalog } from './real-content';

const { title, description, licence, licenceAddress, attribution } = openData.set;
const set = termSet(
  {
    address: 'https://exempel.se/kvalitetsparmen/begrepp/',
    title,
    description,
    publisher: 'Kvalitetspärmen',
    licence: { name: licence, address: licenceAddress, attribution },
    groups: Object.entries(TERM_GROUPS).map(([key, group]) => ({ key, title: group })),
  },
  [...catalog.terms.values()].sort((a, b) => compareSwedish(a.data.term, b.data.term)),
  new Map([...catalog.sources.values()].map(({ id, data }) => [id, data])),
);
const { size } = catalog.terms;

// Half a megabyte each, read by careful readers.
describe('the glossary as open data', { timeout: 60_000 }, () => {
  const quads = readTurtle(termsToTurtle(set));

  test('keeps the integrity conditions of SKOS', () => {
    expect(skosFaults(quads)).toEqual([]);
  });

  test('says the same in JSON-LD as in Turtle', async () => {
    expect(statements(await readJsonLd(termsToJsonLd(set)))).toEqual(statements(quads));
  });

  test('has every concept in SKOS, in one group each', () => {
    const count = (predicate: string) => quads.filter((quad) => quad.predicate.value.endsWith(predicate)).length;
    expect(count('#definition')).toBe(size);
    expect(count('#member')).toBe(size);
  });

  test('keeps the rules of NTRF and of Rikstermbanken', () => {
    expect(ntrfFaults(termsToNtrf(set))).toEqual([]);
  });

  test('keeps the rules of TBX-Basic', () => {
    expect(tbxFaults(termsToTbx(set))).toEqual([]);
  });

  test('is as its JSON Schema says', () => {
    const schema = z.fromJSONSchema(termsJsonSchema(set.address) as Parameters<typeof z.fromJSONSchema>[0]);
    const file = JSON.parse(termsToJson(set));
    expect(schema.safeParse(file).error?.issues).toBeUndefined();
    expect(file.terms).toHaveLength(size);
  });

  test('comes back from the table as it went in', () => {
    const [columns = [], ...rows] = readCsv(termsToCsv(set));
    const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
    expect(column('kod')).toEqual(set.concepts.map(({ code }) => code));
    expect(column('definition')).toEqual(set.concepts.map(({ definition }) => definition));
    expect(column('exempel')).toEqual(set.concepts.map(({ example = '' }) => example));
  });
});

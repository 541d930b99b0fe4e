import { describe, expect, test } from 'vitest';
import { termsToJsonLd, termsToTurtle } from '@/export/terms/write-skos';
import { readJsonLd, readTurtle, skosFaults, statements } from './check-rdf';
import { NASTY, setOf } from './sets';

const set = setOf();
const quads = readTurtle(termsToTurtle(set));
const NAMES: Record<string, string> = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  isothes: 'http://purl.org/iso25964/skos-thes#',
  dct: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  kvp: `${set.address}oppna-data/#`,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};
/** What the graph says about a concept (or about an address): the objects of one predicate. */
const said = (subject: string, predicate: string) => {
  const [prefix = '', name = ''] = predicate.split(':');
  const address = subject.startsWith('https:') ? subject : `${set.address}${subject}/`;
  return quads
    .filter((quad) => quad.subject.value === address && quad.predicate.value === `${NAMES[prefix]}${name}`)
    .map(({ object }) =>
      object.termType === 'Literal' && object.language ? `${object.value}@${object.language}` : object.value,
    );
};
const at = (id: string) => `${set.address}${id}/`;

describe('SKOS', () => {
  test('says the same in Turtle and in JSON-LD', async () => {
    const other = await readJsonLd(termsToJsonLd(set));
    expect(statements(quads).length).toBeGreaterThan(60);
    expect(statements(other)).toEqual(statements(quads));
  });

  test('breaks no integrity condition', () => {
    expect(skosFaults(quads)).toEqual([]);
  });

  test('states licence, publisher and day for the whole', () => {
    expect(said(set.address, 'dct:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(said(set.address, 'dct:rights')).toEqual(['Källa: Pärmen, CC BY 4.0@sv']);
    expect(said(set.address, 'dct:modified')).toEqual(['2026-11-21']);
    expect(said(set.address, 'dc:publisher')).toEqual(['Pärmen@sv']);
  });

  test('gives each kind of word its kind of label, and the same text only one', () => {
    expect(said('effekt', 'skos:prefLabel')).toEqual(['effekt@sv', 'impact@en']);
    expect(said('effekt', 'skos:altLabel')).toEqual(['verkan@sv', 'EF@sv', 'effect@en', 'EFF@en']);
    expect(said('effekt', 'kvp:aldreOrd')).toEqual(['verkan@sv']);
    expect(said('effekt', 'kvp:forkortning')).toEqual(['EF@sv']);
    expect(said('effekt', 'skos:hiddenLabel')).toEqual(['impact@sv', 'efekt@sv']);
    expect(said('effekt', 'kvp:avrattOrd')).toEqual(['impact@sv']);
  });

  test('says why a word is to be avoided, what it is taken for and what is not checked', () => {
    expect(said('effekt', 'skos:note')).toEqual([
      'Fråga alltid om det hade hänt ändå.@sv',
      'Undvik ”impact”: Ordet är engelskt.@sv',
    ]);
    expect(said('effekt', 'skos:scopeNote')).toEqual([
      'Gäller förändring som beror på er.@sv',
      'Blanda inte ihop med ”utfall”: Utfallet är något annat.@sv',
    ]);
    expect(said('effekt', 'kvp:engelskGrad')).toContain('effect (det engelska ordet är vidare)@sv');
    expect(said('effekt', 'kvp:avviker')).toEqual([
      'Skiljer sig från Bok (2019), Förlaget, ej läst: Boken räknar allt. Skäl: Vi vill veta orsaken.@sv',
    ]);
    expect(said('effekt', 'kvp:sesOverSenast')).toEqual(['2028-11-21']);
    expect(said('elak', 'dct:isReplacedBy')).toEqual([at('effekt')]);
    expect(said('effekt', 'skos:editorialNote')).toEqual([]);
    expect(said('helhet', 'skos:editorialNote')).toEqual(['Källa ej kontrollerad.@sv']);
  });

  test('has sources as text, with their address when there is one', () => {
    expect(said('effekt', 'dc:source')).toEqual(['Lag X, Riksdagen (2025)@sv', 'Bok (2019), Förlaget, ej läst@sv']);
    expect(said('effekt', 'dct:source')).toEqual(['https://exempel.se/a%20b?q=%22%3Cx%3E%22&y=%7B1%7D']);
  });

  test('tells a kind from a part, both ways', () => {
    expect(said('delsystem', 'skos:broader')).toEqual([at('system'), at('helhet')]);
    expect(said('delsystem', 'isothes:broaderGeneric')).toEqual([at('system')]);
    expect(said('delsystem', 'isothes:broaderPartitive')).toEqual([at('helhet')]);
    expect(said('system', 'isothes:narrowerGeneric')).toEqual([at('delsystem')]);
    expect(said('helhet', 'isothes:narrowerPartitive')).toEqual([at('delsystem')]);
    expect(said('delsystem', 'skos:topConceptOf')).toEqual([]);
    expect(said('helhet', 'skos:topConceptOf')).toEqual([set.address]);
  });

  test('relates both ways what is taken for each other, but not what stands above it', () => {
    expect(said('delsystem', 'skos:related')).toEqual([at('effekt')]);
    expect(said('effekt', 'skos:related')).toEqual([at('delsystem'), at('helhet')]);
    expect(said('helhet', 'skos:related')).toEqual([at('effekt')]);
    expect(said('system', 'skos:related')).toEqual([]);
  });

  test('keeps every character, and composes what was written in two', () => {
    const text = NASTY.normalize('NFC');
    expect(text).toContain('å');
    expect(said('elak', 'skos:prefLabel')).toContain(`elak ${text}@sv`);
    expect(said('elak', 'skos:definition')).toEqual([`definition ${text}@sv`]);
    expect(said('elak', 'skos:example')).toEqual([`${text}@sv`]);
  });

  test('has groups as collections', () => {
    const group = `${set.address}oppna-data/#grupp-e`;
    expect(said(group, 'rdf:type')).toEqual([`${NAMES.skos}Collection`]);
    expect(said(group, 'skos:prefLabel')).toEqual(['Nytta <&> "effekt"@sv']);
    expect(said(group, 'skos:member')).toEqual([at('effekt')]);
  });
});

describe('the check of integrity conditions', () => {
  const check = (turtle: string) =>
    skosFaults(
      readTurtle(
        `@prefix skos: <${NAMES.skos}> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix : <https://x/> . ${turtle}`,
      ),
    ).map((fault) => fault.split(' ')[0]);

  test.each([
    ['S9', ':a a skos:Concept, skos:ConceptScheme .'],
    ['S9', ':a a skos:Concept . :b skos:inScheme :a .'],
    ['S13', ':a skos:prefLabel "x"@sv ; skos:altLabel "x"@sv .'],
    ['S13', ':a skos:prefLabel "x"@sv ; skos:hiddenLabel "x"@sv .'],
    ['S13', ':a skos:altLabel "x"@sv ; skos:hiddenLabel "x"@sv .'],
    ['S13', ':a :short "x"@sv ; skos:hiddenLabel "x"@sv . :short rdfs:subPropertyOf skos:altLabel .'],
    ['S37', ':a a skos:Collection, skos:Concept .'],
    ['S37', ':a skos:member :b . :b skos:inScheme :a .'],
    ['S14', ':a skos:prefLabel "x"@sv, "y"@sv .'],
    ['S46', ':a skos:exactMatch :b ; skos:broadMatch :b .'],
    ['S46', ':a skos:exactMatch :b . :b skos:exactMatch :c . :c skos:relatedMatch :a .'],
  ])('finds %s in %s', (condition, turtle) => {
    expect(check(turtle)).toContain(condition);
  });

  test.each([
    ':a skos:broader :b ; skos:related :b .',
    ':a skos:broader :b . :b skos:broader :c . :c skos:related :a .',
    ':b skos:narrower :a . :a skos:related :b .',
  ])('finds S27 in %s', (turtle) => {
    expect(check(turtle)).toContain('S27');
  });

  test('finds nothing where there is nothing', () => {
    expect(
      check(':a a skos:Concept ; skos:prefLabel "x"@sv, "x"@en ; skos:altLabel "X"@sv ; skos:related :b .'),
    ).toEqual([]);
  });
});

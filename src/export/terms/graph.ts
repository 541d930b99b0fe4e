import type { Concept, ConceptLink, TermSet } from '../../domain/term-set';
import { englishLine } from '../../domain/term-kinds';
import { sourceLine, words } from './words';

/** A name by its prefix (skos:Concept) or a whole address, a text in a language, or a value with a type (xsd:date). */
export type Thing = { name: string } | { address: string } | { text: string; lang?: string; type?: string };

/** One statement. The subject is an address, the predicate a name by its prefix. */
export interface Triple {
  subject: string;
  predicate: string;
  object: Thing;
}

export type Prefixes = Record<string, string>;

/** Vocabularies that are used. `kvp` is our own, explained on the page about the open data. */
export function prefixes(set: TermSet): Prefixes {
  return {
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    isothes: 'http://purl.org/iso25964/skos-thes#',
    dct: 'http://purl.org/dc/terms/',
    dc: 'http://purl.org/dc/elements/1.1/',
    kvp: `${set.address}oppna-data/#`,
  };
}

/** Address of a group of concepts. */
export const groupAddress = (set: TermSet, key: string) => `${set.address}oppna-data/#grupp-${key.toLowerCase()}`;

const sv = (text: string): Thing => ({ text, lang: 'sv' });
const name = (name: string): Thing => ({ name });
const at = (address: string): Thing => ({ address });
const date = (text: string): Thing => ({ text, type: 'xsd:date' });

/**
 * The glossary as SKOS (W3C 2009). The address of a concept is that of its page. Words to be avoided are hidden labels:
 * found by those who search, never shown as a synonym. "A part of" is broader too, as in ISO 25964. Of the concepts it is
 * taken for, only those that are neither above nor below it are related: SKOS allows no more (S27).
 */
export function skosGraph(set: TermSet): Triple[] {
  return [
    ...schemeTriples(set),
    ...propertyTriples(set),
    ...groupTriples(set),
    ...set.concepts.flatMap(conceptTriples(set)),
  ];
}

function triples(subject: string, statements: readonly (readonly [string, Thing])[]): Triple[] {
  return statements.map(([predicate, object]) => ({ subject, predicate, object }));
}

function schemeTriples(set: TermSet): Triple[] {
  return triples(set.address, [
    ['rdf:type', name('skos:ConceptScheme')],
    ['dct:title', sv(set.title)],
    ['dct:description', sv(set.description)],
    ['dct:license', at(set.licence.address)],
    ['dct:rights', sv(set.licence.attribution)],
    ['dct:modified', date(set.updated)],
    ['dc:publisher', sv(set.publisher)],
    ...set.concepts.filter(isTop).map(({ address }) => ['skos:hasTopConcept', at(address)] as const),
  ]);
}

/** What our own properties are kinds of, where SKOS has something to be a kind of. */
const PARENTS: Readonly<Record<string, string>> = {
  avrattOrd: 'skos:hiddenLabel',
  lattlast: 'skos:note',
  fullform: 'skos:altLabel',
  kortform: 'skos:altLabel',
  forkortning: 'skos:altLabel',
  variant: 'skos:altLabel',
  aldreOrd: 'skos:altLabel',
  engelskGrad: 'skos:note',
  avviker: 'skos:editorialNote',
};

/** Our own property for a kind of synonym. A plain one is an altLabel and nothing more. */
const KINDS: Record<Exclude<Concept['synonyms'][number]['kind'], 'synonym'>, string> = {
  fullform: 'kvp:fullform',
  kortform: 'kvp:kortform',
  förkortning: 'kvp:forkortning',
  variant: 'kvp:variant',
  äldre: 'kvp:aldreOrd',
};

function propertyTriples(set: TermSet): Triple[] {
  return Object.entries(words.properties).flatMap(([key, [label, comment]]) => {
    const parent = PARENTS[key];
    return triples(`${prefixes(set).kvp}${key}`, [
      ['rdf:type', name('rdf:Property')],
      ['rdfs:label', sv(label)],
      ['rdfs:comment', sv(comment)],
      ...(parent ? [['rdfs:subPropertyOf', name(parent)] as const] : []),
    ]);
  });
}

function groupTriples(set: TermSet): Triple[] {
  return set.groups.flatMap(({ key, title }) =>
    triples(groupAddress(set, key), [
      ['rdf:type', name('skos:Collection')],
      ['skos:prefLabel', sv(title)],
      ...set.concepts.filter(({ group }) => group === key).map(({ address }) => ['skos:member', at(address)] as const),
    ]),
  );
}

const isTop = ({ broader, partOf }: Concept) => broader === undefined && partOf === undefined;

function conceptTriples(set: TermSet): (concept: Concept) => Triple[] {
  return (concept) =>
    triples(concept.address, [
      ['rdf:type', name('skos:Concept')],
      ['skos:inScheme', at(set.address)],
      ...(isTop(concept) ? [['skos:topConceptOf', at(set.address)] as const] : []),
      ['skos:notation', { text: concept.code }],
      ['dct:identifier', { text: concept.code }],
      ...labels(concept),
      ['skos:definition', sv(concept.definition)],
      ['kvp:lattlast', sv(concept.easy)],
      ...(concept.scope ? [['skos:scopeNote', sv(concept.scope)] as const] : []),
      ...concept.confusedWith.map(
        (pair) => ['skos:scopeNote', sv(words.confused(pair.name, pair.difference))] as const,
      ),
      ...(concept.example ? [['skos:example', sv(concept.example)] as const] : []),
      ...(concept.note ? [['skos:note', sv(concept.note)] as const] : []),
      ...concept.deprecated.map(({ form, reason }) => ['skos:note', sv(words.avoid(form, reason))] as const),
      ...concept.english.map((name) => ['kvp:engelskGrad', sv(englishLine(name))] as const),
      ...concept.differs.map(
        ({ source, how, why }) => ['kvp:avviker', sv(words.differs(sourceLine(source), how, why))] as const,
      ),
      ...(concept.verified ? [] : [['skos:editorialNote', sv(words.unverified)] as const]),
      ...relations(concept),
      ...concept.sources.flatMap((source) => [
        ['dc:source', sv(sourceLine(source))] as const,
        ...(source.address ? [['dct:source', at(source.address)] as const] : []),
      ]),
      ['kvp:status', { text: concept.status }],
      ...(concept.decidedBy ? [['kvp:beslutadAv', sv(concept.decidedBy)] as const] : []),
      ['dct:modified', date(concept.checked)],
      ['kvp:sesOverSenast', date(concept.reviewBy)],
      ...(concept.replacedBy ? [['dct:isReplacedBy', at(concept.replacedBy.address)] as const] : []),
    ]);
}

function labels({ term, synonyms, deprecated, searchForms, english }: Concept): (readonly [string, Thing])[] {
  const [first, ...others] = english;
  const en = (text: string): Thing => ({ text, lang: 'en' });
  const each = (predicate: string, things: readonly Thing[]) => things.map((thing) => [predicate, thing] as const);
  const bad = deprecated.map(({ form }) => sv(form));
  return [
    ['skos:prefLabel', sv(term)],
    ...each('skos:prefLabel', first === undefined ? [] : [en(first.term)]),
    ...each('skos:altLabel', [...synonyms.map(({ form }) => sv(form)), ...others.map(({ term: name }) => en(name))]),
    ...synonyms.flatMap(({ form, kind }) => (kind === 'synonym' ? [] : [[KINDS[kind], sv(form)] as const])),
    ...each('skos:hiddenLabel', [...bad, ...searchForms.map(sv)]),
    ...each('kvp:avrattOrd', bad),
  ];
}

function relations({ broader, partOf, narrower, parts, related }: Concept): (readonly [string, Thing])[] {
  const each = (links: readonly (ConceptLink | undefined)[], ...predicates: string[]) =>
    links.flatMap((link) => (link ? predicates.map((predicate) => [predicate, at(link.address)] as const) : []));
  return [
    ...each([broader], 'skos:broader', 'isothes:broaderGeneric'),
    ...each([partOf], 'skos:broader', 'isothes:broaderPartitive'),
    ...each(narrower, 'skos:narrower', 'isothes:narrowerGeneric'),
    ...each(parts, 'skos:narrower', 'isothes:narrowerPartitive'),
    ...each(related, 'skos:related'),
  ];
}

import { JsonLdParser } from 'jsonld-streaming-parser';
import { type Quad, Parser, type Term } from 'n3';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const KIND_OF = 'http://www.w3.org/2000/01/rdf-schema#subPropertyOf';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Reads Turtle with somebody else's parser. Throws when it is not Turtle. */
export const readTurtle = (text: string): Quad[] => new Parser({ format: 'text/turtle' }).parse(text);

/** Reads JSON-LD with somebody else's parser, without fetching anything. */
export function readJsonLd(text: string): Promise<Quad[]> {
  return new Promise((done, fail) => {
    const quads: Quad[] = [];
    const parser = new JsonLdParser({ documentLoader: { load: (url) => Promise.reject(new Error(`fetched ${url}`)) } });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', fail);
    parser.on('end', () => done(quads));
    parser.write(text);
    parser.end();
  });
}

const keyOf = (term: Term) =>
  term.termType === 'Literal' ? JSON.stringify([term.value, term.language, term.datatype.value]) : `<${term.value}>`;

/** Each statement once, sorted: two files say the same when these are equal. */
export const statements = (quads: readonly Quad[]): string[] => [
  ...new Set(quads.map((quad) => [quad.subject, quad.predicate, quad.object].map(keyOf).join(' ')).sort()),
];

/**
 * Which of the integrity conditions in the SKOS Reference a graph breaks: S9, S13, S14, S27, S37 and S46. What SKOS and
 * RDFS entail is worked out first: inverses, symmetry, transitivity, and what a property is a kind of.
 */
export function skosFaults(quads: readonly Quad[]): string[] {
  const kindsOf = (name: string) => {
    const above = transitive(
      quads
        .filter(({ predicate }) => predicate.value === KIND_OF)
        .map(({ subject, object }): [string, string] => [object.value, subject.value]),
    );
    return new Set([SKOS + name, ...above.filter(([from]) => from === SKOS + name).map(([, to]) => to)]);
  };
  const pairs = (name: string): [string, string][] => {
    const kinds = kindsOf(name);
    return quads
      .filter(({ predicate }) => kinds.has(predicate.value))
      .map(({ subject, object }) => [subject.value, keyOf(object)]);
  };
  const links = (name: string): [string, string][] =>
    quads
      .filter(({ predicate }) => predicate.value === SKOS + name)
      .map(({ subject, object }) => [subject.value, object.value]);
  const turned = (list: [string, string][]) => list.map(([a, b]): [string, string] => [b, a]);
  const both = (list: [string, string][]) => [...list, ...turned(list)];
  const has = (list: [string, string][]) => {
    const known = new Set(list.map((pair) => pair.join(' ')));
    return ([a, b]: [string, string]) => known.has(`${a} ${b}`);
  };
  const are = (type: string) =>
    new Set(
      quads
        .filter(({ predicate, object }) => predicate.value === TYPE && object.value === SKOS + type)
        .map(({ subject }) => subject.value),
    );

  const concepts = new Set([
    ...are('Concept'),
    ...links('topConceptOf').map(([concept]) => concept),
    ...links('hasTopConcept').map(([, concept]) => concept),
  ]);
  const schemes = new Set([...are('ConceptScheme'), ...links('inScheme').map(([, scheme]) => scheme)]);
  const collections = new Set([...are('Collection'), ...links('member').map(([collection]) => collection)]);
  const labels = { pref: pairs('prefLabel'), alt: pairs('altLabel'), hidden: pairs('hiddenLabel') };
  const languages = quads
    .filter(({ predicate }) => predicate.value === `${SKOS}prefLabel`)
    .map(({ subject, object }) => `${subject.value} ${object.termType === 'Literal' ? object.language : ''}`);
  const broader = transitive([
    ...links('broader'),
    ...links('broaderTransitive'),
    ...turned(links('narrower')),
    ...turned(links('narrowerTransitive')),
  ]);
  const exact = transitive(both(links('exactMatch')));
  const broadOrRelated = [...links('broadMatch'), ...turned(links('narrowMatch')), ...both(links('relatedMatch'))];
  return [
    ...[...concepts].filter((one) => schemes.has(one)).map((one) => `S9 ${one}`),
    ...[...collections].filter((one) => concepts.has(one) || schemes.has(one)).map((one) => `S37 ${one}`),
    ...[
      ...labels.pref.filter(has(labels.alt)),
      ...labels.pref.filter(has(labels.hidden)),
      ...labels.alt.filter(has(labels.hidden)),
    ].map((pair) => `S13 ${pair.join(' ')}`),
    ...languages.filter((one, i) => languages.indexOf(one) !== i).map((one) => `S14 ${one}`),
    ...both(links('related'))
      .filter(has(broader))
      .map((pair) => `S27 ${pair.join(' ')}`),
    ...exact.filter(has(both(broadOrRelated))).map((pair) => `S46 ${pair.join(' ')}`),
  ];
}

function transitive(pairs: readonly [string, string][]): [string, string][] {
  const next = Map.groupBy(pairs, ([from]) => from);
  return [...next.keys()].flatMap((from) => {
    const found = new Set<string>();
    const queue = [from];
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const [, to] of next.get(at) ?? [])
        if (!found.has(to)) {
          found.add(to);
          queue.push(to);
        }
    return [...found].map((to): [string, string] => [from, to]);
  });
}

import type { Concept, ConceptLink, TermSet } from '../../domain/term-set';
import { notesOf, sourceLine, words } from './words';
import { ENGLISH_DEGREES, SYNONYM_KINDS } from '../../domain/term-kinds';
import { document, element, lines, type Xml } from './xml';

/**
 * The glossary in NTRF (Nordic Terminological Record Format), which Rikstermbanken takes: one record a concept with one
 * main term. Written as XML, after the format's DTD, with the elements in its order. Gender is left out: the format knows
 * m, f and n, and most Swedish nouns are none of them.
 */
export function termsToNtrf(set: TermSet): string {
  const groups = new Map(set.groups.map(({ key, title }) => [key, title]));
  const header = element(
    'HEADER',
    {},
    element('TITLES', {}, element('HLANG', { lang: 'sv' }, set.title)),
    element('YEAR', {}, set.updated.slice(0, 4)),
    element(
      'FOREWORD',
      {},
      element('HLANG', { lang: 'sv' }, `${set.description} ${set.licence.attribution} ${set.address}`),
    ),
  );
  const records = set.concepts.map((concept) => record(concept, groups.get(concept.group) ?? '', set));
  return document(element('VOCABULARY', {}, lines([header, ...records])));
}

function record(concept: Concept, group: string, { publisher }: TermSet): Xml {
  const { broader, partOf, narrower, parts, related } = concept;
  return element(
    'RECORD',
    { numb: concept.code, stat: concept.status, upda: `${publisher}, ${concept.checked}` },
    lines([
      element('SUBJ', {}, group),
      swedish(concept),
      ...english(concept),
      ...(broader ? [relation('BCON', broader, 'generic')] : []),
      ...(partOf ? [relation('BCON', partOf, 'partitive')] : []),
      ...narrower.map((link) => relation('NCON', link, 'generic')),
      ...parts.map((link) => relation('NCON', link, 'partitive')),
      ...related.map((link) => relation('RCON', link)),
      element('REMK', {}, concept.address),
      element('REMK', {}, words.reviewBy(concept.reviewBy)),
      ...(concept.decidedBy ? [element('REMK', {}, words.decidedBy(concept.decidedBy))] : []),
    ]),
  );
}

function swedish(concept: Concept): Xml {
  const { term, scope, synonyms, deprecated, searchForms, example, sources } = concept;
  const origin = sources.length === 0 ? [] : [element('SOURF', {}, sources.map(sourceLine).join('; '))];
  return element(
    'LANG',
    { value: 'sv' },
    lines([
      element('TE', {}, element('TERM', {}, term), ...area(scope), ...origin),
      ...synonyms.map(({ form, kind, scope: where }) =>
        element('SY', {}, element('TERM', {}, form), ...area(where), element('ADD', {}, SYNONYM_KINDS[kind])),
      ),
      ...deprecated.map(({ form, reason }) =>
        element('DTE', {}, element('TERM', {}, form), element('ADD', {}, reason)),
      ),
      element('DEF', {}, concept.definition),
      ...notesOf(concept).map((text) => element('NOTE', {}, text)),
      ...(example ? [element('EXAMP', {}, example)] : []),
      ...searchForms.map((form) => element('STE', {}, element('TERM', {}, form))),
    ]),
  );
}

function english({ english: [first, ...others] }: Concept): Xml[] {
  if (first === undefined) return [];
  const names = [designation('TE', first), ...others.map((name) => designation('SY', name))];
  return [element('LANG', { value: 'en' }, lines(names))];
}

/** How much an English word covers, as the format says it. The same concept needs no mark; a mere translation is the nearest there is. */
const EQUIVALENCE: Record<Concept['english'][number]['degree'], string | undefined> = {
  exakt: undefined,
  nära: 'near-equivalent',
  vidare: 'broader',
  snävare: 'narrower',
  ingen: 'near-equivalent',
};

function designation(kind: 'TE' | 'SY', { term, degree }: Concept['english'][number]): Xml {
  const value = EQUIVALENCE[degree];
  return element(
    kind,
    {},
    ...(value ? [element('EQUI', { value })] : []),
    element('TERM', {}, term),
    element('ADD', {}, ENGLISH_DEGREES[degree]),
  );
}

const area = (scope: string | undefined) => (scope ? [element('SCOPE', {}, scope)] : []);

function relation(kind: 'BCON' | 'NCON' | 'RCON', { code, term }: ConceptLink, typr?: 'generic' | 'partitive'): Xml {
  return element(kind, { typr, href: `#${code}` }, term);
}

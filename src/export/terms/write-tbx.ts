import type { Concept, TermSet } from '../../domain/term-set';
import { ENGLISH_DEGREES } from '../../domain/term-kinds';
import { notesOf, sourceLine, words } from './words';
import { document, element, lines, type Xml } from './xml';

/** Where the rules of the dialect are, for programs that check a file before they read it. */
const RULES = [
  [
    'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng',
    'http://relaxng.org/ns/structure/1.0',
  ],
  [
    'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch',
    'http://purl.oclc.org/dsdl/schematron',
  ],
] as const;

/**
 * The glossary for translators' programs: TBX-Basic, ISO 30042:2019, with data categories as attributes. Search forms and
 * inflections have no place in the dialect and are left out.
 */
export function termsToTbx(set: TermSet): string {
  const groups = new Map(set.groups.map(({ key, title }) => [key, title]));
  const paragraph = (text: string) => element('p', {}, text);
  const header = element(
    'tbxHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, set.title)),
      element('publicationStmt', {}, paragraph(set.licence.attribution)),
      element('sourceDesc', {}, paragraph(`${set.description} ${set.address}`)),
    ),
  );
  const entries = set.concepts.map((concept) => entry(concept, groups.get(concept.group) ?? ''));
  const root = element(
    'tbx',
    { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'sv', xmlns: 'urn:iso:std:iso:30042:ed-2' },
    lines([header, element('text', {}, element('body', {}, lines(entries)))]),
  );
  return document(
    root,
    RULES.map(([href, kind]) => `<?xml-model href="${href}" type="application/xml" schematypens="${kind}"?>`),
  );
}

function entry(concept: Concept, group: string): Xml {
  const { broader, partOf, related } = concept;
  const others = [broader, partOf, ...related].filter((link) => link !== undefined);
  return element(
    'conceptEntry',
    { id: concept.code },
    lines([
      element(
        'transacGrp',
        {},
        element('transac', { type: 'transactionType' }, 'modification'),
        element('date', {}, concept.checked),
      ),
      element('descrip', { type: 'subjectField' }, group),
      ...others.map(({ code, term }) => element('ref', { type: 'crossReference', target: code }, term)),
      element('xref', { type: 'externalCrossReference', target: concept.address }, concept.address),
      swedish(concept),
      ...english(concept),
    ]),
  );
}

function swedish(concept: Concept): Xml {
  const { term, synonyms, deprecated, example } = concept;
  return element(
    'langSec',
    { 'xml:lang': 'sv' },
    lines([
      element(
        'descripGrp',
        {},
        element('descrip', { type: 'definition' }, concept.definition),
        ...concept.sources.map((source) => element('admin', { type: 'source' }, sourceLine(source))),
      ),
      ...notesOf(concept).map((text) => element('note', {}, text)),
      termSec(term, 'preferredTerm', example ? [element('descrip', { type: 'context' }, example)] : []),
      ...synonyms.map(({ form, kind, scope }) =>
        termSec(form, 'admittedTerm', scope ? [element('note', {}, words.scope(scope))] : [], typeOf(form, kind)),
      ),
      ...deprecated.map(({ form, reason }) => termSec(form, 'deprecatedTerm', [element('note', {}, reason)])),
    ]),
  );
}

function english({ english: [first, ...others] }: Concept): Xml[] {
  if (first === undefined) return [];
  const names = [first, ...others].map(({ term, degree }, i) =>
    termSec(term, i === 0 ? 'preferredTerm' : 'admittedTerm', [element('note', {}, ENGLISH_DEGREES[degree])]),
  );
  return [element('langSec', { 'xml:lang': 'en' }, lines(names))];
}

type Status = 'preferredTerm' | 'admittedTerm' | 'deprecatedTerm';

/** What TBX-Basic calls a kind of synonym. A plain synonym, or an older one, is none of its kinds. */
function typeOf(form: string, kind: Concept['synonyms'][number]['kind']): string | undefined {
  if (kind === 'förkortning') return /^\p{Lu}[\p{L}\p{N}]*$/u.test(form) ? 'acronym' : 'abbreviation';
  return { fullform: 'fullForm', kortform: 'shortForm', variant: 'variant', synonym: undefined, äldre: undefined }[
    kind
  ];
}

function termSec(term: string, status: Status, more: readonly Xml[] = [], type?: string): Xml {
  return element(
    'termSec',
    {},
    element('term', {}, term),
    element('termNote', { type: 'partOfSpeech' }, 'noun'),
    element('termNote', { type: 'administrativeStatus' }, `${status}-admn-sts`),
    ...(type ? [element('termNote', { type: 'termType' }, type)] : []),
    ...more,
  );
}

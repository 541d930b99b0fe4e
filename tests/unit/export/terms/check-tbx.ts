import { all, named, type Node, readXml, type Rule, ruleFaults, twice } from './check-xml';

// TBX-Basic, data categories as attributes, after the Schematron and RELAX NG of the dialect's release 1.2: what may stand
// where, and the values of its lists.
const aux = '(?:(?:descrip|descripGrp|admin|transacGrp|note|ref|xref) )*';
const text: Rule = { text: true };
const rules: Record<string, Rule> = {
  tbx: {
    children: /^tbxHeader text $/,
    attributes: {
      type: /^TBX-Basic$/,
      style: /^dca$/,
      'xml:lang': /^[a-z]{2}$/,
      xmlns: /^urn:iso:std:iso:30042:ed-2$/,
    },
  },
  tbxHeader: { children: /^fileDesc $/ },
  fileDesc: { children: /^(titleStmt )?(publicationStmt )?(sourceDesc )+$/ },
  titleStmt: { children: /^title $/ },
  publicationStmt: { children: /^(p )+$/ },
  sourceDesc: { children: /^(p )+$/ },
  title: text,
  p: text,
  text: { children: /^body $/ },
  body: { children: /^(conceptEntry )+$/ },
  conceptEntry: { children: new RegExp(`^${aux}(langSec )+$`), attributes: { id: /^[A-Za-z_][\w.-]*$/ } },
  langSec: { children: new RegExp(`^${aux}(termSec )+$`), attributes: { 'xml:lang': /^[a-z]{2}$/ } },
  termSec: { children: new RegExp(`^term (termNote )*${aux}$`) },
  descripGrp: { children: /^descrip (admin |note |ref |xref )*$/ },
  transacGrp: { children: /^transac (date |transacNote |note )*$/ },
  transac: { text: true, attributes: { type: /^transactionType$/ } },
  date: text,
  descrip: { text: true, attributes: { type: /^(subjectField|definition|context)$/ } },
  admin: { text: true, attributes: { type: /^source$/ } },
  ref: { text: true, attributes: { type: /^crossReference$/, target: /./ } },
  xref: { text: true, attributes: { type: /^externalCrossReference$/, target: /^https?:\/\/[^\s<>"]+$/ } },
  note: text,
  term: text,
  termNote: { text: true, attributes: { type: /^(partOfSpeech|administrativeStatus|termType)$/ } },
};

/** Where a data category of TBX-Basic may stand. */
const levels: Record<string, RegExp> = {
  subjectField: /^conceptEntry$/,
  definition: /^(conceptEntry|langSec)$/,
  context: /^termSec$/,
  crossReference: /^(conceptEntry|termSec)$/,
  externalCrossReference: /^(conceptEntry|termSec)$/,
  source: /^(conceptEntry|langSec|termSec)$/,
  transactionType: /^(conceptEntry|langSec|termSec)$/,
  partOfSpeech: /^termSec$/,
  administrativeStatus: /^termSec$/,
  termType: /^termSec$/,
};

const values: Record<string, RegExp> = {
  transactionType: /^(origination|modification)$/,
  partOfSpeech: /^(adjective|noun|other|verb|adverb)$/,
  termType: /^(fullForm|acronym|abbreviation|shortForm|variant|phrase)$/,
  administrativeStatus: /^(admittedTerm|deprecatedTerm|supersededTerm|preferredTerm)-admn-sts$/,
};

/** What breaks the rules of TBX-Basic, and our own: one preferred term in each language. */
export function tbxFaults(xml: string): string[] {
  const root = readXml(xml);
  const concepts = named(root, 'conceptEntry');
  const ids = concepts.map(({ attributes }) => attributes.id ?? '');
  return [
    ...ruleFaults(root, rules),
    ...twice(ids).map((id) => `two concepts are ${id}`),
    ...named(root, 'ref')
      .filter(({ attributes }) => !ids.includes(attributes.target ?? ''))
      .map(({ attributes }) => `${attributes.target} leads nowhere`),
    ...named(root, 'date')
      .filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date.text))
      .map((date) => `${date.text} is no date`),
    ...concepts.flatMap((concept) => misplaced(concept, concept.name)),
    ...named(root, 'termSec').flatMap((section) =>
      twice(named(section, 'termNote').map(({ attributes }) => attributes.type ?? '')).map(
        (type) => `${named(section, 'term')[0]?.text} has ${type} twice`,
      ),
    ),
    ...concepts.flatMap((concept) =>
      ['subjectField', 'definition']
        .filter((type) => all(concept).filter(({ attributes }) => attributes.type === type).length !== 1)
        .map((type) => `${concept.attributes.id} has not one ${type}`),
    ),
    ...all(root)
      .filter(({ attributes, text: word }) => values[attributes.type ?? '']?.test(word) === false)
      .map(({ attributes, text: word }) => `${attributes.type} may not be ${word}`),
    ...concepts.flatMap((concept) => [
      ...twice(named(concept, 'langSec').map(({ attributes }) => attributes['xml:lang'] ?? '')).map(
        (lang) => `${concept.attributes.id} has ${lang} twice`,
      ),
      ...named(concept, 'langSec')
        .filter((lang) => all(lang).filter(({ text: word }) => word === 'preferredTerm-admn-sts').length !== 1)
        .map(() => `${concept.attributes.id} has not one preferred term`),
    ]),
  ];
}

/** @param level the nearest of conceptEntry, langSec and termSec; a group is no level */
function misplaced(node: Node, level: string): string[] {
  return node.children.flatMap((child) => {
    const here = levels[child.attributes.type ?? ''];
    const next = /^(langSec|termSec)$/.test(child.name) ? child.name : level;
    return [
      ...(here?.test(level) === false ? [`${child.attributes.type} in ${level}`] : []),
      ...misplaced(child, next),
    ];
  });
}

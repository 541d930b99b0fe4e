import { all, named, type Node, readXml, type Rule, ruleFaults, twice } from './check-xml';

// The part of NTRF's DTD that may be used here. Order counts: the format has sequences, not choices.
const designation: Rule = { children: /^(EQUI )?TERM (SCOPE )?(SOURF )?(STAT )?(ADD )?(REMK )?$/ };
/** How far a word in another language covers the concept. */
const equivalence: Rule = { attributes: { value: /^(broader|narrower|near-equivalent)$/ } };
const text: Rule = { text: true };
const relation: Rule = { text: true, attributes: { href: /^#/ }, optional: { typr: /^(generic|partitive)$/ } };
const rules: Record<string, Rule> = {
  VOCABULARY: { children: /^HEADER (RECORD )+$/ },
  HEADER: { children: /^TITLES (YEAR )?(FOREWORD )?$/ },
  TITLES: { children: /^(HLANG )+$/ },
  FOREWORD: { children: /^(HLANG )+$/ },
  HLANG: { text: true, attributes: { lang: /^[a-z]{2}$/ } },
  YEAR: text,
  RECORD: {
    children: /^(SUBJ )*(LANG )+(BCON )*(NCON )*(RCON )*(REMK )*$/,
    // numb is an ID in the XML sense: it may not begin with a digit.
    attributes: { numb: /^[A-Za-z_][\w.-]*$/ },
    optional: { stat: /./, upda: /^[^,]+, \d{4}-\d{2}-\d{2}$/ },
  },
  LANG: {
    children: /^TE (SY )*(DTE )*(DEF )*(NOTE )*(EXAMP )*(STE )*$/,
    attributes: { value: /^(sv|en)$/ },
  },
  TE: designation,
  SY: designation,
  DTE: designation,
  STE: designation,
  EQUI: equivalence,
  TERM: text,
  SCOPE: text,
  SOURF: text,
  ADD: text,
  SUBJ: text,
  DEF: text,
  NOTE: text,
  EXAMP: text,
  REMK: text,
  BCON: relation,
  NCON: relation,
  RCON: { ...relation, optional: {} },
};

/** What breaks the rules of NTRF, and of Rikstermbanken: one main term in Swedish in each record, and one definition. */
export function ntrfFaults(xml: string): string[] {
  const root = readXml(xml);
  const records = named(root, 'RECORD');
  const numbers = new Set(records.map(({ attributes }) => `#${attributes.numb}`));
  return [
    ...(root.name === 'VOCABULARY' ? [] : [`the root is ${root.name}`]),
    ...ruleFaults(root, rules),
    ...twice(records.map(({ attributes }) => attributes.numb ?? '')).map((numb) => `two records are ${numb}`),
    ...all(root)
      .filter(({ attributes }) => attributes.href !== undefined && !numbers.has(attributes.href))
      .map(({ attributes }) => `${attributes.href} leads nowhere`),
    ...records.flatMap((record) => {
      const languages = record.children.filter(({ name }) => name === 'LANG');
      const [swedish, other] = languages.filter(({ attributes }) => attributes.value === 'sv');
      const said = twice(termsIn(swedish));
      return [
        (!swedish || other) && `${record.attributes.numb} has not one part in Swedish`,
        swedish && named(swedish, 'DEF').length !== 1 && `${record.attributes.numb} has not one definition`,
        said.length > 0 && `${record.attributes.numb} says twice: ${said}`,
        swedish && named(swedish, 'EQUI').length > 0 && `${record.attributes.numb} compares Swedish with itself`,
        twice(languages.map(({ attributes }) => attributes.value ?? '')).length > 0 &&
          `${record.attributes.numb} has a language twice`,
      ].filter((fault) => typeof fault === 'string');
    }),
  ];
}

const termsIn = (node: Node | undefined) => (node ? named(node, 'TERM').map(({ text: word }) => word) : []);

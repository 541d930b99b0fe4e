import { foldForm } from '../domain/glossary';
import type { Term } from '../schema/term';
import type { Catalog } from './catalog';
import type { Problem } from './problem';
import type { Entry } from './read';
import { definitionFaults, easyReadFaults } from './term-texts';

type TermFile = Entry<Term>;
type Saying = (entry: TermFile) => string[];

/**
 * What makes a good glossary, besides what the schema and the references ask for. Stops the build:
 * - a form is the term of one entry only, and no synonym is the term of another;
 * - a word has one standing within an entry: term, synonym or to be avoided;
 * - "a kind of" and "a part of" go in no circle, and are not the same;
 * - a term is taken for another than itself, and for each only once;
 * - "see also" names neither what the term is taken for nor what stands above or below it;
 * - where we differ from a source, it is one of the entry's own;
 * - a definition is one phrase, in small letters, 45 words at the most, without its own term, and begins with no
 *   att, när or är;
 * - lättläst has 15 words a sentence at the most, no word of more than 20 letters but the term, no abbreviation;
 * - what is called verified has a source that is read, and so has what is decided;
 * - no inflected form belongs to two terms.
 * That an id never goes is seen to in ids.ts, that what is pointed at is there in references.ts. What is only worth a look
 * stands in term-advice.ts: one-sided differences, strange first words, the day for the next look. Running text has a
 * linter of its own.
 */
export function checkTerms({ terms, sources }: Pick<Catalog, 'terms' | 'sources'>): Problem[] {
  const entries = [...terms.values()];
  const isRead = (id: string) => sources.get(id)?.data.read === true;
  const rules: Saying[] = [
    sameWords(entries),
    ownWords,
    circles(terms),
    pairs,
    seeAlso,
    texts,
    differences,
    support(isRead),
  ];
  return entries.flatMap((entry) =>
    rules.flatMap((rule) => rule(entry)).map((message) => ({ file: entry.file, message })),
  );
}

/** One form, one term: across the glossary. The entry that comes later in the alphabet gets to hear it. */
function sameWords(entries: readonly TermFile[]): Saying {
  const terms = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const { id, data } of entries) {
    const term = foldForm(data.term);
    terms.set(term, terms.get(term) ?? id);
    for (const form of inflected(data)) forms.set(form, forms.get(form) ?? id);
  }
  return ({ id, data }) => {
    const same = terms.get(foldForm(data.term));
    if (same !== id)
      return [`fältet "term": ”${data.term}” är redan term i ${same}.yaml. Slå ihop posterna, eller skilj orden åt.`];
    const taken = data.synonyms.map(({ form }) => form).filter((form) => (terms.get(foldForm(form)) ?? id) !== id);
    const shared = inflected(data).filter((form) => forms.get(form) !== id);
    return [
      ...taken.map(
        (form) =>
          `fältet "synonyms": ”${form}” är term i ${terms.get(foldForm(form))}.yaml. Ta bort synonymen, eller skriv skillnaden under confusedWith.`,
      ),
      ...shared
        .slice(0, 1)
        .map(
          (form) =>
            `fältet "inflections": ”${form}” är en böjning av ordet i ${forms.get(form)}.yaml också, så en länk kan leda fel. Ta bort formen i den ena filen (skriv "-").`,
        ),
    ];
  };
}

const inflected = ({ inflections = [] }: Term) => [
  ...new Set(inflections.filter((form) => form !== '-').map((form) => foldForm(form))),
];

function ownWords({ data }: TermFile): string[] {
  const standing = [
    ['term', [data.term]],
    ['synonyms', data.synonyms.map(({ form }) => form)],
    ['deprecated', data.deprecated.map(({ form }) => form)],
  ] as const;
  const first = new Map<string, string>();
  return standing.flatMap(([field, forms]) =>
    forms.flatMap((form) => {
      const earlier = first.get(foldForm(form));
      first.set(foldForm(form), earlier ?? field);
      return earlier ? [`fältet "${field}": ”${form}” står redan under ${earlier}. Ta bort det ena.`] : [];
    }),
  );
}

function circles(terms: Catalog['terms']): Saying {
  return ({ id, data }) => {
    // One that points at itself is told of with the references.
    const upwards = [data.broader, data.partOf].filter((next) => next !== undefined && next !== id);
    if (upwards.length === 2 && upwards[0] === upwards[1])
      return ['fälten "broader" och "partOf" pekar på samma begrepp. Ett begrepp är antingen en sort eller en del.'];
    const way = upwards.map((next) => wayTo(id, next!, terms)).find((found) => found !== undefined);
    if (way === undefined || id !== [id, ...way].sort()[0]) return [];
    return [`fälten "broader" och "partOf" går runt: ${[id, ...way].join(' → ')}. Ta bort ett av stegen.`];
  };
}

/** The steps upwards from a term to a wanted one, or nothing when it is not above. */
function wayTo(
  wanted: string,
  from: string,
  terms: Catalog['terms'],
  seen: readonly string[] = [],
): string[] | undefined {
  if (from === wanted) return [wanted];
  if (seen.includes(from)) return undefined;
  const { broader, partOf } = terms.get(from)?.data ?? {};
  for (const next of [broader, partOf]) {
    const rest = next && wayTo(wanted, next, terms, [...seen, from]);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

const texts: Saying = ({ data }) => [...definitionFaults(data), ...easyReadFaults(data)];

function pairs({ id, data }: TermFile): string[] {
  const names = data.confusedWith.map(({ term, text = '' }) => term ?? foldForm(text));
  return names.flatMap((name, i) => [
    ...(name === id ? ['fältet "confusedWith" pekar på begreppet självt. Rätta term.'] : []),
    ...(names.indexOf(name) < i ? [`fältet "confusedWith": ”${name}” står två gånger. Slå ihop skillnaderna.`] : []),
  ]);
}

function seeAlso({ id, data }: TermFile): string[] {
  const said = new Set([id, data.broader, data.partOf, ...data.confusedWith.map(({ term }) => term)]);
  return data.seeAlso.flatMap((other, i) => [
    ...(said.has(other)
      ? [
          `fältet "seeAlso": ${other} står redan under broader, partOf eller confusedWith, eller är begreppet självt. Ta bort det.`,
        ]
      : []),
    ...(data.seeAlso.indexOf(other) < i ? [`fältet "seeAlso": ${other} står två gånger. Ta bort det ena.`] : []),
  ]);
}

const differences: Saying = ({ data }) =>
  data.differs
    .filter(({ source }) => !data.sources.includes(source))
    .map(({ source }) => `fältet "differs": ${source} står inte under sources. Skriv källan där också.`);

function support(isRead: (id: string) => boolean): Saying {
  return ({ data: { verified, status, sources } }) => {
    if (sources.some(isRead)) return [];
    return [
      ...(verified
        ? ['fältet "verified" är true, men ingen källa under sources är läst. Ange en läst källa, eller skriv false.']
        : []),
      ...(status === 'beslutad'
        ? ['fältet "status" är beslutad, men ingen källa under sources är läst. Läs en källa först.']
        : []),
    ];
  };
}

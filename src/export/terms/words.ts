import type { Concept, ConceptSource } from '../../domain/term-set';

/** The Swedish words that the files of the glossary add by themselves. Everything else comes from the TermSet. */
export const words = {
  confused: (name: string, difference: string) => `Blanda inte ihop med ”${name}”: ${difference}`,
  avoid: (form: string, reason: string) => `Undvik ”${form}”: ${reason}`,
  easy: (text: string) => `Lättläst: ${text}`,
  unverified: 'Källa ej kontrollerad.',
  unread: 'ej läst',
  yes: 'ja',
  no: 'nej',
  /** Our own properties in SKOS: what each is called and what it says. */
  properties: {
    avrattOrd: ['avrått ord', 'Ord som inte bör användas för begreppet. Skälet står i en anmärkning (skos:note).'],
    lattlast: ['lättläst', 'Vad begreppet är, i en eller två korta meningar med vanliga ord.'],
    status: ['status', 'Hur långt begreppet har kommit: utkast, remiss eller beslutad.'],
  },
  columns: {
    code: 'kod',
    term: 'term',
    definition: 'definition',
    easy: 'lättläst',
    synonyms: 'synonymer',
    deprecated: 'avrådda ord',
    confused: 'blandas ihop med',
    inflections: 'böjningar',
    searchForms: 'sökformer',
    english: 'engelska',
    broader: 'överordnat begrepp',
    partOf: 'del av',
    example: 'exempel',
    note: 'anmärkning',
    sources: 'källor',
    verified: 'källa kontrollerad',
    group: 'grupp',
    status: 'status',
    checked: 'genomläst',
    address: 'adress',
    licence: 'licens',
  },
} as const;

/** A source in one line: title, publisher (year), less what the title says already. */
export function sourceLine({ title, publisher, year, read }: ConceptSource): string {
  const by = title.includes(publisher) ? '' : `, ${publisher}`;
  const when = year === undefined || title.includes(String(year)) ? '' : ` (${year})`;
  return `${title}${by}${when}${read ? '' : `, ${words.unread}`}`;
}

/** What is said of a concept besides its definition, for formats that have notes and nothing finer. */
export function notesOf({ note, easy, confusedWith, verified }: Concept): string[] {
  return [
    ...(note ? [note] : []),
    words.easy(easy),
    ...confusedWith.map(({ name, difference }) => words.confused(name, difference)),
    ...(verified ? [] : [words.unverified]),
  ];
}

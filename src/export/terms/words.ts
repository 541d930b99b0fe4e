import type { Concept, ConceptSource } from '../../domain/term-set';

/** The Swedish words that the files of the glossary add by themselves. Everything else comes from the TermSet. */
export const words = {
  confused: (name: string, difference: string) => `Blanda inte ihop med ”${name}”: ${difference}`,
  avoid: (form: string, reason: string) => `Undvik ”${form}”: ${reason}`,
  easy: (text: string) => `Lättläst: ${text}`,
  scope: (text: string) => `Tillämpningsområde: ${text}`,
  differs: (source: string, how: string, why: string) => `Skiljer sig från ${source}: ${how} Skäl: ${why}`,
  decidedBy: (body: string) => `Beslutad av: ${body}`,
  reviewBy: (day: string) => `Ses över senast ${day}.`,
  unverified: 'Källa ej kontrollerad.',
  unread: 'ej läst',
  yes: 'ja',
  no: 'nej',
  /** Our own properties in SKOS: what each is called and what it says. */
  properties: {
    avrattOrd: ['avrått ord', 'Ord som inte bör användas för begreppet. Skälet står i en anmärkning (skos:note).'],
    lattlast: ['lättläst', 'Vad begreppet är, i en eller två korta meningar med vanliga ord.'],
    status: ['status', 'Hur långt begreppet har kommit: utkast, remiss eller beslutad.'],
    beslutadAv: ['beslutad av', 'Organet som har beslutat om begreppet, och när.'],
    sesOverSenast: ['ses över senast', 'Sista dagen för nästa genomläsning.'],
    fullform: ['fullständig form', 'Tillåten benämning som är utskriven.'],
    kortform: ['kortform', 'Tillåten benämning som är kortare.'],
    forkortning: ['förkortning', 'Tillåten benämning som är en förkortning.'],
    variant: ['variant', 'Tillåten benämning som är samma ord i en annan form.'],
    aldreOrd: ['äldre ord', 'Tillåten benämning som är äldre.'],
    engelskGrad: ['engelska, grad', 'Hur väl ett engelskt ord täcker begreppet.'],
    avviker: ['skiljer sig från källan', 'Hur begreppet skiljer sig från en källa, och varför.'],
  },
  columns: {
    code: 'kod',
    term: 'term',
    definition: 'definition',
    easy: 'lättläst',
    scope: 'tillämpningsområde',
    synonyms: 'synonymer',
    deprecated: 'avrådda ord',
    confused: 'blandas ihop med',
    inflections: 'böjningar',
    searchForms: 'sökformer',
    english: 'engelska',
    broader: 'överordnat begrepp',
    partOf: 'del av',
    related: 'se även',
    example: 'exempel',
    note: 'anmärkning',
    sources: 'källor',
    differs: 'skiljer sig från källan',
    verified: 'källa kontrollerad',
    group: 'grupp',
    status: 'status',
    decidedBy: 'beslutad av',
    checked: 'genomläst',
    reviewBy: 'ses över senast',
    replacedBy: 'ersatt av',
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
export function notesOf({ note, easy, scope, confusedWith, differs, verified }: Concept): string[] {
  return [
    ...(scope ? [words.scope(scope)] : []),
    ...(note ? [note] : []),
    words.easy(easy),
    ...confusedWith.map(({ name, difference }) => words.confused(name, difference)),
    ...differs.map(({ source, how, why }) => words.differs(sourceLine(source), how, why)),
    ...(verified ? [] : [words.unverified]),
  ];
}

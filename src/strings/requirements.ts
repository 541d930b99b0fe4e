import type { Assignment, EmployeeBand, RequirementKind } from '../domain/requirement';
import type { AnsweringKind } from '../domain/requirement-matrix';
import type { BoundWords } from '../domain/requirement-words';

const count = (number: number, one: string, several = one) => `${number} ${number === 1 ? one : several}`;

/** Swedish texts of the matrix as a page. The tool's own words stand in matrix-filter.ts. */
export const requirementWords = {
  title: 'Kravmatris',
  description: 'Vilka krav som finns, var i handboken ni får svar på dem och vilka som gäller er.',
  lead: (all: number, frameworks: number) =>
    `Här står ${all} krav ur ${frameworks} lagar, föreskrifter och ramverk, med våra ord. Varje krav visar var i handboken svaret finns. Det är en hjälp att hitta, inte juridisk rådgivning och inget intyg. Frivilliga ramverk räknas aldrig ihop med lagen.`,
  toTexts: 'Vänd på tabellen: från sida till krav',
  toMatrix: 'Till kravmatrisen: från krav till sida',
  csv: 'Hämta hela tabellen som CSV-fil för kalkylprogram',
  facts: 'Vad som ska kontrolleras och när',
  countsCaption: 'Så många krav finns det',
  counts: { kind: 'Slag', all: 'Krav', answered: 'Har svar', gaps: 'Luckor', unverified: 'Ej kontrollerade' },
  sum: 'Summa lag och föreskrift',
  gapsHeading: 'Luckor',
  gapsLead: (gaps: number) => `${count(gaps, 'krav')} har ännu inget svar i handboken:`,
  noGaps: 'Alla krav har minst ett svar i handboken.',
  frameworks: 'Lagar, föreskrifter och ramverk',
  ofFramework: (all: number, gaps: number) =>
    `${count(all, 'krav')}${gaps > 0 ? `, ${count(gaps, 'lucka', 'luckor')}` : ''}`,
  read: 'Källa',
  columns: { ref: 'Var', requirement: 'Krav', bound: 'Gäller', answers: 'Svar i handboken' },
  gap: 'Lucka: inget svar än.',
  unverified: 'Ej kontrollerad.',
  /** Routines are called so in every title; here the kind stands before them. */
  routinePrefix: /^Rutin (?:för )?/,
  counterpart: 'Riktar sig till kommunen, myndigheten eller köparen, men märks hos er.',
  overdue: (checked: string) => `Kontrollerades senast ${checked} och skulle ha setts över.`,
  kinds: {
    lag: 'Lag',
    foreskrift: 'Föreskrift',
    rad: 'Allmänt råd',
    avtal: 'Avtal',
    frivillig: 'Frivilligt ramverk',
  } satisfies Record<RequirementKind, string>,
  answerKinds: {
    chapter: 'Kapitel',
    routine: 'Rutin',
    checklist: 'Checklista',
    template: 'Mall',
    criterion: 'Självskattning',
  } satisfies Record<AnsweringKind, string>,
  texts: {
    title: 'Kravmatris: från sida till krav',
    description: 'Vilka krav varje kapitel, rutin, checklista, mall och kriterium svarar på.',
    lead: 'Tänker ni ändra en rutin eller stryka en checklista? Se här vilka krav den svarar på. Länkarna leder till kravet.',
    kinds: {
      chapter: 'Kapitel',
      routine: 'Rutiner',
      checklist: 'Checklistor',
      template: 'Mallar',
      criterion: 'Kriterier i självskattningar',
    } satisfies Record<AnsweringKind, string>,
    none: 'Sidor som inte finns här svarar inte på något krav i matrisen.',
  },
  /** The way from a page's sources to the matrix. */
  pageAnswers: 'Sidan svarar på',
  inMatrix: (number: number) => `${count(number, 'krav')} i kravmatrisen`,
  csvColumns: {
    id: 'Id',
    framework: 'Ramverk',
    ref: 'Hänvisning',
    text: 'Krav',
    kind: 'Slag',
    bound: 'Gäller',
    aimed: 'Riktar sig till',
    status: 'Läge',
    checked: 'Kontrollerad',
    review: 'Ses över senast',
    source: 'Källa',
    url: 'Adress',
  },
  csvAimed: { counterpart: 'motparten', own: 'er' },
  csvStatus: { verified: 'kontrollerad', unverified: 'ej kontrollerad' },
} as const;

/** Names of what an organisation does, as they are ticked. */
export const assignmentNames: Readonly<Record<Assignment, string>> = {
  anstallning: 'Vi har anställda, även med lönebidrag',
  'praktik-af': 'Praktik eller arbetsträning från Arbetsförmedlingen',
  'praktik-kommun': 'Praktik eller aktivitet som kommunen har anvisat',
  lss: 'Daglig verksamhet eller annan insats enligt LSS',
  sol: 'Sysselsättning eller annan insats enligt socialtjänstlagen',
  iop: 'Idéburet offentligt partnerskap (IOP)',
  upphandling: 'Avtal efter upphandling (LOU)',
  lov: 'Avtal i ett valfrihetssystem (LOV)',
};

export const employeeNames: Readonly<Record<EmployeeBand, string>> = {
  inga: 'Inga anställda',
  '1-9': '1–9 anställda',
  '10-24': '10–24 anställda',
  '25-49': '25–49 anställda',
  '50-eller-fler': '50 eller fler anställda',
};

/** The words a row says whom it binds in. */
export const boundWords: BoundWords = {
  forms: {
    'ideell-forening': 'ideell förening',
    'ekonomisk-forening': 'ekonomisk förening',
    stiftelse: 'stiftelse',
    'svb-aktiebolag': 'svb-bolag',
    aktiebolag: 'aktiebolag',
    trossamfund: 'trossamfund',
  },
  sizes: { ...employeeNames, '50-eller-fler': '50 anställda eller fler' },
  assignments: {
    anstallning: 'anställda',
    'praktik-af': 'deltagare från Arbetsförmedlingen',
    'praktik-kommun': 'deltagare från kommunen',
    lss: 'en insats enligt LSS',
    sol: 'en insats enligt socialtjänstlagen',
    iop: 'ett IOP',
    upphandling: 'anbud eller avtal enligt LOU',
    lov: 'avtal enligt LOV',
  },
  who: 'den som har',
  all: 'alla',
  chosen: 'den som har valt ramverket',
  or: 'eller',
};

import type { StartReportWords } from '../domain/report-start';
import type { StartWords } from '../domain/start-result';
import { duration } from './duration';
import { boundWords } from './requirements';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** What reasons are told in. */
export const startReasons: StartWords = {
  all: 'gäller alla',
  are: (form) => `ni är ${form}`,
  employ: (band) => (band === boundWords.sizes.inga ? 'ni inte har några anställda' : `ni har ${lower(band)}`),
  have: (things) => `ni har ${things}`,
  work: (size) => `ni är ${size} som arbetar`,
  onlyForms: (forms) => `gäller bara ${forms}`,
  onlyFor: (things) => `gäller bara den som har ${things}`,
  onlyWith: (bands) => `gäller bara med ${lower(bands)}`,
  onlyWhen: (when) => `gäller ${when}`,
  and: 'och',
  bounds: {
    ...boundWords,
    forms: { ...boundWords.forms, annan: 'en annan form' },
    assignments: { ...boundWords.assignments, annat: 'inget av de uppdrag som kraven hänger på' },
  },
  sizes: { '1-5': '1–5', '6-20': '6–20', '21-50': '21–50', 'over-50': 'över 50' },
  pressing: (label) => `ni valde ”${label}” som det som trycker mest`,
  missing: (labels) => `ni har inte kryssat ”${labels}”`,
  everybody: 'det brukar ge mest, vem man än är',
  links: { chapter: 'Läs', routine: 'Besluta', checklist: 'Bocka av' },
};

/** The result, on the screen and in the document. */
export const startResultWords = {
  steps: 'Tre första steg',
  stepsIntro: 'Gör dem i den här ordningen. Ett steg i taget räcker.',
  stepTime: (minutes: number) => `Räkna med ${minutes} minuter.`,
  why: (reasons: string) => `Varför just ni: ${reasons}.`,
  because: (text: string) => `Därför att ${text}.`,
  paths: 'Läs i den här ordningen',
  pathsIntro: 'Börja med den första vägen. De andra tar upp det som är särskilt för er.',
  pathLine: (stops: number, minutes: number) =>
    `${count(stops, 'hållplats', 'hållplatser')}, ungefär ${duration(minutes)}.`,
  allPaths: 'Alla läsvägar, också för styrelsen, handledaren och den som är ny',
  answers: 'Era svar',
  question: 'Fråga',
  answer: 'Svar',
  noAnswer: 'inte besvarad',
  duties: {
    yes: 'Gäller er',
    maybe: 'Kan gälla er',
    no: 'Gäller inte er',
  },
  dutiesHeading: 'Lagkrav och avtal',
  dutiesIntro: (all: number) =>
    `Vi har gått igenom ${all} krav i kravmatrisen mot era svar. Det är en hjälp att hitta, inte juridisk rådgivning. Frivilliga ramverk och myndigheters råd räknas inte in.`,
  dutyCounts: {
    yes: (some: number) => `${count(some, 'krav', 'krav')} gäller er. Skälet står vid varje lag.`,
    maybe: (some: number) => `${count(some, 'krav', 'krav')} hänger på något vi inte har frågat om. Läs villkoret.`,
    no: (some: number) =>
      `${count(some, 'krav', 'krav')} gäller inte er. Skälet står vid varje lag. Ändras det, gör om frågorna.`,
  },
  none: {
    yes: 'Inget av kraven gäller säkert er.',
    maybe: 'Inget av kraven hänger på något annat.',
    no: 'Inget av kraven är säkert borta.',
  },
  dutyWhy: (why: string) => `Skäl: ${why}.`,
  read: 'Läs:',
  inMatrix: 'Se kraven i kravmatrisen',
  unverified: 'Ej kontrollerad.',
  chapters: 'Handboken för er',
  chaptersIntro: 'Kapitlen i varje del, med flest av de krav som gäller er först.',
  chapterLine: (duties: number) =>
    duties === 0
      ? 'inget av de krav som gäller er hänger på det, läs när ni vill'
      : `hjälper er med ${count(duties, 'krav', 'krav')} som gäller er`,
  note: 'Resultatet bygger på era svar den dag det gjordes. Gör om frågorna varje år, och när ni får ett nytt uppdrag.',
} as const;

/** The result as a document. */
export const startReportWords: StartReportWords = {
  title: 'Er väg',
  subtitle: 'Vad som gäller er, vad ni läser och tre första steg',
  blankSubtitle: 'Fem frågor att svara på tillsammans',
  origin: 'Kvalitetspärmen, /er-vag/. CC BY 4.0',
  answers: startResultWords.answers,
  question: startResultWords.question,
  answer: startResultWords.answer,
  steps: startResultWords.steps,
  stepTime: startResultWords.stepTime,
  why: startResultWords.why,
  because: startResultWords.because,
  paths: startResultWords.paths,
  pathLine: startResultWords.pathLine,
  chapters: startResultWords.chapters,
  chapterLine: startResultWords.chapterLine,
  duties: startResultWords.duties,
  none: startResultWords.none,
  columns: ['Var', 'Krav', 'Varför'],
  unverified: startResultWords.unverified,
  note: startResultWords.note,
};

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1);
}

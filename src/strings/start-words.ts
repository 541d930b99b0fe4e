import type { Question } from '../domain/start-tool';

/** Swedish texts of the questions in "Er väg". What the reader needs before there is a result. */
export const startToolWords = {
  title: 'Er väg: fem frågor',
  description:
    'Fem frågor ger er de lagkrav som gäller, de som inte gäller och varför, vad ni läser och tre första steg.',
  noJs: 'Utan JavaScript kan sidan inte räkna fram svaret. Läs frågorna och vad varje svar betyder, och gå sedan till kapitlet Er väg på 20 minuter: där står samma sak i tabeller. Kravmatrisen har alla lagkrav.',
  toChapter: 'Kapitlet Er väg på 20 minuter',
  toMatrix: 'Kravmatrisen',
  legend: 'Frågorna',
  progress: (done: number, all: number) => `${done} av ${all} svar`,
  next: 'Kvar att svara på:',
  done: 'Alla frågor är besvarade.',
  toResult: 'Till resultatet',
  means: 'Det betyder:',
  fromProfile: 'Hämtat från Er organisation. Ni kan svara något annat här.',
  keep: {
    question: 'Ska formen och storleken stå under Er organisation också? Då slipper ni skriva dem igen.',
    yes: 'Ja, spara dem där',
    no: 'Nej, bara här',
    done: 'Formen och storleken står nu under Er organisation.',
    no2: 'De står bara här.',
  },
  waiting: 'Resultatet kommer här när alla frågor är besvarade.',
  making: 'Räknar fram resultatet …',
  result: 'Ert resultat',
  again: 'Försök igen',
} as const;

/** What the questions are called in a few words: where there is no room for the whole. */
export const questionNames: Readonly<Record<Question, string>> = {
  form: 'form',
  size: 'storlek',
  employees: 'anställda',
  does: 'vad ni gör',
  have: 'vad ni har',
  pressing: 'vad som trycker mest',
};

import { readability, sentencesOf } from '../../domain/readability';
import { swedishNumber } from '../../domain/swedish';
import type { Chapter } from '../chapters';

/** A chapter aims for this, and is never heavier than the limit. */
export const LIX_GOAL = 40;
export const LIX_LIMIT = 45;
/** Sentences with more words are listed for the author. */
export const LONG_SENTENCE = 30;

/** How heavy a chapter is to read. */
export interface ChapterMeasure {
  file: string;
  lix: number;
  /** Of the easy-read text, if there is one. */
  easyLix: number | undefined;
  words: number;
  wordsPerSentence: number;
  long: { words: number; text: string }[];
}

/** Measures of every chapter, the heaviest first. */
export function measureChapters(chapters: Iterable<Chapter>): ChapterMeasure[] {
  return [...chapters]
    .map(({ file, body, easy }): ChapterMeasure => {
      const sentences = sentencesOf(body);
      const { lix, words, wordsPerSentence } = readability(sentences);
      const long = sentences
        .map((text) => ({ text, words: readability([text]).words }))
        .filter((sentence) => sentence.words > LONG_SENTENCE);
      return { file, lix, words, wordsPerSentence, long, easyLix: easy && readability(sentencesOf(easy.body)).lix };
    })
    .sort((a, b) => b.lix - a.lix);
}

/** The measures as lines for the terminal. */
export function tellMeasures(measures: readonly ChapterMeasure[]): string[] {
  const cell = (value: number | undefined) => (value === undefined ? '–' : swedishNumber(value)).padStart(9);
  const rows = measures.map(
    ({ file, lix, easyLix, words, wordsPerSentence, long }) =>
      `${[lix, easyLix, words, wordsPerSentence, long.length].map(cell).join('')}  ${file}`,
  );
  const sentences = measures.flatMap(({ file, long }) =>
    long.map(({ words, text }) => `${file}: ${words} ord: ${text}`),
  );
  const over = measures.filter(({ lix }) => lix > LIX_GOAL).length;
  return [
    ...['LIX', 'lättläst', 'ord', 'ord/men.', 'långa']
      .map((title) => title.padStart(9))
      .join('')
      .split('\n'),
    ...rows,
    '',
    `Meningar med fler än ${LONG_SENTENCE} ord: ${sentences.length}.`,
    ...sentences,
    '',
    `${measures.length} kapitel. ${over} har LIX över målet ${LIX_GOAL}. Gränsen är ${LIX_LIMIT}.`,
  ];
}

import { makeReviewIndex, type Review, reviewText } from '../../domain/review-text';
import type { WordData } from './word-data';

/** Reads a text and says what there is to say about its words. */
export type TextReader = (text: string) => Review;

/** Fetches the words. @param glossary address of the glossary, with the base path */
export async function fetchReader(glossary: string): Promise<TextReader> {
  const response = await fetch(`${glossary}klistra-in/ord.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const { rules, terms } = (await response.json()) as WordData;
  const index = makeReviewIndex(rules, terms);
  return (text) => reviewText(text, index);
}

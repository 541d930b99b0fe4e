import swedish from 'hyphen/sv/index.js';

/** Words shorter than this fit in a narrow column as they are. */
const LONG = 13;

/** Text with soft hyphens in its longest words, for narrow columns: not every browser can divide Swedish by itself. */
export function divideWords(text: string): string {
  return swedish.hyphenateSync(text, { minWordLength: LONG });
}

/** How heavy a text is to read. */
export interface Readability {
  words: number;
  sentences: number;
  /** Mean length of a sentence in words. */
  wordsPerSentence: number;
  /** Under 30 is very easy, 30–40 easy, 40–50 medium. */
  lix: number;
}

/**
 * Readability of Swedish text, given one heading, list item or sentence a line
 * (see `sentencesOf`). Lix = words / sentences + 100 × long words / words, where a
 * long word has more than six letters: C. H. Björnsson, Läsbarhet, Liber 1968.
 */
export function readability(sentences: readonly string[]): Readability {
  const counted = sentences.map(wordsOf).filter((words) => words.length > 0);
  const words = counted.flat();
  if (words.length === 0) return { words: 0, sentences: 0, wordsPerSentence: 0, lix: 0 };
  const long = words.filter((word) => word.replaceAll(/\P{L}/gu, '').length > 6).length;
  const wordsPerSentence = words.length / counted.length;
  return {
    words: words.length,
    sentences: counted.length,
    wordsPerSentence,
    lix: wordsPerSentence + (100 * long) / words.length,
  };
}

/** The sentences of a Markdown text without its markup. A heading, a list item, a table cell is a sentence of its own. */
export function sentencesOf(markdown: string): string[] {
  const blocks: string[] = [''];
  for (const line of markdown.split(/\r?\n/)) {
    const text = line
      .replace(/^\s*:::\w*(?:\[(.*)\])?.*$/, '$1')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[*_`]/g, '')
      .trim();
    const isOwn = /^(#|[-+]\s|\d+\.\s|>|\|)|^$/.test(text) || /^\s*([-+*]\s|:::)/.test(line);
    const words = text.replace(/^(#+|[-+>]|\d+\.)\s*/, '');
    if (words.startsWith('|')) blocks.push(...words.split('|'), '');
    else if (isOwn) blocks.push(words);
    else blocks[blocks.length - 1] += ` ${words}`;
    // Nothing runs on from a heading; a list item and a paragraph may go on in the next line.
    if (text.startsWith('#') || words === '' || line.trimStart().startsWith(':::')) blocks.push('');
  }
  // A full stop or colon ends a sentence only before a capital: "3 kap. 2 §" is no end.
  return blocks
    .flatMap((block) => block.split(/(?<=[.!?:…][”"’)]*)\s+(?=[”"’(]*\p{Lu})/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-.:,’'/][\p{L}\p{N}]+)*/gu) ?? [];
}

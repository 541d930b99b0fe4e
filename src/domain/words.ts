/** A word as it stands in a text, with where it stands. */
export interface Word {
  /** As written, but composed (NFC) and without soft hyphens. */
  text: string;
  /** Place in the text as it was given, in UTF-16 units; `to` is after the last. */
  from: number;
  to: number;
}

/**
 * What holds the parts of one word together: a hyphen in a compound, the colon of IOP:et, the stop in an address. A
 * hyphen at either end belongs to the word too, since "mål- och resultatstyrning" is about another thing than mål.
 */
const WORD =
  /[-‐‑]?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:[-‐‑:.@_&'’][\p{L}\p{N}\p{M}\u00AD]+)*(?:[-‐‑](?![\p{L}\p{N}]))?/gu;

/** The words of a text. JavaScript's own word boundary knows neither å, ä, ö nor an å written in two characters. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: bare(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Composed and without soft hyphens: what two ways of writing the same word have in common. */
function bare(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '');
}

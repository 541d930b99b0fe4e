/**
 * What an author writes to steer the links to the glossary: [[effekt]] and [[effekt|andra ord]] make a link,
 * [[!effekt]] and [[!effekt|andra ord]] stop all links to the term in the section.
 */
export interface TermMark {
  /** Place in the text, in UTF-16 units; `to` is after the last bracket. */
  from: number;
  to: number;
  /** What was written for the term: one of its forms, or its id. */
  term: string;
  /** The words that stay in the text. */
  shown: string;
  stop: boolean;
}

/** Words on one line, with no other markup in them: the text of a mark comes to us in one piece, or not at all. */
const MARK = /\[\[(!?)([^[\]|\n*_`]+)(?:\|([^[\]|\n*_`]+))?\]\]/g;

/** The marks in a text, in order. Brackets that are not a mark are left out. */
export function termMarks(text: string): TermMark[] {
  return [...text.matchAll(MARK)].map(({ 0: all, 1: stop, 2: term = '', 3: shown, index }) => ({
    from: index,
    to: index + all.length,
    term: term.trim(),
    shown: (shown ?? term).trim(),
    stop: stop === '!',
  }));
}

/** The text with every mark replaced by its words. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, (_, _stop: string, term: string, shown?: string) => (shown ?? term).trim());
}

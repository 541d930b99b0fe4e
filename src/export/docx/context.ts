import type { ReportHead } from '../../domain/report-document';
import { tidyText } from '../tidy-text';
import type { Outline } from './outline';

/** What every part of the document needs to be written. */
export interface Context {
  outline: Outline;
  /** The language of what is written now, when it is another than the document's. */
  language: string | undefined;
  /** Text as a Word file can hold it; keeps line breaks. */
  clean(text: string): string;
  /** The same on one line, for titles and running heads. */
  plain(text: string): string;
  /** A number that no other list, link or box in the file has. */
  nextId(): number;
}

/** A context, and what it has had to replace so far. */
export function createContext(outline: Outline): { context: Context; replaced: () => string[] } {
  const replaced = new Set<string>();
  let id = 0;
  const clean = (text: string): string => {
    // Word divides words by itself, in the language of the text.
    const tidy = tidyText(text).replaceAll('\u00ad', '');
    if (tidy.includes('\ufffd')) replaced.add('\ufffd');
    return tidy;
  };
  const context: Context = {
    outline,
    language: undefined,
    clean,
    plain: (text) => clean(text).replace(/\s+/gu, ' ').trim(),
    nextId: () => {
      id += 1;
      return id;
    },
  };
  return { context, replaced: () => [...replaced] };
}

/** The first heading of a document: its title, or what else it is known by. */
export function titleOf({ plain }: Context, head: ReportHead, fallback: string): string {
  return plain(head.title) || plain(head.number) || fallback;
}

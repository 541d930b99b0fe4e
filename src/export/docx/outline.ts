import type { Block } from '../../domain/report-document';

/** What a heading heads, outermost first. */
const ranks = ['tab', 'document', 'section', 'subsection'] as const;
export type Rank = (typeof ranks)[number];

/**
 * Which of Word's headings stands for what. The document's own title is the Title; tabs and documents of a binder take
 * the first levels when there are any, so that levels begin at 1. No level is skipped, whatever the document asks for.
 */
export interface Outline {
  /** The rank of Heading 1, Heading 2 and so on. */
  ranks: readonly Rank[];
  /** How many of them stand outside the documents. */
  outer: number;
  /** Whether there is anything to list in a table of contents. */
  hasHeadings: boolean;
  /** Level of the next heading in the text, 1–4. */
  next(rank: Rank): number;
}

/** The outline of a document with these blocks. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const used = ranks.filter(
    (rank) => rank === 'section' || rank === 'subsection' || blocks.some(({ kind }) => kind === rank),
  );
  let above = 0;
  return {
    ranks: used,
    outer: used.length - 2,
    hasHeadings: used.length > 2 || blocks.some((block) => block.kind === 'heading' && block.text.trim() !== ''),
    next: (rank) => {
      above = Math.min(used.indexOf(rank) + 1, above + 1);
      return above;
    },
  };
}

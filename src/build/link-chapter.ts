import { type Edit, type LinkIndex, linkSection } from '../domain/link-terms';
import { linkedByHand, type MarkdownNode, type Piece, sectionsOf, termLinkedBy } from './chapter-runs';

/** What tells a link to a term from others: styles and the popover go by it. */
const LINK_DATA = { hProperties: { class: 'term' } };

/** A replacement as the Markdown engine takes it. */
type NewNode =
  { type: 'text'; value: string } | { type: 'link'; url: string; data: typeof LINK_DATA; children: NewNode[] };

/** What the engine hands to a plugin beside the tree. */
export interface MarkdownContext {
  replaceNode(node: MarkdownNode, nodes: NewNode[]): void;
  setProperty(node: MarkdownNode, key: 'data', value: typeof LINK_DATA): void;
}

/** Where the terms live. mendMarkup puts the base path in front. */
const addressOf = (id: string) => `/begrepp/${id}/`;

/**
 * Links the terms of a chapter, takes the marks ([[…]]) out of its text, and makes the links the author has written to
 * terms look and work as the others.
 * @returns ids of the terms the chapter links to, each once
 */
export function linkChapter(root: MarkdownNode, context: MarkdownContext, index: LinkIndex): string[] {
  const linked = new Set<string>();
  for (const section of sectionsOf(root)) {
    const byHand = linkedByHand(section);
    for (const id of byHand) linked.add(id);
    const edits = linkSection(section, index, { linked: byHand });
    for (const [i, { text, pieces, links }] of section.entries()) {
      for (const link of links) if (termLinkedBy(link)) context.setProperty(link, 'data', LINK_DATA);
      for (const piece of pieces) {
        const own = edits[i]!.filter(({ from, to }) => piece.from <= from && to <= piece.to);
        if (own.length === 0) continue;
        for (const { id } of own) if (id) linked.add(id);
        const [first, ...rest] = piece.nodes;
        context.replaceNode(first!, rebuilt(text, piece, own));
        for (const node of rest) context.replaceNode(node, []);
      }
    }
  }
  return [...linked];
}

/** The text of a piece with its edits made: text, link, text … */
function rebuilt(text: string, piece: Piece, edits: readonly Edit[]): NewNode[] {
  const nodes: NewNode[] = [];
  const add = (value: string) => {
    if (value !== '') nodes.push({ type: 'text', value });
  };
  let at = piece.from;
  for (const { from, to, text: words, id } of edits) {
    add(text.slice(at, from));
    if (id === undefined) add(words);
    else
      nodes.push({
        type: 'link',
        url: addressOf(id),
        data: LINK_DATA,
        children: [{ type: 'text', value: words }],
      });
    at = to;
  }
  add(text.slice(at, piece.to));
  return nodes;
}

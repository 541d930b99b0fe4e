import type { Run } from '../domain/link-terms';

/** What we need to know of a node in the tree of the Markdown engine (mdast). */
export interface MarkdownNode {
  type: string;
  value?: string;
  name?: string;
  url?: string;
  children?: readonly MarkdownNode[];
  data?: { directiveLabel?: boolean } | null;
}

/** Neighbouring nodes that are one piece of text to the reader. Its links are set by replacing them all. */
export interface Piece {
  nodes: MarkdownNode[];
  /** Where it stands in the text of its run. */
  from: number;
  to: number;
}

/** A paragraph, heading or cell: its text, and the nodes the text came from. */
export interface Block extends Run {
  heading: boolean;
  pieces: Piece[];
  /** Links the author has written. */
  links: MarkdownNode[];
}

/** Blocks under one heading, the heading itself among them (with nothing open in it). */
export type Section = Block[];

/** The term a link leads to, if it leads to one. */
export function termLinkedBy({ url }: MarkdownNode): string | undefined {
  return /^\/begrepp\/([a-z0-9-]+)\/$/.exec(url ?? '')?.[1];
}

/** Terms the author has linked by hand in a section. */
export function linkedByHand(section: Section): string[] {
  return section.flatMap(({ links }) => links.flatMap((link) => termLinkedBy(link) ?? []));
}

/** Somebody else's text, and headings of every kind: what stands there is never linked. */
const CLOSED_BLOCKS = new Set(['heading', 'blockquote']);
const CLOSED_INLINE = new Set(['link', 'linkReference']);
/** What the reader sees between two words where something other than text stands: code, a picture. */
const THING = '\uFFFC';

/** The sections of a chapter: a new one begins at each heading. Code blocks have no text to link. */
export function sectionsOf(root: MarkdownNode): Section[] {
  const sections: Section[] = [[]];
  const walk = (node: MarkdownNode, closed: boolean) => {
    if (node.type === 'heading') sections.push([]);
    const shut = closed || CLOSED_BLOCKS.has(node.type) || node.data?.directiveLabel === true;
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) sections.at(-1)!.push(blockOf(node, shut));
    else if (node.type === 'table') {
      const [head, ...rows] = node.children ?? [];
      if (head) walk(head, true);
      for (const row of rows) walk(row, shut);
    } else for (const child of node.children ?? []) walk(child, shut);
  };
  walk(root, false);
  return sections;
}

function blockOf(block: MarkdownNode, closed: boolean): Block {
  let text = '';
  const pieces: Piece[] = [];
  const links: MarkdownNode[] = [];
  const open: Piece[] = [];
  const walk = (node: MarkdownNode, shut: boolean) => {
    let piece: Piece | undefined;
    for (const child of node.children ?? []) {
      const value = textOf(child);
      if (value === undefined) {
        piece = undefined;
        if (child.type === 'link') links.push(child);
        if (child.type === 'break') text += '\n';
        else if (child.children && !child.type.startsWith('mdx')) walk(child, shut || CLOSED_INLINE.has(child.type));
        else text += THING;
        continue;
      }
      if (!piece) {
        piece = { nodes: [], from: text.length, to: text.length };
        pieces.push(piece);
        if (!shut) open.push(piece);
      }
      text += value;
      piece.nodes.push(child);
      piece.to = text.length;
    }
  };
  walk(block, closed);
  return { text, open, pieces, links, heading: block.type === 'heading' };
}

/** The colon of IOP:et and of 10:30 is the beginning of a directive to the engine; to the reader it is text. */
function textOf({ type, value, name, children }: MarkdownNode): string | undefined {
  if (type === 'text') return value ?? '';
  return type === 'textDirective' && children?.length === 0 ? `:${name}` : undefined;
}

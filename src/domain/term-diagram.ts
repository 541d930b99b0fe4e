import type { Relation, TermNode } from './term-tree';

/** One box of the drawing. Lengths are in the drawing's own units, of which a page of 360 px shows about one a pixel. */
export interface DiagramBox {
  id: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The line from a box to those under it of one relation: a trunk down, and a branch to each. */
export interface DiagramLine {
  relation: Relation;
  path: string;
}

export interface Diagram {
  width: number;
  height: number;
  boxes: DiagramBox[];
  lines: DiagramLine[];
}

const WIDTH = 328;
const INDENT = 24;
const LETTER = 7.4;
const LINE = 19;
const PADDING = 9;
const GAP = 8;

/**
 * Draws trees as boxes under each other, each level further in: narrow enough for a telephone, and it prints.
 * @param trees from `termTrees`
 */
export function drawTrees(trees: readonly TermNode[]): Diagram {
  const boxes: DiagramBox[] = [];
  const lines: DiagramLine[] = [];
  let y = 1;
  const place = (node: TermNode, depth: number): DiagramBox => {
    const x = 1 + depth * INDENT;
    const text = wrap(node.entry.data.term, Math.floor((WIDTH - x - 2 * PADDING) / LETTER));
    const longest = Math.max(...text.map((line) => line.length));
    const width = Math.min(WIDTH - x - 1, Math.ceil(longest * LETTER) + 2 * PADDING);
    const box = { id: node.entry.id, lines: text, x, y, width, height: text.length * LINE + 2 * (PADDING - 2) };
    boxes.push(box);
    y += box.height + GAP;
    const below = node.children.map((child) => ({ relation: child.relation, box: place(child, depth + 1) }));
    for (const [i, relation] of (['kind', 'part'] as const).entries()) {
      const own = below.filter((child) => child.relation === relation).map((child) => child.box);
      const last = own.at(-1);
      if (!last) continue;
      // Two trunks side by side when there are both kinds and parts.
      const at = x + INDENT / 3 + (i * INDENT) / 4;
      const branches = own.map((under) => `M${at} ${middle(under)}H${under.x}`);
      lines.push({ relation, path: `M${at} ${box.y + box.height}V${middle(last)}${branches.join('')}` });
    }
    return box;
  };
  for (const tree of trees) {
    place(tree, 0);
    y += GAP;
  }
  return { width: WIDTH, height: Math.max(0, y - 2 * GAP) + 1, boxes, lines };
}

/** Halfway down a box. */
function middle({ y, height }: DiagramBox): number {
  return y + height / 2;
}

/** Words in lines of at most so many letters; a longer word gets a line of its own. */
function wrap(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

import type { TermEntry } from './glossary';
import { compareSwedish } from './swedish';

/** How a term hangs on the one above: a kind of it, or a part of it. */
export type Relation = 'kind' | 'part';

export interface TermNode {
  entry: TermEntry;
  /** Missing at the top. */
  relation?: Relation;
  children: TermNode[];
}

/**
 * The glossary as trees, made from `broader` and `partOf`. A term that is both a kind of one thing and a part of
 * another stands in both places. Terms that only lead round to each other would have no top: the first of them in
 * Swedish order is then made one, so that none is lost.
 * @returns the tops in Swedish order, those without anything under them too
 */
export function termTrees(terms: readonly TermEntry[]): TermNode[] {
  const sorted = [...terms].sort((a, b) => compareSwedish(a.data.term, b.data.term));
  const known = new Set(sorted.map(({ id }) => id));
  const under = new Map<string, { entry: TermEntry; relation: Relation }[]>();
  const hang = (above: string | undefined, entry: TermEntry, relation: Relation) => {
    if (above !== undefined && known.has(above)) under.set(above, [...(under.get(above) ?? []), { entry, relation }]);
  };
  for (const entry of sorted) {
    hang(entry.data.broader, entry, 'kind');
    if (entry.data.partOf !== entry.data.broader) hang(entry.data.partOf, entry, 'part');
  }
  const placed = new Set<string>();
  const grow = (entry: TermEntry, path: readonly string[], relation?: Relation): TermNode => {
    placed.add(entry.id);
    const children = (under.get(entry.id) ?? [])
      .filter((child) => child.entry.id !== entry.id && !path.includes(child.entry.id))
      .map((child) => grow(child.entry, [...path, entry.id], child.relation));
    return { entry, ...(relation ? { relation } : {}), children };
  };
  const isTop = ({ data }: TermEntry) => ![data.broader, data.partOf].some((above) => above && known.has(above));
  const tops = sorted.filter(isTop).map((entry) => grow(entry, []));
  for (const entry of sorted) if (!placed.has(entry.id)) tops.push(grow(entry, []));
  return tops.sort((a, b) => compareSwedish(a.entry.data.term, b.entry.data.term));
}

/** Trees whose top stands in a group: those with something under them, and the terms that stand alone. */
export function treesOfGroup(trees: readonly TermNode[], group: string): { trees: TermNode[]; alone: TermEntry[] } {
  const own = trees.filter(({ entry }) => entry.data.group === group);
  return {
    trees: own.filter(({ children }) => children.length > 0),
    alone: own.filter(({ children }) => children.length === 0).map(({ entry }) => entry),
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTrees } from '@/domain/term-diagram';
import { type TermNode, termTrees, treesOfGroup } from '@/domain/term-tree';
import { term } from './examples';

/** A tree as text: frukt(apple:kind(paron:part)). */
const shape = ({ entry, relation, children }: TermNode): string =>
  `${entry.id}${relation ? `:${relation}` : ''}${children.length > 0 ? `(${children.map(shape).join(' ')})` : ''}`;
const idsIn = (nodes: readonly TermNode[]): string[] =>
  nodes.flatMap(({ entry, children }) => [entry.id, ...idsIn(children)]);

describe('termTrees', () => {
  test('hangs kinds and parts under the term above, in Swedish order', () => {
    const trees = termTrees([
      term('öl', { broader: 'dryck' }),
      term('ål', { broader: 'dryck' }),
      term('skum', { partOf: 'öl' }),
      term('dryck'),
    ]);
    expect(trees.map(shape)).toEqual(['dryck(ål:kind öl:kind(skum:part))']);
  });

  test('shows a term that is a kind of one and a part of another in both places, and never twice in one', () => {
    const both = termTrees([term('a'), term('b'), term('x', { broader: 'a', partOf: 'b' })]);
    expect(both.map(shape)).toEqual(['a(x:kind)', 'b(x:part)']);
    expect(termTrees([term('a'), term('x', { broader: 'a', partOf: 'a' })]).map(shape)).toEqual(['a(x:kind)']);
  });

  test('sets a term whose term above is not there at the top', () => {
    expect(termTrees([term('x', { broader: 'borta' })]).map(shape)).toEqual(['x']);
  });

  test('ends, and loses none, when terms lead round to each other', () => {
    expect(termTrees([term('b', { broader: 'a' }), term('a', { broader: 'b' })]).map(shape)).toEqual(['a(b:kind)']);
  });

  test('loses no term and adds none, whatever hangs where', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const entry = fc.record({ broader: fc.option(name), partOf: fc.option(name) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 5, maxLength: 5 }), (rows) => {
        const terms = rows.map(({ broader, partOf }, i) =>
          term('abcde'[i] ?? '', { ...(broader ? { broader } : {}), ...(partOf ? { partOf } : {}) }),
        );
        expect([...new Set(idsIn(termTrees(terms)))].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });
});

describe('treesOfGroup', () => {
  test('has the trees whose top is in the group, and those that stand alone', () => {
    const trees = termTrees([
      term('a', { group: 'A' }),
      term('b', { group: 'A' }),
      term('c', { group: 'E', broader: 'b' }),
      term('d', { group: 'E' }),
    ]);
    const own = treesOfGroup(trees, 'A');
    expect(own.trees.map(shape)).toEqual(['b(c:kind)']);
    expect(own.alone.map(({ id }) => id)).toEqual(['a']);
    expect(treesOfGroup(trees, 'E').alone.map(({ id }) => id)).toEqual(['d']);
  });
});

describe('drawTrees', () => {
  const long = 'aktiebolag med särskild vinstutdelningsbegränsning och tillgänglighetsredogörelse';
  const trees = termTrees([
    term('topp'),
    term('sort', { broader: 'topp' }),
    term('del', { partOf: 'topp' }),
    term('djup', { term: long, broader: 'sort' }),
    term('egen'),
  ]);
  const { width, height, boxes, lines } = drawTrees(trees);

  test('draws each term once, inside the picture, under each other without touching', () => {
    expect(boxes.map(({ id }) => id)).toEqual(idsIn(trees));
    for (const [i, box] of boxes.entries()) {
      expect(box.x + box.width, box.id).toBeLessThanOrEqual(width);
      expect(box.y + box.height, box.id).toBeLessThanOrEqual(height);
      const before = boxes[i - 1];
      if (before) expect(box.y, box.id).toBeGreaterThan(before.y + before.height);
    }
  });

  test('breaks a long name at its blanks', () => {
    const lines = boxes.find(({ id }) => id === 'djup')?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(long);
  });

  test('draws kinds and parts as lines of their own', () => {
    expect(lines.map(({ relation }) => relation).sort()).toEqual(['kind', 'kind', 'part']);
  });

  test('of nothing is an empty picture', () => {
    expect(drawTrees([])).toMatchObject({ boxes: [], lines: [] });
  });
});

import { describe, expect, test } from 'vitest';
import { itemsOf, nextItem, progressOf } from '@/domain/checklist';
import { checklist, states } from './examples';

describe('itemsOf', () => {
  test('gives the items of all groups in reading order', () => {
    expect(itemsOf(checklist).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('progressOf', () => {
  test('counts what is done, and the floor by itself', () => {
    expect(progressOf(checklist, states(['a', 'c']))).toEqual({ done: 2, total: 3, floorDone: 1, floorTotal: 2 });
  });

  test('starts at nothing', () => {
    expect(progressOf(checklist, states([]))).toEqual({ done: 0, total: 3, floorDone: 0, floorTotal: 2 });
  });

  test('does not count ticks of items that are no longer in the list', () => {
    expect(progressOf(checklist, states(['a', 'b', 'c', 'borttagen'])).done).toBe(3);
  });

  test('does not take a note for a tick', () => {
    expect(progressOf(checklist, states([], { b: 'På gång.' })).done).toBe(0);
  });
});

describe('nextItem', () => {
  test('is the first floor item that is not done, even when another comes before it', () => {
    expect(nextItem(checklist, states([]))?.id).toBe('b');
  });

  test('goes on to the next floor item', () => {
    expect(nextItem(checklist, states(['b']))?.id).toBe('c');
  });

  test('is the first of the others when the floor is done', () => {
    expect(nextItem(checklist, states(['b', 'c']))?.id).toBe('a');
  });

  test('is nothing when all is done', () => {
    expect(nextItem(checklist, states(['a', 'b', 'c']))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { emptyDocument, writeField } from '@/storage/merge-map';
import type { Json } from '@/storage/canonical';
import { changesSince, countAnswers } from '@/storage/tally';

const filled = (values: Record<string, Json>) =>
  Object.entries(values).reduce((doc, [path, value]) => writeField(doc, path, value, 'a', false), emptyDocument());

describe('counting answers', () => {
  it('counts what is filled in, not what is emptied, unticked or about the document itself', () => {
    const doc = filled({
      'item/a/done': true,
      'item/b/done': false,
      'item/a/note': 'text',
      'item/b/note': '',
      'item/c/note': null,
      'criterion/a/level': 0,
      'meta/contentVersion': '1.0',
      '~version/item/a/note/b': 'annan',
    });
    expect(countAnswers(doc)).toBe(3);
  });

  it('counts what has been changed since a point, an emptied answer too', () => {
    const doc = filled({ 'item/a/note': 'a', 'item/b/note': 'b', 'item/c/note': null, 'meta/x': 1 });
    expect([0, 1, 2, 3, 4].map((clock) => changesSince(doc, clock))).toEqual([3, 2, 1, 0, 0]);
  });

  it('counts everything when the document has begun anew since', () => {
    expect(changesSince(filled({ 'item/a/note': 'a' }), 50)).toBe(1);
  });
});

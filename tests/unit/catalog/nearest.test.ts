import { describe, expect, test } from 'vitest';
import { nearest } from '@/catalog/nearest';

const known = ['avvikelse', 'klagomal', 'kvalitet', 'kvalitetssakring', 'lag-x', 'rutin'];

describe('nearest', () => {
  test.each([
    ['avikelse', ['avvikelse']],
    ['avvikelser', ['avvikelse']],
    ['klagomål', ['klagomal']],
    ['rutiner', ['rutin']],
    ['Kvalitet', ['kvalitet']],
    ['kvalitets', ['kvalitet', 'kvalitetssakring']],
    ['processkarta', []],
  ])('answers %s with %j', (wanted, found) => {
    expect(nearest(wanted, known)).toEqual(found);
  });

  test('gives three at the most, the most alike first', () => {
    expect(nearest('ab', ['abcd', 'abc', 'ac', 'a', 'b'])).toEqual(['a', 'abc', 'ac']);
  });

  test('has nothing to suggest when nothing is known', () => {
    expect(nearest('avvikelse', [])).toEqual([]);
  });
});

import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, test } from 'vitest';
import { canBeNear, NEARNESS } from '@/islands/glossary/near-forms';

const options = { ...NEARNESS, keys: ['form'], includeScore: true, minMatchCharLength: 2 };
const search = (forms: readonly string[], query: string) =>
  new Fuse(
    forms.map((form) => ({ form })),
    options,
  )
    .search(query)
    .map(({ item, score }) => [item.form, score]);

describe('canBeNear', () => {
  test.each([
    ['avikelse', 'avvikelse'],
    ['lednings system', 'ledningssystem'],
    ['brukarna', 'brukare'],
    ['åtgäd', 'åtgärd'],
  ])('lets %s reach %s', (query, form) => {
    expect(canBeNear(query)(form)).toBe(true);
  });

  test.each([
    ['avikelse', 'kommun'],
    ['avikelse', 'avi'],
    ['kommun', 'person som står långt från en kommun'],
  ])('keeps %s from %s', (query, form) => {
    expect(canBeNear(query)(form)).toBe(false);
  });

  test('leaves out nothing that Fuse would have found, also in long queries and strange letters', () => {
    const letter = fc.constantFrom(...'aeioåkrstlnv đ😀');
    const word = (maxLength: number) =>
      fc.array(letter, { minLength: 2, maxLength }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word(40), { maxLength: 30 }), word(80), (forms, query) => {
        const near = canBeNear(query);
        expect(
          search(
            forms.filter((form) => near(form)),
            query,
          ),
        ).toEqual(search(forms, query));
      }),
    );
  });
});

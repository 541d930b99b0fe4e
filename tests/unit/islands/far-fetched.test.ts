import { describe, expect, test } from 'vitest';
import { isFarFetched } from '@/islands/search/pagefind';

const page = (...words: string[]) => ({
  excerpt: [{ text: 'före ', hit: false }, ...words.map((text) => ({ text, hit: true }))],
});

describe('a page that was found', () => {
  test.each([
    ['xyzzyqq', ['x'], true],
    ['xyzzyqq avvikelse', ['x', 'avvikelser'], false],
    ['kvalitén', ['kvalitet'], false],
    ['Åtgärd', ['åtgärder'], false],
    ['av', ['av'], false],
    ['avvikelse', ['Avvikelsen'], false],
    ['brukare', ['bra'], true],
  ])('%s in %j is far-fetched: %s', (query, marked, expected) => {
    expect(isFarFetched([page(...marked)], query)).toBe(expected);
  });

  test('is not judged when nothing is marked in it', () => {
    expect(isFarFetched([page()], 'xyzzyqq')).toBe(false);
    expect(isFarFetched([], 'xyzzyqq')).toBe(false);
  });
});

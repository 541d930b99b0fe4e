import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/domain/words';

const words = (text: string) => wordsOf(text).map((word) => word.text);

describe('the words of a text', () => {
  test.each([
    ['en åtgärd som påverkar', ['en', 'åtgärd', 'som', 'påverkar']],
    ['mål, krav; och (rutin).', ['mål', 'krav', 'och', 'rutin']],
    ['ESF-projekt och IOP:et', ['ESF-projekt', 'och', 'IOP:et']],
    ['mål- och resultatstyrning', ['mål-', 'och', 'resultatstyrning']],
    ['in- och utfasning, -mål', ['in-', 'och', 'utfasning', '-mål']],
    ['handledare – deltagare', ['handledare', 'deltagare']],
    ['handledare–deltagare', ['handledare', 'deltagare']],
    ['www.krav.se och namn@krav.se', ['www.krav.se', 'och', 'namn@krav.se']],
    ['4R-metoden, § 3', ['4R-metoden', '3']],
    ['Slut på mål.', ['Slut', 'på', 'mål']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are composed and without soft hyphens, but know where they stood', () => {
    const text = `en a\u030Atga\u0308rd i kvalitets\u00ADledning`;
    expect(wordsOf(text)).toEqual([
      { text: 'en', from: 0, to: 2 },
      { text: 'åtgärd', from: 3, to: 11 },
      { text: 'i', from: 12, to: 13 },
      { text: 'kvalitetsledning', from: 14, to: 31 },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSwedish, fileSize, indexLetter, swedishDate, swedishNumber } from '@/domain/swedish';

describe('compareSwedish', () => {
  const sorted = (...words: string[]) => words.sort(compareSwedish);

  test('puts å, ä and ö last, in that order', () => {
    expect(sorted('ö', 'ä', 'a', 'å', 'z', 'o')).toEqual(['a', 'o', 'z', 'å', 'ä', 'ö']);
  });

  test('sorts å, ä and ö inside words too', () => {
    expect(sorted('mål', 'mäta', 'möte', 'mat', 'mod')).toEqual(['mat', 'mod', 'mål', 'mäta', 'möte']);
  });

  test('has v and w as letters of their own', () => {
    expect(sorted('webb', 'vård', 'wiki', 'verktyg')).toEqual(['verktyg', 'vård', 'webb', 'wiki']);
  });

  test('has é as an e', () => {
    expect(sorted('idéburen', 'idrott', 'ideell')).toEqual(['idéburen', 'ideell', 'idrott']);
    expect(compareSwedish('kvalité', 'kvalite')).toBe(0);
  });

  test('keeps capitals and small letters together', () => {
    expect(sorted('b', 'A', 'B', 'a')).toEqual(['A', 'a', 'b', 'B']);
  });

  test('counts numbers as numbers', () => {
    expect(sorted('steg 10', 'steg 2')).toEqual(['steg 2', 'steg 10']);
  });

  test('reads a letter and its dots as one', () => {
    expect(compareSwedish('a\u030a', 'å')).toBe(0);
  });
});

describe('indexLetter', () => {
  test.each([
    ['avvikelse', 'A'],
    ['Effekt', 'E'],
    ['åtgärd', 'Å'],
    ['ärende', 'Ä'],
    ['ömsesidig', 'Ö'],
    ['a\u030atgärd', 'Å'],
    ['état', 'E'],
    ['webb', 'W'],
    ['  rutin', 'R'],
    ['5 varför', '0–9'],
    ['§ 12', '0–9'],
    ['', '0–9'],
  ])('puts "%s" under %s', (word, letter) => {
    expect(indexLetter(word)).toBe(letter);
  });

  test('is the same for capitals and small letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), (letter) => {
        expect(indexLetter(letter)).toBe(indexLetter(letter.toUpperCase()));
        expect(indexLetter(letter)).toBe(letter.toUpperCase());
      }),
    );
  });
});

describe('swedishNumber', () => {
  test.each([
    [2, '2'],
    [2.5, '2,5'],
    [3.25, '3,3'],
    [0, '0'],
    [0.04, '0'],
    [1234, '1\u00a0234'],
  ])('writes %d as %s', (value, text) => {
    expect(swedishNumber(value)).toBe(text);
  });
});

describe('swedishDate', () => {
  test.each([
    ['2026-11-21', '21 november 2026'],
    ['2026-01-02', '2 januari 2026'],
    ['2026-12-31T23:59:59Z', '31 december 2026'],
  ])('writes %s as %s', (date, text) => {
    expect(swedishDate(date)).toBe(text);
  });

  test.each(['2026-13-01', '21 november', ''])('leaves "%s" as it is', (text) => {
    expect(swedishDate(text)).toBe(text);
  });
});

test.each([
  [1, '1 kB'],
  [131_820, '132 kB'],
  [999_000, '999 kB'],
  [999_001, '1 MB'],
  [2_418_454, '2,4 MB'],
])('a file of %i bytes is %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});

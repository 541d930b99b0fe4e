import { describe, expect, test } from 'vitest';
import { formsOfWord, isAbbreviation } from '@/domain/word-forms';

describe('formsOfWord', () => {
  test.each([
    ['brukare', 'brukare brukaren brukarens brukarna brukarnas'],
    ['klient', 'klienten klienter klienternas klients'],
    ['socialbidrag', 'socialbidraget socialbidragen socialbidragets'],
    ['placering', 'placeringen placeringar placeringarnas'],
    ['utsatta', 'utsatt utsatta'],
    ['ideell', 'ideella ideellt'],
    ['tredje', 'tredje'],
    ['involvera', 'involverar involverade involverat involveras involverad involverande'],
    ['kvalitetssäkrad', 'kvalitetssäkrat kvalitetssäkrade'],
    ['arbetsoförmögen', 'arbetsoförmögna'],
    ['gratisarbete', 'gratisarbetet gratisarbeten'],
    ['NGO', 'NGO NGO:er NGO:n NGO:erna NGOs'],
  ])('knows the forms of %s', (word, forms) => {
    expect(formsOfWord(word)).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  test.each([
    ['kund', 'kunde'],
    ['rutin', 'rutinmässig'],
    ['fas', 'fass'],
    ['process', 'processs'],
  ])('does not take %s for %s', (word, other) => {
    expect(formsOfWord(word)).not.toContain(other);
  });

  test('leaves figures alone', () => {
    expect(formsOfWord('2001:453')).toEqual(['2001:453']);
  });

  test('gives each form once', () => {
    const forms = formsOfWord('kvalitetssäkrad');
    expect(forms).toEqual([...new Set(forms)]);
  });
});

test.each([
  ['ASF', true],
  ['SE', true],
  ['A', false],
  ['Asf', false],
  ['IOP-avtal', false],
])('isAbbreviation %s', (word, answer) => {
  expect(isAbbreviation(word)).toBe(answer);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byLetter, foldForm, searchForms } from '@/domain/glossary';
import { term } from './examples';

describe('byLetter', () => {
  test('gives letters in Swedish order with their terms', () => {
    const terms = ['öppen', 'åtgärd', 'rutin', 'avvikelse', 'ändamål', 'resultat', 'Arbete'].map((name) => term(name));
    expect(byLetter(terms).map(({ letter, terms: list }) => [letter, ...list.map(({ id }) => id)])).toEqual([
      ['A', 'Arbete', 'avvikelse'],
      ['R', 'resultat', 'rutin'],
      ['Å', 'åtgärd'],
      ['Ä', 'ändamål'],
      ['Ö', 'öppen'],
    ]);
  });

  test('sorts by the term, not by the id', () => {
    const terms = [term('b', { term: 'ål' }), term('a', { term: 'öl' }), term('c', { term: 'al' })];
    expect(byLetter(terms).flatMap(({ terms: list }) => list.map(({ id }) => id))).toEqual(['c', 'b', 'a']);
  });

  test('leaves the given list as it was', () => {
    const terms = [term('b'), term('a')];
    byLetter(terms);
    expect(terms.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('loses no term', () => {
    const word = fc.stringMatching(/^[A-ZÅÄÖa-zåäöé0-9§-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const letters = byLetter(words.map((name) => term(name)));
        expect(letters.flatMap(({ terms }) => terms.map(({ id }) => id)).sort()).toEqual([...words].sort());
        expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
      }),
    );
  });
});

describe('foldForm', () => {
  test.each([
    ['Avvikelse', 'avvikelse'],
    ['KVALITÉN', 'kvaliten'],
    ['idéburen', 'ideburen'],
    ['Åtgärd ÖVER', 'åtgärd över'],
    ['a\u030atga\u0308rd', 'åtgärd'],
    ['lex-Sarah', 'lex sarah'],
    ['lex–Sarah', 'lex sarah'],
    ['  social \u00a0  ekonomi ', 'social ekonomi'],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(foldForm(text)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForm(foldForm(text))).toBe(foldForm(text));
      }),
    );
  });
});

describe('searchForms', () => {
  const kinds = (entry: ReturnType<typeof term>) =>
    Object.fromEntries(
      searchForms([entry])
        .filter(({ shown }) => shown !== entry.data.code)
        .map(({ form, kind }) => [form, kind]),
    );

  test('has every way to write a term, each with its kind', () => {
    expect(
      kinds(
        term('effekt', {
          synonyms: [{ form: 'verkan', kind: 'synonym' }],
          deprecated: [{ form: 'impact', reason: 'Skäl' }],
          inflections: [
            'effekt',
            'effekts',
            'effekten',
            'effektens',
            'effekter',
            'effekters',
            'effekterna',
            'effekternas',
          ],
          searchForms: ['efekt'],
          english: [
            { term: 'outcome', degree: 'exakt' },
            { term: 'result', degree: 'vidare' },
          ],
        }),
      ),
    ).toEqual({
      effekt: 'term',
      verkan: 'synonym',
      impact: 'deprecated',
      effekts: 'inflection',
      effekten: 'inflection',
      effektens: 'inflection',
      effekter: 'inflection',
      effekters: 'inflection',
      effekterna: 'inflection',
      effekternas: 'inflection',
      efekt: 'search',
      outcome: 'english',
      result: 'english',
    });
  });

  test('lets the warning win when a word is both deprecated and something else', () => {
    const entry = term('effekt', {
      deprecated: [{ form: 'impact', reason: 'Skäl' }],
      synonyms: [{ form: 'impact', kind: 'synonym' }],
      searchForms: ['Impact'],
      english: [{ term: 'impact', degree: 'nära' }],
    });
    expect(kinds(entry)).toEqual({ effekt: 'term', impact: 'deprecated' });
  });

  test('lets the term itself win over all', () => {
    expect(
      kinds(
        term('policy', {
          deprecated: [{ form: 'Policy', reason: 'Skäl' }],
          english: [{ term: 'policy', degree: 'vidare' }],
        }),
      ),
    ).toEqual({
      policy: 'term',
    });
  });

  test('leaves out forms that do not exist', () => {
    expect(kinds(term('nytta', { inflections: ['nytta', 'nyttas', 'nyttan', 'nyttans', '-', '-', '-', '-'] }))).toEqual(
      {
        nytta: 'term',
        nyttas: 'inflection',
        nyttan: 'inflection',
        nyttans: 'inflection',
      },
    );
  });

  test('takes only the words, not where they hold or how well they fit', () => {
    const asf = term('asf', {
      scope: 'Gäller företag.',
      synonyms: [{ form: 'företag', kind: 'kortform', scope: 'i tabeller' }],
      english: [{ term: 'enterprise', degree: 'vidare' }],
    });
    expect(kinds(asf)).toEqual({ asf: 'term', företag: 'synonym', enterprise: 'english' });
  });

  test('keeps a form that leads to two terms, once for each', () => {
    const forms = searchForms([term('a', { searchForms: ['delad'] }), term('b', { searchForms: ['delad'] })]);
    expect(forms.filter(({ form }) => form === 'delad').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('has the code on paper, with and without its hyphen', () => {
    expect(searchForms([term('a', { code: 'T-014' })])).toContainEqual({
      form: 't 014',
      id: 'a',
      kind: 'search',
      shown: 'T-014',
    });
  });

  test('remembers the form as it was written', () => {
    const [, form] = searchForms([term('lex-sarah', { term: 'lex Sarah', searchForms: ['Lex-Sara'] })]);
    expect(form).toMatchObject({ form: 'lex sara', shown: 'Lex-Sara' });
  });
});

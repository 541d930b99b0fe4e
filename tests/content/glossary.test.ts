import { describe, expect, test } from 'vitest';
import { byLetter, foldForm, searchForms } from '@/domain/glossary';
import { compareSwedish } from '@/domain/swedish';
import { catalog, readReal } from './real-content';

const terms = [...catalog.terms.values()];

/** The fields of a file in the order they are written. */
const fieldsOf = (file: string) => [...readReal(file).matchAll(/^([a-zA-Z]+):/gm)].map(([, field = '']) => field);

describe('the glossary', () => {
  test('has every term once, in Swedish order', () => {
    const shown = byLetter(terms).flatMap((letter) => letter.terms.map(({ data }) => data.term));
    expect(shown).toHaveLength(terms.length);
    expect(shown).toEqual([...shown].sort(compareSwedish));
  });

  test('has no term twice under two file names', () => {
    const names = terms.map(({ data }) => foldForm(data.term));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('has the fields of every term in the order of the template', () => {
    const template = ['term', 'code', 'group', 'definition', 'easy', 'synonyms', 'deprecated', 'confusedWith'];
    const rest = ['inflections', 'linking', 'notIn', 'searchForms', 'english', 'broader', 'partOf', 'example', 'note', 'sources'];
    const order = [...template, ...rest, 'verified', 'status', 'checked'];
    const mixed = terms.filter(({ file }) => {
      const fields = fieldsOf(file);
      return fields.join() !== order.filter((field) => fields.includes(field)).join();
    });
    expect(
      mixed.map(({ file }) => `${file}: fälten står i en annan ordning än i content/glossary/_mall.yaml.`),
    ).toEqual([]);
  });

  test('has all eight inflections in the search, with the term itself first', () => {
    const forms = new Set(searchForms(terms).map(({ form, id }) => `${id}|${form}`));
    for (const { id, data } of terms) {
      if (!data.inflections) continue;
      expect(foldForm(data.inflections[0] ?? ''), id).toBe(foldForm(data.term));
      for (const form of data.inflections.filter((text) => text !== '-'))
        expect(forms.has(`${id}|${foldForm(form)}`), `${id}: ${form}`).toBe(true);
    }
  });

  test('never advises against a word that is a term or a synonym of another', () => {
    const good = new Map(
      terms.flatMap(({ id, data }) => [data.term, ...data.synonyms].map((form) => [foldForm(form), id])),
    );
    const clashes = terms.flatMap(({ file, data }) =>
      data.deprecated
        .filter(({ form }) => good.has(foldForm(form)))
        .map(
          ({ form }) => `${file}: avråder från ”${form}”, som är rätt ord för ${good.get(foldForm(form))}. Välj ett.`,
        ),
    );
    expect(clashes).toEqual([]);
  });

  test('has definitions that are one phrase of 45 words at the most', () => {
    const wrong = terms.filter(
      ({ data }) => data.definition.split(/\s+/).length > 45 || /^(att|när|är)\s/i.test(data.definition),
    );
    expect(wrong.map(({ file, data }) => `${file}: ${data.definition}`)).toEqual([]);
  });

  test('has definitions that do not lean on the word itself', () => {
    const wrong = terms.filter(({ data }) => ` ${foldForm(data.definition)} `.includes(` ${foldForm(data.term)} `));
    expect(wrong.map(({ file }) => `${file}: definitionen innehåller ordet självt.`)).toEqual([]);
  });

  test('has nothing decided that no body has decided', () => {
    expect(terms.filter(({ data }) => data.status === 'beslutad' && !data.verified).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

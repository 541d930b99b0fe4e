import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byLetter, foldForm, searchForms } from '@/domain/glossary';
import { compareSwedish } from '@/domain/swedish';
import { catalog, readReal, root } from './real-content';

// What one entry must be is checked with the content (src/catalog/terms.ts). Here is what needs more than the catalog.
const terms = [...catalog.terms.values()];

/** The fields of a file in the order they are written. */
const fieldsOf = (file: string) => [...readReal(file).matchAll(/^([a-zA-Z]+):/gm)].map(([, field = '']) => field);

describe('the glossary', () => {
  test('has every term once, in Swedish order', () => {
    const shown = byLetter(terms).flatMap((letter) => letter.terms.map(({ data }) => data.term));
    expect(shown).toHaveLength(terms.length);
    expect(shown).toEqual([...shown].sort(compareSwedish));
  });

  test('has the fields of every term in the order of the template', () => {
    const template = ['term', 'code', 'group', 'definition', 'easy', 'scope', 'synonyms', 'deprecated', 'confusedWith'];
    const rest = ['inflections', 'linking', 'notIn', 'searchForms', 'english', 'broader', 'partOf', 'seeAlso', 'example', 'note', 'sources', 'differs'];
    const order = [...template, ...rest, 'verified', 'status', 'decidedBy', 'reviewBy', 'replacedBy', 'checked'];
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
      terms.flatMap(({ id, data }) => [data.term, ...data.synonyms.map(({ form }) => form)].map((form) => [foldForm(form), id])),
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

  test('has nothing decided that no body has decided', () => {
    expect(terms.filter(({ data }) => data.status === 'beslutad' && !data.verified).map(({ file }) => file)).toEqual(
      [],
    );
  });

  test('has no term whose address is taken by another page or file', () => {
    const taken = readdirSync(`${root}src/pages/begrepp`).map((name) => name.replace(/\..*$/, ''));
    expect(taken).toContain('oppna-data');
    expect(terms.filter(({ id }) => taken.includes(id)).map(({ file }) => file)).toEqual([]);
  });
});

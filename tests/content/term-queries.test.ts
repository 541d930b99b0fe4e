import Fuse from 'fuse.js';
import { describe, expect, test } from 'vitest';
import { type SearchForm, searchForms } from '@/domain/glossary';
import { makeFinder } from '@/islands/glossary/find-terms';
import { termIndexToSend } from '@/islands/glossary/term-index';
import { catalog } from './real-content';
import queries from './term-queries.json';

const terms = [...catalog.terms.values()];
const { summaries, reasons } = termIndexToSend(terms);
const forms: SearchForm[] = searchForms(terms);
const find = makeFinder(Fuse, { forms, summaries, reasons });

const wanted = Object.entries(queries);
/** Where the term that was meant stands among the hits: 0 is first, -1 is not there. */
const places = wanted.map(([query, id]) => ({ query, id, place: find(query).findIndex((hit) => hit.id === id) }));

describe('what people write in the glossary search', () => {
  test('is a list of at least sixty queries for terms that exist', () => {
    expect(wanted.length).toBeGreaterThanOrEqual(60);
    expect(wanted.filter(([, id]) => !catalog.terms.has(id))).toEqual([]);
  });

  test('covers every term', () => {
    const asked = new Set(Object.values(queries));
    expect(terms.filter(({ id }) => !asked.has(id)).map(({ id }) => `Lägg till en sökning för ${id}.`)).toEqual([]);
  });

  test('leads to the right term first, 95 times of 100', () => {
    const wrong = places.filter(({ place }) => place !== 0);
    expect(wrong.slice(0, wrong.length <= wanted.length * 0.05 ? 0 : undefined)).toEqual([]);
  });

  test('leads to the right term among the first five, always', () => {
    expect(places.filter(({ place }) => place < 0 || place > 4)).toEqual([]);
  });
});

// Every form against every form: millions of comparisons, seconds on a busy machine.
describe('every form in the glossary', { timeout: 60_000 }, () => {
  /** Takes only what is exact or begins so: hundreds of near-miss searches would take long and prove nothing here. */
  class NoNearMisses {
    search = () => [];
  }
  const findExactly = makeFinder(NoNearMisses as unknown as typeof Fuse, { forms, summaries, reasons });

  test('leads to its term among the first five', () => {
    const lost = forms.filter(
      ({ form, id }) =>
        !findExactly(form)
          .slice(0, 5)
          .some((hit) => hit.id === id),
    );
    expect(lost).toEqual([]);
  });

  test('that is an inflection of one term alone leads there first', () => {
    const count = Map.groupBy(forms, ({ form }) => form);
    const wrong = forms.filter(
      ({ form, id, kind }) => kind === 'inflection' && count.get(form)?.length === 1 && findExactly(form)[0]?.id !== id,
    );
    expect(wrong).toEqual([]);
  });

  test('that is deprecated says so, and why', () => {
    for (const { id, data } of terms)
      for (const { form, reason } of data.deprecated)
        expect(
          findExactly(form).find((hit) => hit.id === id),
          `${id}: ${form}`,
        ).toMatchObject({
          kind: 'deprecated',
          reason,
        });
  });
});

import { describe, expect, test } from 'vitest';
import {
  byNumber,
  comparedWords,
  type ConfusionEntry,
  decisionFaults,
  decisionSteps,
  differences,
  familiesOf,
} from '@/domain/confusion';
import type { Confusion } from '@/schema/confusion';
import { term } from './examples';

/** A made-up family: two terms and a word that is advised against. */
const family = (more: Partial<Confusion> = {}): Confusion => ({
  title: 'Äpple eller päron',
  number: 'F-01',
  summary: 'Två frukter.',
  easy: 'Frukt.',
  terms: [
    { term: 'apple', avoid: false },
    { term: 'paron', text: 'päronet', id: 'p', avoid: false },
    { text: 'frukten', id: 'f', avoid: true },
  ],
  table: [],
  question: [
    { ask: 'Är den rund?', yes: { word: 'apple' } },
    { ask: 'Är den grön?', yes: { text: 'Vänta.' }, no: { word: 'p', text: 'Ät.' } },
  ],
  harm: [],
  write: [],
  official: [],
  law: [],
  updated: '2026-11-21',
  ...more,
});
const terms = [term('apple', { term: 'äpple', verified: true }), term('paron', { term: 'päron' })];
const entry = (id: string, more: Partial<Confusion> = {}): ConfusionEntry => ({ id, data: family(more) });

describe('comparedWords', () => {
  test('takes the name and whether a source was read from the glossary, unless the family says another name', () => {
    expect(comparedWords(family(), terms)).toEqual([
      { id: 'apple', name: 'äpple', term: 'apple', avoid: false, unverified: false },
      { id: 'p', name: 'päronet', term: 'paron', avoid: false, unverified: true },
      { id: 'f', name: 'frukten', avoid: true, unverified: false },
    ]);
  });
});

describe('decisionSteps', () => {
  const steps = (question: Confusion['question']) =>
    decisionSteps(family({ question }), comparedWords(family(), terms)).map(({ yes, no }) => [yes, no]);

  test('leads to words and sentences, and to the next question where no answer is written', () => {
    expect(steps(family().question)).toMatchObject([
      [{ word: { name: 'äpple' } }, { next: 2 }],
      [{ text: 'Vänta.' }, { word: { name: 'päronet' }, text: 'Ät.' }],
    ]);
  });

  test('leads to the question that is named', () => {
    expect(steps([{ ask: 'A?', yes: { word: 'p' }, no: { question: 3 } }])[0]?.[1]).toEqual({ next: 3 });
  });
});

describe('decisionFaults', () => {
  test('finds nothing in a family that leads everywhere it should', () => {
    expect(decisionFaults(family())).toEqual({ unknown: [], avoided: [], unreached: [] });
  });

  test('finds answers to words that are not there or not to be used, and words that no answer leads to', () => {
    const question = [{ ask: 'A?', yes: { word: 'banan' }, no: { word: 'f' } }];
    expect(decisionFaults(family({ question }))).toEqual({
      unknown: ['banan'],
      avoided: ['f'],
      unreached: ['apple', 'p'],
    });
  });
});

describe('familiesOf', () => {
  const families = [entry('b', { number: 'F-10' }), entry('a', { number: 'F-02' }), entry('c', { terms: [] })];

  test('has every family with the term, by number', () => {
    expect(familiesOf('paron', families).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(familiesOf('p', families)).toEqual([]);
  });

  test('leaves the given list as it was', () => {
    byNumber(families);
    expect(families.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('differences', () => {
  const words = comparedWords(family(), terms);
  const said = (from: string, to: string, difference: string) =>
    term(from, { confusedWith: [{ term: to, difference }] });

  test('has one sentence a pair, from whichever entry says something', () => {
    const other = term('paron');
    const [only] = differences(words, [said('apple', 'paron', 'Rund.'), other]);
    expect(only).toMatchObject({ pair: [{ id: 'apple' }, { id: 'paron' }], text: 'Rund.' });
    expect(differences(words, [term('apple'), said('paron', 'apple', 'Avlång.')])).toMatchObject([
      { pair: [{ id: 'apple' }, { id: 'paron' }], text: 'Avlång.' },
    ]);
    expect(differences(words, [term('apple'), other])).toEqual([]);
  });

  test('compares a term that stands in two columns once', () => {
    const twice = comparedWords(
      family({
        terms: [
          { term: 'apple', avoid: false },
          { term: 'apple', id: 'a2', avoid: false },
        ],
      }),
      terms,
    );
    expect(differences(twice, [said('apple', 'apple', 'Sig själv.')])).toEqual([]);
  });
});

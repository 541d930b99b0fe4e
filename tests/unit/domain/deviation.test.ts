import { describe, expect, test } from 'vitest';
import { needsOf, statusOf } from '@/domain/deviation';
import type { Deviation } from '@/domain/deviation';
import { deviation, noFollowUp } from './deviations';

const status = (more: Partial<Deviation>) => statusOf(deviation('a', more), noFollowUp);
const needs = (more: Partial<Deviation>, today = '2026-11-23') =>
  needsOf(deviation('a', more), noFollowUp, today).map(({ need, late }) => (late ? `${need}!` : need));

describe('statusOf', () => {
  test.each<[string, Partial<Deviation>, string]>([
    ['nobody has begun', { happened: 'Dörren var låst.', immediate: 'Öppnade.' }, 'ny'],
    ['a cause is written', { cause: 'Ingen nyckel.' }, 'pagar'],
    ['it is answered and nothing else', { answered: '2026-11-03' }, 'pagar'],
    ['the measure is done', { measure: 'Lista', done: '2026-11-10' }, 'vantar'],
    ['it helped but nobody was told', { measure: 'Lista', done: '2026-11-10', effect: 'ja' }, 'pagar'],
    ['it helped and they were told', { measure: 'Lista', effect: 'ja', answered: '2026-11-03' }, 'stangd'],
    ['it helped and there is nobody to tell', { measure: 'Lista', effect: 'ja', noAnswer: true }, 'stangd'],
    ['it helped in part', { measure: 'Lista', effect: 'delvis', answered: '2026-11-03' }, 'pagar'],
    ['it did not help', { measure: 'Lista', done: '2026-11-10', effect: 'nej', answered: '2026-11-03' }, 'pagar'],
    ['praise is answered', { kind: 'berom', answered: '2026-11-03' }, 'stangd'],
    ['praise led to a measure', { kind: 'berom', answered: '2026-11-03', measure: 'Mer sådant' }, 'pagar'],
  ])('when %s', (_, more, expected) => {
    expect(status(more)).toBe(expected);
  });
});

describe('needsOf', () => {
  test('asks to begin and to answer, and says when it is late', () => {
    expect(needs({}, '2026-11-03')).toEqual(['assess']);
    expect(needs({}, '2026-11-05')).toEqual(['assess!', 'answer']);
    expect(needs({}, '2026-11-10')).toEqual(['assess!', 'answer!']);
  });
  test('counts working days: a report on a Friday is not late on Monday', () => {
    expect(needs({ reported: '2026-11-20' })).toEqual(['assess']);
  });
  const answered = { answered: '2026-11-03', measure: 'Lista', responsible: 'samordnaren', due: '2026-11-30' };
  test('asks for a role and a day before anything else of a measure', () => {
    expect(needs({ ...answered, due: '' })).toEqual(['plan']);
    expect(needs({ ...answered, responsible: '' })).toEqual(['plan']);
  });
  test('shows a measure a week before its day, and says when the day has gone', () => {
    expect(needs(answered, '2026-11-22')).toEqual([]);
    expect(needs(answered, '2026-11-23')).toEqual(['measure']);
    expect(needs(answered, '2026-12-01')).toEqual(['measure!']);
  });
  test('asks whether it helped after four weeks, and is late after eight', () => {
    const done = { ...answered, done: '2026-10-01' };
    expect(needs(done, '2026-10-28')).toEqual([]);
    expect(needs(done, '2026-10-29')).toEqual(['effect']);
    expect(needs(done, '2026-11-27')).toEqual(['effect!']);
  });
  test('asks for the cause again when it did not help', () => {
    expect(needs({ ...answered, done: '2026-11-10', effect: 'nej' })).toEqual(['again']);
  });
  test('asks for a number, and for nothing when it is closed or removed', () => {
    expect(needs({ ...answered, effect: 'ja', number: null })).toEqual(['number']);
    expect(needs({ ...answered, effect: 'ja' })).toEqual([]);
    expect(needs({ removed: true, number: null })).toEqual([]);
  });
  test('does without days that cannot be', () => {
    expect(needs({ reported: '' })).toEqual(['assess']);
  });
});

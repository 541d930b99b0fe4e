import { describe, expect, test } from 'vitest';
import type { ItemState } from '@/domain/checklist';
import { checklistReport } from '@/domain/report-checklist';
import type { Tick } from '@/domain/report-document';
import type { Round } from '@/domain/rounds';
import { reportWords } from '@/strings/report';
import { allText, blocksOf } from './document-text';
import { checklist, states } from './examples';

const words = reportWords.checklist;

const reportOf = (stateOf: (id: string) => ItemState) =>
  checklistReport(checklist, { stateOf, made: '2026-11-21', address: '/checklistor/x/', words: reportWords });

const ticks = (stateOf: (id: string) => ItemState): Tick[] =>
  blocksOf(reportOf(stateOf), 'ticks').flatMap(({ items }) => items);

describe('checklistReport', () => {
  test('carries the facts of the checklist', () => {
    expect(reportOf(states([]))).toMatchObject({
      title: 'Exempellista',
      language: 'sv-SE',
      number: 'CL-99',
      version: '1.0',
      subtitle: 'Visar att allt är på plats.',
      made: '2026-11-21',
      origin: reportWords.origin('/checklistor/x/'),
    });
  });

  test('has every group as a heading in reading order', () => {
    expect(blocksOf(reportOf(states([])), 'heading').map(({ text }) => text)).toEqual(['Före', 'Efter']);
  });

  test('has every item with how you see that it is done', () => {
    expect(ticks(states([])).map(({ text, hint }) => [text, hint])).toEqual([
      [`Punkt a. (${words.good})`, words.evidence('Tecken a.')],
      ['Punkt b.', words.evidence('Tecken b.')],
      ['Punkt c.', words.evidence('Tecken c.')],
    ]);
  });

  test('ticks what is done and nothing else', () => {
    expect(ticks(states(['b'])).map(({ done }) => done)).toEqual([false, true, false]);
  });

  test('says how far the reader has come', () => {
    expect(allText(reportOf(states(['a', 'b'])))).toContain(words.progress(2, 3));
  });

  test('keeps a note whole, however long', () => {
    const note = 'Åtgärdat.\n\nSe protokollet <§ 7> & bilagan. '.repeat(400);
    expect(ticks(states([], { c: note })).map((tick) => tick.note)).toEqual([undefined, undefined, note]);
  });

  test('leaves out a note of blanks', () => {
    expect(ticks(states([], { a: ' \n' })).some((tick) => 'note' in tick)).toBe(false);
  });

  test('is a blank form when nothing is filled in', () => {
    const blank = ticks(states([]));
    expect(blank.some(({ done, note }) => done || note !== undefined)).toBe(false);
    expect(allText(reportOf(states([])))).toContain(words.progress(0, 3));
  });

  test('ends with lines to sign on', () => {
    expect(reportOf(states([])).blocks.at(-1)).toEqual({ kind: 'signature', labels: [...words.filledBy] });
  });
});

describe('earlier rounds', () => {
  const round: Round = {
    id: '2-2026-11-22',
    begun: '2026-11-22',
    last: '2026-11-23',
    stateOf: states(['a'], { b: 'Spisen är trasig.\nLagas i morgon.' }),
    items: ['a', 'b'],
  };
  const facts = { stateOf: states([]), made: '2026-11-24', address: '', words: reportWords };

  test('stand after the round that is going on, with days, what was not done, and notes whole', () => {
    const report = checklistReport(checklist, { ...facts, earlier: [round] });
    const headings = blocksOf(report, 'heading').map(({ text }) => text);
    expect(headings.slice(-2)).toEqual([
      words.rounds.heading,
      words.rounds.title(2, '22 november 2026', '23 november 2026'),
    ]);
    expect(allText(report)).toContain(words.progress(1, 3));
    expect(blocksOf(report, 'list').flatMap(({ items }) => items.flatMap(({ runs }) => runs))).toEqual([
      'Punkt b.',
      'Punkt c.',
    ]);
    expect(blocksOf(report, 'note')).toEqual([
      { kind: 'note', title: 'Punkt b.', runs: ['Spisen är trasig.\nLagas i morgon.'] },
    ]);
  });

  test('are not there when they were not asked for', () => {
    expect(blocksOf(checklistReport(checklist, facts), 'heading').map(({ text }) => text)).toEqual(['Före', 'Efter']);
  });

  test('say so when all was done', () => {
    const all = { ...round, stateOf: states(['a', 'b', 'c']) };
    expect(allText(checklistReport(checklist, { ...facts, earlier: [all] }))).toContain(words.rounds.allDone);
  });
});

import { describe, expect, test } from 'vitest';
import type { ItemState } from '@/domain/checklist';
import { checklistReport } from '@/domain/report-checklist';
import type { Tick } from '@/domain/report-document';
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

import { describe, expect, test } from 'vitest';
import { pathReport } from '@/domain/report-path';
import { startForm, startReport } from '@/domain/report-start';
import type { StartResult } from '@/domain/start-result';
import type { StartTool } from '@/schema/start-tool';
import { pathWords } from '@/strings/paths';
import { startReportWords as words } from '@/strings/start-tool';
import { allText, blocksOf } from './document-text';

const duty = (id: string, verified = true) => ({
  id,
  framework: 'lag',
  short: 'Lagen',
  kind: 'lag' as const,
  ref: `${id} §`,
  text: `Ni gör ${id}.`,
  verified,
  forms: [],
  sizes: [],
  assignments: [],
  when: undefined,
  chapter: undefined,
});
const group = (why: string, ...duties: ReturnType<typeof duty>[]) => ({
  framework: 'lag',
  short: 'Lagen',
  why,
  duties,
});
const result: StartResult = {
  answered: [{ question: 'Form?', answer: 'Stiftelse' }],
  steps: [
    {
      id: 'a',
      title: 'Gör ett',
      text: 'Så här.',
      minutes: 30,
      because: 'det hjälper',
      reasons: ['ni är stiftelse'],
      links: [{ kind: 'Läs', title: 'Kapitlet', address: '/k/' }],
    },
  ],
  paths: [{ id: 'p', title: 'Vägen', who: 'Ni.', stops: 3, minutes: 60, address: '/lasvagar/p/', reasons: [] }],
  parts: [{ number: 1, title: 'Grunden', chapters: [{ title: 'Ett', address: '/ett/', duties: 2 }] }],
  counts: { yes: 2, maybe: 0, no: 2 },
  groups: {
    yes: [group('gäller alla', duty('1'), duty('2', false))],
    maybe: [],
    no: [group('gäller bara andra', duty('3'), duty('4'))],
  },
};
const setting = { words, made: '2026-11-22' };

describe('the result as a document', () => {
  const report = startReport(result, setting);
  const tables = blocksOf(report, 'table');
  test('has answers, steps, paths, chapters and the three lists', () => {
    const headings = blocksOf(report, 'heading').filter(({ level }) => level === 2);
    expect(headings.map(({ text }) => text)).toEqual([
      words.steps,
      words.paths,
      words.answers,
      words.duties.yes,
      words.duties.maybe,
      words.duties.no,
      words.chapters,
    ]);
  });
  test('tells what binds in full, and what is not checked', () => {
    expect(tables.find(({ caption }) => caption === words.duties.yes)?.rows).toEqual([
      ['Lagen, 1 §', 'Ni gör 1.', 'gäller alla'],
      ['Lagen, 2 §', `Ni gör 2. ${words.unverified}`, 'gäller alla'],
    ]);
  });
  test('tells what does not bind law by law, with the reason', () => {
    expect(tables.find(({ caption }) => caption === words.duties.no)?.rows).toEqual([
      ['Lagen', '3 §; 4 §', 'gäller bara andra'],
    ]);
  });
  test('says so when a list is empty', () => {
    expect(allText(report)).toContain(words.none.maybe);
  });
  test('has columns that fill the width', () => {
    for (const { columns } of tables) expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });
});

test('the blank form has every answer to tick, with what it means', () => {
  const answer = { id: 'x', label: 'Ja', meaning: 'Det betyder så.', alone: false, counts: [] };
  const question = { title: 'Fråga?', help: 'Svara.', answers: [answer, answer] };
  const questions = Object.fromEntries(
    ['form', 'size', 'employees', 'does', 'have', 'pressing'].map((id) => [id, question]),
  ) as unknown as StartTool['questions'];
  const ticks = blocksOf(startForm({ questions }, setting), 'ticks').flatMap(({ items }) => items);
  expect(ticks).toHaveLength(12);
  expect(ticks.every(({ text, hint, done }) => text === 'Ja' && hint === 'Det betyder så.' && !done)).toBe(true);
});

describe('a reading path as a document', () => {
  const stop = (id: string) => ({
    id,
    kind: 'chapter' as const,
    title: id,
    address: `/${id}/`,
    why: 'Därför.',
    minutes: 10,
  });
  const path = {
    id: 'p',
    title: 'Vägen',
    who: 'Ni.',
    why: 'I den ordningen.',
    group: 'roll' as const,
    stops: [stop('a'), stop('b')],
  };
  const said = { ...pathWords.report, kinds: pathWords.kinds, minutes: pathWords.minutes };
  test('ticks what is read and says how far one has come', () => {
    const report = pathReport(path, { isRead: (id) => id === 'b', made: '2026-11-22', words: said });
    expect(blocksOf(report, 'ticks').flatMap(({ items }) => items.map(({ done }) => done))).toEqual([false, true]);
    expect(allText(report)).toContain(said.progress(1, 2));
  });
  test('is a blank list without ticks', () => {
    const report = pathReport(path, { made: '2026-11-22', words: said });
    expect(allText(report)).not.toContain(said.progress(0, 2));
    expect(report.origin).toContain('/lasvagar/p/');
  });
});

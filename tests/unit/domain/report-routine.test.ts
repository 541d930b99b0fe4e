import { describe, expect, test } from 'vitest';
import { routineReport } from '@/domain/report-routine';
import type { Routine } from '@/schema/routine';
import { reportWords } from '@/strings/report';
import { allText, blocksOf, widthOf } from './document-text';
import { routine } from './examples';

const words = reportWords.routine;

const reportOf = (values?: Record<string, string>, of: Routine = routine) =>
  routineReport(of, { values, address: '/rutiner/x/', words: reportWords });

describe('routineReport', () => {
  test('carries the facts of the routine and a line for the decision', () => {
    expect(reportOf()).toMatchObject({
      title: 'Exempelrutin',
      language: 'sv-SE',
      number: 'RUT-99',
      version: '2.1',
      subtitle: 'Så här gör ni.',
      made: '',
      adopted: { body: words.adoptedBy, date: '', paragraph: '' },
      origin: reportWords.origin('/rutiner/x/'),
    });
  });

  test('numbers the steps in order', () => {
    expect(blocksOf(reportOf(), 'heading').map(({ text }) => text)).toEqual([
      words.purpose,
      words.scope,
      words.steps,
      '1. Säg till',
      '2. Följ upp',
      words.records,
      words.deviations,
      words.small,
      words.decision,
    ]);
  });

  test('says who, when and what to write down in each step', () => {
    const text = allText(reportOf());
    expect(text).toContain(`${words.who}: Den som ser det. ${words.when}: Genast.`);
    expect(text).toContain(`${words.record}: En rad i boken.`);
  });

  test('has every line the author wrote', () => {
    const text = allText(reportOf());
    for (const line of ['alltid', 'Vänta.', 'Fråga hur det gick.', 'Två år', 'En person räcker.', 'Ansvarig roll'])
      expect(text).toContain(line);
  });

  test('fills fields with their defaults', () => {
    const text = allText(reportOf());
    expect(text).toContain('Gäller alla.');
    expect(text).toContain('Rapport till samordnaren');
  });

  test("fills fields with the reader's own text everywhere", () => {
    const text = allText(reportOf({ roll: 'husmor' }));
    expect(text).not.toContain('samordnaren');
    for (const line of ['Ansvarig är husmor.', 'Ring husmor.', `${words.who}: husmor.`, 'Rapport till husmor'])
      expect(text).toContain(line);
  });

  test('falls back to the default where the reader wrote only blanks', () => {
    expect(allText(reportOf({ roll: '  ' }))).toContain('Ring samordnaren.');
  });

  test("keeps the reader's own text as it is written", () => {
    expect(allText(reportOf({ roll: '**Kim** & {{vem}}' }))).toContain('Ring **Kim** & {{vem}}.');
  });

  test('leaves no markup behind', () => {
    expect(allText(reportOf())).not.toMatch(/\*\*|\{\{|\}\}/);
  });

  test('fills fields and bold in the titles of steps too', () => {
    const [step] = routine.steps;
    const text = allText(reportOf(undefined, { ...routine, steps: [{ ...step!, title: 'Ring **{{roll}}**' }] }));
    expect(text).toContain('1. Ring samordnaren');
  });

  test('has tables whose columns add up to the whole width', () => {
    const tables = blocksOf(reportOf(), 'table');
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(widthOf(table)).toBeCloseTo(1, 10);
  });

  test('shows what is filled in beside its label', () => {
    expect(blocksOf(reportOf({ vem: 'oss' }), 'table')[0]?.rows).toEqual([
      ['Vem det gäller', 'oss'],
      ['Ansvarig roll', 'samordnaren'],
    ]);
  });

  test('has no table of fields when there are none', () => {
    expect(blocksOf(reportOf(undefined, { ...routine, fields: [] }), 'table')).toHaveLength(1);
  });

  test('ends with lines to sign the decision on', () => {
    expect(reportOf().blocks.at(-1)).toEqual({ kind: 'signature', labels: [...words.signature] });
  });
});

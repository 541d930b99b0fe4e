import { describe, expect, test } from 'vitest';
import { templateReport } from '@/domain/report-template';
import type { Template } from '@/schema/template';
import { reportWords } from '@/strings/report';
import { allText, blocksOf, widthOf } from './document-text';
import { template } from './examples';

const words = reportWords.template;

const reportOf = (of: Partial<Template> = {}, values?: Record<string, string>) =>
  templateReport({ ...template, ...of }, { values, address: '/mallar/x/', words: reportWords });

describe('templateReport', () => {
  test('carries the facts of the template', () => {
    expect(reportOf()).toMatchObject({
      title: 'Exempelmall',
      language: 'sv-SE',
      number: 'MALL-99',
      version: '1.3',
      subtitle: 'Ett papper att fylla i.',
      made: '',
      origin: reportWords.origin('/mallar/x/'),
    });
  });

  test('asks for a decision only where somebody decides', () => {
    expect(reportOf()).not.toHaveProperty('adopted');
    expect(reportOf({ adoptedBy: 'styrelsen' }).adopted).toEqual({ body: 'styrelsen', date: '', paragraph: '' });
  });

  test('says last when it is looked over again', () => {
    const last = (reviewMonths: number) => reportOf({ reviewMonths }).blocks.at(-1);
    expect(last(12)).toMatchObject({
      runs: [{ text: `${words.review}: ` }, 'varje år. ', { text: `${words.keep}: ` }, 'det låsta skåpet, ett år.'],
    });
    expect(last(24)).toMatchObject({ runs: [{}, 'var 24:e månad. ', {}, 'det låsta skåpet, ett år.'] });
  });

  test('has the blocks in order, and where it is kept last', () => {
    expect(reportOf().blocks.map(({ kind }) => kind)).toEqual(
      'heading heading paragraph list list ticks table lines signature note pageBreak signature paragraph'.split(' '),
    );
    expect(reportOf().blocks.at(-1)).toEqual({
      kind: 'paragraph',
      runs: [{ text: `${words.keep}: `, bold: true }, 'det låsta skåpet, ett år.'],
    });
  });

  test('numbers steps and not lists, and leaves no box ticked', () => {
    expect(blocksOf(reportOf(), 'list').map(({ ordered }) => ordered)).toEqual([false, true]);
    expect(blocksOf(reportOf(), 'ticks')[0]?.items).toEqual([{ text: 'Gjort av samordnaren', done: false }]);
  });

  test('draws a table with empty rows to write in, and shares that fill the width', () => {
    const [table] = blocksOf(reportOf(), 'table');
    expect(table).toMatchObject({
      rows: [
        ['Rad om samordnaren', ''],
        ['', ''],
        ['', ''],
      ],
      rowHeaders: true,
      room: 2,
    });
    expect(table?.columns.map(({ width }) => width)).toEqual([0.25, 0.75]);
    expect(widthOf(table!)).toBeCloseTo(1);
  });

  test('fills in fields everywhere, and never shows one', () => {
    const text = allText(reportOf({}, { roll: ' husmor ', laset: 'boden' }));
    expect(text.match(/husmor/g)).toHaveLength(8);
    expect(text).toContain('boden, ett år.');
    expect(text).not.toMatch(/\{\{|samordnaren/);
  });

  test('falls back to the default where the reader wrote nothing', () => {
    expect(allText(reportOf({}, { roll: '   ' }))).toContain('Frågor till samordnaren');
  });

  test('keeps bold in running text and drops it in a cell', () => {
    const report = reportOf({
      blocks: [
        { text: 'Vi **lovar**.' },
        {
          table: {
            caption: 'T',
            columns: [{ title: 'A', width: 1 }],
            rows: [['**Fet** ruta']],
            blankRows: 0,
            room: 1,
            rowHeaders: false,
          },
        },
      ],
    });
    expect(report.blocks[0]).toEqual({ kind: 'paragraph', runs: ['Vi ', { text: 'lovar', bold: true }, '.'] });
    expect(blocksOf(report, 'table')[0]?.rows).toEqual([['Fet ruta']]);
  });
});

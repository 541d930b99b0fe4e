import { describe, expect, test } from 'vitest';
import { logForm } from '@/domain/form-log';
import { itemCode } from '@/domain/item-code';
import { choicesOf, TYPED_FIELDS } from '@/domain/log-choices';
import { boardReport } from '@/domain/report-board';
import { deviationList, deviationReport, type LogSetting } from '@/domain/report-deviation';
import { readFormLine } from '@/domain/typed-deviation';
import { logSheet } from '@/islands/deviations/log-sheet';
import { deviationWords as words } from '@/strings/deviation-report';
import { allText, blocksOf, textsOf, widthOf } from './document-text';
import { deviation, log, rowsFor } from './deviations';

const setting: LogSetting = { log, words, made: '2026-11-23', address: '/avvikelser/' };
const secret = 'En deltagare föll i trappan.';
const full = deviation('k7pxzzzzzz', {
  number: 14,
  seriousness: 'allvarlig',
  area: 'kok',
  date: '2026-v44',
  reporter: 'deltagare',
  happened: secret,
  cause: 'Ingen ledstång.',
  measure: 'Sätt upp en.',
  responsible: 'vaktmästaren',
  due: '2026-11-10',
});
const rows = rowsFor(full, deviation('bbbbzzzzzz', { number: 14, registered: '2026-11-03', happened: 'Kö' }));

describe('deviationReport', () => {
  const report = deviationReport(rows[0]!, setting);
  test('has everything that stands in the entry, and the day as a week where that was chosen', () => {
    const text = allText(report);
    for (const part of [
      '2026-014',
      'Avvikelse',
      'Allvarlig',
      'Kök',
      'vecka 44, 2026',
      secret,
      'Ingen ledstång.',
      'vaktmästaren',
    ])
      expect(text).toContain(part);
  });
  test('leaves out what is empty, and prints a long text whole', () => {
    expect(allText(report)).not.toContain(words.fields.effectNote);
    const long = 'å'.repeat(20_000);
    expect(allText(deviationReport(rowsFor(deviation('a', { happened: long }))[0]!, setting))).toContain(long);
  });
  test('shows what an entry was called before a log was joined', () => {
    const text = allText(deviationReport(rows[1]!, setting));
    expect(text).toContain(`2026-014-BBBB (${words.was('2026-014')})`);
  });
});

describe('deviationList', () => {
  test('has a row and a part of its own for each entry, and says what was chosen', () => {
    const list = deviationList(rows, { ...setting, year: '2026', chosen: 'Kök' });
    expect(list.subtitle).toContain('Kök');
    expect(blocksOf(list, 'heading')).toHaveLength(2);
    expect(blocksOf(list, 'table')[0]!.rows).toHaveLength(2);
    for (const table of blocksOf(list, 'table')) expect(widthOf(table)).toBeCloseTo(1);
  });
});

describe('boardReport', () => {
  const board = (quarter = '') => boardReport(rows, { ...setting, year: '2026', quarter });
  test('has figures, what is grave and what is late, and never what was written', () => {
    const text = allText(board());
    expect(text).toContain(words.board.total(2, 2, 2));
    expect(text).toContain('2026-014 Avvikelse, Kök, Allvarlig');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('ledstång');
  });
  test('shows no group of people under five', () => {
    expect(allText(board())).toContain(`Deltagare: ${words.board.few}`);
    expect(allText(board())).toContain(words.board.fewWhy);
  });
  test('tells that silence is no good sign', () => {
    expect(allText(board('2026-1'))).toContain(words.board.silence);
  });
  test('has room for decisions and a signature', () => {
    expect(blocksOf(board(), 'lines')).toHaveLength(1);
    expect(blocksOf(board(), 'signature')).toHaveLength(1);
  });
});

describe('the blank form', () => {
  const form = logForm(setting);
  test('has every choice and every field with its code', () => {
    const text = form.blocks.flatMap(textsOf).join('\n');
    for (const { id, label } of choicesOf(log)) expect(text).toMatch(new RegExp(`${itemCode(id)} ${label}`));
    for (const id of TYPED_FIELDS) expect(text).toContain(`${itemCode(id)}  ${words.form.write[id]}`);
  });

  const read = (line: string) => readFormLine(line, log, '2026', words.form.write);
  const code = itemCode;
  test('can be typed in: each code with its value', () => {
    expect(read(code('berom'))).toMatchObject({ field: 'kind', value: 'berom', label: 'Beröm' });
    expect(read(`${code('allvarlig').toLowerCase()} x`)).toMatchObject({ field: 'seriousness', value: 'allvarlig' });
    expect(read(`${code('vad-hande')} Dörren var låst; nyckel saknas`)).toMatchObject({
      field: 'happened',
      value: 'Dörren var låst; nyckel saknas',
    });
    expect(read(`${code('nar-hande-det')} v 11`)).toMatchObject({ field: 'date', value: '2026-v11' });
    expect(read(`${code('klart-senast')}: 27/3`)).toMatchObject({ field: 'due', value: '2026-03-27' });
  });
  test.each([
    ['', 'code'],
    ['ZZ', 'code'],
    ['ZZZ hej', 'unknown'],
    [code('vad-hande'), 'empty'],
    [`${code('klart-senast')} 30/2`, 'date'],
    // A last day is a day.
    [`${code('klart-senast')} v 11`, 'date'],
  ])('”%s” is not guessed at', (line, problem) => {
    expect(read(line)).toMatchObject({ problem });
  });
});

test('the spreadsheet has a cell for every column of every entry', () => {
  const { columns, rows: cells } = logSheet(rows, log);
  expect(cells.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(cells[0]).toEqual(expect.arrayContaining(['2026-014', 'Kök', secret, '2026-v44']));
});

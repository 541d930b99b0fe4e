import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvBlob, type CsvTable, toCsv } from '../../../src/export/csv';

/** RFC 4180 with semicolons, read by code that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted, at]: [string[], string, boolean, number] = [[], '', false, 1];
  expect(text.charCodeAt(0)).toBe(0xfeff);
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ';') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += char;
  }
  expect([row, cell, quoted]).toEqual([[], '', false]);
  return rows;
}

const one = (value: string | number | null) => toCsv({ columns: ['a'], rows: [[value]] }).slice(4, -2);

describe('toCsv', () => {
  test('is what a Swedish spreadsheet opens: byte order mark, semicolons, CRLF', async () => {
    const table: CsvTable = {
      columns: ['Åtgärd', 'Nivå'],
      rows: [
        ['Öva', 3.5],
        ['', null],
      ],
    };
    expect(toCsv(table)).toBe('\ufeffÅtgärd;Nivå\r\nÖva;3,5\r\n;\r\n');
    const blob = csvBlob(table);
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 5)).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0x85]);
  });

  test.each([
    ['semikolon; och', '"semikolon; och"'],
    ['"citat"', '"""citat"""'],
    ['två\nrader', '"två\nrader"'],
    ['två\r\nrader', '"två\r\nrader"'],
    [' luft ', '" luft "'],
    ['komma, punkt.', 'komma, punkt.'],
  ])('quotes %j', (text, cell) => {
    expect(one(text)).toBe(cell);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ['+46 70', "'+46 70"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
  ])('does not let %j run', (text, cell) => {
    expect(one(text)).toBe(cell);
  });

  test.each([
    ['-5', '-5'],
    ['+3,5', '+3,5'],
    ['-0.25', '-0.25'],
  ])('leaves the plain number %j as it is', (text, cell) => {
    expect(one(text)).toBe(cell);
  });

  test.each([
    [0, '0'],
    [-1.25, '-1,25'],
    [1e21, '1e+21'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('writes the number %d as %j', (number, cell) => {
    expect(one(number)).toBe(cell);
  });

  test('fills out short rows and keeps what long ones hold', () => {
    expect(toCsv({ columns: ['a', 'b'], rows: [['x'], ['x', 'y', 'z']] })).toBe('\ufeffa;b\r\nx;\r\nx;y;z\r\n');
  });

  test('can be read back, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ';', '\r', '\n', '=', "'", ' ', 'å') }),
    );
    const cells = fc.array(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), {
      minLength: 1,
      maxLength: 4,
    });
    const expected = (value: string | number | null) => {
      if (typeof value !== 'string') return value === null ? '' : String(value).replace('.', ',');
      const risky = '=+-@\t\r\n＝＋－＠'.includes(value.charAt(0)) && value !== '';
      return risky && Number.isNaN(Number(value.replace(',', '.').replace(/^\s/u, 'x'))) ? `'${value}` : value;
    };
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(cells, { maxLength: 5 }),
        (columns, rows) => {
          const all = [columns, ...rows];
          const width = (row: readonly unknown[]) => Math.max(columns.length, row.length);
          const read = readCsv(toCsv({ columns, rows }));
          expect(read.map((row) => row.length)).toEqual(all.map(width));
          all.forEach((row, n) => row.forEach((value, i) => expect(read[n]?.[i]).toBe(expected(value))));
          // Nothing that a spreadsheet would run is left, but for numbers.
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=@\t\r\n＝＋－＠]/u);
        },
      ),
    );
  });
});

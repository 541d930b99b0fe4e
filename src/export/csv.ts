/** A table of plain values. Numbers are written with a decimal comma; null is an empty cell. */
export interface CsvTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

const BOM = '\ufeff';
/** A spreadsheet runs what begins so as a formula, also when somebody else has written it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;

/**
 * A table as a file that a Swedish spreadsheet opens with a double click: UTF-8 with a byte order mark, semicolons, CRLF
 * (RFC 4180 in all else). A cell that would be run as a formula gets an apostrophe before it. Short rows are filled out.
 */
export function toCsv({ columns, rows }: CsvTable): string {
  const lines = [columns, ...rows].map((row) => {
    const cells = Array.from({ length: Math.max(columns.length, row.length) }, (_, i) => row[i] ?? null);
    return `${cells.map(cell).join(';')}\r\n`;
  });
  return BOM + lines.join('');
}

/** A table as something that can be downloaded, in UTF-8. */
export function csvBlob(table: CsvTable): Blob {
  return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', ',') : '';
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[";\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

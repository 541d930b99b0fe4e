import type { Table } from '../domain/report-document';

/** How many lines of handwriting a row of a table is to have room for; 0 when there is nothing in it to fill in. */
export function writingRoom(row: readonly string[], { room, rowHeaders }: Pick<Table, 'room' | 'rowHeaders'>): number {
  const empty = row.slice(rowHeaders ? 1 : 0).map((text) => text.trim() === '');
  const isForm = room === undefined ? empty.every(Boolean) : empty.some(Boolean);
  return isForm ? (room ?? 1) : 0;
}

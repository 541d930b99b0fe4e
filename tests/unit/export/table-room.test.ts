import { describe, expect, test, vi } from 'vitest';
import type { Block } from '@/domain/report-document';
import { writeDocx } from '@/export/docx/write-docx';
import { blocksMarkup } from '@/export/html/blocks';
import { layOut } from '@/export/pdf/write-pdf';
import { writingRoom } from '@/domain/writing-room';
import { checkDocx, find } from './check-docx';
import { fixed, fonts, report } from './documents';

vi.setConfig({ testTimeout: 60_000 });

describe('writingRoom', () => {
  test.each([
    ['a row that is all empty', ['', ' '], undefined, false, 1],
    ['a row with a name and the rest empty', ['Vem', '', ''], undefined, true, 1],
    ['a row with text, where nobody asked for room', ['Vem', 'Alla', ''], undefined, true, 0],
    ['a row with one empty cell, where room is asked for', ['Vem', 'Alla', ''], 3, true, 3],
    ['a row that is full, where room is asked for', ['Vem', 'Alla'], 3, true, 0],
    ['an empty first cell is no head', ['', 'Alla'], 2, false, 2],
  ])('of %s', (_, row, room, rowHeaders, lines) => {
    expect(writingRoom(row, { room, rowHeaders })).toBe(lines);
  });
});

const table = (room: number, cell = ''): Block => ({
  kind: 'table',
  caption: 'Svar',
  columns: [
    { title: 'Fråga', width: 0.4 },
    { title: 'Svar', width: 0.6 },
  ],
  rows: [['Vad hände?', cell]],
  rowHeaders: true,
  room,
});

describe('a table to fill in by hand', () => {
  const nineMillimetres = (9 * 72) / 25.4;

  test('has room in a PDF', () => {
    const rows = (block: Block) =>
      layOut(report([block]), fonts)
        .pages.flat()
        .filter(({ strip }) => strip.kind === 'table')
        .map(({ strip }) => strip.height);
    expect(rows(table(3)).at(-1)).toBeGreaterThan(3 * nineMillimetres - 1);
    expect(rows(table(3, 'Ja')).at(-1)).toBeLessThan(nineMillimetres);
  });

  test('has room in Word', async () => {
    const heights = async (block: Block) => {
      const { document } = checkDocx((await writeDocx(report([block]), { createdAt: fixed.createdAt })).bytes);
      return find(document, 'w:trHeight').map(({ attributes }) => Number(attributes['w:val']) / 20);
    };
    expect((await heights(table(3)))[0]).toBeGreaterThan(3 * nineMillimetres - 1);
    expect(await heights(table(3, 'En lucka föll ned.'))).toEqual([]);
  });

  test('has room in a page in a file', () => {
    expect(blocksMarkup([table(4)], 'x').text).toContain('<tr class="room-4">');
    expect(blocksMarkup([table(4, 'Ja')], 'x').text).toContain('<tr><th');
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../src/domain/report-document';
import type { Placed } from '../../../src/export/pdf/flow';
import { body } from '../../../src/export/pdf/style';
import { layOut } from '../../../src/export/pdf/write-pdf';
import { bigTable, fonts, prose, report } from './documents';

// Whole files are made and read here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const pagesOf = (blocks: Block[]): Placed[][] => layOut(report(blocks), fonts).pages;
const kinds = (page: Placed[] | undefined) => (page ?? []).map(({ strip }) => strip.kind);
const line: Block = { kind: 'paragraph', runs: ['En rad.'] };
const lines = (count: number): Block[] => Array.from({ length: count }, () => line);
const heights = Array.from({ length: 45 }, (_, i) => i);

describe('page breaks', () => {
  test('stay inside the page', () => {
    for (const page of layOut(bigTable, fonts).pages)
      for (const { strip, y } of page) expect(y + strip.height).toBeLessThanOrEqual(body.height + 0.01);
  });

  test.each([
    ['paragraphs', line],
    ['a long paragraph', { kind: 'paragraph', runs: [prose(120)] }],
    [
      'a table',
      {
        kind: 'table',
        caption: 'T',
        rowHeaders: false,
        columns: [{ title: 'A', width: 1 }],
        rows: [['1'], ['2'], ['3']],
      },
    ],
    ['ticks', { kind: 'ticks', items: [{ text: 'Klart', done: true, note: prose(60) }] }],
    ['a heading', { kind: 'heading', level: 2, text: 'Underskrifter' }],
    ['a page break', { kind: 'pageBreak' }],
  ] satisfies [string, Block][])('never leave signatures alone after %s', (_, before) => {
    for (const count of heights) {
      const pages = pagesOf([
        ...lines(count),
        before,
        { kind: 'signature', labels: ['Datum', 'Namn', 'Förtydligande', 'Roll'] },
      ]);
      const last = kinds(pages.at(-1));
      expect(last.filter((kind) => kind === 'signature')).toHaveLength(2);
      expect(last.some((kind) => kind !== 'signature' && !kind.startsWith('heading'))).toBe(true);
    }
  });

  test.each([
    ['a paragraph', { kind: 'paragraph', runs: [prose(80)] }],
    [
      'a chart',
      {
        kind: 'chart',
        caption: 'C',
        alt: 'c',
        max: 4,
        bars: [
          { label: 'A', value: 1, text: '1' },
          { label: 'B', value: 2, text: '2' },
        ],
      },
    ],
    [
      'a table',
      { kind: 'table', caption: 'T', rowHeaders: false, columns: [{ title: 'A', width: 1 }], rows: [['1'], ['2']] },
    ],
    ['ticks', { kind: 'ticks', items: [{ text: 'A', done: false }] }],
    ['a note', { kind: 'note', title: 'N', runs: [prose(30)] }],
    ['lines', { kind: 'lines', label: 'Svar', count: 3 }],
  ] satisfies [string, Block][])('keep headings with %s', (_, after) => {
    for (const count of heights) {
      const pages = pagesOf([
        ...lines(count),
        { kind: 'heading', level: 2, text: 'Rubrik' },
        { kind: 'heading', level: 3, text: 'Under' },
        after,
      ]);
      for (const page of pages) expect(kinds(page).at(-1)).not.toMatch(/^heading/u);
    }
  });

  test('never leave one line of a paragraph by itself', () => {
    for (const count of heights) {
      const pages = pagesOf([...lines(count), { kind: 'list', ordered: false, items: [{ runs: [prose(120)] }] }]);
      const split = pages.map((page) => kinds(page).filter((kind) => kind === 'list').length).filter((n) => n > 0);
      if (split.length > 1) expect(Math.min(...split)).toBeGreaterThanOrEqual(2);
    }
  });

  test('repeat the head of a table on every page it reaches', () => {
    const { pages } = layOut(bigTable, fonts);
    const [head] = pages[1] ?? [];
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages.slice(1)) expect(page[0]?.strip).toBe(head?.strip);
  });

  test('come where the document asks for them, and make no empty pages', () => {
    expect(
      pagesOf([{ kind: 'pageBreak' }, line, { kind: 'pageBreak' }, { kind: 'pageBreak' }, line, { kind: 'pageBreak' }]),
    ).toHaveLength(3);
  });
});

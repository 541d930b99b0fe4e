import { describe, expect, test } from 'vitest';
import { logForm } from '@/domain/form-log';
import { itemCode } from '@/domain/item-code';
import { choicesOf } from '@/domain/log-choices';
import DeviationTool from '@/islands/deviations/DeviationTool';
import { EntryForm } from '@/islands/deviations/EntryForm';
import { EntryLines } from '@/islands/deviations/EntryList';
import { PaperBlocks } from '@/islands/deviations/PaperDocument';
import { Trends } from '@/islands/deviations/Trends';
import { logWords } from '@/strings/deviation-log';
import { deviationWords } from '@/strings/deviation-report';
import { tools } from '@/strings/tools';
import { deviation, log, rowsFor } from '../unit/domain/deviations';
import { isClosed, render, wordsOf } from './render';

const code = { size: 21, bits: '', url: 'https://exempel.se/avvikelser/' };
const hostile = '<img src=x onerror=alert(1)>';

describe('DeviationTool on the server', () => {
  const html = render(DeviationTool, { log, base: '/', address: '/avvikelser/', code });
  test('is closed, and says that what is saved is being fetched', () => {
    const buttons = html.querySelectorAll('fieldset button');
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.every(isClosed)).toBe(true);
    expect(wordsOf(html.querySelector('.save-status [role=status]'))).toBe(tools.loading);
  });
});

describe('the form of an entry', () => {
  const form = (more: Parameters<typeof deviation>[1]) =>
    render(EntryForm, {
      row: rowsFor(deviation('k7pxzzzzzz', more))[0]!,
      log,
      base: '/parm/',
      write: () => true,
      giveNumber: () => undefined,
    });
  test('has a name for every field, and each id once', () => {
    const html = form({ kind: 'avvikelse' });
    const labelled = new Set(html.querySelectorAll('label[for]').map((label) => label.getAttribute('for')));
    const fields = html.querySelectorAll('input, textarea, select');
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((field) => !labelled.has(field.id) && !field.closest('label')).map(String)).toEqual([]);
    const ids = html.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  test('warns against names and health at every long text', () => {
    const notes = form({}).querySelectorAll('textarea');
    expect(notes.length).toBe(5);
    expect(notes.filter((note) => note.getAttribute('aria-describedby') !== 'skriv-inte')).toEqual([]);
  });
  test('says what applies to the kind that is chosen, with the way to its routine', () => {
    const hint = form({ kind: 'avvikelse' }).querySelector('.entry-hint');
    expect(wordsOf(hint)).toContain('Rätta.');
    expect(hint?.querySelector('a')?.getAttribute('href')).toBe('/parm/rutiner/r/');
    expect(form({ kind: '' }).querySelector('.entry-hint') === null).toBe(true);
  });
  test('keeps a choice that the content no longer has', () => {
    const option = form({ kind: 'gammal' }).querySelector('#sort option[selected]');
    expect(option?.getAttribute('value')).toBe('gammal');
  });
  test('tells how much room is left before a text is full', () => {
    expect(wordsOf(form({ happened: 'å'.repeat(19_990) }))).toContain(logWords.entry.left(10));
    expect(wordsOf(form({ happened: 'å'.repeat(100) }))).not.toContain('tecken kvar');
  });
  test('shows a week as a week, and a way back to a day', () => {
    const html = form({ date: '2026-v11' });
    expect(html.querySelector('#nar')).toBeNull();
    expect(wordsOf(html)).toContain(logWords.entry.weekShown('vecka 11, 2026'));
  });
  test('can be opened again when it is closed, and only then', () => {
    const words = (more: Parameters<typeof deviation>[1]) => wordsOf(form(more));
    expect(words({ effect: 'ja', answered: '2026-11-03' })).toContain(logWords.entry.reopen);
    expect(words({})).not.toContain(logWords.entry.reopen);
  });
});

describe('the list', () => {
  test('shows fifty at a time, with text as text', () => {
    const entries = Array.from({ length: 120 }, (_, i) => deviation(`id${i}`, { number: i + 1, happened: hostile }));
    const html = render(EntryLines, { rows: rowsFor(...entries), log, open: () => undefined });
    expect(html.querySelectorAll('.entry-line')).toHaveLength(50);
    expect(html.querySelectorAll('img')).toHaveLength(0);
    expect(wordsOf(html)).toContain(logWords.list.more(50));
  });
});

describe('figures', () => {
  test('come as tables first, and never show a small group of people', () => {
    const rows = rowsFor(
      deviation('a', { reporter: 'deltagare' }),
      deviation('b', { reporter: 'anstalld', number: 2 }),
    );
    const html = render(Trends, { rows, log });
    const text = html.toString();
    expect(text.indexOf('<table')).toBeLessThan(text.indexOf('<svg'));
    const table = html
      .querySelectorAll('table')
      .find((each) => wordsOf(each).startsWith(deviationWords.fields.reporter));
    expect(table?.querySelectorAll('td').map(wordsOf)).toEqual([deviationWords.board.few, deviationWords.board.few]);
  });
});

test('the blank form in the page has every box with its code', () => {
  const { blocks } = logForm({ log, words: deviationWords, made: '2026-11-23', address: '/avvikelser/' });
  const text = wordsOf(render(PaperBlocks, { blocks }));
  for (const { id, label } of choicesOf(log)) expect(text).toContain(`${itemCode(id)} ${label}`);
});

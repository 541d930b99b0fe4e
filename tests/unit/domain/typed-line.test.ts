import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LENGTH, itemCode } from '@/domain/item-code';
import { readLevel, readTick, readCode } from '@/domain/typed-line';

const id = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,10}){0,4}$/);

describe('the code of an item', () => {
  test('never changes: paper lies in binders for years', () => {
    expect(['andamal-och-system-beslutade', 'risker-bedomda', 'a'].map(itemCode)).toEqual(['QWS', 'V4Z', 'GVG']);
  });

  test('is short, in letters and digits that are not taken for each other', () => {
    fc.assert(fc.property(id, (each) => void expect(itemCode(each)).toMatch(/^[2-9B-DF-HJ-NP-TV-XZ]{3}$/)));
  });

  test('is spread out: of a thousand ids in pairs, few share one', () => {
    const codes = Array.from({ length: 1000 }, (_, i) => itemCode(`punkt-${i}`));
    expect(new Set(codes).size).toBeGreaterThan(960);
  });

  test('is read however it was written', () => {
    fc.assert(
      fc.property(id, (each) => {
        const code = itemCode(each);
        expect(readCode(` ${code.toLowerCase().split('').join(' ')} `)).toBe(code);
        expect(code).toHaveLength(CODE_LENGTH);
      }),
    );
  });
});

describe('a line of a checklist', () => {
  test.each([
    ['k7p', { code: 'K7P', done: true, note: '' }],
    ['K7P x', { code: 'K7P', done: true, note: '' }],
    ['k7pja', { code: 'K7P', done: true, note: '' }],
    ['K7P nej', { code: 'K7P', done: false, note: '' }],
    ['K7P -', { code: 'K7P', done: false, note: '' }],
    ['K7P x Nyckeln saknas, ring', { code: 'K7P', done: true, note: 'Nyckeln saknas, ring' }],
    ['K7P Nyckeln saknas', { code: 'K7P', done: true, note: 'Nyckeln saknas' }],
    ['K7P nej\nNyckeln', { code: 'K7P', done: false, note: 'Nyckeln' }],
  ])('%j', (line, read) => {
    expect(readTick(line)).toEqual(read);
  });

  test.each(['', ' ', 'k7', '-', '?? x'])('%j has no code', (line) => {
    expect(readTick(line)).toBe('code');
  });

  test('of any kind loses nothing that was written as a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (note) => {
        const read = readTick(`K7P x ${note}`);
        expect(read).toEqual({ code: 'K7P', done: true, note: note.normalize('NFC').trim() });
      }),
    );
  });
});

describe('a line of a self-assessment', () => {
  test.each([
    ['k7p3', { code: 'K7P', level: 3, evidence: null, note: '' }],
    ['K7P 3B', { code: 'K7P', level: 3, evidence: 'B', note: '' }],
    ['k7p3b', { code: 'K7P', level: 3, evidence: 'B', note: '' }],
    ['K7P 3 b', { code: 'K7P', level: 3, evidence: 'B', note: '' }],
    ['K7P 3 b Står i protokollet', { code: 'K7P', level: 3, evidence: 'B', note: 'Står i protokollet' }],
    ['K7P 0 Bara i huvudet', { code: 'K7P', level: 0, evidence: null, note: 'Bara i huvudet' }],
    ['K7P - Inga anställda', { code: 'K7P', level: 'na', evidence: null, note: 'Inga anställda' }],
  ])('%j', (line, read) => {
    expect(readLevel(line)).toEqual(read);
  });

  test.each(['K7P', 'K7P 5', 'K7P 3E', 'K7P ja', 'K7P 33'])('%j has no level', (line) => {
    expect(readLevel(line)).toBe('value');
  });

  test('never reads what was not written', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const read = readLevel(line);
        if (typeof read === 'string') return;
        expect(line.normalize('NFC').replaceAll(/\s/g, '').toUpperCase()).toContain(read.code);
        if (read.level !== 'na') expect(line).toContain(String(read.level));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReviewIndex, piecesOf, reviewText, type ReviewTerm } from '@/domain/review-text';
import type { WordRule } from '@/domain/word-rules';

const terms: ReviewTerm[] = [
  { id: 'deltagare', term: 'deltagare', definition: 'den som är med', forms: ['deltagare', 'deltagarna'], hints: [] },
  { id: 'effekt', term: 'effekt', definition: 'en förändring', forms: ['effekt', 'effekten'], hints: ['påverkan'] },
  { id: 'rutin', term: 'rutin', definition: 'ett sätt', forms: ['rutin'], hints: ['effekt'] },
];
const rules: WordRule[] = [
  { words: ['brukare'], strength: 'varning', reason: 'Skäl.', instead: 'deltagare', term: 'deltagare' },
  { words: ['implementer*'], strength: 'fel', reason: 'Skäl.', instead: 'införa' },
];
const index = makeReviewIndex(rules, terms);
const told = (text: string) =>
  reviewText(text, index).groups.map(({ kind, word, marks }) => `${kind} ${word} ${marks.length}`);

describe('reviewText', () => {
  test('gives one group for each word, what to avoid first', () => {
    const text = 'Effekten för deltagarna.\n\nEn brukare, fler brukare. Påverkan på deltagare. Vi implementerar.';
    expect(told(text)).toEqual([
      'avoid brukare 2',
      'avoid implementerar 1',
      'suggest påverkan 1',
      'defined effekt 1',
      'defined deltagare 2',
    ]);
  });

  test('tells why and which concept', () => {
    const [group] = reviewText('brukaren', index).groups;
    expect(group).toMatchObject({ advice: 'Skäl. Skriv: deltagare.', term: { id: 'deltagare' } });
  });

  test('says what a word is before what it might be', () => {
    expect(told('effekt')).toEqual(['defined effekt 1']);
  });

  test('closes a quotation at the end of its paragraph', () => {
    expect(told('Ett " utan slut.\n \nEn brukare.\n\nEtt till "')).toEqual(['avoid brukare 1']);
  });

  test('points at the words, whatever the text, and loses no sign of it', () => {
    const piece = fc.constantFrom(
      'brukare',
      'Deltagarna',
      ' ',
      '\n\n',
      '\r\n',
      '”',
      '<mark>',
      '&amp;',
      '\u0000',
      '😀',
      'å',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('');
          const { marks, groups } = reviewText(text, index);
          const pieces = piecesOf(text, marks);
          expect(pieces.map((part) => part.text).join('')).toBe(text);
          expect(pieces.flatMap(({ mark }) => mark ?? [])).toEqual(marks.map((_, i) => i));
          groups.forEach((group, i) => {
            expect(group.marks.length).toBeGreaterThan(0);
            for (const mark of group.marks) expect(marks[mark]!.group).toBe(i);
          });
          for (const { from, to, group } of marks)
            expect(text.slice(from, to).toLowerCase().slice(0, 5)).toBe(groups[group]!.word.slice(0, 5));
        },
      ),
    );
  });

  // One paragraph, empty lines, quotation marks, brackets that look like a law: whatever could take the square of the length.
  test.each([
    ['words', 'En brukare och deltagarna har effekt. '],
    ['empty lines', '\n'],
    ['blanks', ' '],
    ['one long word', 'a'],
    ['quotation marks', '" brukare '],
    ['brackets', '(1234:5'],
    ['names of laws', 'lagen om '],
  ])('takes time in proportion to the length: %s', (_, piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      // The best of five: what else the machine does only makes a run slower.
      const once = () => {
        const started = performance.now();
        reviewText(text, index);
        return performance.now() - started;
      };
      return Math.min(...Array.from({ length: 5 }, once));
    };
    const short = Math.max(timeOf(20_000), 1);
    expect(timeOf(160_000) / short).toBeLessThan(8 * 4);
  });
});

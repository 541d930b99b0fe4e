import { describe, expect, test } from 'vitest';
import { termMarks, withoutMarks } from '@/domain/term-marks';

describe('what an author writes to steer a link', () => {
  test('is a word, a word and other words, or a stop', () => {
    expect(termMarks('Se [[effekt]], [[effekt|det som blev]] och [[!mål]].')).toEqual([
      { from: 3, to: 13, term: 'effekt', shown: 'effekt', stop: false },
      { from: 15, to: 38, term: 'effekt', shown: 'det som blev', stop: false },
      { from: 43, to: 51, term: 'mål', shown: 'mål', stop: true },
    ]);
  });

  test('may stop with other words', () => {
    expect(termMarks('[[!mal|målsman]]')[0]).toMatchObject({ term: 'mal', shown: 'målsman', stop: true });
  });

  test('may have blanks around its words, which are not kept', () => {
    expect(withoutMarks('Se [[ effekt | det som blev ]].')).toBe('Se det som blev.');
  });

  test.each(['[[effekt]', '[effekt]]', '[[]]', '[[effekt|]]', '[[två\nrader]]', '[[effekt|*andra* ord]]', '[[a|b|c]]'])(
    'is not %s',
    (text) => {
      expect(termMarks(text)).toEqual([]);
      expect(withoutMarks(text)).toBe(text);
    },
  );
});

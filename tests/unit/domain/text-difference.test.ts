import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifference, type Stretch } from '@/domain/text-difference';

const side = (stretches: readonly Stretch[], own: 'gone' | 'new') =>
  stretches
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ text }) => text)
    .join('');

describe('textDifference', () => {
  test('finds the words that are new and those that are gone', () => {
    expect(textDifference('Säg till samma dag.', 'Säg till genast, samma dag.')).toEqual([
      { kind: 'same', text: 'Säg till ' },
      { kind: 'new', text: 'genast, ' },
      { kind: 'same', text: 'samma dag.' },
    ]);
    expect(textDifference('Ring chefen nu.', 'Ring ordföranden nu.')).toEqual([
      { kind: 'same', text: 'Ring ' },
      { kind: 'gone', text: 'chefen ' },
      { kind: 'new', text: 'ordföranden ' },
      { kind: 'same', text: 'nu.' },
    ]);
  });

  test('says that all is the same when it is', () => {
    expect(textDifference('Samma text.\nTvå rader.', 'Samma text.\nTvå rader.')).toEqual([
      { kind: 'same', text: 'Samma text.\nTvå rader.' },
    ]);
  });

  test('has nothing to say of two empty texts', () => {
    expect(textDifference('', '')).toEqual([]);
  });

  test('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('en ', 'ett ', 'två\n', 'tre', '  ', 'å '), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [old, now] = [before.join(''), after.join('')];
        const stretches = textDifference(old, now);
        expect(side(stretches, 'gone')).toBe(old);
        expect(side(stretches, 'new')).toBe(now);
        expect(stretches.every(({ kind }, i) => kind !== stretches[i + 1]?.kind)).toBe(true);
      }),
    );
  });

  test('shows a very long text whole, old and new, and is done at once', () => {
    const long = (word: string) => Array.from({ length: 10_000 }, (_, i) => `${word}${i}`).join(' ');
    const stretches = textDifference(`Början. ${long('gammal')}`, `Början. ${long('ny')}`);
    expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new']);
  });
});

import { describe, expect, test } from 'vitest';
import { closedRanges } from '@/domain/closed-text';

const closed = (text: string) => closedRanges(text).map(({ from, to }) => text.slice(from, to));

describe('somebody else’s words', () => {
  test.each([
    ['Hon sa ”det blev resultat” och gick.', ['”det blev resultat”']],
    ['Ordet ”effekt” och ordet ”nytta”.', ['”effekt”', '”nytta”']],
    ['Ord med “engelska” och »vinkel« och "raka".', ['“engelska”', '»vinkel«', '"raka"']],
    ['Ett ensamt ” stänger inget mål', []],
  ])('%s', (text, expected) => {
    expect(closed(text)).toEqual(expected);
  });
});

describe('the name of a law', () => {
  test.each([
    ['Lagen om offentlig upphandling gäller här.', ['Lagen om offentlig upphandling']],
    ['enligt lagen (2016:1145) om offentlig upphandling, som', ['lagen (2016:1145) om offentlig upphandling']],
    [
      'lag (2022:900) om registrering av idéburna organisationer.',
      ['lag (2022:900) om registrering av idéburna organisationer'],
    ],
    ['förordningen om särskilda insatser är ny', ['förordningen om särskilda insatser']],
    [
      'Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete.',
      ['föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete'],
    ],
    ['Arbetsmiljölagen (1977:1160) säger', ['(1977:1160)']],
  ])('%s', (text, expected) => {
    expect(closed(text)).toContain(expected[0]);
  });

  test.each(['Myndighetens föreskrift om mål', 'en lag om det finns', 'frågan om mål', 'anslaget om mål'])(
    'is not in: %s',
    (text) => {
      expect(closed(text).join()).not.toContain('mål');
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakable, spokenSentences } from '@/domain/spoken-sentences';

const trimmed = (text: string): string[] => spokenSentences(text).map((piece) => piece.trim());

describe('spokenSentences', () => {
  test.each([
    ['Säg till. Vi lyssnar! Hur går det? Bra …', ['Säg till.', 'Vi lyssnar!', 'Hur går det?', 'Bra …']],
    ['Ni kan t.ex. Börja med lagen.', ['Ni kan t.ex. Börja med lagen.']],
    ['Det står i 1 kap. 3 a § arbetsmiljölagen. Läs den.', ['Det står i 1 kap. 3 a § arbetsmiljölagen.', 'Läs den.']],
    ['Se 3 kap. 2 §. Se 12 §. Klart.', ['Se 3 kap. 2 §.', 'Se 12 §.', 'Klart.']],
    ['Mötet är kl. 9. Kom i tid.', ['Mötet är kl. 9.', 'Kom i tid.']],
    ['Det kostar 2.500 kronor. Betala.', ['Det kostar 2.500 kronor.', 'Betala.']],
    ['Köp kaffe, te m.m. Sedan öppnar vi.', ['Köp kaffe, te m.m.', 'Sedan öppnar vi.']],
    ['Köp kaffe, te m.m. 3 dagar före.', ['Köp kaffe, te m.m. 3 dagar före.']],
    ['Hon sa: ”Vi börjar nu.” Alla gick.', ['Hon sa: ”Vi börjar nu.”', 'Alla gick.']],
    [
      'Vi börjar. ”Nu”, sa hon. (Det var sent.) Alla gick.',
      ['Vi börjar.', '”Nu”, sa hon.', '(Det var sent.)', 'Alla gick.'],
    ],
    ['2. Skriv ned det.', ['2. Skriv ned det.']],
    ['Lagen av A. Andersson gäller. Punkt.', ['Lagen av A. Andersson gäller.', 'Punkt.']],
    ['utan punkt', ['utan punkt']],
    ['Ett ord.\n    Nästa rad.', ['Ett ord.', 'Nästa rad.']],
    ['', []],
  ])('divides %j', (text, pieces) => {
    expect(trimmed(text)).toEqual(pieces);
  });

  test('divides a sentence too long for some voices where one would breathe', () => {
    const long = `${'Ni går igenom listan tillsammans, '.repeat(20)}och skriver ned det.`;
    const pieces = spokenSentences(long);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(240);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/, $/);
  });

  test('divides after a word where there is nowhere to breathe, and never inside one', () => {
    const pieces = spokenSentences('ordet '.repeat(100));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^(ordet )+$/);
    expect(spokenSentences('x'.repeat(900))).toEqual(['x'.repeat(900)]);
  });

  test('loses nothing and adds nothing, whatever the text', () => {
    const words = fc.constantFrom(
      't.ex.',
      'kap.',
      '3 a §',
      '1.',
      'Hej',
      'då',
      '”Nej.”',
      '(ja!)',
      '…',
      ', ',
      '. ',
      '\n',
      '9–12',
      'A.',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(words, { maxLength: 200 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (all) => {
        const pieces = spokenSentences(all);
        expect(pieces.join('')).toBe(all);
        expect(pieces).not.toContain('');
      }),
    );
  });
});

describe('speakable', () => {
  test.each([
    ['t.ex. en rutin', 'till exempel en rutin'],
    ['T. ex. en rutin', 'till exempel en rutin'],
    ['bl.a. kaffe m.m.', 'bland annat kaffe med mera'],
    ['Det står i 1 kap. 3 a § arbetsmiljölagen.', 'Det står i 1 kapitlet 3 a paragrafen arbetsmiljölagen.'],
    ['1–3 §§ och § 12', '1 till 3 paragraferna och paragraf 12'],
    ['kl. 9–12', 'klockan 9 till 12'],
    ['24 b–24 f §§', '24 b till 24 f paragraferna'],
    ['ca 20 % av dem', 'cirka 20 procent av dem'],
    ['anvisning → plan', 'anvisning, plan'],
    ['lika\u00adbe\u00adhandling', 'likabehandling'],
    ['  två\n   rader ', 'två rader'],
    ['Bolaget AB & Co', 'Bolaget AB och Co'],
    ['kapital och cancer och stnr', 'kapital och cancer och stnr'],
    ['AFS 2023:1, 9 §', 'AFS 2023:1, 9 paragrafen'],
    ['telefon 08-123 45', 'telefon 08-123 45'],
  ])('says %j as %j', (written, said) => {
    expect(speakable(written)).toBe(said);
  });

  test('keeps every word that is no shortening', () => {
    const word = fc.stringMatching(/^[a-zåäö]{4,12}$/).filter((text) => speakable(text) === text);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(speakable(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});

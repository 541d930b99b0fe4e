import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInline, plainText } from '@/domain/inline';

const fields = new Map([
  ['roll', 'samordnaren'],
  ['svarstid', 'fem dagar'],
]);

describe('parseInline', () => {
  test('leaves plain text whole', () => {
    expect(parseInline('Ring genast.')).toEqual(['Ring genast.']);
  });

  test('gives nothing for nothing', () => {
    expect(parseInline('')).toEqual([]);
  });

  test('makes ** into bold', () => {
    expect(parseInline('Ring **112** genast.')).toEqual(['Ring ', { text: '112', bold: true }, ' genast.']);
  });

  test('takes several bold pieces in one text', () => {
    expect(parseInline('**Ett** och **två**')).toEqual([
      { text: 'Ett', bold: true },
      ' och ',
      { text: 'två', bold: true },
    ]);
  });

  test('puts the value in place of a field', () => {
    expect(plainText(parseInline('Ring {{roll}} inom {{ svarstid }}.', fields))).toBe(
      'Ring samordnaren inom fem dagar.',
    );
  });

  test('puts a value inside bold', () => {
    expect(parseInline('**Ring {{roll}}.**', fields)).toEqual([{ text: 'Ring samordnaren.', bold: true }]);
  });

  test('shows an unknown field as its id', () => {
    expect(plainText(parseInline('Ring {{okand-roll}}.', fields))).toBe('Ring okand-roll.');
  });

  test.each(['2 * 3 * 4', '**', '****', '** ensam', 'ensam **', '{{', '{{ }}', '{roll}', '{{Roll}}'])(
    'leaves %s as it is',
    (text) => {
      expect(plainText(parseInline(text, fields))).toBe(text);
    },
  );

  test('shows a value as the reader wrote it, stars and braces too', () => {
    const odd = new Map([['roll', 'den **snälla** {{svarstid}} $& *']]);
    expect(plainText(parseInline('Ring {{roll}}!', odd))).toBe('Ring den **snälla** {{svarstid}} $& *!');
  });

  test('keeps HTML as text', () => {
    expect(parseInline('<b>hej</b>')).toEqual(['<b>hej</b>']);
  });
});

describe('any text', () => {
  /** Text with much of what could be taken for markup. */
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('**', '*', '{{', '}}', '{', '}', 'roll', '{{roll}}', '$&', '$1', '\\', '<b>'),
        fc.string(),
      ),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(''));
  const withoutStars = (text: string) => text.replaceAll('*', '');

  test('loses nothing but the marks of bold', () => {
    fc.assert(
      fc.property(
        hostile.filter((text) => !/\{\{\s*[a-z0-9-]+\s*\}\}/.test(text)),
        (text) => {
          const shown = plainText(parseInline(text));
          expect(withoutStars(shown)).toBe(withoutStars(text));
          const stars = (value: string) => value.length - withoutStars(value).length;
          const runs = parseInline(text).filter((run) => typeof run !== 'string').length;
          expect(stars(text) - stars(shown)).toBe(4 * runs);
        },
      ),
    );
  });

  test('loses nothing of what the reader wrote in a field', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, value) => {
        const text = `${withoutStars(before)}{{falt}}`;
        expect(plainText(parseInline(text, new Map([['falt', value]]))).endsWith(value)).toBe(true);
      }),
    );
  });

  test('never gives an empty run', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const run of parseInline(text)) expect(typeof run === 'string' ? run : run.text).not.toBe('');
      }),
    );
  });
});

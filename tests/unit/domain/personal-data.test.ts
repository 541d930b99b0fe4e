import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../src/domain/personal-data';

const two = (value: number) => String(value).padStart(2, '0');

/** The tenth digit, by the sum of all digits with every other doubled: written apart from the code it tests. */
function checkDigit(nine: string): string {
  const doubled = [...nine].map((digit, i) => (i % 2 === 0 ? String(2 * Number(digit)) : digit)).join('');
  const sum = [...doubled].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Days of birth that no one takes for a point in time: before 2012. */
const birth = fc.date({ min: new Date('1940-01-01'), max: new Date('2011-12-31'), noInvalidDate: true });

/** Personal numbers, and coordination numbers where `add` is 60, in their two parts. */
const numbers = (add: number) =>
  fc.tuple(birth, fc.integer({ min: 0, max: 999 })).map(([date, birthNumber]) => {
    const year = String(date.getUTCFullYear());
    const day = two(date.getUTCMonth() + 1) + two(date.getUTCDate() + add);
    const three = String(birthNumber).padStart(3, '0');
    return { year, day, last: three + checkDigit(year.slice(2) + day + three) };
  });

/** Every way of writing one that cannot be mistaken for a telephone number. */
const written = (add: number) =>
  fc
    .tuple(numbers(add), fc.constantFrom('-', '–', ''), fc.boolean())
    .map(([{ year, day, last }, sign, whole]) => (whole ? year : year.slice(2)) + day + sign + last)
    .filter((text) => !/^0\d{9}$/.test(text));

const silent = (text: fc.Arbitrary<string>) =>
  fc.assert(fc.property(text, (each) => personalDataIn(each).length === 0));

describe('personalDataIn finds', () => {
  test.each([
    ['a personal number', 0],
    ['a coordination number', 60],
  ])('%s, however it is written and whatever stands around it', (_, add) => {
    const around = fc.constantFrom(
      ['', ''],
      ['Ring ', ' i dag'],
      ['(', ')'],
      ['pnr:', '.'],
      ['Anna,', ',Anna'],
      ['\n', '\n'],
    );
    fc.assert(
      fc.property(written(add), around, (number, [before, after]) =>
        personalDataIn(`${before}${number}${after}`).includes('personal-number'),
      ),
    );
  });

  test.each([
    ['811218-9876', 'the example of the tax agency'],
    ['19811218-9876', 'with its century'],
    ['18811218+9876', 'over a hundred years old'],
    ['811278-9873', 'a coordination number'],
    ['000229-0005', 'a leap day'],
    ['Personnummer: 0503121238', 'ten digits from the zeroes, when it says so'],
    ['hans personnummer är 0503121238', 'the same in a sentence'],
    ['050312-1238', 'from the zeroes with its sign'],
  ])('%s, %s', (text) => {
    expect(personalDataIn(text)).toEqual(['personal-number']);
  });

  test.each(['anna@exempel.se', 'Skriv till anna.b+x@mejl.exempel.se, hon vet.', '<åsa@exempel.se>'])('%s', (text) => {
    expect(personalDataIn(text)).toEqual(['email']);
  });

  test('both, once each', () => {
    expect(personalDataIn('811218-9876 811218-9876 a@b.se c@d.se')).toEqual(['personal-number', 'email']);
  });
});

describe('personalDataIn lets through', () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

  test('a number whose check digit is wrong', () => {
    silent(numbers(0).map(({ year, day, last }) => `${year}${day}-${last.slice(0, 3)}${(Number(last[3]) + 1) % 10}`));
  });

  test('organisation numbers, whose third digit is 2 or more', () => {
    const number = fc
      .tuple(digits(2), fc.integer({ min: 20, max: 99 }), digits(5))
      .map(([start, month, rest]) => start + month + rest)
      .map((nine) => nine + checkDigit(nine));
    silent(number.map((ten) => `${ten.slice(0, 6)}-${ten.slice(6)}`));
    silent(number);
    silent(number.map((ten) => `16${ten.slice(0, 6)}-${ten.slice(6)}`));
  });

  test('telephone numbers', () => {
    silent(digits(9).map((rest) => `0${rest}`));
    silent(digits(9).map((rest) => `+46${rest}`));
    silent(digits(7).map((d) => `070-${d.slice(0, 3)} ${d.slice(3, 5)} ${d.slice(5)}`));
    silent(digits(8).map((d) => `08-${d}`));
    silent(digits(7).map((d) => `070 ${d}`));
  });

  test('dates, spans of dates and points in time', () => {
    const day = fc
      .date({ min: new Date('2012-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const short = (iso: string) => iso.slice(0, 10).replaceAll('-', '');
    silent(day.map((iso) => iso.slice(0, 10)));
    silent(day.map(short));
    silent(fc.tuple(day, day).map(([a, b]) => `${short(a)}-${short(b)}`));
    silent(fc.tuple(day, day).map(([a, b]) => `${short(a).slice(2)}–${short(b).slice(2)}`));
    silent(day.map((iso) => `${short(iso)}-${iso.slice(11, 16).replace(':', '')}`));
    silent(day.map((iso) => short(iso) + iso.slice(11, 16).replace(':', '')));
  });

  test('sums and other amounts', () => {
    silent(written(0).map((text) => `${text.replaceAll(/\D/g, '')} kr`));
    silent(written(0).map((text) => `${text.replaceAll(/\D/g, '')},50`));
    silent(fc.integer({ min: 1, max: 9_999_999_999 }).map((sum) => sum.toLocaleString('sv-SE')));
  });

  test('IBAN, with spaces and without', () => {
    silent(digits(22).map((rest) => `SE${rest}`));
    silent(digits(22).map((rest) => `SE${rest}`.match(/.{1,4}/g)!.join(' ')));
  });

  test('figures that are longer or shorter', () => {
    silent(fc.oneof(digits(9), digits(11), digits(13), digits(16), digits(30)));
  });

  test.each([
    'RUT-04, version 1.2, CL-01 och T-014',
    'dnr 2024/811218-9876',
    'KS-811218-9876',
    'A8112189876',
    '811218-9876/2',
    'AFS 2023:1, SFS 1977:1160, artikel 5.1 och 24',
    'bankgiro 123-4567, plusgiro 12 34 56-7',
    'kl. 9–12, lokal 811, 18:e',
    'se @styrelsen och a @ b',
    'www.exempel.se/@namn',
    'Två av tio, 811218.',
    '',
  ])('%s', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('personalDataIn takes little time', () => {
  // Each would be slow for a search that goes back and tries again.
  test.each([
    ['letters', 'a'.repeat(20_000)],
    ['letters and dots', 'a.'.repeat(10_000)],
    ['at signs', 'a@'.repeat(10_000)],
    ['almost addresses', `${'a'.repeat(60)}@${'b.'.repeat(60)}1 `.repeat(110)],
    ['digits', '8'.repeat(20_000)],
    ['almost numbers', '811218-9875 '.repeat(1_600)],
    ['blanks after a word', `personnummer${' '.repeat(19_000)}811218-9876`],
    ['words', 'Samordnaren läser loggen varje måndag. '.repeat(510)],
  ])('over 20 000 characters: %s', (_, text) => {
    personalDataIn(text);
    const start = performance.now();
    personalDataIn(text);
    // Some milliseconds on a quiet machine; a search that grows with the square takes seconds.
    expect(performance.now() - start).toBeLessThan(250);
  });
});

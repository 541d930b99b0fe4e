/** What a text may hold that points out a person. */
export type PersonalDataKind = 'personal-number' | 'email';

/**
 * Six or eight figures for the day of birth, a sign or none, and four more. Not inside a longer figure, a sum
 * with decimals, a word or a document number, and not where more figures follow: then it is an account or an interval.
 */
const NUMBER = new RegExp(
  [
    /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-/_]|\p{N}[.,:])/u,
    /(\d{2})?(\d{2})(\d{2})(\d{2})([-+\u2010-\u2015\u2212]?)(\d{4})/u,
    /(?![\p{L}\p{N}]|[-/_][\p{L}\p{N}]|[.,:]\p{N})/u,
  ]
    .map(({ source }) => source)
    .join(''),
  'gu',
);

/** An amount or a quantity, said after the number. */
const AMOUNT = /^\s?(?:kr\b|kronor|tkr\b|mkr\b|sek\b|:-|€|eur\b|%|procent|st\b)/i;

/** Says that what follows is such a number, however it is written. */
const NAMED = /(?:personn|samordningsn|\bpnr\b|\bpers\.?\s?nr\b|\bfödd)\D{0,16}$/i;

/** Parts have an upper limit: without one a long text with no @ would be searched once for each of its letters. */
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/u;

/**
 * What in a text looks like a Swedish personal number, a coordination number or an e-mail address, each kind once.
 * A guess from the form alone. Organisation numbers, telephone numbers, dates and sums are let through; a figure
 * of ten digits that happens to be a date with the right check digit is not.
 * @param text at most some ten thousand characters; the work grows with the length
 */
export function personalDataIn(text: string): PersonalDataKind[] {
  const kinds: PersonalDataKind[] = [];
  if (hasPersonalNumber(text)) kinds.push('personal-number');
  if (EMAIL.test(text)) kinds.push('email');
  return kinds;
}

function hasPersonalNumber(text: string): boolean {
  for (const match of text.matchAll(NUMBER)) {
    const [whole, century, year = '', month = '', day = '', sign = '', last = ''] = match;
    if (century !== undefined && !['18', '19', '20'].includes(century)) continue;
    if (!isDate(year, month, day) || !hasCheckDigit(year + month + day + last)) continue;
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    if (NAMED.test(before)) return true;
    if (AMOUNT.test(text.slice(match.index + whole.length, match.index + whole.length + 10))) continue;
    if (isTelephone(whole) || isTime(year, century, sign, last)) continue;
    return true;
  }
  return false;
}

/** A day of the calendar; 60 is added to the day in a coordination number. Organisation numbers have 20 or more for month. */
function isDate(year: string, month: string, day: string): boolean {
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = days[Number(month) - 1];
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return last !== undefined && number >= 1 && number <= last;
}

/** The check digit of folkbokföringslagen (1991:481) 18 §, Luhn's algorithm: every other of ten digits doubled, from the first. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of [...digits].entries()) {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Ten digits in a row that begin with 0 are how a telephone number is written; with a sign they are not. */
function isTelephone(whole: string): boolean {
  return /^0\d{9}$/.test(whole);
}

/** A day since 2012 with a time of day, as in the name of a file: 20260115-0930. */
function isTime(year: string, century: string | undefined, sign: string, last: string): boolean {
  const recent = century === undefined ? sign !== '+' && Number(year) < 40 : century === '20';
  return recent && Number(year) >= 12 && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last);
}

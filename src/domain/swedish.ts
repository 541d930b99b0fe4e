const collator = new Intl.Collator('sv-SE', { sensitivity: 'base', numeric: true });

/** Swedish order: å, ä, ö last; capitals and small letters together. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The letter a term stands under in an A–Ö list; figures under "0–9". */
export function indexLetter(term: string): string {
  const first = term.trim().normalize('NFC').charAt(0).toLocaleUpperCase('sv-SE');
  if (/[ÅÄÖ]/.test(first)) return first;
  const plain = first.normalize('NFD').charAt(0);
  return /[A-Z]/.test(plain) ? plain : '0–9';
}

/** A number as Swedish text: decimal comma, at most one decimal. */
export function swedishNumber(value: number): string {
  return value.toLocaleString('sv-SE', { maximumFractionDigits: 1 });
}

/** Bytes as Swedish text: ”132 kB”, ”2,4 MB”. A thousand bytes to a kilobyte. */
export function fileSize(bytes: number): string {
  return bytes <= 999_000 ? `${Math.ceil(bytes / 1000)} kB` : `${swedishNumber(bytes / 1_000_000)} MB`;
}

/** 2026-11-21 → 21 november 2026. Text that is not such a date comes back as it is. */
export function swedishDate(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : isoDate;
}

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

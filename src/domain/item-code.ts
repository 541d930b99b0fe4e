import { fnv1a } from './fingerprint';

/** No vowels, so that no words are made by chance; no 0, 1, O or I, which are taken for each other. */
const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 3;

/**
 * The short code of an item or a criterion on paper, for example ”K7P”. Made from the permanent id alone (FNV-1a, 32
 * bits), so a sheet that was printed long ago can be typed in after items have been moved, added or taken away.
 * Two ids of one document with the same code are refused when the content is checked.
 */
export function itemCode(id: string): string {
  let hash = Number.parseInt(fnv1a(id), 16);
  let code = '';
  for (let i = 0; i < LENGTH; i += 1) {
    code += ALPHABET[hash % ALPHABET.length];
    hash = Math.floor(hash / ALPHABET.length);
  }
  return code;
}

/** How many characters a code has. */
export const CODE_LENGTH = LENGTH;

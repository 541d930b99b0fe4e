/** Endings that an abbreviation takes: IOP:et, IOP:er, and the plural s that people carry over from English. */
const AFTER_ABBREVIATION = 's|:s|:n|:t|:en|:et|:ens|:ets|:er|:ers|:erna|:ernas|:ar|:arna'.split('|');
const AFTER_CONSONANT = 'a|as|t|n|ns|en|ens|et|ets|er|ers|erna|ernas|ar|ars|arna|arnas|na|nas'.split('|');
/** After the whole word on -a: flicka, involvera. */
const AFTER_A = 'n|ns|r|d|t|ts|de|des|des|nde'.split('|');
/** In place of the -a: flickor, svag, svagt, plöjer. */
const INSTEAD_OF_A = '|t|or|ors|orna|ornas|er|s'.split('|');
const AFTER_E = 'n|ns|t|ts|na|nas|r|rs|rna|rnas'.split('|');
/** In place of the -e: brukarna. */
const INSTEAD_OF_E = 'a|na|nas|ar|ars|arna|arnas'.split('|');

/** ASF, NGO: letters and figures without a small letter. Such a word is found only in capitals, or SE would be found in "se". */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}

/**
 * The forms a Swedish word may take in running text, the word itself among them. Guessed from its last letter, so
 * some are no words at all. That does no harm: what nobody writes is never found.
 */
export function formsOfWord(word: string): string[] {
  const add = (stem: string, endings: readonly string[]) => endings.map((ending) => stem + ending);
  if (isAbbreviation(word)) return [word, ...add(word, AFTER_ABBREVIATION)];
  const last = word.at(-1)!.toLowerCase();
  if (!/\p{L}/u.test(last)) return [word];
  const stem = word.slice(0, -1);
  const forms = [word, ...(/[sxz]/.test(last) ? [] : [`${word}s`])];
  if (last === 'a') forms.push(...add(word, AFTER_A), ...add(stem, INSTEAD_OF_A));
  else if (last === 'e') forms.push(...add(word, AFTER_E), ...add(stem, INSTEAD_OF_E));
  else forms.push(...add(word, AFTER_CONSONANT));
  // Participles: kvalitetssäkrad, kvalitetssäkrat, kvalitetssäkrade.
  if (/ad$/.test(word)) forms.push(`${stem}t`, `${word}e`, `${word}es`);
  // An e that falls out: oförmögen, oförmögna; handikappolitiken has none to lose.
  if (/[^aeiouyåäö]e[lnr]$/.test(word))
    forms.push(...add(word.slice(0, -2) + last, ['a', 'ar', 'ars', 'arna', 'arnas']));
  return [...new Set(forms)];
}

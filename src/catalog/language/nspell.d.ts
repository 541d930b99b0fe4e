/** nspell has no types of its own. This is what we use of it. */
declare module 'nspell' {
  interface Spelling {
    /** Every form in the dictionary, with the marks that hunspell has for some of them. */
    data: Record<string, string[] | undefined>;
    compoundRules: RegExp[];
    suggest(word: string): string[];
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Spelling;
}

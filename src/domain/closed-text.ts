/** A piece of a text, in UTF-16 units; `to` is after the last. */
export interface Range {
  from: number;
  to: number;
}

/** Somebody else's words, or a word that is talked about: ”…”, and the marks other keyboards and programs write. */
const QUOTE = /[”“"»«][^”“"»«]*[”“"»«]/g;

/** Words that end the name of a law in running text. There is no other sign of where it ends. */
const AFTER_NAME =
  'är|var|blir|gäller|gällde|säger|ska|skall|har|kan|får|måste|kräver|ställer|ger|innehåller|finns|reglerar|styr|hindrar|skyddar|avser|betyder|omfattar|använder|kräva|som|när|där|men|eller';
const NUMBER = String.raw`\([^()]*\d{4}:\d+[^()]*\)`;
const NAME_GOES_ON = String.raw`om\s(?:(?!\s(?:${AFTER_NAME})(?!\p{L}))[^.,;:!?()]){1,120}`;

/**
 * The name of a law or of a set of rules: lagen om offentlig upphandling, lag (2022:900) om registrering av …,
 * föreskrifter och allmänna råd (SOSFS 2011:9) om …. What is called only föreskrifter is no name without its number.
 */
const LAW = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:lag(?:en)?|förordning(?:en)?)\s+(?:${NUMBER}\s+)?${NAME_GOES_ON}|(?:föreskrifter(?:na)?|allmänna\s+råd(?:en)?)\s+(?:och\s+allmänna\s+råd(?:en)?\s+)?${NUMBER}(?:\s+${NAME_GOES_ON})?|${NUMBER})`,
  'giu',
);

/** Where a text is not the author's own: quotations and the names of laws. A quotation mark without a partner is none. */
export function closedRanges(text: string): Range[] {
  return [QUOTE, LAW].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}

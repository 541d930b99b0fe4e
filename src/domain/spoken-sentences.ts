/** A shortening, what a voice says in its place, and whether a sentence often ends with it. */
interface Shortening {
  readonly written: string;
  readonly said: string;
  readonly mayEnd?: true;
}

/** Those that stand in texts like ours. A voice spells them out or makes a pause at each full stop. */
const SHORTENINGS: readonly Shortening[] = [
  { written: 't.ex.', said: 'till exempel' },
  { written: 'bl.a.', said: 'bland annat' },
  { written: 'm.m.', said: 'med mera', mayEnd: true },
  { written: 'm.fl.', said: 'med flera', mayEnd: true },
  { written: 'o.s.v.', said: 'och så vidare', mayEnd: true },
  { written: 'osv.', said: 'och så vidare', mayEnd: true },
  { written: 'o.d.', said: 'och dylikt', mayEnd: true },
  { written: 'd.v.s.', said: 'det vill säga' },
  { written: 'dvs.', said: 'det vill säga' },
  { written: 'p.g.a.', said: 'på grund av' },
  { written: 'fr.o.m.', said: 'från och med' },
  { written: 't.o.m.', said: 'till och med' },
  { written: 'f.d.', said: 'före detta' },
  { written: 's.k.', said: 'så kallad' },
  { written: 'ev.', said: 'eventuellt' },
  { written: 'resp.', said: 'respektive' },
  { written: 'kap.', said: 'kapitel' },
  { written: 'kl.', said: 'klockan' },
  { written: 'ca.', said: 'cirka' },
  { written: 'ca', said: 'cirka' },
  { written: 'nr', said: 'nummer' },
  { written: 'jfr', said: 'jämför' },
  { written: 'prop.', said: 'proposition' },
  { written: 'art.', said: 'artikel' },
  { written: 'st.', said: 'stycket' },
  { written: 'tel.', said: 'telefon' },
];

/** Longest a piece may be, in characters. Some voices fall silent in the middle of a long one. */
const LONGEST = 240;

/**
 * Divides a text in the pieces it is read in: sentences, and long ones at a comma. Nothing is added or lost: the pieces
 * joined are the text. Spaces after a sentence go with it.
 */
export function spokenSentences(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+[”"’»)\]]*\s+(?=[”"’»«([–-]*\s?[\p{Lu}\p{N}])/gu)) {
    const after = index + end.length;
    if (end.startsWith('.') && isNoEnd(text.slice(start, index + 1), text.slice(after))) continue;
    pieces.push(text.slice(start, after));
    start = after;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces.flatMap(inReach);
}

/** Whether a full stop belongs to its word: a shortening, a number in a list, an initial. */
function isNoEnd(before: string, after: string): boolean {
  const word = /\S+$/.exec(before)?.[0].replace(/^[”"’»«([]+/, '') ?? '';
  const shortening = SHORTENINGS.find(({ written }) => written === word.toLowerCase());
  if (shortening) return !(shortening.mayEnd && /^\P{N}/u.test(after));
  return /^\p{Lu}\.$/u.test(word) || /^\s*\d{1,2}\.$/.test(before);
}

/** A piece too long for some voices becomes several, divided where one would breathe, or else after a word. */
function inReach(piece: string): string[] {
  if (piece.trimEnd().length <= LONGEST) return [piece];
  const breaths = [...piece.slice(0, LONGEST).matchAll(/[,;:–] /g)].map(({ index }) => index + 2);
  const breath = breaths.findLast((at) => at > LONGEST / 3);
  const word = piece.slice(LONGEST).search(/(?<=\s)\S/);
  const at = breath ?? (word < 0 ? piece.length : LONGEST + word);
  return at < piece.length ? [piece.slice(0, at), ...inReach(piece.slice(at))] : [piece];
}

/** How a shortening is found in a text: as a word of its own, with or without spaces inside. */
const patterns = SHORTENINGS.map(({ written, said }) => {
  const letters = written.replaceAll('.', '\\.').replaceAll(/\\\.(?=\p{L})/gu, '\\.\\s?');
  const end = written.endsWith('.') ? '' : '(?![\\p{L}\\p{N}.])';
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${letters}${end}`, 'giu'), said };
});

/**
 * What a voice is given to say: hyphens that are only for the eye are gone, and shortenings, paragraphs and spans are
 * said in words. ”1 kap. 3 a §” → ”1 kapitlet 3 a paragrafen”.
 */
export function speakable(text: string): string {
  const whole = text
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(\d(?: [a-z])?)\s?–\s?(?=\d)/g, '$1 till ')
    .replaceAll(/(\d) kap\./g, '$1 kapitlet')
    .replaceAll(/§§ ?(?=\d)/g, 'paragraferna ')
    .replaceAll(/§ ?(?=\d)/g, 'paragraf ')
    .replaceAll(/ ?§§/g, ' paragraferna')
    .replaceAll(/ ?§/g, ' paragrafen')
    .replaceAll(/ ?→ ?/g, ', ')
    .replaceAll(/ ?&(?= )/g, ' och')
    .replaceAll(/(?<=\d) ?%/g, ' procent');
  return patterns.reduce((said, { pattern, said: words }) => said.replaceAll(pattern, words), whole).trim();
}

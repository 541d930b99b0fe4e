import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareSwedish } from '../../domain/swedish';
import { wordsOf } from '../../domain/words';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import type { SwedishWords } from './dictionary';
import { type Passage, placeOf } from './passages';
import type { TextFile } from './texts';

export const OWN_WORDS = 'content/language/words.txt';
/** Words found right before: the dictionary is read only when there is a word that nobody has seen. */
const SEEN = '.work/spelling.json';

/** A command that the reader is told to write: npm run build. */
const COMMAND = /\bnpm (?:run )?[\w:-]+/g;

/** Words that are not Swedish because they are advised against, or that search has to know. */
const NOT_SPELLED = /^(deprecated\.form|inflections)$/;

/** A word, or a part of one, that has a spelling. */
interface SpelledPart {
  part: string;
  from: number;
  /** Followed by a hyphen: the beginning of a compound, as in hälso- och sjukvård. */
  begins: boolean;
}

/**
 * Holds every word to the Swedish dictionary and our own list of words.
 * @param load reads the dictionary, given our own words; called only when needed
 */
export async function checkSpelling(
  root: string,
  texts: readonly TextFile[],
  load: (own: readonly string[]) => Promise<SwedishWords>,
): Promise<Problem[]> {
  const { own, problems } = readOwnWords(root);
  const key = createHash('sha256')
    .update(`${lock(root)}\n${own.join('\n')}`)
    .digest('hex');
  const seen = readSeen(root, key);
  let words: SwedishWords | undefined;
  const wrong = new Map<string, string>();
  for (const { file, source, passages } of texts)
    for (const { part, from, begins } of passages.flatMap(partsOf)) {
      const name = begins ? `${part}-` : part;
      if (seen.has(name)) continue;
      if (!wrong.has(name)) {
        words ??= await load(own);
        if (words.has(part) || (begins && words.canBegin(part.toLowerCase()))) {
          seen.add(name);
          continue;
        }
        wrong.set(name, messageFor(part, words, own));
      }
      problems.push({ file, ...placeOf(source, from), message: wrong.get(name)! });
    }
  if (words) writeSeen(root, key, seen);
  return problems;
}

function messageFor(part: string, words: SwedishWords, own: readonly string[]): string {
  const near = [...new Set([...words.suggest(part), ...nearest(part, own, 1)])].slice(0, 3);
  const hint = near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : '';
  return `”${part}” finns inte i ordlistan för stavning.${hint} Är ordet rätt skrivet lägger du till det i ${OWN_WORDS}.`;
}

/** The parts of the words of a passage that have a spelling. Not abbreviations, figures and addresses. */
export function partsOf({ text: written, from, field }: Passage): SpelledPart[] {
  const text = written.replaceAll(COMMAND, (command) => ' '.repeat(command.length));
  if (NOT_SPELLED.test(field)) return [];
  return wordsOf(text).flatMap((word) => {
    // An address or a file name; a word with a sign in it is neither Swedish nor wrong.
    if (/[.@_&]/.test(word.text) || text[word.from - 1] === '.') return [];
    return [...text.slice(word.from, word.to).matchAll(/[^-‐‑:'’]+/g)].flatMap((match): SpelledPart[] => {
      const part = match[0].normalize('NFC').replaceAll('\u00AD', '');
      if (part.length < 3 || /\p{N}/u.test(part) || part === part.toUpperCase()) return [];
      const after = text[word.from + match.index + match[0].length] ?? '';
      return [{ part, from: from + word.from + match.index, begins: /[-‐‑]/.test(after) }];
    });
  });
}

/** Our own list: a word a line, in Swedish order, explanations after #. */
function readOwnWords(root: string): { own: string[]; problems: Problem[] } {
  const lines = existsSync(join(root, OWN_WORDS)) ? readFileSync(join(root, OWN_WORDS), 'utf8').split(/\r?\n/) : [];
  const problems: Problem[] = [];
  const own: string[] = [];
  lines.forEach((text, i) => {
    const word = text.replace(/#.*/, '').trim();
    if (word === '') return;
    const before = own.at(-1);
    const problem = /\s/.test(word)
      ? 'det står flera ord på raden. Skriv ett ord på varje rad.'
      : before !== undefined && compareSwedish(before, word) >= 0
        ? `”${word}” ska stå före ”${before}”, eller står två gånger. Ordna listan från A till Ö.`
        : undefined;
    if (problem) problems.push({ file: OWN_WORDS, line: i + 1, message: problem });
    own.push(word);
  });
  return { own, problems };
}

/** Changes when the dictionary does, so that what was seen with another one is forgotten. */
function lock(root: string): string {
  const file = join(root, 'node_modules/dictionary-sv/package.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readSeen(root: string, key: string): Set<string> {
  try {
    const saved = JSON.parse(readFileSync(join(root, SEEN), 'utf8')) as { key: string; words: string[] };
    return new Set(saved.key === key ? saved.words : []);
  } catch {
    // Nothing saved, or half a file: the dictionary is read again.
    return new Set();
  }
}

function writeSeen(root: string, key: string, words: ReadonlySet<string>) {
  const file = join(root, SEEN);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, words: [...words] }));
}

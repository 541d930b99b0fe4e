import { findWords, makeWordIndex, type WordHit } from '../../domain/find-words';
import { adviceOf, type WordRule } from '../../domain/word-rules';
import type { SilencedWord } from '../../schema/language';
import type { Strength } from '../../schema/term';
import type { Problem } from '../problem';
import { placeOf } from './passages';
import { SILENCED } from './rules';
import type { TextFile } from './texts';

/** A word in a text that a rule speaks of. */
export interface Finding extends Problem {
  strength: Strength;
  /** The word as it stands in the text. */
  written: string;
  /** Why it may stand, when someone has said so. */
  silencedBy?: string;
}

export interface LintResult {
  /** fel, and varning that nobody has silenced: to be mended. */
  problems: Problem[];
  tips: Finding[];
  silenced: Finding[];
}

/** Texts about words have to say the words: the glossary and the confusion families are not held to its rules. */
const ABOUT_WORDS = ['content/glossary/', 'content/confusions/'];

/** Holds all texts to the rules about words. */
export function lintTexts(
  texts: readonly TextFile[],
  rules: readonly WordRule[],
  silenced: readonly SilencedWord[],
): LintResult {
  const index = makeWordIndex(rules);
  const used = new Set<SilencedWord>();
  const findings = texts
    .filter(({ file }) => !ABOUT_WORDS.some((folder) => file.startsWith(folder)))
    .flatMap(({ file, source, passages }) =>
      passages.flatMap(({ text, from }) =>
        findWords(text, index).map((hit): Finding => {
          const finding = findingOf(file, source, from, hit);
          const reason = silenced.find((entry) => silences(entry, finding, hit, text));
          if (!reason || finding.strength === 'fel') return finding;
          used.add(reason);
          return { ...finding, silencedBy: reason.reason };
        }),
      ),
    );
  const open = findings.filter(({ silencedBy }) => silencedBy === undefined);
  return {
    problems: [
      ...open.filter(({ strength }) => strength !== 'tips'),
      ...silenced.filter((entry) => !used.has(entry)).map(unused),
    ],
    tips: open.filter(({ strength }) => strength === 'tips'),
    silenced: findings.filter(({ silencedBy }) => silencedBy !== undefined),
  };
}

function findingOf(file: string, source: string, offset: number, { rule, from, to }: WordHit): Finding {
  const written = source.slice(offset + from, offset + to).replaceAll(/\s+/g, ' ');
  const { line, column } = placeOf(source, offset + from);
  return {
    ...{ file, line, column, written, strength: rule.strength },
    message: `${rule.strength}: ”${written}”. ${adviceOf(rule)}`,
  };
}

function silences({ file, word, in: piece }: SilencedWord, finding: Finding, hit: WordHit, text: string): boolean {
  const names = [hit.word, finding.written].map((name) => name.toLowerCase());
  if (file !== finding.file || !names.includes(word.toLowerCase())) return false;
  return piece === undefined || text.replaceAll(/\s+/g, ' ').includes(piece);
}

function unused({ file, word, in: piece }: SilencedWord): Problem {
  const where = piece === undefined ? '' : ` i ”${piece}”`;
  return {
    file: SILENCED,
    message: `raden om ”${word}”${where} i ${file} tystar ingenting. Ta bort den, eller rätta filnamnet, ordet eller textbiten. Fel går inte att tysta.`,
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { rulesFromTerms, type WordRule } from '../../domain/word-rules';
import type { TermEntry } from '../../domain/glossary';
import { type SilencedWord, silencedWords, wordRules } from '../../schema/language';
import type { Problem } from '../problem';
import { parseYaml, readText } from '../read';

export const RULES = 'content/language/rules.yaml';
export const SILENCED = 'content/language/silenced.yaml';

/** All rules about words: those of the glossary and those of the rules file. */
export function readRules(root: string, terms: readonly TermEntry[], problems: Problem[] = []): WordRule[] {
  const own = readFile(root, RULES, wordRules, problems)?.rules ?? [];
  return [...rulesFromTerms(terms), ...own];
}

/** Where words are right that the rules warn of, and why. */
export function readSilenced(root: string, problems: Problem[]): SilencedWord[] {
  return readFile(root, SILENCED, silencedWords, problems)?.silenced ?? [];
}

/** The explanations stand at the top of each file, so the file is its own template. */
function readFile<T>(root: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  if (!existsSync(join(root, file))) return undefined;
  const read = readText(root, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const { data, problems: found } = parseYaml(read.text, schema, file, file);
  problems.push(...found);
  return data;
}

import type { TermEntry } from '../../domain/glossary';
import type { Problem } from '../problem';
import { type LintResult, lintTexts } from './lint';
import { readRules, readSilenced } from './rules';
import { checkSpelling } from './spelling';
import { readTexts } from './texts';

/** Words and spelling of every text in the project: what has to be mended, and what is only said. */
export async function checkLanguage(root: string, terms: readonly TermEntry[]): Promise<LintResult> {
  const problems: Problem[] = [];
  const rules = readRules(root, terms, problems);
  const silenced = readSilenced(root, problems);
  const texts = readTexts(root);
  const words = lintTexts(texts, rules, silenced);
  // The dictionary is fetched on need: it takes longer than all the rest.
  const misspelt = await checkSpelling(root, texts, async (own) => (await import('./dictionary')).loadDictionary(own));
  return { ...words, problems: [...problems, ...words.problems, ...misspelt] };
}

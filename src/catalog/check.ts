import { readCatalog } from './catalog';
import { lostIds } from './ids';
import { checkLanguage } from './language/check-language';
import { measureChapters, tellMeasures } from './language/measures';
import { factWarnings } from './fact-warnings';
import { formatProblem } from './problem';
import { adviseOnTerms } from './term-advice';
import { changedTexts, readTextLedger } from './texts';
import { today } from './today';

// npm run content: says what is wrong in content/, one Swedish sentence per problem, without building.
// npm run content -- --sprak: shows how heavy each chapter is to read.
const { catalog, problems } = readCatalog(process.cwd());
const write = (lines: readonly string[], stream: NodeJS.WritableStream = process.stdout) => {
  for (const line of lines) stream.write(`${line}\n`);
};

if (process.argv.includes('--sprak')) {
  write(tellMeasures(measureChapters(catalog.chapters.values())));
} else {
  const language = await checkLanguage(process.cwd(), [...catalog.terms.values()]);
  const untold = changedTexts(readTextLedger(process.cwd()), catalog);
  const wrong = [...problems, ...lostIds(process.cwd(), catalog, problems), ...untold, ...language.problems];
  const advice = adviseOnTerms(catalog, today);
  write(language.tips.map(formatProblem));
  write(language.silenced.map((finding) => `tystad: ${formatProblem(finding)} Skäl: ${finding.silencedBy}`));
  write(wrong.map(formatProblem), process.stderr);
  if (advice.length > 0) write(['Att se över (stoppar inget):', ...advice.map(formatProblem)]);
  // Facts that have grown old are told of, but stop nothing.
  const old = problems.length === 0 ? factWarnings(catalog, today) : [];
  write(old.map((warning) => `Se över: ${formatProblem(warning)}`));
  const { chapters, checklists, assessments, requirements, routines, templates, terms, confusions } = catalog;
  const demands = [...requirements.values()].reduce((sum, { data }) => sum + data.requirements.length, 0);
  write([
    `${chapters.size} kapitel, ${checklists.size} checklistor, ${assessments.size} självskattningar, ${routines.size} rutiner, ${templates.size} mallar, ${terms.size} begrepp, ${confusions.size} jämförelser, ${demands} krav. ` +
      `${old.length === 0 ? '' : `${old.length} sidor har uppgifter att se över. `}` +
      `${language.tips.length} tips, ${language.silenced.length} tystade varningar. ` +
      `${wrong.length === 0 ? 'Inga fel.' : `${wrong.length} fel.`}`,
  ]);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

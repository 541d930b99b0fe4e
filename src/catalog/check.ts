import { readCatalog } from './catalog';
import { lostIds } from './ids';
import { formatProblem } from './problem';
import { adviseOnTerms } from './term-advice';

// npm run content: says what is wrong in content/, one Swedish sentence per problem, without building.
const { catalog, problems: found } = readCatalog(process.cwd());
const problems = [...found, ...lostIds(process.cwd(), catalog, found)];
const advice = adviseOnTerms(catalog, new Date().toISOString().slice(0, 10));
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (advice.length > 0) process.stdout.write('Att se över (stoppar inget):\n');
for (const problem of advice) process.stdout.write(`${formatProblem(problem)}\n`);
const { chapters, checklists, assessments, routines, terms, confusions } = catalog;
process.stdout.write(
  `${chapters.size} kapitel, ${checklists.size} checklistor, ${assessments.size} självskattningar, ${routines.size} rutiner, ${terms.size} begrepp, ${confusions.size} jämförelser. ` +
    `${problems.length === 0 ? 'Inga fel.' : `${problems.length} fel.`}\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

import { readCatalog } from './catalog';
import { formatProblem } from './problem';

// npm run content: says what is wrong in content/, one Swedish sentence per problem, without building.
const { catalog, problems } = readCatalog(process.cwd());
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
const { chapters, checklists, assessments, routines, terms, confusions } = catalog;
process.stdout.write(
  `${chapters.size} kapitel, ${checklists.size} checklistor, ${assessments.size} självskattningar, ${routines.size} rutiner, ${terms.size} begrepp, ${confusions.size} jämförelser. ` +
    `${problems.length === 0 ? 'Inga fel.' : `${problems.length} fel.`}\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

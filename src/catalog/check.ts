import { today } from './today';
import { readCatalog } from './catalog';
import { factWarnings } from './fact-warnings';
import { formatProblem } from './problem';

// npm run content: says what is wrong in content/, one Swedish sentence per problem, without building.
const { catalog, problems } = readCatalog(process.cwd());
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
// Facts that have grown old are told of, but stop nothing.
const warnings = problems.length === 0 ? factWarnings(catalog, today) : [];
for (const warning of warnings) process.stdout.write(`Se över: ${formatProblem(warning)}\n`);
const { chapters, checklists, assessments, requirements, routines, terms } = catalog;
const demands = [...requirements.values()].reduce((sum, { data }) => sum + data.requirements.length, 0);
process.stdout.write(
  `${chapters.size} kapitel, ${checklists.size} checklistor, ${assessments.size} självskattningar, ${routines.size} rutiner, ${terms.size} begrepp, ${demands} krav. ` +
    `${warnings.length === 0 ? '' : `${warnings.length} sidor har uppgifter att se över. `}` +
    `${problems.length === 0 ? 'Inga fel.' : `${problems.length} fel.`}\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

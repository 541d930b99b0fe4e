import { readFileSync, writeFileSync } from 'node:fs';
import { readCatalog } from './catalog';
import { compareWithLedger, LEDGER, publishedIds, retiredIds } from './ids';
import { formatProblem } from './problem';

// npm run ids: adds new ids to the ledger. It never takes any away.
const { catalog, problems } = readCatalog(process.cwd());
const ledger = JSON.parse(readFileSync(LEDGER, 'utf8')) as string[];
const compared = compareWithLedger(ledger, publishedIds(catalog), retiredIds(catalog));
const wrong = [...problems, ...compared.problems];
for (const problem of wrong) process.stderr.write(`${formatProblem(problem)}\n`);
if (wrong.length === 0) {
  writeFileSync(LEDGER, `${JSON.stringify([...ledger, ...compared.added].sort(), null, 2)}\n`);
  process.stdout.write(`${compared.added.length} nya id tillagda i ${LEDGER}.\n`);
} else {
  process.stdout.write('Inget ändrat. Rätta felen ovanför först.\n');
}
process.exitCode = wrong.length === 0 ? 0 : 1;

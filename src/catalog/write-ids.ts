import { readFileSync, writeFileSync } from 'node:fs';
import { readCatalog } from './catalog';
import { compareWithLedger, LEDGER, publishedIds, retiredIds } from './ids';
import { formatProblem } from './problem';
import { changedTexts, nextTextLedger, readTextLedger, TEXT_LEDGER } from './texts';

// npm run ids: adds new ids and new versions of texts to the ledgers. It never takes any away.
// npm run ids -- --opublicerat: also texts that have been changed in the same version, before anybody can have decided
// on them.
const unpublished = process.argv.includes('--opublicerat');
const { catalog, problems } = readCatalog(process.cwd());
const ledger = JSON.parse(readFileSync(LEDGER, 'utf8')) as string[];
const texts = readTextLedger(process.cwd());
const compared = compareWithLedger(ledger, publishedIds(catalog), retiredIds(catalog));
const wrong = [...problems, ...compared.problems, ...(unpublished ? [] : changedTexts(texts, catalog))];
for (const problem of wrong) process.stderr.write(`${formatProblem(problem)}\n`);
if (wrong.length === 0) {
  writeFileSync(LEDGER, `${JSON.stringify([...ledger, ...compared.added].sort(), null, 2)}\n`);
  const next = nextTextLedger(texts, catalog, { unpublished });
  const changed = Object.keys(next).filter((file) => JSON.stringify(next[file]) !== JSON.stringify(texts[file]));
  writeFileSync(TEXT_LEDGER, `${JSON.stringify(next, null, 2)}\n`);
  process.stdout.write(`${compared.added.length} nya id tillagda i ${LEDGER}.\n`);
  process.stdout.write(`${changed.length} texter nya eller ändrade i ${TEXT_LEDGER}.\n`);
} else {
  process.stdout.write('Inget ändrat. Rätta felen ovanför först.\n');
}
process.exitCode = wrong.length === 0 ? 0 : 1;

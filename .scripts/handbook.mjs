// @ts-check
// npm run handbook: the whole handbook as PDF and EPUB, in .handbook/. The next build puts them on the page /handbok/.
// `npm run handbook -- 2026-11-22` dates them; otherwise the newest text does.
import { join } from 'node:path';
import { browserPath } from './browser.mjs';
import { buildTarget, isBuilt } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { chosenNode, isMain, Notice, root, runMain, say } from './runtime.mjs';

/** A site of its own to read from, so that dist stays as it is. */
const OUT_DIR = join('.work', 'handbook-site');

/** @param {string[]} words @returns {string | undefined} */
export function readDate([date, ...more]) {
  if (date === undefined) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (isDate && more.length === 0) return date;
  throw new Notice(
    `"${[date, ...more].join(' ')}" är inte ett datum. Skriv det så här: npm run handbook -- 2026-11-22`,
  );
}

/** @param {string[]} words */
export async function handbook(words) {
  const date = readDate(words);
  ensureInstalled(chosenNode());
  const target = buildTarget({ OUT_DIR });
  if (!isBuilt(target)) {
    say('Bygger sajten som texterna hämtas ur …');
    const code = await run(['astro', 'build'], { env: { OUT_DIR } });
    if (code !== 0) return code;
  }
  say('Gör PDF och EPUB …');
  const env = {
    HANDBOOK_SITE: join(root, OUT_DIR),
    CHROME_PATH: await browserPath(),
    SITE_BASE: target.base,
    SITE_URL: target.site || 'https://kvalitetsparmen.github.io',
    ...(date === undefined ? {} : { HANDBOOK_DATE: date }),
  };
  const code = await run(['node', join('src', 'handbook', 'make.ts')], { env });
  if (code === 0)
    say('Filerna ligger i .handbook/. Kör npm run build, så kan läsarna ladda ner dem på sidan /handbok/.');
  return code;
}

if (isMain(import.meta.url)) await runMain(() => handbook(process.argv.slice(2)));

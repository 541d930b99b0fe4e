// @ts-check
// npm run bench: weighs and times the site against its budgets. `npm run bench -- --bytes` only weighs, in seconds.
// DIST=folder measures a folder that is already built. Ends with 1 only when bytes pass a hard stop: times depend on
// the machine and what else it does.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureBuild } from './bench/build.mjs';
import { measureInBrowser } from './bench/browser.mjs';
import { budgets } from './bench/budgets.mjs';
import { docxClick, pageAddresses, pdfClick, scales } from './bench/weigh.mjs';
import { buildTarget, isBuilt, normalBase } from './freshness.mjs';
import { isMain, Notice, root, runMain, say } from './runtime.mjs';

/** @typedef {import('./bench/budgets.mjs').Budget} Budget */
/** @typedef {{ heading: string } | { name: string, value: number, unit: Unit, budget?: Budget, note?: string }} Row */
/** @typedef {'kB' | 'B' | '×' | 'st' | 'ms' | 's' | '/s'} Unit */

/** One page of each kind, without the base path. */
const kinds = {
  start: { title: 'Start', path: '' },
  chapter: { title: 'Kapitel', path: 'forbattra/avvikelser/' },
  term: { title: 'Begrepp', path: 'begrepp/avvikelse/' },
  glossary: { title: 'Begreppslista', path: 'begrepp/' },
  checklist: { title: 'Checklista', path: 'checklistor/start-av-verksamhet/' },
  assessment: { title: 'Självskattning', path: 'sjalvskattningar/snabbkoll/' },
  routine: { title: 'Rutin', path: 'rutiner/avvikelser/' },
  search: { title: 'Sök', path: 'sok/' },
};
/** Of what counts as weight; only these can stop the build. @type {Unit[]} */
const weights = ['kB', 'B', '×', 'st'];

/** @param {number} value @param {Unit} unit */
function written(value, unit) {
  if (Number.isNaN(value)) return '–';
  const decimals = unit === '×' ? 2 : unit === 'kB' || unit === 's' || unit === '/s' ? 1 : 0;
  const shown = unit === 'kB' ? value / 1000 : value;
  return `${shown.toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })} ${unit}`;
}

/** @param {number} value @param {Budget} [budget] */
export function verdict(value, budget) {
  if (budget === undefined || Number.isNaN(value)) return '';
  if (budget.stop !== undefined && value > budget.stop) return 'över stoppet';
  return value > budget.goal ? 'över' : 'ok';
}

/** @param {Row[]} rows */
export function table(rows) {
  const lines = rows.map((row) =>
    'heading' in row
      ? [row.heading, '', '', '', '']
      : [
          `  ${row.name}`,
          written(row.value, row.unit),
          row.budget === undefined ? '' : written(row.budget.goal, row.unit),
          row.budget?.stop === undefined ? '' : written(row.budget.stop, row.unit),
          [verdict(row.value, row.budget), row.note ?? ''].filter((part) => part !== '').join('  '),
        ],
  );
  const head = ['Mått', 'Värde', 'Mål', 'Stopp', 'Läge'];
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const show = (/** @type {string[]} */ line) =>
    line
      .map((cell, i) => (i === 0 || i === 4 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [show(head), ...lines.map(show)].join('\n');
}

/**
 * @param {string} folder @param {string} base
 * @param {Record<string, number>} requests measured in the browser, when it was
 * @returns {Row[]}
 */
function pageRows(folder, base, requests) {
  const weigh = scales(folder, base);
  return Object.entries(kinds).flatMap(([kind, { title, path }]) => {
    const page = weigh.page(base + path);
    const isTool = page.scripts.length > 0;
    const tool =
      kind === 'checklist'
        ? budgets.tool.checklist
        : kind === 'assessment'
          ? budgets.tool.assessment
          : budgets.tool.larger;
    const count = requests[kind];
    /** @type {Row[]} */
    const rows = [
      { heading: `${title}  ${base}${path}` },
      { name: 'HTML', value: page.html, unit: 'kB' },
      { name: 'varav CSS', value: page.css, unit: 'kB' },
      { name: 'varav artikeln', value: page.article, unit: 'kB' },
      { name: 'runt artikeln', value: page.around, unit: 'kB', budget: budgets.around },
      ...(page.text > 600
        ? [
            {
              name: 'artikeln mot ren text',
              value: page.ratio,
              unit: /** @type {const} */ ('×'),
              budget: budgets.articleRatio,
            },
          ]
        : []),
      ...(isTool
        ? [
            {
              name: 'skript tills det går att använda',
              value: page.scriptBytes,
              unit: /** @type {const} */ ('kB'),
              budget: tool,
            },
          ]
        : [
            {
              name: 'skript i sidan, okomprimerat',
              value: page.inlineScript,
              unit: /** @type {const} */ ('B'),
              budget: budgets.inlineScript,
            },
          ]),
      ...(['checklist', 'assessment', 'routine'].includes(kind)
        ? [
            {
              name: 'vid första klick på PDF',
              value: pdfClick(folder, weigh, page),
              unit: /** @type {const} */ ('kB'),
              budget: budgets.pdfClick,
            },
            {
              name: 'till det vid klick på Word',
              value: docxClick(weigh, page),
              unit: /** @type {const} */ ('kB'),
              budget: budgets.docxClick,
            },
          ]
        : []),
      ...(kind === 'glossary'
        ? [
            {
              name: 'när fältet får fokus',
              value: weigh.sum([
                ...page.later.filter((script) => /\/fuse\./.test(script)),
                `${base}begrepp/sokformer.json`,
              ]),
              unit: /** @type {const} */ ('kB'),
            },
          ]
        : []),
      { name: 'typsnitt', value: page.fontBytes, unit: 'kB', budget: budgets.fonts },
      ...(count === undefined
        ? []
        : [
            {
              name: 'anrop före load, utan typsnitt',
              value: count,
              unit: /** @type {const} */ ('st'),
              ...(isTool ? {} : { budget: budgets.requests }),
            },
          ]),
    ];
    return rows;
  });
}

/** @param {string[]} words */
export async function bench(words) {
  const onlyBytes = words.includes('--bytes');
  const unknown = words.find((word) => word !== '--bytes');
  if (unknown !== undefined)
    throw new Notice(`"${unknown}" finns inte. Skriv "npm run bench" eller "npm run bench -- --bytes".`);
  const base = normalBase(process.env.SITE_BASE);
  const given = process.env.DIST;
  /** @type {Row[]} */
  const build = [];
  let folder = resolve(root, given ?? 'dist');
  if (given === undefined && !(onlyBytes && isBuilt(buildTarget()))) {
    say('Bygger sajten från början …');
    folder = join(root, '.work', 'bench-dist');
    const { seconds, cpu, pages } = measureBuild({ folder, base });
    build.push(
      { heading: 'Bygge från början' },
      { name: 'sidor', value: pages, unit: 'st' },
      { name: 'tid', value: seconds, unit: 's' },
      { name: 'sidor per sekund', value: pages / seconds, unit: '/s' },
      { name: 'processortid', value: cpu ?? Number.NaN, unit: 's', budget: budgets.buildCpu(pages) },
    );
  }
  if (!existsSync(join(folder, 'index.html')))
    throw new Notice(`${folder} är inte en byggd sajt. Kör "npm run build".`);

  /** @type {Row[]} */
  const timed = [];
  /** @type {Record<string, number>} */
  let requests = {};
  if (!onlyBytes) {
    say('Mäter i webbläsaren …');
    const pages = Object.fromEntries(Object.entries(kinds).map(([kind, { path }]) => [kind, base + path]));
    const seen = await measureInBrowser({ folder, base, pages });
    requests = seen.requests;
    timed.push(
      { heading: 'I webbläsaren' },
      {
        name: 'LCP mot gränssidan, långsamt 4G, CPU/4',
        value: seen.lcp.ratio,
        unit: '×',
        budget: budgets.lcpRatio,
        note: `${Math.round(seen.lcp.page)} mot ${Math.round(seen.lcp.limit)} ms`,
      },
      {
        name: 'första sökträffen, långsamt 4G, CPU/4',
        value: seen.search.ms,
        unit: 'ms',
        budget: budgets.firstSearchMs,
      },
      { name: 'första sökträffen, hämtat', value: seen.search.bytes, unit: 'kB', budget: budgets.firstSearch },
      { name: 'begreppssökning, tangenttryck (p95)', value: seen.keystroke, unit: 'ms', budget: budgets.keystrokeMs },
      { name: 'PDF av ifylld checklista, första klicket', value: seen.pdf.first, unit: 'ms' },
      { name: 'PDF av ifylld checklista, sedan', value: seen.pdf.again, unit: 'ms' },
      {
        name: `taggad PDF, ${seen.longPdf.pages} sidor`,
        value: seen.longPdf.ms,
        unit: 'ms',
        budget: budgets.longPdfMs,
      },
    );
  }

  const rows = [...pageRows(folder, base, requests), ...timed, ...build];
  say(`\nByte är brotli 11. 1 kB = 1 000 byte. ${pageAddresses(folder, base).length} sidor i ${folder}.\n`);
  say(table(rows));
  const measured = rows.flatMap((row) => ('heading' in row ? [] : [row]));
  const over = measured.filter((row) => verdict(row.value, row.budget) === 'över').length;
  const stopped = measured.filter((row) => verdict(row.value, row.budget) === 'över stoppet');
  const byWeight = stopped.filter(({ unit, name }) => weights.includes(unit) && !name.startsWith('LCP'));
  say(
    `\n${measured.filter((row) => verdict(row.value, row.budget) === 'ok').length} ok, ${over} över målet, ${stopped.length} över stoppet. Tider beror på datorn och avgör aldrig; byte gör det.`,
  );
  return byWeight.length > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) await runMain(() => bench(process.argv.slice(2)));

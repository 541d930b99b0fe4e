// @ts-check
// npm test: installs what is missing and runs every check and test. `npm test -- unit` runs one stage.
// Stages that would not fit in its time run only when they are named: `npm run test:engines`.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './browser.mjs';
import { enginePaths } from './engines.mjs';
import { buildTarget, isBuilt } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { chosenNode, isMain, isOwnNode, Notice, readJson, root, runMain, say, versionOf } from './runtime.mjs';
import { writerPath } from './writer.mjs';

/** The whole run must fit in this, on two cores; longer campaigns have their own commands. */
const budgetMinutes = 12;
/** A command that takes longer than this hangs, unless its stage says otherwise. */
const hangs = 10 * 60_000;
/** The cases of npm run test:long. Said aloud, so that a run that failed can be had again: SEED=… npm run test:long. */
const seed = process.env.SEED ?? String(Date.now() % 2 ** 31);
const long = { LONG: '1', RUNS: '20000', SEED: seed };

const atRoot = { SITE_BASE: '/', OUT_DIR: 'dist' };
const atSubPath = { SITE_BASE: '/kvalitetsparmen/', OUT_DIR: 'dist-base' };

/** What a stage needs on the machine: finds it or installs it, and gives variables for the tests. */
const chromium = async () => {
  const path = await browserPath();
  say(`Webbläsare: ${path}`);
  return { CHROME_PATH: path };
};
const otherEngines = async () => {
  const { firefox, miniBrowser } = enginePaths();
  say(`Webbläsare: ${firefox}, ${miniBrowser}`);
  return {};
};
const writer = async () => {
  const path = writerPath();
  say(`LibreOffice: ${path}`);
  return { WRITER_PATH: path };
};

/**
 * @typedef {object} Stage
 * @property {string} name what to write after `npm test --`
 * @property {string} title heading, in Swedish
 * @property {string} [group] several stages by one name
 * @property {string[][]} [commands] run in order; together they count as one test
 * @property {string} [project] a project in tests/vitest.config.ts
 * @property {string} [script] a script that writes its own counts to RESULT_FILE
 * @property {Record<string, string>} [env]
 * @property {string[]} [filter] files and options for vitest
 * @property {number} [minutes] when it counts as hanging
 * @property {string} [needs] the stage that must have succeeded
 * @property {() => Promise<Record<string, string>>} [machine]
 * @property {boolean} [onlyByName] too long for `npm test`
 * @property {string} [remedy] what to do when it fails, in Swedish
 */

/** Journeys that would not fit in the time of `npm test`: `npm test -- journeys`, and .ci/run. */
const apart = [
  ...['terms', 'paste', 'matrix'],
  // Tools and pages that came after the first four.
  ...['binder', 'deviations', 'listen', 'rounds', 'start-tool', 'template', 'today'],
].map((name) => `**/journeys/${name}.spec.ts`);

/** @type {Stage[]} */
const stages = [
  {
    name: 'format',
    group: 'check',
    title: 'Formatering (Prettier)',
    commands: [['prettier', '--check', '--log-level=warn', '.']],
    remedy: 'Kör "npm run format" och spara ändringarna.',
  },
  {
    name: 'lint',
    group: 'check',
    title: 'Kodregler (Biome)',
    commands: [['biome', 'lint', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=50']],
  },
  {
    name: 'types',
    group: 'check',
    title: 'Typer (astro check)',
    commands: [
      ['astro', 'sync'],
      ['astro', 'check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'warning'],
    ],
  },
  {
    name: 'domain',
    group: 'check',
    title: 'Domänen utan DOM (tsc)',
    commands: [['tsc', '-p', 'src/domain']],
    remedy: 'Koden i src/domain får inte känna till webbläsaren. Skicka in det som behövs som argument.',
  },
  {
    name: 'guard',
    group: 'check',
    title: 'Innehållet (content/)',
    commands: [['node', 'src/catalog/check.ts']],
    remedy: 'Varje rad ovanför säger fil, fält och åtgärd.',
  },
  {
    name: 'supply',
    group: 'check',
    title: 'Leveranskedjan',
    commands: [['node', '.scripts/supply-chain.mjs']],
  },
  { name: 'unit', title: 'Enhetstester', project: 'unit' },
  { name: 'content', title: 'Innehållstester', project: 'content' },
  { name: 'component', title: 'Komponenttester', project: 'component' },
  { name: 'build', title: 'Bygge för /', commands: [['astro', 'build']], env: atRoot },
  { name: 'site', title: 'Tester av den byggda sajten', project: 'site', needs: 'build' },
  { name: 'build-base', title: 'Bygge för /kvalitetsparmen/', commands: [['astro', 'build']], env: atSubPath },
  {
    name: 'base',
    title: 'Sajten under /kvalitetsparmen/',
    script: '.scripts/base-path.mjs',
    env: atSubPath,
    needs: 'build-base',
    machine: chromium,
  },
  {
    name: 'browser',
    title: 'Tester i webbläsare',
    project: 'browser',
    filter: apart.flatMap((file) => ['--exclude', file]),
    needs: 'build',
    machine: chromium,
    minutes: 15,
  },
  {
    name: 'journeys',
    title: 'Fler resor i webbläsare',
    project: 'browser',
    filter: apart.map((file) => file.replace('**/', 'tests/browser/')),
    needs: 'build',
    machine: chromium,
    minutes: 20,
    onlyByName: true,
  },
  {
    name: 'engines',
    title: 'Tester i Firefox och WebKit',
    project: 'engines',
    needs: 'build',
    machine: otherEngines,
    onlyByName: true,
  },
  {
    name: 'word',
    title: 'Word-filer i LibreOffice',
    project: 'word',
    machine: writer,
    minutes: 10,
    onlyByName: true,
  },
  {
    name: 'handbook',
    title: 'Hela handboken som PDF och EPUB',
    project: 'handbook',
    machine: chromium,
    minutes: 15,
    onlyByName: true,
  },
  {
    name: 'every',
    title: 'Varje sida i webbläsare',
    project: 'browser',
    filter: [
      'axe',
      'small-screen',
      'states',
      'policy',
      '-t',
      'on any address|fits a phone|every page shows|keeps its policy',
    ],
    env: { EVERY: '1' },
    needs: 'build',
    machine: chromium,
    minutes: 30,
    onlyByName: true,
  },
  {
    name: 'long-unit',
    group: 'long',
    title: 'Lagring och filer, länge',
    project: 'unit',
    filter: ['tests/unit/storage', '--testTimeout=1200000', '--exclude=**/backup.test.ts'],
    env: long,
    minutes: 40,
    onlyByName: true,
  },
  {
    name: 'long-backup',
    group: 'long',
    title: 'Tusen säkerhetskopior',
    project: 'unit',
    filter: ['tests/unit/storage/backup', '--testTimeout=1200000'],
    env: { LONG: '1', SEED: seed },
    needs: 'build',
    minutes: 20,
    onlyByName: true,
  },
  {
    name: 'long-browser',
    group: 'long',
    title: 'Lagring i webbläsare, länge',
    project: 'browser',
    filter: ['tests/browser/storage', 'tests/browser/storage-faults', 'tests/browser/journeys/saved'],
    env: { LONG: '1', SEED: seed },
    needs: 'build',
    machine: chromium,
    minutes: 30,
    onlyByName: true,
  },
];

const results = join(root, '.work', 'results');

/**
 * Splits the words after `npm test --` into stages and arguments for vitest.
 * @param {string[]} words
 */
export function choose(words) {
  const names = new Set(stages.flatMap(({ name, group }) => [name, group ?? name]));
  const first = words.findIndex((word) => !names.has(word));
  const wanted = first === -1 ? words : words.slice(0, first);
  const rest = first === -1 ? [] : words.slice(first).filter((word) => word !== '--');
  if (wanted.length === 0 && rest.length > 0) {
    throw new Notice(`Steget "${rest[0]}" finns inte. Stegen är: ${[...names].join(', ')}. Exempel: npm test -- unit`);
  }
  const chosen =
    wanted.length === 0
      ? stages.filter(({ onlyByName }) => onlyByName !== true)
      : stages.filter(({ name, group }) => wanted.includes(name) || wanted.includes(group ?? name));
  // A stage that stands on a build gets one, unless the build there is made from the present sources.
  const builds = chosen.flatMap(({ needs }) => {
    const build = stages.find(({ name }) => name === needs);
    return build === undefined || chosen.includes(build) || isBuilt(buildTarget(build.env)) ? [] : [build];
  });
  return { chosen: stages.filter((stage) => chosen.includes(stage) || builds.includes(stage)), rest };
}

/**
 * Neighbouring vitest projects that need nothing built run in one process: starting it is most of their time.
 * @param {Stage[]} chosen
 * @returns {(Stage & { projects?: string[] })[]}
 */
export function merge(chosen) {
  /** @type {(Stage & { projects?: string[] })[]} */
  const merged = [];
  for (const stage of chosen) {
    const last = merged.at(-1);
    if (stage.project === undefined) merged.push(stage);
    else if (last?.projects !== undefined && ![last, stage].some(({ needs, filter }) => needs ?? filter)) {
      last.title = `${last.title}, ${stage.title.toLowerCase()}`;
      last.projects.push(stage.project);
    } else merged.push({ ...stage, projects: [stage.project] });
  }
  return merged;
}

/**
 * Counts from vitest's JSON report. A file that could not be read has no tests in it, but it has failed.
 * @param {any} report
 */
export function countVitest(report) {
  const unread = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unread;
  // An error outside every test, or no tests at all.
  const unexplained = failed === 0 && !report.success ? 1 : 0;
  return {
    passed: /** @type {number} */ (report.numPassedTests),
    failed: failed + unexplained,
    unexplained,
    skipped: /** @type {number} */ ((report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)),
  };
}

/** @typedef {{ title: string, passed: number, failed: number, seconds: number, note: string }} Row */

/**
 * @param {Stage & { projects?: string[] }} stage
 * @param {{ rest: string[], env: Record<string, string> }} options
 * @returns {Promise<Omit<Row, 'title' | 'seconds'>>}
 */
async function runStage(stage, { rest, env }) {
  const file = join(results, `${stage.name}.json`);
  rmSync(file, { force: true });
  const options = {
    env: { ...env, ...stage.env },
    timeout: stage.minutes === undefined ? hangs : stage.minutes * 60_000,
    stdin: /** @type {const} */ ('ignore'),
  };
  const remedy = stage.remedy ?? '';

  if (stage.commands !== undefined) {
    for (const command of stage.commands) {
      const code = await run(command, options);
      if (code !== 0) return { passed: 0, failed: 1, note: code === 143 || code === 137 ? 'stoppades' : remedy };
    }
    return { passed: 1, failed: 0, note: '' };
  }

  const command =
    stage.script === undefined
      ? [
          ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
          ...(stage.projects ?? []).flatMap((project) => ['--project', project]),
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
          ...(stage.filter ?? []),
          ...rest,
        ]
      : ['node', stage.script];
  const code = await run(command, { ...options, env: { ...options.env, RESULT_FILE: file } });
  if (!existsSync(file)) return { passed: 0, failed: 1, note: 'kördes inte till slut' };
  const counts = stage.script === undefined ? countVitest(readJson(file)) : { ...readJson(file), skipped: 0 };
  const noneRan = counts.passed === 0 && counts.failed === (counts.unexplained ?? 0);
  const failed = counts.failed === 0 && (noneRan || code !== 0) ? 1 : counts.failed;
  const notes = [noneRan ? 'inga tester kördes' : '', counts.skipped > 0 ? `${counts.skipped} överhoppade` : ''];
  return { passed: counts.passed, failed, note: notes.filter((note) => note !== '').join(', ') };
}

/** @param {Row[]} rows */
export function table(rows) {
  const width = Math.max(...rows.map(({ title }) => title.length), 'Steg'.length);
  const line = (/** @type {(string | number)[]} */ [title, passed, failed, seconds, note]) =>
    `${String(title).padEnd(width)}  ${String(passed).padStart(8)}  ${String(failed).padStart(4)}  ${String(seconds).padStart(8)}  ${note}`.trimEnd();
  return [
    line(['Steg', 'Klarade', 'Fel', 'Sekunder', '']),
    ...rows.map(({ title, passed, failed, seconds, note }) =>
      line([title, passed, failed, seconds.toFixed(1).replace('.', ','), note]),
    ),
  ].join('\n');
}

/** @param {string[]} words */
export async function test(words) {
  const started = performance.now();
  /** @type {Row[]} */
  const rows = [];
  /** @type {Set<string>} */
  const failedStages = new Set();
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);

  const node = chosenNode();
  say(`Node ${versionOf(node)}${isOwnNode(node) ? ' (projektets egen)' : ''}`);
  ensureInstalled(node);
  const { chosen, rest } = choose(words);
  mkdirSync(results, { recursive: true });

  /** @type {Record<string, string>} */
  const env = {};
  /** @type {Map<Stage['machine'], string>} */
  const problems = new Map();
  for (const machine of new Set(chosen.flatMap((stage) => stage.machine ?? []))) {
    try {
      Object.assign(env, await machine());
    } catch (error) {
      if (!(error instanceof Notice)) throw error;
      problems.set(machine, error.message);
      console.error(error.message);
    }
  }

  if (chosen.some(({ group }) => group === 'long')) say(`Frö: ${seed}`);
  for (const stage of merge(chosen)) {
    if (stopped) break;
    say(`\n── ${stage.title} ${'─'.repeat(Math.max(0, 70 - stage.title.length))}`);
    const before = performance.now();
    /** @type {Omit<Row, 'title' | 'seconds'>} */
    let outcome;
    if (stage.needs !== undefined && failedStages.has(stage.needs)) {
      outcome = { passed: 0, failed: 1, note: 'kördes inte: bygget stannade' };
    } else if (problems.has(stage.machine)) {
      outcome = { passed: 0, failed: 1, note: 'kördes inte: programmet som behövs saknas' };
    } else {
      outcome = await runStage(stage, { rest, env });
    }
    if (outcome.failed > 0) {
      failedStages.add(stage.name);
      if (outcome.note !== '') say(outcome.note);
    }
    rows.push({ title: stage.title, seconds: (performance.now() - before) / 1000, ...outcome });
  }

  const minutes = (performance.now() - started) / 60_000;
  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  const passed = sum('passed');
  const failed = sum('failed') + (stopped ? 1 : 0);
  say(`\n${rows.length === 0 ? '' : table(rows)}`);
  say(`\nTid: ${minutes.toFixed(1).replace('.', ',')} minuter.`);
  if (minutes > budgetMinutes) say(`Det är mer än ${budgetMinutes} minuter. Flytta långa prov till ett eget kommando.`);
  for (const problem of problems.values()) say(problem);
  if (stopped) say('Avbrutet innan alla steg hade körts.');
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

if (isMain(import.meta.url)) await runMain(() => test(process.argv.slice(2)));

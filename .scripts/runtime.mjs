// @ts-check
// Which Node runs the project. The build needs 22.12 or newer; where the machine's own Node is older, a pinned
// copy is fetched to .runtime/. Everything in .scripts/ runs on Node 20, because this is where it starts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const oldestUsable = '22.12.0';

/** An error whose message is written for the person at the keyboard, in Swedish; shown without a stack trace. */
export class Notice extends Error {}

/** @param {string} line */
export const say = (line) => console.log(line);

/**
 * True when the file is run by itself (`node .scripts/x.mjs`), false when it is imported.
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && existsSync(started) && pathToFileURL(realpathSync(started)).href === moduleUrl;
}

/**
 * Runs a script's main function and turns a Notice into a sentence instead of a stack trace.
 * @param {() => Promise<number | void> | number | void} main
 */
export async function runMain(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    if (!(error instanceof Notice)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} version for example v22.12.0
 * @param {string} [oldest]
 */
export function isNewEnough(version, oldest = oldestUsable) {
  const found = version.replace(/^v/, '').split('.').map(Number.parseFloat);
  const needed = oldest.split('.').map(Number);
  for (let i = 0; i < needed.length; i += 1) {
    const difference = (found[i] ?? 0) - (needed[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The environment's name for PATH: Windows spells it Path. @param {NodeJS.ProcessEnv} env */
const pathName = (env) => Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

/**
 * The environment for child processes: the chosen Node first, then the project's own commands.
 * @param {string} node path to the node binary
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(node) {
  const env = { ...process.env };
  const path = pathName(env);
  const first = [dirname(node), join(root, 'node_modules', '.bin')];
  const rest = (env[path] ?? '').split(delimiter).filter((dir) => dir !== '' && !first.includes(dir));
  env[path] = [...first, ...rest].join(delimiter);
  env.npm_node_execpath = node;
  env.NODE = node;
  env.ASTRO_TELEMETRY_DISABLED = '1';
  return env;
}

/** Finds npm's own script, so that npm can be run by another Node than the one that installed it. */
export function npmScript() {
  const given = process.env.npm_execpath;
  const dir = dirname(process.execPath);
  const candidates = [
    given !== undefined && /npm-cli\.c?js$/.test(given) ? given : undefined,
    join(dir, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dir, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
    ...(process.env[pathName(process.env)] ?? '').split(delimiter).flatMap((folder) => {
      const command = join(folder, 'npm');
      if (folder === '' || !existsSync(command)) return [];
      return [realpathSync(command), join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')];
    }),
  ];
  const found = candidates.find((file) => file !== undefined && /npm-cli\.c?js$/.test(file) && existsSync(file));
  if (found === undefined) {
    throw new Notice('npm hittades inte. Installera Node med npm från https://nodejs.org och kör kommandot igen.');
  }
  return found;
}

/**
 * Runs `npm ci` with a given Node. No install script is ever run, and build tools come along whatever the
 * machine's settings say (NODE_ENV=production or omit=optional would otherwise leave them out).
 * @param {string} node
 * @param {string} folder
 * @param {string} what what is being fetched, in Swedish, for the error message
 */
export function npmCi(node, folder, what) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const run = spawnSync(node, [npmScript(), 'ci', '--prefix', folder, ...flags, '--loglevel=error'], {
    cwd: folder,
    env: environment(node),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return;
  const said = `${run.stderr ?? ''}${run.error?.message ?? ''}`.trim();
  if (run.signal !== null || /npm error signal SIG/.test(said)) {
    throw new Notice(`Avbrutet medan ${what} hämtades. Kör samma kommando igen.`);
  }
  if (said !== '') console.error(said);
  throw new Notice(explainNpm(said, what));
}

/** @param {string} what */
export const unreachable = (what) =>
  `Det gick inte att hämta ${what}: datorn når inte npm:s server. Kontrollera nätet (och eventuell proxy) och kör samma kommando igen. Det som redan är hämtat hämtas inte en gång till.`;

/**
 * @param {string} said what npm wrote
 * @param {string} what
 */
export function explainNpm(said, what) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(said)) {
    return unreachable(what);
  }
  if (/ENOSPC/.test(said)) return `Det gick inte att hämta ${what}: disken är full. Frigör 1 GB och kör igen.`;
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return `Det gick inte att hämta ${what}: mappen ${root} går inte att skriva i. Flytta projektet till en mapp som är er egen och kör igen.`;
  }
  if (/EINTEGRITY/.test(said)) {
    return `Det som hämtades stämmer inte med kontrollsumman i låsfilen, så inget installerades. Kör "npm cache verify" och försök igen. Händer det igen: ändra ingenting, anmäl det som i .github/SECURITY.md.`;
  }
  if (/EUSAGE|in sync/.test(said)) {
    return 'package.json och package-lock.json stämmer inte överens. Kör "node .scripts/run.mjs npm install" och spara båda filerna.';
  }
  return `Det gick inte att hämta ${what}. npm:s förklaring står ovanför. Kör samma kommando igen; hjälper det inte, ta bort mappen node_modules först.`;
}

/** @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * One install at a time: two commands started together would otherwise remove each other's files.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export function alone(work) {
  const folder = join(root, '.work');
  const lock = join(folder, 'install.lock');
  mkdirSync(folder, { recursive: true });
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (!isRunning(lock)) rmSync(lock, { force: true });
    else if (waited === 0) say('Ett annat kommando installerar just nu. Väntar på det …');
    if (waited > 1200)
      throw new Notice(`Väntade i tio minuter på en annan installation. Ta bort ${lock} och kör igen.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waited === 0 ? 50 : 500);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function isRunning(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (!(pid > 0)) return true; // just created, not yet filled in
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** The package with a Node for this machine, or undefined if none is pinned. */
function bundled() {
  const folder = join(root, '.runtime');
  /** @type {Record<string, string>} */
  const pinned = readJson(join(folder, 'package.json')).optionalDependencies;
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const name = Object.keys(pinned).find((candidate) => candidate.endsWith(`-${system}`));
  if (name === undefined) return undefined;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return {
    folder,
    version: pinned[name] ?? '',
    node: join(folder, 'node_modules', name, 'bin', binary),
    mark: join(folder, 'node_modules', '.kvalitetsparmen-ok'),
  };
}

/** @type {string | undefined} */
let chosen;

/**
 * The Node that runs the project: the machine's own if it is new enough, otherwise the project's own.
 * @returns {string} path to the binary
 */
export function chosenNode() {
  chosen ??= isNewEnough(process.version) ? process.execPath : ownNode();
  return chosen;
}

function ownNode() {
  const own = bundled();
  const upgrade = `Installera Node 24 från https://nodejs.org (22.12 räcker) och kör samma kommando igen.`;
  if (own === undefined) {
    throw new Notice(
      `Den här datorn har Node ${process.version}. Projektet behöver ${oldestUsable} eller nyare och har ingen egen Node för ${process.platform} ${process.arch}. ${upgrade}`,
    );
  }
  if (isReady(own)) return own.node;
  return alone(() => {
    if (isReady(own)) return own.node;
    say(
      `Den här datorn har Node ${process.version}, som är för gammal för bygget. Hämtar Node ${own.version} till projektets egen mapp (ungefär 50 MB, en gång). Datorns egen Node ändras inte.`,
    );
    rmSync(own.mark, { force: true });
    npmCi(process.execPath, own.folder, `Node ${own.version}`);
    // npm counts a platform package as optional, and is silent when it cannot be fetched.
    if (!existsSync(own.node)) throw new Notice(unreachable(`Node ${own.version}`));
    const version = versionOf(own.node);
    if (version !== `v${own.version}`) {
      throw new Notice(`Node ${own.version} hämtades men går inte att köra på den här datorn. ${upgrade}`);
    }
    writeFileSync(own.mark, own.version);
    return own.node;
  });
}

/** @param {NonNullable<ReturnType<typeof bundled>>} own */
function isReady(own) {
  if (!existsSync(own.node)) return false;
  if (existsSync(own.mark) && readFileSync(own.mark, 'utf8') === own.version) return true;
  // Fetched by hand, or by an older version of this script: npm writes .package-lock.json last.
  if (!existsSync(join(own.folder, 'node_modules', '.package-lock.json'))) return false;
  if (versionOf(own.node) !== `v${own.version}`) return false;
  writeFileSync(own.mark, own.version);
  return true;
}

/** @param {string} node */
export function versionOf(node) {
  if (node === process.execPath) return process.version;
  return spawnSync(node, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim() ?? '';
}

/** @param {string} node */
export const isOwnNode = (node) => node.startsWith(join(root, '.runtime') + sep);

if (isMain(import.meta.url)) await runMain(() => say(chosenNode()));

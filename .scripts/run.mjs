// @ts-check
// Runs one of the project's commands with the right Node: node .scripts/run.mjs astro dev
// `node <file>` runs a script, `npm <…>` runs npm itself; every other name is a command in node_modules.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTarget, markBuilt, sourceHash } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import {
  chosenNode,
  environment,
  isMain,
  isNewEnough,
  Notice,
  npmScript,
  readJson,
  root,
  runMain,
} from './runtime.mjs';

/**
 * The script behind a command, found in the package's own package.json: node_modules/.bin holds shell wrappers
 * on Windows, which Node cannot run.
 * @param {string} command
 */
export function binScript(command) {
  const project = readJson(join(root, 'package.json'));
  const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
  // The package with the same name first: several packages may bring a command called the same.
  for (const name of [command, ...names]) {
    const file = join(root, 'node_modules', name, 'package.json');
    if (!existsSync(file)) continue;
    const { bin } = readJson(file);
    const script = typeof bin === 'string' ? (name.split('/').pop() === command ? bin : undefined) : bin?.[command];
    if (script !== undefined) return join(root, 'node_modules', name, script);
  }
  throw new Notice(`Kommandot "${command}" finns inte i projektets paket. Kontrollera stavningen i package.json.`);
}

/**
 * What to hand to node for a command line.
 * @param {string[]} commandLine
 */
export function nodeArguments([command = '', ...args]) {
  if (command === 'npm') return [npmScript(), ...args];
  if (command !== 'node') return [binScript(command), ...args];
  if (!args.some((argument) => /\.m?ts$/.test(argument))) return args;
  const resolver = pathToFileURL(join(root, '.scripts', 'resolve-ts.mjs')).href;
  // Node runs TypeScript by itself from 22.18; before that it must be asked. The project's own Node is newer.
  const older = isNewEnough(process.version) && !isNewEnough(process.version, '22.18.0');
  const flags = older ? ['--experimental-strip-types'] : [];
  return ['--disable-warning=ExperimentalWarning', ...flags, '--import', resolver, ...args];
}

/**
 * Runs a command to its end with the chosen Node.
 * @param {string[]} commandLine
 * @param {{ env?: Record<string, string>, timeout?: number, stdin?: 'inherit' | 'ignore' }} [options]
 * @returns {Promise<number>} exit code; 128 + signal when it was stopped
 */
export async function run(commandLine, { env = {}, timeout, stdin = 'inherit' } = {}) {
  const node = chosenNode();
  ensureInstalled(node);
  const isBuild = commandLine[0] === 'astro' && commandLine[1] === 'build';
  const target = buildTarget(env);
  const before = isBuild ? sourceHash(target) : '';
  // With a time limit the command gets a process group of its own, so that its browsers and workers stop with it.
  const isGroup = timeout !== undefined && process.platform !== 'win32';
  const child = spawn(node, nodeArguments(commandLine), {
    cwd: root,
    env: { ...environment(node), ...env },
    stdio: [stdin, 'inherit', 'inherit'],
    detached: isGroup,
  });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // Already gone.
    }
  };
  // Ctrl+C in a terminal reaches the child by itself; from anywhere else it must be passed on.
  const onInterrupt = () => {
    if (isGroup || !process.stdin.isTTY) pass('SIGINT');
  };
  const onTerminate = () => pass('SIGTERM');
  const onHangup = () => pass('SIGHUP');
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onHangup);
  const timers =
    timeout === undefined ? [] : [setTimeout(pass, timeout, 'SIGTERM'), setTimeout(pass, timeout + 5000, 'SIGKILL')];
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        if (code === 0 && isBuild) markBuilt(target, before);
        resolve(code ?? 128 + (signalNumbers[signal ?? ''] ?? 0));
      });
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onHangup);
  }
}

/** @type {Record<string, number>} */
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const commandLine = process.argv.slice(2);
    if (commandLine.length === 0)
      throw new Notice('Säg vad som ska köras, till exempel: node .scripts/run.mjs astro dev');
    return run(commandLine);
  });
}

// @ts-check
// What programs the machine has, and how its own package manager adds one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} file */
export function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Where commands would lie on PATH: every place of the first name, then of the next. They may not exist.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} [env]
 */
export function onPath(names, env = process.env) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Debian, Ubuntu and their kin. */
export const hasApt = () => process.platform === 'linux' && existsSync('/etc/debian_version');

/**
 * Installs Debian's or Ubuntu's own packages. Nobody is asked for a password in the middle of a test run: without
 * the right to install it returns false at once.
 * @param {string[]} packages
 * @param {{ sudo?: boolean }} [options] sudo: also through sudo, where it asks for nothing
 * @returns {boolean} true when apt-get says that they are installed
 */
export function installWithApt(packages, { sudo = false } = {}) {
  if (!hasApt()) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(sudo && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)) return false;
  /** @param {string[]} args */
  const apt = (...args) => {
    // sudo drops the environment, so the setting goes as an argument.
    const command = [
      ...(isRoot ? [] : ['sudo', '-n']),
      ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'],
      ...args,
    ];
    return spawnSync(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  return install() || (apt('update') && install());
}

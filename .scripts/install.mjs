// @ts-check
// Installs the project's packages when they are missing, unfinished or out of date, and does nothing otherwise.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, chosenNode, isMain, Notice, npmCi, readJson, root, runMain, say, unreachable } from './runtime.mjs';

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.kvalitetsparmen-install');
/** npm writes this file last, so it is missing after an interrupted install. */
const written = join(modules, '.package-lock.json');
const lockFile = join(root, 'package-lock.json');

/** Platform is part of the stamp: a folder shared between Windows and WSL needs other binaries. */
function currentStamp() {
  // Git may check the file out with CRLF; that is not a change.
  const lock = readFileSync(lockFile, 'utf8').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry */

/** Linux comes with one of two C libraries, and binaries are made for one of them. */
function libraryOfC() {
  if (process.platform !== 'linux') return undefined;
  const report = /** @type {any} */ (process.report?.getReport());
  return report?.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
const ourLibc = libraryOfC();

/** Made for this kind of machine: a compiler or bundler without its binary fails with a message nobody understands. */
function isForThisMachine(/** @type {LockEntry} */ { os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false;
  const isOurLibc = libc === undefined || (ourLibc !== undefined && libc.includes(ourLibc));
  return os.includes(process.platform) && cpu.includes(process.arch) && isOurLibc;
}

/**
 * Packages that should be there and are not: removed by hand or by a cleaning program, or a binary npm could not
 * fetch (it counts binaries as optional, and is silent).
 */
export function missingPackages() {
  const project = readJson(join(root, 'package.json'));
  const named = Object.keys({ ...project.dependencies, ...project.devDependencies });
  /** @type {Record<string, LockEntry>} */
  const lock = readJson(lockFile).packages;
  const binaries = Object.entries(lock).flatMap(([path, entry]) => {
    const owner = path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '');
    return isForThisMachine(entry) && existsSync(join(root, owner)) ? [path] : [];
  });
  return [...named.map((name) => `node_modules/${name}`), ...binaries].filter(
    (path) => !existsSync(join(root, path, 'package.json')),
  );
}

/** What npm says it wrote is what the lock file asks for (someone ran `npm ci` or `npm install` directly). */
function matchesLock() {
  /** @type {Record<string, LockEntry>} */
  const wanted = readJson(lockFile).packages;
  /** @type {Record<string, { version?: string }>} */
  const found = readJson(written).packages;
  return (
    Object.entries(found).every(([path, entry]) => wanted[path]?.version === entry.version) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || path in found)
  );
}

export function isInstalled() {
  if (!existsSync(written) || missingPackages().length > 0) return false;
  const stamp = currentStamp();
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === stamp;
  if (!matchesLock()) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * @param {string} [node] the Node that runs npm; the packages must suit it, not the machine's older one
 * @returns {boolean} true if something was installed
 */
export function ensureInstalled(node = chosenNode()) {
  if (isInstalled()) return false;
  return alone(() => {
    if (isInstalled()) return false;
    say(
      existsSync(modules)
        ? 'Paketen är ofullständiga eller inaktuella. Installerar om dem (en till två minuter) …'
        : 'Installerar projektets paket (första gången, en till två minuter) …',
    );
    rmSync(stampFile, { force: true });
    npmCi(node, root, 'projektets paket');
    if (missingPackages().length > 0) throw new Notice(unreachable(missingPackages().join(', ')));
    writeFileSync(stampFile, currentStamp());
    return true;
  });
}

if (isMain(import.meta.url)) {
  await runMain(() => {
    say(ensureInstalled() ? 'Paketen är installerade.' : 'Paketen är redan installerade.');
  });
}

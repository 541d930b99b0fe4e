// @ts-check
// Installs the project's packages when they are missing, unfinished or out of date, and does nothing otherwise.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, chosenNode, isMain, npmCi, readJson, root, runMain, say } from './runtime.mjs';

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

/** Every package the project names is there. Catches folders removed by hand or by a cleaning program. */
function hasEveryPackage() {
  const project = readJson(join(root, 'package.json'));
  const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
  return names.every((name) => existsSync(join(modules, name, 'package.json')));
}

/** What npm says it wrote is what the lock file asks for (someone ran `npm ci` or `npm install` directly). */
function matchesLock() {
  /** @type {Record<string, { version?: string, optional?: boolean }>} */
  const wanted = readJson(lockFile).packages;
  /** @type {Record<string, { version?: string }>} */
  const found = readJson(written).packages;
  return (
    Object.entries(found).every(([path, entry]) => wanted[path]?.version === entry.version) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || path in found)
  );
}

export function isInstalled() {
  if (!existsSync(written) || !hasEveryPackage()) return false;
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
    writeFileSync(stampFile, currentStamp());
    return true;
  });
}

if (isMain(import.meta.url)) {
  await runMain(() => {
    say(ensureInstalled() ? 'Paketen är installerade.' : 'Paketen är redan installerade.');
  });
}

// @ts-check
// What we build on is pinned: exact versions, checksums, no install scripts, no action that can be moved.
// Needs no network. Known vulnerabilities and signatures are checked in the workflow, where the registry answers.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, readJson, root, runMain, say } from './runtime.mjs';

/** Packages that ask for an install script, and why they work without it (ignore-scripts=true in .npmrc). */
const scriptsNotRun = new Map([
  ['esbuild', 'the binary comes as a platform package; the script only checks it'],
  ['core-js', 'the script only prints a message'],
  ['fsevents', 'prebuilt binary'],
]);

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** @param {string} file a package.json, relative to the root */
function looseVersions(file) {
  const { dependencies, devDependencies, optionalDependencies } = readJson(join(root, file));
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${file}: "${name}" har versionen "${version}". Skriv en exakt version, utan ^ eller ~.`);
}

/** @param {string} file a package-lock.json, relative to the root */
function unsafeEntries(file) {
  /** @type {Record<string, { integrity?: string, resolved?: string, link?: boolean, inBundle?: boolean, hasInstallScript?: boolean }>} */
  const packages = readJson(join(root, file)).packages;
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const name = path.replace(/^.*node_modules\//, '');
    const problems = [];
    if (entry.link !== true && entry.inBundle !== true && !/^sha512-/.test(entry.integrity ?? '')) {
      problems.push(
        `${file}: ${name} saknar kontrollsumma (integrity). Kör "node .scripts/run.mjs npm install" och spara låsfilen.`,
      );
    }
    if (entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/')) {
      problems.push(`${file}: ${name} hämtas från ${entry.resolved}. Bara registry.npmjs.org är tillåtet.`);
    }
    if (entry.hasInstallScript === true && !scriptsNotRun.has(name)) {
      problems.push(
        `${file}: ${name} vill köra ett installationsskript. Pröva om det fungerar utan, och skriv skälet i .scripts/supply-chain.mjs.`,
      );
    }
    return problems;
  });
}

/**
 * Node's own search: beside the package, then in every folder above it.
 * @param {Record<string, unknown>} packages
 * @param {string} folder "" or ending with a slash
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(packages, folder, name) {
  if (`${folder}node_modules/${name}` in packages) return true;
  return folder !== '' && isLocked(packages, folder.slice(0, folder.lastIndexOf('node_modules/')), name);
}

/**
 * A lock file made where some platform packages could not be fetched lacks them, and then `npm ci` fails on those
 * platforms (or on all of them).
 * @param {string} file a package-lock.json, relative to the root
 */
function missingPlatforms(file) {
  /** @type {Record<string, { optionalDependencies?: Record<string, string> }>} */
  const packages = readJson(join(root, file)).packages;
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path === '' ? '' : `${path}/`, name))
      .map((name) => `${file}: ${name} saknas (hör till ${path}). Byt till en version där alla plattformar finns.`),
  );
}

function scriptsAllowed() {
  const lines = readFileSync(join(root, '.npmrc'), 'utf8').split(/\r?\n/);
  return lines.includes('ignore-scripts=true')
    ? []
    : ['.npmrc: raden "ignore-scripts=true" saknas. Lägg tillbaka den.'];
}

function movableActions() {
  const folder = join(root, '.github', 'workflows');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/)
      .flatMap((line, index) => {
        const used = /^\s*(?:- )?uses:\s*(\S+)(.*)$/.exec(line);
        if (used === null || used[1]?.startsWith('./')) return [];
        const isPinned = /@[0-9a-f]{40}$/.test(used[1] ?? '') && /#\s*v\d/.test(used[2] ?? '');
        return isPinned
          ? []
          : [
              `.github/workflows/${name}:${index + 1}: ${used[1]} är inte låst. Skriv hela commit-numret (40 tecken) och versionen som kommentar.`,
            ];
      }),
  );
}

export function supplyChainProblems() {
  return [
    ...looseVersions('package.json'),
    ...looseVersions('.runtime/package.json'),
    ...unsafeEntries('package-lock.json'),
    ...unsafeEntries('.runtime/package-lock.json'),
    ...missingPlatforms('package-lock.json'),
    ...missingPlatforms('.runtime/package-lock.json'),
    ...scriptsAllowed(),
    ...movableActions(),
  ];
}

if (isMain(import.meta.url)) {
  await runMain(() => {
    const problems = supplyChainProblems();
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) return 1;
    say('Alla paket och actions är låsta.');
    return 0;
  });
}

// @ts-check
// Finds Firefox and WebKitGTK (the engine of Safari) for npm run test:engines, and installs what is missing with
// apt-get. A missing engine is an error, never a skipped test.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasApt, installWithApt, isRunnable, onPath } from './machine.mjs';
import { isMain, Notice, runMain, say } from './runtime.mjs';

/**
 * @typedef {object} EnginePaths
 * @property {string} firefox
 * @property {string} webkitDriver WebKitWebDriver, which starts the browser and steers it
 * @property {string} miniBrowser the smallest browser around WebKitGTK; comes with the library
 * @property {string} display Xvfb: WebKitGTK has no mode without a screen
 */

/** Debian's package for each part. @type {Record<keyof EnginePaths, string>} */
const packages = {
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  miniBrowser: 'libwebkit2gtk-4.1-0',
  display: 'xvfb',
};

/** Ubuntu's firefox may be a note about snap instead of a browser. @param {string} file */
function isFirefox(file) {
  const said = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return said.status === 0 && /Firefox/.test(said.stdout);
}

/** WebKit's own folders, newest first: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1 in Debian, /usr/libexec in Fedora. */
function webkitFolders() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  return ['/usr/libexec', ...libraries].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name)),
  );
}

/** What is on the machine already. @returns {Partial<EnginePaths>} */
function found() {
  return {
    firefox: onPath(['firefox-esr', 'firefox']).find((file) => isRunnable(file) && isFirefox(file)),
    webkitDriver: onPath(['WebKitWebDriver']).find(isRunnable),
    miniBrowser: webkitFolders()
      .map((folder) => join(folder, 'MiniBrowser'))
      .find(isRunnable),
    display: onPath(['Xvfb']).find(isRunnable),
  };
}

/** @param {Partial<EnginePaths>} paths @returns {string[]} the packages that would bring the parts not found */
export function missingPackages(paths) {
  return Object.entries(packages).flatMap(([part, name]) =>
    paths[/** @type {keyof EnginePaths} */ (part)] === undefined ? [name] : [],
  );
}

/**
 * Paths to both engines and what they need. Installs what is missing, where that can be done without a question.
 * @returns {EnginePaths}
 * @throws {Notice} when an engine is missing and cannot be installed
 */
export function enginePaths() {
  if (process.platform !== 'linux') {
    throw new Notice(
      'Proven i Firefox och WebKit går bara att köra i Linux: WebKitGTK finns inte för Windows eller macOS. Kör "npm test" här, och låt den automatiska kontrollen pröva de andra två.',
    );
  }
  let paths = found();
  let missing = missingPackages(paths);
  if (missing.length > 0 && hasApt()) {
    say(`Installerar ${missing.join(', ')} (apt-get, några minuter) …`);
    if (installWithApt(missing, { sudo: true })) {
      paths = found();
      missing = missingPackages(paths);
    }
  }
  if (missing.length > 0) {
    throw new Notice(
      hasApt()
        ? `${missing.join(', ')} saknas och gick inte att installera. Kör "sudo apt-get update && sudo apt-get install --no-install-recommends ${missing.join(' ')}" och sedan samma kommando igen.`
        : `Det som finns i Debians paket ${missing.join(', ')} saknas. Installera motsvarande paket för er Linux (Firefox, WebKitWebDriver med MiniBrowser, Xvfb) och kör samma kommando igen.`,
    );
  }
  return /** @type {EnginePaths} */ (paths);
}

if (isMain(import.meta.url)) {
  await runMain(() => {
    for (const [part, file] of Object.entries(enginePaths())) say(`${part}: ${file}`);
  });
}

// @ts-check
// Finds a Chromium for the browser tests, and fetches one if the machine has none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasApt, installWithApt, isRunnable, onPath } from './machine.mjs';
import { chosenNode, environment, isMain, Notice, root, runMain, say } from './runtime.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Ubuntu's chromium-browser may be a note about snap instead of a browser, so the candidate must say who it is.
 * Windows browsers open a window when asked, so there the file is enough.
 * @param {string} file
 */
function isBrowser(file) {
  if (process.platform === 'win32') return true;
  const said = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return said.status === 0 && /Chrom|Edge/.test(said.stdout);
}

/** Places where browsers live on this kind of machine. @param {NodeJS.ProcessEnv} env */
export function knownPlaces(env) {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => (folder ? apps.map((app) => join(folder, app)) : []));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/**
 * A browser that is already on the machine.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  const given = env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (isRunnable(given)) return given;
    throw new Notice(
      `CHROME_PATH pekar på ${given}, men där finns ingen webbläsare. Rätta sökvägen eller ta bort CHROME_PATH.`,
    );
  }
  const commandPlaces = process.platform === 'win32' ? [] : onPath(commands, env);
  return [...commandPlaces, ...knownPlaces(env)].find((file) => isRunnable(file) && isBrowser(file));
}

/** Playwright's own Chromium, if it has been fetched. Needs the packages to be installed. */
async function playwrightBrowser() {
  const entry = join(root, 'node_modules', 'playwright-core', 'index.mjs');
  if (!existsSync(entry)) return undefined;
  const { chromium } = await import(pathToFileURL(entry).href);
  const file = chromium.executablePath();
  return isRunnable(file) ? file : undefined;
}

/** Debian's or Ubuntu's own Chromium, as root only: everybody else gets Playwright's, which changes nothing for others. */
function installFromSystem() {
  if (!hasApt() || process.getuid?.() !== 0) return false;
  say('Ingen webbläsare hittades. Installerar systemets Chromium (apt-get, ungefär en minut) …');
  return installWithApt(['chromium']);
}

/** Playwright's own Chromium, for the current user only. */
function installWithPlaywright() {
  const script = join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (!existsSync(script)) return false;
  say('Ingen webbläsare hittades. Hämtar Playwrights Chromium (ungefär 150 MB) …');
  const node = chosenNode();
  const run = spawnSync(node, [script, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(node),
  });
  return run.status === 0;
}

/**
 * The path to a Chromium that can be started. Installs one if there is none.
 * @param {{ install?: boolean }} [options]
 * @returns {Promise<string>}
 */
export async function browserPath({ install = true } = {}) {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found !== undefined) return found;
  if (install) {
    const fromApt = installFromSystem() ? findBrowser() : undefined;
    if (fromApt !== undefined) return fromApt;
    const fromPlaywright = installWithPlaywright() ? await playwrightBrowser() : undefined;
    if (fromPlaywright !== undefined && isBrowser(fromPlaywright)) return fromPlaywright;
    if (fromPlaywright !== undefined) {
      throw new Notice(
        'Playwrights Chromium är hämtad men startar inte: systemet saknar bibliotek. Kör "sudo npx playwright-core install-deps chromium", eller installera Chromium eller Google Chrome.',
      );
    }
  }
  throw new Notice(
    'Ingen webbläsare hittades, och det gick inte att hämta någon. Installera Chromium eller Google Chrome, eller ange var den finns: CHROME_PATH=/sökväg/till/chrome npm test',
  );
}

if (isMain(import.meta.url))
  await runMain(async () => say(await browserPath({ install: !process.argv.includes('--find') })));

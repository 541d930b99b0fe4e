// @ts-check
// Finds LibreOffice Writer for npm run test:word, and installs it with apt-get where it is missing. A missing Writer is
// an error, never a skipped test.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasApt, installWithApt, isRunnable, onPath } from './machine.mjs';
import { isMain, Notice, runMain, say } from './runtime.mjs';

/** Writer without a window, and letters as wide as Calibri's, so that lines and pages break as they do in Word. */
export const packages = ['libreoffice-writer-nogui', 'fonts-crosextra-carlito'];

/** Debian marks the part that reads and writes documents; LibreOffice alone may be a calculator. */
const WRITER = ['/usr/lib/libreoffice/program', '/usr/lib64/libreoffice/program', '/opt/libreoffice/program'];
const FONT = '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf';

/** Places where LibreOffice lives on this kind of machine. @param {NodeJS.ProcessEnv} env */
function knownPlaces(env) {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
      folder ? [join(folder, 'LibreOffice', 'program', 'soffice.com')] : [],
    );
  return [...onPath(['soffice', 'libreoffice'], env), ...WRITER.map((folder) => join(folder, 'soffice'))];
}

/** @param {string} file */
function isOffice(file) {
  const said = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return said.status === 0 && /LibreOffice/.test(said.stdout);
}

/**
 * A LibreOffice that can open Word files. On Debian and its kin only one with Writer and the right letters counts.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findWriter(env = process.env) {
  const file = knownPlaces(env).find((place) => isRunnable(place) && isOffice(place));
  if (!hasApt()) return file;
  const hasWriter = WRITER.some((folder) => existsSync(join(folder, 'libswlo.so')));
  return hasWriter && existsSync(FONT) ? file : undefined;
}

/**
 * The path to LibreOffice. Installs it, where that can be done without a question.
 * @returns {string}
 * @throws {Notice} when it is missing and cannot be installed
 */
export function writerPath() {
  const found = findWriter();
  if (found !== undefined) return found;
  if (hasApt()) {
    say(`Installerar ${packages.join(', ')} (apt-get, några minuter) …`);
    if (installWithApt(packages, { sudo: true })) {
      const installed = findWriter();
      if (installed !== undefined) return installed;
    }
  }
  throw new Notice(
    hasApt()
      ? `LibreOffice Writer saknas och gick inte att installera. Kör "sudo apt-get update && sudo apt-get install --no-install-recommends ${packages.join(' ')}" och sedan samma kommando igen.`
      : 'LibreOffice Writer saknas. Installera det från libreoffice.org och kör samma kommando igen.',
  );
}

if (isMain(import.meta.url)) await runMain(() => say(writerPath()));

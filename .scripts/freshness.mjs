// @ts-check
// Is the built site made from the sources as they are now? Contents are compared, not dates: a checkout or a copy
// changes every date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './runtime.mjs';

const sources = [
  ...['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
  // The files that npm run handbook has made, which the page /handbok/ offers.
  '.handbook/manifest.json',
];

/**
 * @typedef {{ base: string, site: string, outDir: string }} Target
 */

/**
 * Which build the environment asks for.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Target}
 */
export function buildTarget(env = {}) {
  const all = { ...process.env, ...env };
  return { base: normalBase(all.SITE_BASE), site: all.SITE_URL ?? '', outDir: all.OUT_DIR || 'dist' };
}

/**
 * "/x", "x/" and "" as Astro means them: always a slash at both ends.
 * @param {string | undefined} base
 */
export function normalBase(base) {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** @param {Target} target */
export function sourceHash(target) {
  const hash = createHash('sha256').update(JSON.stringify(target));
  // Pages show when they were last changed, read from git: a new commit changes them.
  hash.update(spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout ?? '');
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(`\0${relative(root, file).split(sep).join('/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === '.DS_Store' ? [] : filesIn(join(path, name))));
}

/** Kept outside the site, so that it is not published. @param {Target} target */
const stampFile = (target) => join(root, '.work', `built-${target.outDir.replaceAll(/[^\w-]+/g, '_')}.json`);

/** @param {Target} target */
const startPage = (target) => join(root, target.outDir, 'index.html');

/**
 * @param {Target} target
 * @param {string} hash of the sources as they were when the build began
 */
export function markBuilt(target, hash) {
  if (!existsSync(startPage(target))) return;
  mkdirSync(join(root, '.work'), { recursive: true });
  const stamp = { hash, written: statSync(startPage(target)).mtimeMs };
  writeFileSync(stampFile(target), JSON.stringify(stamp));
}

/** @param {Target} target */
export function isBuilt(target) {
  if (!existsSync(startPage(target)) || !existsSync(stampFile(target))) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile(target), 'utf8'));
    return stamp.written === statSync(startPage(target)).mtimeMs && stamp.hash === sourceHash(target);
  } catch {
    return false;
  }
}

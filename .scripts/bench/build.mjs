// @ts-check
// A cold build into a folder of its own: wall time, processor time and pages.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { nodeArguments } from '../run.mjs';
import { chosenNode, environment, Notice, root } from '../runtime.mjs';
import { pageAddresses } from './weigh.mjs';

/**
 * @param {{ folder: string, base: string }} options
 * @returns {{ seconds: number, cpu: number | undefined, pages: number }} cpu is not known on Windows
 */
export function measureBuild({ folder, base }) {
  rmSync(folder, { recursive: true, force: true });
  const node = chosenNode();
  const command = [node, ...nodeArguments(['astro', 'build', '--force'])];
  const options = {
    cwd: root,
    env: { ...environment(node), OUT_DIR: folder, SITE_BASE: base },
    encoding: /** @type {const} */ ('utf8'),
    maxBuffer: 64 * 1024 * 1024,
  };
  const started = performance.now();
  // `times` in the shell is the only way to the processor time of a child and its children.
  const run =
    process.platform === 'win32'
      ? spawnSync(command[0] ?? '', command.slice(1), options)
      : spawnSync('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command], options);
  const seconds = (performance.now() - started) / 1000;
  if (run.status !== 0) throw new Notice(`Bygget stannade.\n${run.stdout}${run.stderr}`);
  const times = [...run.stdout.slice(-200).matchAll(/(\d+)m([\d.,]+)s/g)]
    .map(([, minutes = '0', rest = '0']) => Number(minutes) * 60 + Number(rest.replace(',', '.')))
    .slice(-2);
  return {
    seconds,
    cpu: times.length === 2 ? (times[0] ?? 0) + (times[1] ?? 0) : undefined,
    pages: pageAddresses(folder, base).length,
  };
}

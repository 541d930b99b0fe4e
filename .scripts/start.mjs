// @ts-check
// npm start: installs what is missing, builds what has changed, and shows the site.
import { connect } from 'node:net';
import { join } from 'node:path';
import { buildTarget, isBuilt } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { chosenNode, isMain, isOwnNode, Notice, root, runMain, say, versionOf } from './runtime.mjs';
import { serve } from './serve.mjs';

/** @param {number} port */
async function isTaken(port) {
  // Both addresses of "localhost": a server that listens on the other one would be shown instead of ours.
  const answers = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((resolve) => {
        const socket = connect({ host, port });
        const answer = (/** @type {boolean} */ value) => {
          socket.destroy();
          resolve(value);
        };
        socket.setTimeout(1000, () => answer(false));
        socket.on('connect', () => answer(true)).on('error', () => answer(false));
      }),
  );
  return (await Promise.all(answers)).includes(true);
}

/** @param {number} port */
const takenNotice = (port) => {
  const other = port + 1;
  const command = process.platform === 'win32' ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`;
  return new Notice(
    `Port ${port} är upptagen av ett annat program (kanske en tidigare npm start). Stäng det, eller välj en annan port: ${command}`,
  );
};

/** @param {string | undefined} wanted */
export function readPort(wanted) {
  const port = Number(wanted?.trim() || 4321);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Notice(`PORT ska vara ett tal mellan 1 och 65535, men är "${wanted}". Exempel: PORT=4322 npm start`);
}

export async function start() {
  const port = readPort(process.env.PORT);
  if (port > 0 && (await isTaken(port))) throw takenNotice(port);

  const node = chosenNode();
  say(`Steg 1 av 3: paket. Node ${versionOf(node)}${isOwnNode(node) ? ' (projektets egen)' : ''}.`);
  say(ensureInstalled(node) ? 'Paketen är installerade.' : 'Paketen är redan installerade.');

  const target = buildTarget();
  if (isBuilt(target)) say('Steg 2 av 3: bygge. Inget har ändrats sedan förra bygget, så det används.');
  else {
    say('Steg 2 av 3: bygge. Bygger sajten …');
    const code = await run(['astro', 'build']);
    if (code > 128) return code;
    if (code !== 0) {
      throw new Notice(
        'Bygget stannade. Meddelandet ovanför säger vilken fil det gäller och vad som ska ändras. Rätta det och kör npm start igen.',
      );
    }
  }

  let server;
  try {
    const host = process.env.HOST;
    server = await serve({ root: join(root, target.outDir), port, base: target.base, ...(host ? { host } : {}) });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') throw takenNotice(port);
    if (code === 'EACCES')
      throw new Notice(`Datorn tillåter inte port ${port}. Välj en port över 1024: PORT=4322 npm start`);
    throw error;
  }
  say(`Steg 3 av 3: klart. Kvalitetspärmen finns på ${server.url}`);
  say('Öppna adressen i webbläsaren. Sluta med Ctrl+C.');
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => server.close().then(() => resolve(0)));
    }
  });
}

if (isMain(import.meta.url)) await runMain(start);

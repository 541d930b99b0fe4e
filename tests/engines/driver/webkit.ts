import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePaths } from '../../../.scripts/engines.mjs';
import type { Browser, Engine, Tab, Target } from './engine.ts';
import { type Command, commandsTo, readElement, readSaid, scriptOf } from './webdriver.ts';

/**
 * WebKitGTK, the engine of Safari, in its smallest browser. Under automation it remembers nothing once it is closed,
 * so what survives a killed browser cannot be tested here.
 */
export const webkit: Engine = { name: 'webkit', keepsProfile: false, canForbidStorage: false, open };

async function open(): Promise<Browser> {
  const { webkitDriver, miniBrowser, display } = enginePaths();
  // A home of its own: downloads and settings do not land with the person who runs the tests.
  const home = mkdtempSync(join(tmpdir(), 'parmen-webkit-'));
  const gate = await openGate();
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(screen);
  const port = await freePort();
  const driver = spawn(webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Drawing through the graphics card, which a machine in a data centre does not have.
    env: { ...process.env, DISPLAY: `:${number}`, HOME: home, LANG: 'C.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = async () => {
    for (const child of [driver, screen]) {
      if (child.exitCode !== null) continue;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    }
    gate.server.close();
    gate.server.closeAllConnections();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const send = commandsTo(`http://127.0.0.1:${port}`);
    await answering(send);
    const proxy = `127.0.0.1:${gate.port}`;
    const { sessionId } = (await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
          proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
          timeouts: { script: 120_000, pageLoad: 60_000 },
        },
      },
    })) as { sessionId: string };
    const session: Command = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
    // The window that a session starts with is left alone: the session ends with its last window.
    const first = (await session('GET', '/window')) as string;
    const turns = oneAtATime();
    return {
      outside: gate.asked,
      newPage: async () => tabOf(session, await turns(() => newWindow(session, first)), turns),
      close: async () => {
        await turns(() => send('DELETE', `/session/${sessionId}`)).catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A proxy that lets nothing through and remembers what was asked of it: everything that is not on this machine. */
async function openGate(): Promise<{ port: number; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked, server };
}

/** The number of the screen, which Xvfb writes when it is ready. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.stdio[3]!.on('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

/** A port that was free a moment ago; the driver cannot choose one by itself and tell. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(send: Command): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      await send('GET', '/status');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** WebDriver has one current window, so nobody may change it while another is at work. */
function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** A window and not a tab: WebKitGTK does not draw tabs in the background, and a picture of one never comes. */
async function newWindow(session: Command, from: string): Promise<string> {
  await session('POST', '/window', { handle: from });
  const { handle } = (await session('POST', '/window/new', { type: 'window' })) as { handle: string };
  return handle;
}

function tabOf(session: Command, handle: string, turns: Turns): Tab {
  const inTab: Turns = (work) =>
    turns(async () => {
      await session('POST', '/window', { handle });
      return work();
    });
  const post = (path: string, body?: object) => inTab(() => session('POST', path, body));
  /** Finds the element and scrolls it to the middle: the driver leaves one alone that is just outside the window. */
  const element = async (target: Target): Promise<string> => {
    const found = await session('POST', '/element', locatorOf(target));
    const script = 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })';
    await session('POST', '/execute/sync', { script, args: [found] });
    return `/element/${readElement(found)}`;
  };
  return {
    goto: (url) => post('/url', { url }),
    reload: () => post('/refresh'),
    evaluate: async (run, argument) => {
      const args = [argument === undefined ? null : JSON.stringify(argument)];
      return readSaid(await post('/execute/async', { script: scriptOf(run), args })) as never;
    },
    click: (target) => inTab(async () => void (await session('POST', `${await element(target)}/click`))),
    type: (field, text) => inTab(async () => void (await session('POST', `${await element(field)}/value`, { text }))),
    choose: (list, value) =>
      inTab(async () => void (await session('POST', `${await element(`${list} option[value="${value}"]`)}/click`))),
    screenshot: async () => Buffer.from((await inTab(() => session('GET', '/screenshot'))) as string, 'base64'),
    close: () => inTab(() => session('DELETE', '/window')),
  };
}

function locatorOf(target: Target): object {
  return typeof target === 'string'
    ? { using: 'css selector', value: target }
    : { using: 'xpath', value: `//*[self::a or self::button][normalize-space()="${target.words}"]` };
}

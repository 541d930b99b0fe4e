import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dist } from '../../browser/support/site';
import { serve } from '../../../.scripts/serve.mjs';

/** Where a page tells what went wrong in it. */
const REPORTS = '/prov-rapport';

/** The built site, served so that every page tells what goes wrong in it. */
export interface Watched {
  url: string;
  /** What a page may never do: break its policy, throw, complain, send, leave a cookie, ask for what is not there. */
  faults: string[];
  /** Paths asked for. */
  requests: string[];
  /** A script to run in each page before everything else. */
  before: string;
  close: () => Promise<void>;
}

/**
 * Runs in each page before its own scripts, and before its policy, which would have stopped it. WebDriver cannot
 * listen to a page, so the page itself has to tell, and at once: it may be gone a moment later.
 */
function watch(address: string): void {
  const reports: Promise<unknown>[] = [];
  const report = (words: string) =>
    reports.push(fetch(address, { method: 'POST', body: `${words} (${location.pathname})`, keepalive: true }));
  Object.assign(window, { reports });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    report(`policy: ${violatedDirective} stopped ${blockedURI} ${sample}`),
  );
  addEventListener(
    'error',
    (event) => report(event instanceof ErrorEvent ? `uncaught: ${event.message}` : 'something did not load'),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => report(`uncaught: ${reason}`));
  for (const level of ['error', 'warn'] as const) {
    const own = console[level];
    console[level] = (...words: unknown[]) => {
      report(`console: ${words.join(' ')}`);
      own.apply(console, words);
    };
  }
}

/** Serves dist/ on this machine. Pages are changed by one script in their head and by nothing else. */
export async function serveWatched(): Promise<Watched> {
  const inner = await serve({ root: dist });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const { method = 'GET', headers } = request;
    if (address === REPORTS) {
      let words = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        words += part;
      });
      request.on('end', () => {
        watched.faults.push(words);
        response.writeHead(204).end();
      });
      return;
    }
    watched.requests.push(address);
    if (method !== 'GET') watched.faults.push(`${method}: ${address}`);
    if (headers.cookie !== undefined) watched.faults.push(`cookie: ${headers.cookie}`);
    // Pagefind asks for its newest index with the time of the question; the question itself stays in the browser.
    if (address.includes('?') && !/^\/pagefind\/pagefind-entry\.json\?ts=\d+$/.test(address))
      watched.faults.push(`query: ${address}`);
    const relay = async () => {
      const answer = await fetch(`http://127.0.0.1:${inner.port}${address}`, { method, redirect: 'manual' });
      if (answer.status >= 400) watched.faults.push(`${answer.status}: ${address}`);
      const type = answer.headers.get('content-type') ?? '';
      const location = answer.headers.get('location');
      const body = type.startsWith('text/html')
        ? (await answer.text()).replace(
            '<head>',
            () => `<head><script>(${watch})(${JSON.stringify(REPORTS)});${watched.before}</script>`,
          )
        : Buffer.from(await answer.arrayBuffer());
      response
        .writeHead(answer.status, {
          'content-type': type,
          'cache-control': 'no-cache',
          ...(location === null ? {} : { location }),
        })
        .end(body);
    };
    relay().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const watched: Watched = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: [],
    requests: [],
    before: '',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await inner.close();
    },
  };
  return watched;
}

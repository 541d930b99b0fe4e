// @ts-check
// Serves a built site as a good host does: brotli 11, made once per file. Keeps count of what goes out.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const packedAlready = /\.(woff2|pagefind|pf_\w+|png|jpe?g)$/;

/**
 * @param {{ folder: string, base: string, extra?: Record<string, string> }} options `extra`: pages that are not in the folder, by address
 */
export async function compressingServer({ folder, base, extra = {} }) {
  /** @type {Map<string, { body: Buffer, headers: Record<string, string> } | undefined>} */
  const ready = new Map();
  /** @type {{ address: string, bytes: number }[]} */
  const log = [];

  /** @param {string} address */
  const prepare = (address) => {
    if (ready.has(address)) return ready.get(address);
    const file = join(folder, decodeURIComponent(address.replace(base, '')), address.endsWith('/') ? 'index.html' : '');
    const content = extra[address] ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
    /** @type {{ body: Buffer, headers: Record<string, string> } | undefined} */
    let answer;
    if (content !== undefined) {
      const raw = Buffer.from(content);
      const type = types[address.endsWith('/') ? '.html' : extname(address)] ?? 'application/octet-stream';
      const pack = !packedAlready.test(address);
      const body = pack ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : raw;
      answer = { body, headers: { 'content-type': type, ...(pack ? { 'content-encoding': 'br' } : {}) } };
    }
    ready.set(address, answer);
    return answer;
  };

  const server = createServer((request, response) => {
    const address = (request.url ?? '/').replace(/\?.*$/, '');
    const answer = prepare(address);
    log.push({ address, bytes: answer?.body.length ?? 0 });
    if (answer === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { ...answer.headers, 'content-length': answer.body.length, 'cache-control': 'max-age=600' })
        .end(answer.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const place = server.address();
  return {
    origin: `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`,
    log,
    prepare,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}

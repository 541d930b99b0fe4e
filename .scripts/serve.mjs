// @ts-check
// A small static server that behaves like GitHub Pages: base path, folders end with a slash, 404.html, ETag.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { normalBase } from './freshness.mjs';
import { isMain, Notice, runMain, say } from './runtime.mjs';

const text = (/** @type {string} */ type) => `${type}; charset=utf-8`;
/** @type {Record<string, string>} */
const types = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.txt': text('text/plain'),
  '.md': text('text/markdown'),
  '.csv': text('text/csv'),
  '.ics': text('text/calendar'),
  '.svg': text('image/svg+xml'),
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // Pagefind's files (.pf_meta, .pf_index, .pf_fragment, .pagefind) are compressed by Pagefind itself and go out
  // as they are, like every unknown kind.
};

/** @param {string} file */
async function statFile(file) {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
}

/**
 * Starts the server.
 * @param {{ root: string, port?: number, base?: string, host?: string, maxAge?: number }} options
 *   port 0 takes a free one; maxAge in seconds (GitHub Pages: 600), 0 = always ask again
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export function serve({ root, port = 0, base = '/', host = '127.0.0.1', maxAge = 0 }) {
  const top = resolve(root);
  const prefix = normalBase(base);

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @returns {Promise<unknown>}
   */
  const answer = async (request, response) => {
    /** @param {number} status @param {string} words @param {Record<string, string>} [headers] */
    const plain = (status, words, headers = {}) => {
      response.writeHead(status, { 'content-type': text('text/plain'), ...headers }).end(`${words}\n`);
    };
    /** @param {string} file @param {import('node:fs').Stats} info @param {number} status */
    const send = (file, info, status) => {
      const etag = `"${info.size.toString(16)}-${Math.floor(info.mtimeMs).toString(16)}"`;
      const headers = {
        'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
        'cache-control': maxAge > 0 ? `max-age=${maxAge}` : 'no-cache',
        'last-modified': info.mtime.toUTCString(),
        etag,
      };
      const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
      if (status === 200 && known.includes(etag)) return response.writeHead(304, headers).end();
      response.writeHead(status, { ...headers, 'content-length': info.size });
      if (request.method === 'HEAD') return response.end();
      return createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    };
    const missing = async () => {
      const page = join(top, '404.html');
      const info = await statFile(page);
      return info === undefined ? plain(404, 'Sidan finns inte.') : send(page, info, 404);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Bara GET och HEAD.', { allow: 'GET, HEAD' });
    }
    const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const withQuery = (/** @type {string} */ path) => (query === undefined ? path : `${path}?${query}`);
    let path;
    try {
      path = decodeURIComponent(rawPath);
    } catch {
      return plain(400, 'Adressen går inte att läsa.');
    }
    if (path.includes('\0') || path.includes('\\') || !path.startsWith('/'))
      return plain(400, 'Adressen går inte att läsa.');
    if (`${path}/` === prefix) return plain(301, prefix, { location: withQuery(prefix) });
    if (!path.startsWith(prefix)) return missing();
    const file = resolve(top, `./${path.slice(prefix.length)}`);
    if (file !== top && !file.startsWith(top + sep)) return missing();

    const info = await statFile(file);
    if (info?.isDirectory()) {
      const page = join(file, 'index.html');
      const pageInfo = await statFile(page);
      if (pageInfo === undefined) return missing();
      if (path.endsWith('/')) return send(page, pageInfo, 200);
      // Leading slashes are folded: "//other.example" in Location would leave this site.
      return plain(301, path, { location: withQuery(`${rawPath.replace(/^\/+/, '/')}/`) });
    }
    if (info !== undefined && !path.endsWith('/')) return send(file, info, 200);
    const page = `${file}.html`;
    const pageInfo = path.endsWith('/') ? undefined : await statFile(page);
    return pageInfo === undefined ? missing() : send(page, pageInfo, 200);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
      done({
        url: `http://${name}:${taken}${prefix}`,
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const [folder = 'dist', port = '4321', base = '/'] = process.argv.slice(2);
    if ((await statFile(folder)) === undefined)
      throw new Notice(`Mappen ${folder} finns inte. Bygg sajten med "npm run build" först.`);
    const { url } = await serve({ root: folder, port: Number(port), base });
    say(url);
  });
}

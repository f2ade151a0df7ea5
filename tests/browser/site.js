// The built sample: where it lies, and a server that treats it as a static host
// does, headers included.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const folder = fileURLToPath(new URL('../../target/browser-test', import.meta.url));
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

function headers(from) {
  const lines = readFileSync(join(from, '_headers'), 'utf8').split('\n');
  const everywhere = lines.slice(1, lines.findIndex((line, at) => at > 0 && line.startsWith('/')));
  return Object.fromEntries(everywhere.map((line) => line.trim().split(/:\s+(.*)/s).slice(0, 2)));
}

/** The asked part of a file: its first and last byte, both included. */
function part(range, body) {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (first === undefined) return { status: 200, body };
  const cut = body.subarray(Number(first), Number(last) + 1);
  const end = Number(first) + cut.length - 1;
  return { status: 206, body: cut, also: { 'Content-Range': `bytes ${first}-${end}/${body.length}` } };
}

/**
 * Serves the folder, or another; the address is without a slash at its end. `instead` gives
 * the bytes of some paths, or null where there shall be none; `ranges` says
 * whether parts of files can be had, `compress` whether text is packed. `asked`
 * are the paths that were asked for, `cut` those that nobody waited for until
 * they came. `down(true)` lets nobody reach it until `down(false)`. `tell` gives the
 * status of some paths and headers that they have besides.
 */
export async function serve({ from = folder, instead = () => undefined, ranges = true, compress = false, tell = () => ({}) } = {}) {
  const common = headers(from);
  const asked = [];
  const cut = [];
  let gone = false;
  const server = createServer(async (request, response) => {
    if (gone) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url, 'http://host');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(from, path.endsWith('/') ? `${path}index.html` : path);
    asked.push(path);
    const { status: told, ...besides } = tell(path);
    response.on('close', () => { if (!response.writableFinished) cut.push(path); });
    try {
      const other = await instead(path);
      if (other === null) throw new Error('none');
      const whole = other === undefined ? readFileSync(file) : Buffer.from(other);
      const { status, body, also } = part(ranges && request.headers.range, whole);
      const type = types[extname(file)] ?? 'application/octet-stream';
      const packed = compress && status === 200 && /text|svg|json/.test(type);
      const coding = packed ? { 'Content-Encoding': 'gzip' } : {};
      response.writeHead(told ?? status, { ...common, ...also, ...coding, 'Content-Type': type, ...besides }).end(packed ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, common).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => { server.closeAllConnections(); server.close(); };
  const down = (is) => { gone = is; };
  return { address: `http://127.0.0.1:${server.address().port}`, asked, cut, close, down };
}

// A static host on this machine: folders under addresses, compressed where hosts
// compress, parts of files where they are asked for, all of it counted.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const blank = '<!doctype html><html lang="en"><title>Measuring</title><body></body></html>';

/** A line that all answers share: what waits, and how long. */
class Line {
  free = 0;
  network = { latency: 0, bytesPerSecond: Infinity };

  wait(bytes) {
    const now = performance.now();
    const start = Math.max(now + this.network.latency, this.free);
    this.free = start + (bytes * 1000) / this.network.bytesPerSecond;
    return Math.max(0, this.free - now);
  }
}

/** What a server needs to speak HTTP/2 with a browser that trusts anybody. */
function identity() {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1',
    '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}

/**
 * Serves folders by the beginning of their addresses, the first that fits. By
 * HTTP/1.1 a browser waits for six answers at a time, by HTTP/2 for any number.
 */
export async function serve(folders, { http2 = false } = {}) {
  const counted = { requests: 0, bytes: 0 };
  const compressed = new Map();
  const line = new Line();
  const body = (file) => {
    const bytes = readFileSync(file);
    if (!(extname(file) in types)) return { bytes };
    const key = `${file} ${statSync(file).mtimeMs}`;
    if (!compressed.has(key)) compressed.set(key, brotli(bytes));
    return { bytes: compressed.get(key), encoding: 'br' };
  };
  const find = (path) => {
    const [start, folder] = folders.find(([start]) => path.startsWith(start));
    return join(folder, path.slice(start.length));
  };
  const answer = (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const path = normalize(decodeURIComponent(pathname));
    const send = (status, headers, bytes) => {
      counted.requests += 1;
      counted.bytes += bytes.length;
      const give = () => response
        .writeHead(status, { ...headers, 'Content-Length': bytes.length }).end(bytes);
      const wait = line.wait(bytes.length);
      if (wait > 0) setTimeout(give, wait);
      else give();
    };
    if (path === '/measuring') return send(200, { 'Content-Type': types['.html'] }, Buffer.from(blank));
    try {
      const file = find(path.endsWith('/') ? `${path}index.html` : path);
      const { bytes, encoding } = body(file);
      const headers = {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        // As for a visitor who comes for the first time and stays.
        'Cache-Control': extname(file) === '.json' ? 'no-cache' : 'max-age=31536000, immutable',
      };
      const range = /^bytes=(\d+)-(\d+)?$/.exec(request.headers.range ?? '');
      if (encoding) return send(200, { ...headers, 'Content-Encoding': encoding }, bytes);
      if (!range) return send(200, headers, bytes);
      const [start, end] = [Number(range[1]), Math.min(Number(range[2] ?? Infinity), bytes.length - 1)];
      const part = { ...headers, 'Content-Range': `bytes ${start}-${end}/${bytes.length}` };
      return send(206, part, bytes.subarray(start, end + 1));
    } catch {
      return send(404, {}, Buffer.alloc(0));
    }
  };
  const server = http2 ? createSecureServer(identity(), answer) : createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `${http2 ? 'https' : 'http'}://127.0.0.1:${server.address().port}`,
    /** What went out since it was asked last. */
    count() {
      const now = { ...counted };
      Object.assign(counted, { requests: 0, bytes: 0 });
      return now;
    },
    /** Makes the network slow, or quick again. The workers of a page feel it as well. */
    network(figures = { latency: 0, bytesPerSecond: Infinity }) {
      line.network = figures;
      line.free = 0;
    },
    close: () => server.close(),
  };
}

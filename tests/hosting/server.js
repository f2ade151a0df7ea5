// A folder served by the program itself.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { request } from 'node:http';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const site = path.resolve(root, process.env.PAPERSMART_OUT ?? 'target/browser-test');
const program = path.resolve(root, process.env.PAPERSMART ?? 'target/debug/papersmart');

/** Serves a folder; `address` is without a slash at its end. */
export async function serve(dir = site) {
  const child = spawn(program, ['serve', '--public', '--dir', dir, '--listen', '127.0.0.1:0'],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((ready, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      const [, found] = /^\s+(http:\/\/127\.0\.0\.1:\d+)\/$/.exec(line) ?? [];
      if (found) ready(found);
    });
    child.on('exit', () => failed(new Error('the server has ended')));
  });
  const close = () => new Promise((ended) => { child.on('exit', ended); child.kill('SIGTERM'); });
  return { address, close };
}

/** What is answered: redirects are not followed, and the path is sent as it is. */
export const ask = (address, at, headers = {}) => new Promise((answered, failed) => {
  const { hostname, port } = new URL(address);
  request({ hostname, port, path: at, headers }, (response) => {
    response.resume().on('end', () => answered({ status: response.statusCode, headers: response.headers }));
  }).on('error', failed).end();
});

// A session as a web archive, in the program that most people open one with:
// ReplayWeb.page reads it from a file, and its pages look and lead as on the site.
// Of that program only the two scripts are used, which need none of its packages;
// so the lock file has none of them.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { desktop, launch } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'target/replay');
const program = fileURLToPath(new URL('node_modules/replaywebpage/', import.meta.url));
const own = join(folder, 'site');
const site = 'https://test.example';
const session = 'council/second';
const now = ['--now', '2026-03-25T09:00:00Z'];
const papersmart = (...words) =>
  execFileSync(join(root, 'target/debug/papersmart'), ['--site', own, ...words], { stdio: 'pipe' });

let browser;
let archive;
before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'tests/site'), own, { recursive: true });
  papersmart('build', '--out', join(folder, 'out'), ...now);
  papersmart('export', 'wacz', session, '--from', join(folder, 'out'), '--to', join(folder, 'session.wacz'), ...now);
  archive = readFileSync(join(folder, 'session.wacz'));
  browser = await launch();
});
after(() => browser?.close());

/** Answers with the archive, in parts as they are asked for, and with what shows it. */
function answer({ url, method, headers }, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'Content-Type': type }).end(body);
  if (pathname === '/') {
    return send('text/html', `<!doctype html><title>Replay</title><script src="/replay/ui.js"></script>
      <replay-web-page style="display: block; height: 95vh" source="/session.wacz" replayBase="/replay/" embed="full"
        url="${encodeURI(searchParams.get('at'))}"></replay-web-page>`);
  }
  if (/^\/replay\/(ui|sw)\.js$/.test(pathname)) {
    return send('text/javascript', readFileSync(join(program, pathname.slice('/replay/'.length))));
  }
  if (pathname !== '/session.wacz') return response.writeHead(404).end();
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const all = { 'Content-Type': 'application/wacz', 'Accept-Ranges': 'bytes' };
  if (from === undefined) {
    return response.writeHead(200, { ...all, 'Content-Length': archive.length }).end(method === 'HEAD' ? '' : archive);
  }
  const start = from ? Number(from) : archive.length - Number(to);
  const end = from && to ? Math.min(Number(to), archive.length - 1) : archive.length - 1;
  return response.writeHead(206, { ...all, 'Content-Range': `bytes ${start}-${end}/${archive.length}` })
    .end(archive.subarray(start, end + 1));
}

/** The frame that shows an address of the archive, with its page as it is when it is whole. */
async function shown(page, address) {
  for (let wait = 0; wait < 100; wait += 1) {
    const frame = page.frames().find((one) => one.url().endsWith(`mp_/${address}`));
    const whole = frame && await frame.evaluate(() => document.readyState === 'complete' && document.querySelector('main h1'))
      .catch(() => false);
    if (whole) return frame;
    await page.waitForTimeout(200);
  }
  return null;
}
/** The same of the first page. On a busy machine the program at times waits for its own worker for ever. */
async function opened(page, host, address) {
  for (let tries = 0; tries < 5; tries += 1) {
    await page.goto(`${host}/?at=${address}`);
    const frame = await shown(page, address);
    if (frame) return frame;
  }
  throw new Error(`${address} is not shown: ${page.frames().map((one) => one.url())}`);
}

test('what is in a web archive is shown as it was on the site, and leads on', async () => {
  const server = createServer(answer).listen(0);
  const host = `http://localhost:${server.address().port}`;
  for (const [lang, dir, words] of [['en', 'ltr', /We welcome the opening/], ['ar', 'rtl', /كلمة افتتاحية/]]) {
    const page = await browser.newPage({ viewport: desktop });
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const frame = await opened(page, host, `${site}/${lang}/${session}/`);
    const looks = await frame.evaluate(() => ({
      dir: getComputedStyle(document.documentElement).direction,
      font: getComputedStyle(document.querySelector('h1')).fontFamily,
      keep: document.getElementById('keep').hidden,
    }));
    assert.equal(looks.dir, dir);
    assert.match(looks.font, /sans/i, 'it has its style sheet');
    assert.ok(looks.keep, 'nothing of an archive is kept on a telephone');
    await frame.locator('main a[href$="/statements/"]').first().click();
    const statements = await shown(page, `${site}/${lang}/${session}/statements/`);
    assert.ok(statements, 'a link leads on');
    await statements.locator('main a[href$="/statements/birch-opening/"]').first().click();
    const statement = await shown(page, `${site}/${lang}/${session}/statements/birch-opening/`);
    assert.ok(statement, 'and the next');
    assert.match(await statement.locator('main').innerText(), words);
    assert.deepEqual(errors, []);
    await page.close();
  }
  server.close();
});

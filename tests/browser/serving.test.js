// A page of every family as `serve --public` sends it: nothing breaks a policy,
// nothing goes to others, nothing is kept; and what policies are for.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../hosting/server.js';
import { launch, watched } from './browser.js';
import { samples } from './families.js';
import { folder } from './site.js';

let browser;
let host;

before(async () => {
  browser = await launch();
  host = await serve(folder);
});
after(async () => {
  await browser.close();
  await host.close();
});

test('a page of every family keeps to its policy, to its host and to itself', async () => {
  const pages = samples().pages.filter(({ lang }) => ['en', 'ar'].includes(lang));
  assert.ok(pages.length > 80, `${pages.length} pages`);
  const { page, complaints, close } = await watched(browser, host.address);
  const broken = [];
  await page.exposeFunction('report', (text) => broken.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.report(`${location.pathname}: ${violatedDirective} ${blockedURI}`));
  });
  for (const { path: at } of pages) {
    const response = await page.goto(host.address + at, { waitUntil: 'load' });
    const headers = await response.allHeaders();
    assert.equal(headers['set-cookie'], undefined, at);
    assert.match(headers['content-security-policy'], /default-src 'none'/, at);
    // Integrity: a sheet that was refused has no rules.
    const sheets = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
    assert.ok(sheets.length > 0 && sheets.every((rules) => rules > 0), at);
  }
  assert.deepEqual(await page.context().cookies(), []);
  await close();
  assert.deepEqual([complaints, broken], [[], []]);
});

/** Whether WebAssembly may be compiled on a page. */
const compiles = (page) => page.evaluate(() =>
  WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true, () => false));

test('search runs its engine, and no other page may run one', async () => {
  const { page, complaints, close } = await watched(browser, host.address);
  await page.goto(`${host.address}/en/search/?q=report`);
  await page.waitForSelector('#search-hits li');
  assert.ok(await compiles(page));
  assert.deepEqual(complaints, []);
  await page.goto(`${host.address}/en/`);
  assert.equal(await compiles(page), false);
  await close();
});

test('what somebody adds to a page does not run', async () => {
  const { page, close } = await watched(browser, host.address);
  await page.goto(`${host.address}/en/`);
  const ran = await page.evaluate(async () => {
    const add = (name, fill) => { const one = document.createElement(name); fill(one); document.body.append(one); };
    add('script', (one) => { one.textContent = 'window.inline = true'; });
    add('div', (one) => { one.innerHTML = '<b onclick="window.handler = true" style="position:fixed">x</b>'; });
    add('script', (one) => { one.src = 'data:text/javascript,window.data = true'; });
    add('script', (one) => { one.src = 'https://elsewhere.example/x.js'; });
    document.querySelector('b').click();
    await new Promise((later) => { setTimeout(later, 300); });
    return [window.inline, window.handler, window.data, getComputedStyle(document.querySelector('b')).position];
  });
  assert.deepEqual(ran, [undefined, undefined, undefined, 'static']);
  await close();
});

/** An edition whose people handed in what acts as the site, if it can. */
function hostile() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'serving-'));
  const act = "document.title = 'acted'";
  const contents = {
    '_headers': readFileSync(path.join(folder, '_headers'), 'utf8'),
    '404.html': '<title>nothing</title>',
    'assets/site.0123456789abcdef.css': 'body{color:red}',
    'altered/index.html': '<title>x</title><link rel=stylesheet href=/assets/site.0123456789abcdef.css integrity=sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=>x',
    'files/a/b/x.html': `<title>quiet</title><script>${act}</script>`,
    'files/a/b/x.svg': `<svg xmlns="http://www.w3.org/2000/svg"><script>${act}</script></svg>`,
    'files/a/b/x.xml': `<x xmlns:h="http://www.w3.org/1999/xhtml"><h:script>${act}</h:script></x>`,
    'files/a/b/x.txt': `<script>${act}</script>`,
  };
  return { root, contents };
}

test('what was handed in does not act as the site', async () => {
  const { root, contents } = hostile();
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    return `${createHash('sha256').update(text).digest('hex')}  ${file}\n`;
  };
  const lines = Object.entries(contents).map(([file, text]) => write(file, text)).join('');
  write('manifest.sha256', write('manifest/site.sha256', lines));
  write('papersmart.json', '{"format":1,"audience":"public"}');
  const other = await serve(root);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    for (const name of ['x.html', 'x.svg', 'x.xml']) {
      const download = page.waitForEvent('download');
      await page.goto(`${other.address}/files/a/b/${name}`).catch(() => {});
      assert.equal((await download).suggestedFilename(), name);
    }
    const opened = await page.goto(`${other.address}/files/a/b/x.txt`);
    assert.match(opened.headers()['content-type'], /^text\/plain/);
    assert.notEqual(await page.title(), 'acted');
    await page.goto(`${other.address}/altered/`);
    const refused = await page.evaluate(() => getComputedStyle(document.body).color);
    assert.equal(refused, 'rgb(0, 0, 0)', 'a sheet of other bytes is not used');
  } finally {
    await context.close();
    await other.close();
    rmSync(root, { recursive: true });
  }
});

// From a symbol, however it is spelt, to the document in the reader's language:
// in a real browser, against the preview that `papersmart serve` shows.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { launch } from './browser.js';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('the script reads symbols as the program does', () => {
  const global = {};
  runInNewContext(readFileSync(here('themes/default/assets/symbols.js'), 'utf8'), global);
  const lines = readFileSync(here('tests/symbols/readings.tsv'), 'utf8').split('\n').filter(Boolean);
  assert.ok(lines.length > 900);
  for (const line of lines) {
    const [spelling, ...readings] = line.split('\t');
    assert.deepEqual([...global.symbols.readings(spelling)], readings.filter(Boolean), spelling);
  }
});

let address;
let program;
let browser;

const freePort = () => new Promise((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

before(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  program = spawn(here('target/debug/papersmart'), ['serve', '--port', port, '--now', '2026-04-29T08:30:00Z'], { cwd: here('') });
  for (let left = 600; ; left -= 1) {
    const ready = await fetch(`${address}/en/`).then((answer) => answer.ok, () => false);
    if (ready) break;
    assert.ok(left > 0 && program.exitCode === null, 'the preview does not start');
    await new Promise((later) => setTimeout(later, 200));
  }
  browser = await launch();
});
after(async () => {
  await browser?.close();
  program?.kill();
});

/** Where somebody ends who opens an address. */
async function opened(path, { locale = 'en-GB', javaScriptEnabled = true, lands = null } = {}) {
  const context = await browser.newContext({ locale, javaScriptEnabled, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address + path);
  if (lands) await page.waitForURL(address + lands, { timeout: 10_000 });
  const end = { path: new URL(page.url()).pathname, heading: await page.locator('h1').first().textContent() };
  await context.close();
  return end;
}

const document = (lang, slug = 'cpm-pc.iii-wp.12') => `/${lang}/pcpm/third-session/documents/${slug}/`;

for (const [spelling, locale, lands] of [
  ['/CPM/PC.III/WP.12', 'en-GB', document('en')],
  ['/CPM/PC.III/WP.12/', 'fr-CA', document('fr')],
  ['/cpm/pc.iii/wp.12', 'es', document('es')],
  ['/CPM/PCIII/WP12', 'ru', document('ru')],
  ['/CPM%2FPC.III%2FWP.12', 'ar-EG', document('ar')],
  ['/CPM%252FPC.III%252FWP.12', 'ar-EG', document('ar')],
  ['/CPM%20PC.III%20WP.12', 'zh-CN', document('zh')],
  ['/cpm-pc.iii-wp.12', 'en-GB', document('en')],
  ['/zh/CPM/PC.III/WP.12', 'en-GB', document('zh')],
  ['/ar/cpm/pc.iii/wp.12/', 'en-GB', document('ar')],
  ['/fr/CPM/PC.III/WP.12/Rev.1', 'en-GB', document('fr', 'cpm-pc.iii-wp.12-rev.1')],
  ['/CPM/PC.III/WP.12Rev.1', 'es', document('es', 'cpm-pc.iii-wp.12-rev.1')],
  ['/en/CCS/2025/4/Corr.1', 'fr', '/en/ccs/2025/documents/ccs-2025-4-corr.1/'],
]) {
  test(`${spelling}, in a browser of ${locale}, is ${lands}`, () => opened(spelling, { locale, lands }));
}

test('a reader whose language is none of the six chooses, and is remembered', async () => {
  const context = await browser.newContext({ locale: 'sw', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${address}/CPM/PC.III/WP.12`);
  assert.equal(await page.locator('main a[hreflang]').count(), 6);
  await page.locator('main a[hreflang=ru]').click();
  await page.waitForURL(address + document('ru'));
  await page.goto('about:blank');
  await page.goto(`${address}/CPM/PC.III/WP.12`);
  await page.waitForURL(address + document('ru'));
  await context.close();
});

test('a link on a page leads on in the language of that page', async () => {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${address}/es/`);
  await page.evaluate(() => { location.href = '/CPM/PC.III/WP.12/'; });
  await page.waitForURL(address + document('es'));
  await context.close();
});

test('without JavaScript a symbol as printed shows the document in six languages', async () => {
  for (const path of ['/CPM/PC.III/WP.12', '/fr/CPM/PC.III/WP.12']) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address + path);
    assert.equal(await page.locator('h1').textContent(), 'CPM/PC.III/WP.12');
    await page.locator('main a[hreflang=fr]').click();
    assert.equal(new URL(page.url()).pathname, document('fr'));
    await context.close();
  }
});

test('without JavaScript any other spelling is led to the index of symbols', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(`${address}/cpm/pc.iii/wp.12`);
  assert.equal(answer.status(), 404);
  await page.locator('main a[href="/es/symbols/"]').click();
  await page.locator('main a', { hasText: 'CPM/PC.III' }).first().click();
  await page.locator('main a', { hasText: 'CPM/PC.III/WP' }).first().click();
  await page.locator('main a', { hasText: 'CPM/PC.III/WP.12' }).first().click();
  assert.match(new URL(page.url()).pathname, /^\/es\/pcpm\/third-session\/documents\/cpm-pc\.iii-wp\.12/);
  await context.close();
});

test('a symbol that nobody knows stays where it is, and the search box gets it', async () => {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${address}/cpm/pc.iii/wp.999`);
  await page.waitForLoadState('networkidle');
  assert.equal(new URL(page.url()).pathname, '/cpm/pc.iii/wp.999');
  const search = page.locator('main li[lang=en] a', { hasText: 'Search' });
  assert.equal(await search.evaluate((link) => link.href), `${address}/en/search/?q=CPM%2FPC.III%2FWP.999`);
  await context.close();
});

// Every family of pages in six languages, in a real browser on a phone's
// screen: nothing that WCAG 2.2 AA or good practice forbids, in light and in
// dark; no request to anyone else; no scroll to the side; keyboard first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { samples } from './families.js';
import { serve } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = { width: 360, height: 740 };
const { pages, unknown } = samples();

let browser;
let server;

before(async () => {
  server = await serve();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A page of the site, and what the browser complained about or asked others for. */
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: phone, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) complaints.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(server.address + path, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}

async function violations(page) {
  await page.evaluate(axe);
  const run = (tags) => window.axe.run(document, {
    runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false,
  });
  const found = await page.evaluate(run, rules);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
}

test('every page belongs to a family that is looked at', () => {
  assert.deepEqual(unknown, []);
});

for (const { name, lang, path } of pages) {
  test(`${name}, ${lang}: ${path}`, async () => {
    const { page, complaints, close } = await open(path);
    const root = await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir, scripts: document.scripts.length };
    });
    assert.deepEqual(root, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', scripts: name === 'search' ? 1 : 0 });

    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');

    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), [], colorScheme);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(sideways <= 320, `${sideways} pixels wide on a screen of 320`);
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('without JavaScript one gets from the chooser to a statement', async () => {
  const { page, complaints, close } = await open('/', { javaScriptEnabled: false });
  const follow = async (pattern) => {
    const links = page.locator('main a').or(page.locator('nav a'));
    for (const link of await links.all()) {
      if (pattern.test(await link.getAttribute('href'))) {
        await link.click();
        await page.waitForLoadState();
        return;
      }
    }
    assert.fail(`no link like ${pattern} on ${page.url()}`);
  };
  await follow(/^\/fr\/$/);
  await follow(/^\/fr\/pcpm\/third-session\/$/);
  await follow(/\/statements\/$/);
  await follow(/\/statements\/(?!by-|page)[^/]+\/$/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  assert.equal(await page.locator('h1').count(), 1);
  assert.deepEqual(complaints, []);
  await close();
});

// How tests look at the search page: over the network, and from a disk.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { folder, serve } from './site.js';

/** The name of an asset. */
export const asset = (pattern) => readdirSync(join(folder, 'assets')).find((name) => pattern.test(name));

let browser;

export async function start() {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

export const finish = () => browser?.close();

export const until = async (locator, text) => {
  await locator.filter({ hasText: text }).waitFor({ timeout: 5000 });
};

/**
 * Runs with a page, what of it is looked at most, and what the server was
 * asked for. Nothing may break the policy, and no script may fail. `instead`
 * is the server's.
 */
export async function look(path, run, { instead, ranges, prepare, ...options } = {}) {
  const complaints = [];
  const server = await serve({ instead, ranges });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  if (prepare) await page.addInitScript(prepare);
  page.on('console', (message) => {
    if (/policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(server.address + path, { waitUntil: 'load' });
    await run({
      page, context, server,
      box: page.locator('#search-query'),
      hits: page.locator('#search-hits > li'),
      status: page.locator('#search-status'),
      asked: (pattern) => server.asked.filter((one) => pattern.test(one)),
    });
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    server.close();
  }
}

/**
 * Runs with the search page of an edition on a disk: `files` are there as
 * scripts that hold them, `scripts` as they are.
 */
export async function edition(lang, { files, scripts = {} }, run) {
  const disk = mkdtempSync(join(tmpdir(), 'edition-'));
  const put = (path, content) => {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), content);
  };
  try {
    cpSync(join(folder, 'assets'), join(disk, 'assets'), { recursive: true });
    Object.entries(scripts).forEach(([path, content]) => put(path, content));
    Object.entries(files).forEach(([path, bytes]) => put(`${path}.js`,
      `papersmart.block(${JSON.stringify(path.slice(1))},"${bytes.toString('base64')}")`));
    // Addresses from the root mean nothing on a disk, and there browsers refuse what
    // they should check: an edition for disks goes without.
    const html = readFileSync(join(folder, lang, 'search/index.html'), 'utf8')
      .replace(/(src|href)=\/assets/g, '$1=../../assets').replace(/data-root=\//, 'data-root=../../').replace(/ integrity=("[^"]*"|[^\s>]+)/g, '');
    put(`${lang}/search/index.html`, html);
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(join(disk, lang, 'search/index.html')).href);
    await run({ page, complaints });
    await page.close();
  } finally {
    rmSync(disk, { recursive: true });
  }
}

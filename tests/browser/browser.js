// A real browser for tests: how it starts, pages that note what goes wrong in
// them, and axe.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/** Chromium, which asks nobody for anything; `more` are further switches. */
export const launch = (...more) => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', ...more],
});

/** What blocking says. */
const blocked = /Service Worker registration blocked/;

/**
 * A page that notes errors, warnings, broken policies, failed answers and
 * requests to others than `address`, and how many requests it made. Nothing is
 * saved on the device unless the options say so.
 */
export async function watched(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !blocked.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(address)) complaints.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return { page, complaints, requests, close: () => context.close() };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } };
const contrast = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

/** What axe finds against A, AA and good practice on a page. */
export const violations = (page) => run(page, all);

/** What axe finds too faint for AAA, which alone changes with the scheme. */
export const faint = (page) => run(page, contrast);

async function run(page, rules) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  const found = await page.evaluate(
    (options) => window.axe.run(document, { ...options, resultTypes: ['violations'], preload: false }), rules);
  return found.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`);
}

// The two browsers that open a portable edition, by one grammar: Chromium, and
// Firefox as Debian has it. Neither may ask the network for anything.

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What a page said that it should not have, and what it asked for elsewhere. */
function watched(page) {
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  return complaints;
}

async function inChromium() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET,
  });
  return {
    name: 'Chromium',
    async open(url, { width = 1280, height = 800 } = {}) {
      const page = await browser.newPage({ viewport: { width, height } });
      const complaints = watched(page);
      await page.goto(url, { waitUntil: 'load' });
      return {
        complaints,
        look: (run, value) => page.evaluate(run, value),
        until: (run, value) => page.waitForFunction(run, value, { timeout: 30000 }),
        type: (where, text) => page.fill(where, text),
        choose: (where, folder) => page.setInputFiles(where, folder),
        picture: (path) => page.screenshot({ path, fullPage: true }),
        close: () => page.close(),
      };
    },
    finish: () => browser.close(),
  };
}

async function inFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox', headless: true, executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
  });
  return {
    name: 'Firefox',
    async open(url, { width = 1280, height = 800 } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      const complaints = watched(page);
      await page.goto(url, { waitUntil: 'load' });
      return {
        complaints,
        look: (run, value) => page.evaluate(run, value),
        until: (run, value) => page.waitForFunction(run, { timeout: 30000 }, value),
        type: (where, text) => page.type(where, text),
        // WebDriver hands over files, no folders: which path each has it is told here.
        choose: async (where, folder) => {
          const names = readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
          await page.evaluate((selector, paths) => {
            const input = document.querySelector(selector);
            Object.defineProperty(File.prototype, 'webkitRelativePath', {
              get() { return paths[Array.prototype.indexOf.call(input.files, this)]; },
            });
          }, where, names.map((name) => `edition/${relative(folder, name)}`));
          await (await page.$(where)).uploadFile(...names);
        },
        picture: (path) => page.screenshot({ path, fullPage: true }),
        close: () => page.close(),
      };
    },
    finish: () => browser.close(),
  };
}

export const readers = [inChromium, inFirefox];

// The same pages for readers who set up their browsers: letters of twice the
// size, and no JavaScript.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, watched } from './browser.js';
import { layout } from './checks/layout.js';
import { samples } from './families.js';
import { languages, serve } from './site.js';

const { pages } = samples();

let server;
before(async () => { server = await serve(); });
after(() => server?.close());

/** What `check` finds on each sample in a language, in one tab. */
async function onEach(browser, lang, options, check) {
  const { page, complaints, close } = await watched(browser, server.address, options);
  const wrong = [];
  for (const one of pages.filter((page) => page.lang === lang)) {
    await page.goto(server.address + one.path, { waitUntil: 'load' });
    wrong.push(...(await check(page, one)).map((what) => `${one.path}: ${what}`));
  }
  await close();
  return [...wrong, ...complaints];
}

test('letters of twice the size', async (t) => {
  const browser = await launch('--blink-settings=defaultFontSize=32,defaultFixedFontSize=26');
  for (const lang of languages) {
    await t.test(lang, async () => {
      assert.deepEqual(await onEach(browser, lang, {}, async (page) => {
        const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
        return [...size < 32 ? [`letters of ${size} pixels`] : [], ...await layout(page)];
      }), []);
    });
  }
  await browser.close();
});

test('without JavaScript nothing is missing', async (t) => {
  const browser = await launch();
  const words = (page) => page.evaluate(() => document.querySelector('main').innerText.split(/\s+/).filter(Boolean));
  for (const lang of languages) {
    await t.test(lang, async () => {
      const full = new Map();
      assert.deepEqual(await onEach(browser, lang, {}, async (page, { name, path }) => {
        // Scripts lead from the page of a symbol to its document; what they leave
        // behind, and that one gets on without them, symbols.test.js looks at.
        full.set(path, ['symbol', 'neutral'].includes(name) ? [] : await words(page));
        return [];
      }), []);
      assert.deepEqual(await onEach(browser, lang, { javaScriptEnabled: false }, async (page, { path }) => {
        const there = new Set(await words(page));
        return full.get(path).filter((word) => !there.has(word)).slice(0, 3).map((word) => `without ${word}`);
      }), []);
    });
  }
  await browser.close();
});

// Every family of pages in six languages, in a real browser: each page is
// opened once, and its screen, scheme and reader's wishes change in place.

import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { desktop, faint, launch, phone, violations, watched } from './browser.js';
import { skip, walk } from './checks/keyboard.js';
import { layout, spaced } from './checks/layout.js';
import { onPaper, parts, restless, withoutColours } from './checks/parts.js';
import { samples } from './families.js';
import { serve } from './site.js';

const { pages, unknown } = samples();
// A walk through every page in each language would take too long; the way of a
// keyboard depends on the direction of a page, not on its words.
const walked = { en: 'light', ar: 'dark' };
// Colours are the same in each language; a script from right to left mirrors what has them.
const coloured = {
  en: ['phone, light', 'phone, dark', 'desktop, dark', 'desktop, light'],
  ar: ['phone, light', 'desktop, dark'],
};

let browser;
let server;

before(async () => {
  server = await serve();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('every page belongs to a family that is looked at', () => {
  assert.deepEqual(unknown, []);
});

describe('each sample', { concurrency: availableParallelism() }, () => {
  for (const { name, lang, path } of pages) {
    test(`${name}, ${lang}: ${path}`, async () => {
      const { page, complaints, requests, close } = await watched(browser, server.address);
      const wrong = [];
      const none = async (what, found) => wrong.push(...(await found).map((one) => `${what}: ${one}`));
      const colours = async (where) => coloured[lang]?.includes(where) && none(where, faint(page));
      const show = (media, size) => Promise.all([page.emulateMedia(media), size && page.setViewportSize(size)]);
      try {
        await page.goto(server.address + path, { waitUntil: 'load' });
        // An address that says no language goes on to a page in one: each by itself.
        const shown = requests.lastIndexOf(page.url());
        assert.ok(shown >= 0, `${page.url()} was not asked for`);
        const each = [shown, requests.length - shown];
        assert.ok(Math.max(...each) <= 6, `${each} requests`);
        await none('parts', parts(page, lang));
        assert.deepEqual(await skip(page), [true, 'main'], 'skip link');
  
        await none('phone, light', violations(page));
        await colours('phone, light');
        await none('layout, phone', layout(page));
        if (walked[lang] === 'light') await none('keyboard', walk(page));
        await show({ colorScheme: 'dark' });
        await colours('phone, dark');
        if (walked[lang] === 'dark') await none('keyboard', walk(page));
        await show({}, desktop);
        await colours('desktop, dark');
        await show({ colorScheme: 'light' });
        if (lang in coloured) await none('desktop, light', violations(page));
        await colours('desktop, light');
        await none('layout, desktop', layout(page));
  
        await show({}, { width: 320, height: 640 });
        await none('320 pixels', layout(page));
        await show({}, { width: 640, height: 400 });
        await none('zoom of 200 %', layout(page));
        await show({}, phone);
        await none('text spacing', spaced(page, () => layout(page)));
        await show({ reducedMotion: 'reduce' });
        await none('reduced motion', restless(page));
        await show({ forcedColors: 'active' });
        await none('forced colours', withoutColours(page));
        await show({ forcedColors: 'none', media: 'print' });
        await none('print', onPaper(page));
        await none('browser', complaints);
        assert.deepEqual(wrong, []);
      } finally {
        await close();
      }
    });
  }
});

// A delegate with a small phone and no JavaScript, who sees a page and presses
// the links on it: nothing else leads anywhere.

import assert from 'node:assert/strict';
import { violations, watched } from './browser.js';

// Pages that axe has seen already: every task begins on the same ones.
const examined = new Set();

/**
 * Starts at the home page of a language. `press` follows the first visible link
 * that leads to a path like `to` and whose words, where `says` is given, have
 * that in them; `presses` counts. Each page on the way is looked at by axe.
 */
export async function depart(browser, address, lang) {
  const { page, complaints, close } = await watched(browser, address, { javaScriptEnabled: false });
  // What runs no scripts runs no axe: the same page, where it may.
  const examiner = await watched(browser, address, {});
  const journey = { page, presses: 0, close: () => Promise.all([close(), examiner.close()]) };

  async function arrive() {
    assert.deepEqual(complaints, []);
    const { pathname } = new URL(page.url());
    if (examined.has(pathname)) return;
    await examiner.page.goto(page.url());
    assert.deepEqual(await violations(examiner.page), [], pathname);
    examined.add(pathname);
  }

  /** The visible links like that, with their paths. */
  journey.links = async (to, says = '') => {
    const found = [];
    for (const link of await page.locator('a[href]').filter({ hasText: says }).all()) {
      const path = new URL(await link.getAttribute('href'), page.url()).pathname;
      const bare = path.replace(`/${lang}/`, '');
      if (to.test(bare) && await link.isVisible() && (await link.innerText()).trim()) found.push({ link, path });
    }
    return found;
  };
  journey.press = async (to, says) => {
    const [first] = await journey.links(to, says);
    assert.ok(first, `no link like ${to} ${says ?? ''} on ${page.url()}`);
    await first.link.click();
    await page.waitForLoadState();
    journey.presses += 1;
    await arrive();
    assert.match(new URL(page.url()).pathname.replace(`/${lang}/`, ''), to);
  };
  /** The main part says so, where a reader sees it. */
  journey.reads = async (words) => {
    const text = (await page.locator('main').innerText()).replace(/[\u2066-\u2069]/g, '');
    assert.ok(words instanceof RegExp ? words.test(text) : text.includes(words), `${words} is not on ${page.url()}`);
  };
  await page.goto(`${address}/${lang}/`);
  await arrive();
  return journey;
}

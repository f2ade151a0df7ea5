// The search page with the engine itself and the sample's own index, in six
// languages, over the network and from a disk.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { asset, edition, finish, look, start, until } from './searching.js';
import { samples } from './families.js';
import { folder, languages } from './site.js';

before(start);
after(finish);

/** A statement's address and heading: whoever types the heading wants the page. */
function wanted(lang) {
  const { path } = samples().pages.find((one) => one.name === 'document' && one.lang === lang);
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const [, heading] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html);
  return { path, heading: heading.replace(/<small.*?<\/small>|<[^>]*>/gs, '').replace(/&[a-z]+;/g, ' ').trim() };
}

for (const lang of languages) {
  test(`the engine finds a document by its title, and its counts agree, ${lang}`, () => {
    const { path, heading } = wanted(lang);
    return look(`/${lang}/search/`, async ({ page, box, hits, status }) => {
      await box.fill(heading);
      await box.press('Enter');
      await hits.first().waitFor({ timeout: 15000 });
      const links = await page.locator('#search-hits a.row-title').evaluateAll((all) => all.map((one) => one.pathname));
      assert.ok(links.slice(0, 3).includes(path), `${heading}: ${links.join(' ')}`);

      // One word, so that no narrower set makes do with fewer of the words.
      const [word] = heading.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length);
      await box.fill(word);
      await box.press('Enter');
      await until(status, /./);
      await page.locator('#search-filters summary').first().click();
      const choices = await page.locator('#search-facets label').all();
      assert.ok(choices.length > 1, word);
      const [, count] = /\((\d+)\)$/.exec(await choices[0].textContent());
      await choices[0].click();
      await page.waitForFunction(() => /[?&]\w+=.*&\w+=/.test(location.search));
      await page.waitForTimeout(1500);
      const shown = await status.textContent();
      if (Number(count) > 2) assert.ok(shown.includes(count), `${shown} for ${count}`);
      assert.equal(await hits.count(), Math.min(Number(count), 10));
    });
  });
}

test('the engine starts once, and later queries bring little', () =>
  look('/en/search/', async ({ page, box, hits, asked }) => {
    await box.fill('meeting');
    await hits.first().waitFor({ timeout: 15000 });
    await page.waitForTimeout(1500);
    await box.fill('documents');
    await page.waitForFunction(() => /q=documents/.test(location.search));
    await page.waitForTimeout(1500);
    assert.equal(asked(/engine\..*wasm/).length, 1);
    assert.equal(asked(/^\/search\/en\.json/).length, 1);
  }));

test('after a reload the engine has its blocks from the device, and its manifest from the network', () =>
  look('/en/search/?q=documents', async ({ page, hits, status, asked }) => {
    await hits.first().waitFor({ timeout: 15000 });
    await until(status, /./);
    const [blocks, said] = [asked(/\.bin$/), await status.textContent()];
    assert.ok(blocks.length > 2);
    await page.reload();
    await hits.first().waitFor({ timeout: 15000 });
    await until(status, said);
    assert.deepEqual(asked(/\.bin$/), blocks);
    assert.equal(asked(/^\/search\/en\.json/).length, 2);
  }));

test('the engine answers on a page opened from a disk', async () => {
  const files = {};
  const read = (path) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) read(below);
      else files[below] = readFileSync(join(folder, below));
    }
  };
  read('/search');
  const wasm = `/assets/${asset(/^engine\..*wasm$/)}`;
  files[wasm] = readFileSync(join(folder, wasm));
  await edition('fr', { files }, async ({ page, complaints }) => {
    await page.locator('#search-query').fill(wanted('fr').heading);
    await page.locator('#search-query').press('Enter');
    await page.locator('#search-hits > li').first().waitFor({ timeout: 15000 });
    assert.deepEqual(complaints, []);
  });
});

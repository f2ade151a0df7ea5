// What people see of search, in a real browser, with a stand-in for the
// engine: what happens, what is said, and what is asked of the network.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { asset, edition, finish, look, start, until } from './searching.js';
import { folder, languages } from './site.js';
import { engine, glue, index } from './stand-in.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

before(start);
after(finish);

/** The search page with the stand-in for the engine, and an index's files. */
function open(path, run, { files = index(), ...options } = {}) {
  const world = { files };
  const instead = (asked) => {
    if (asked === glue) return engine;
    return asked.startsWith('/search/') ? world.files[asked] ?? null : undefined;
  };
  return look(path, (seen) => run(Object.assign(world, seen)), { instead, ...options });
}

const active = (page) => page.evaluate(() => document.activeElement.id);

test('nothing of the engine is loaded before somebody goes to the box', () =>
  open('/en/search/', async ({ page, box, asked }) => {
    await page.waitForTimeout(300);
    assert.deepEqual(asked(/engine|worker|host|^\/search\//), []);
    await box.focus();
    await page.waitForTimeout(700);
    assert.equal(asked(/engine\..*wasm/).length, 1);
    assert.equal(asked(/^\/search\/en\.json/).length, 1);
  }));

test('typing shows results, says how many when it is quiet, and leaves the focus', () =>
  open('/en/search/', async ({ page, box, hits, status }) => {
    await box.pressSequentially('water', { delay: 30 });
    await hits.first().waitFor();
    assert.equal(await status.textContent(), '');
    assert.equal(await hits.count(), 10);
    assert.equal(await active(page), 'search-query');
    await until(status, '23 results');
    assert.equal(new URL(page.url()).search, '?q=water');
    const first = hits.first();
    assert.equal(await first.locator('a').getAttribute('href'),
      `${new URL(page.url()).origin}/en/pcpm/third-session/`);
    assert.equal(await first.locator('a bdi').textContent(), 'PCPM/3/0');
    assert.equal(await first.locator('time').textContent(), '1 March 2020');
    assert.match(await first.textContent(), /Document.*Speaker 0.*Third session.*English/s);
    assert.equal(await page.evaluate(() => CSS.highlights.get('search').size), 10);
    assert.equal(await page.locator('#search mark').count(), 0);
  }));

test('more results come on request, and the reader goes on at the first', () =>
  open('/en/search/?q=water', async ({ page, hits }) => {
    await hits.first().waitFor();
    await page.locator('#search-more').click();
    await hits.nth(19).waitFor();
    const at = await page.evaluate(() =>
      Array.from(document.querySelectorAll('#search-hits > li')).findIndex((one) => one.contains(document.activeElement)));
    assert.equal(at, 10);
    await page.locator('#search-more').click();
    await hits.nth(22).waitFor();
    assert.equal(await page.locator('#search-more').isVisible(), false);
  }));

test('no results are said at once', () =>
  open('/en/search/', async ({ box, status, hits }) => {
    await box.fill('xylophone');
    await until(status, 'No results.');
    assert.equal(await hits.count(), 0);
  }));

test('facets narrow the results, and their counts agree with them', () =>
  open('/en/search/?q=water', async ({ page, hits, status }) => {
    await until(status, '23 results');
    await page.locator('#search-filters summary').first().click();
    for (const name of ['document', 'statement']) {
      const label = page.locator('#search-facet-kind label').filter({ has: page.locator(`[value=${name}]`) });
      const [, count] = /\((\d+)\)/.exec(await label.textContent());
      await label.click();
      await page.waitForFunction((n) => document.querySelector('#search-status').textContent.startsWith(`${n} `), count);
      assert.equal(await hits.first().locator('.badge').textContent(), name === 'document' ? 'Document' : 'Statement');
      await page.waitForTimeout(100);
      assert.ok(new URL(page.url()).searchParams.getAll('kind').includes(name));
      assert.equal(await page.evaluate(() => document.activeElement.value), name);
      await page.locator(`#search-facet-kind [value=${name}]`).click();
      await until(status, '23 results');
    }
    await page.locator('#search-facet-kind [value=document]').click();
    await until(status, '8 results');
    await page.locator('#search-clear').click();
    await until(status, '23 results');
    assert.equal(new URL(page.url()).search, '?q=water');
  }));

test('a long facet shows its first choices and opens for the others', () =>
  open('/en/search/?q=water', async ({ page, hits }) => {
    await hits.first().waitFor();
    await page.locator('#search-filters summary').first().click();
    const speakers = page.locator('#search-facet-speaker');
    await until(speakers.locator('summary'), 'Show all: 11');
    assert.equal(await speakers.locator('label:visible').count(), 8);
    await speakers.locator('summary').click();
    assert.equal(await speakers.locator('label:visible').count(), 11);
  }));

test('results are sorted by date on request', () =>
  open('/en/search/?q=water', async ({ page, hits }) => {
    await hits.first().waitFor();
    await page.locator('#search-sort-date').check();
    await page.waitForFunction(() => document.querySelector('#search-hits time').dateTime.startsWith('2024'));
    assert.equal(new URL(page.url()).searchParams.get('sort'), 'date');
  }));

test('the back button takes back filters and submitted queries', () =>
  open('/en/search/', async ({ page, box, status }) => {
    await box.fill('water');
    await box.press('Enter');
    await until(status, '23 results');
    await page.locator('#search-filters summary').first().click();
    await page.locator('#search-facet-kind [value=document]').check();
    await until(status, '8 results');
    await box.fill('rivers 3');
    await box.press('Enter');
    await page.waitForFunction(() => /q=rivers/.test(location.search));
    await page.goBack();
    await until(status, '8 results');
    assert.equal(await box.inputValue(), 'water');
    await page.goBack();
    await until(status, '23 results');
    assert.equal(await page.locator('#search-facet-kind [value=document]').isChecked(), false);
    await page.goForward();
    await until(status, '8 results');
    assert.equal(await page.locator('#search-facet-kind [value=document]').isChecked(), true);
  }));

test('an address with a query and filters shows what it says', () =>
  open('/en/search/?q=water&kind=document&sort=date', async ({ page, box, status, hits }) => {
    await until(status, '8 results');
    assert.equal(await box.inputValue(), 'water');
    assert.equal(await page.locator('#search-sort-date').isChecked(), true);
    assert.match(await hits.first().textContent(), /2024|2023/);
  }));

test('once loaded, search works offline', () =>
  open('/en/search/', async ({ context, box, status }) => {
    await box.fill('water');
    await until(status, '23 results');
    await context.setOffline(true);
    await box.fill('rivers');
    await until(status, '8 results');
  }));

test('offline without data is said, and search works when the network is back', () =>
  open('/en/search/', async ({ page, context, box, status, hits }) => {
    await context.setOffline(true);
    await box.fill('water');
    await until(status, 'could not be reached');
    assert.equal(await page.locator('#search-lists a').first().isVisible(), true);
    await context.setOffline(false);
    await box.press('Enter');
    await hits.first().waitFor();
  }));

test('a damaged file is not used, and is fetched once more', async () => {
  const files = index();
  const path = Object.keys(files).find((one) => /en-1\.bin/.test(one));
  files[path] = Buffer.from(files[path]).fill(0x20, 10, 20);
  await open('/en/search/', async ({ box, status, hits, asked }) => {
    await box.fill('water');
    await until(status, 'damaged');
    assert.equal(await hits.count(), 0);
    assert.equal(asked(/en-1\.bin/).length, 2);
    // Mended, it serves.
    files[path] = index()[path];
    await box.press('Enter');
    await hits.first().waitFor();
  }, { files });
});

test('an index of an unknown format is said', async () => {
  const files = index();
  files['/search/en.json'] = Buffer.from('{"format":99}');
  await open('/en/search/', async ({ box, status }) => {
    await box.fill('water');
    await until(status, 'newer kind');
  }, { files });
});

test('a file that an edition took away is found in the next edition', () =>
  open('/en/search/', async (world) => {
    await world.box.focus();
    await world.page.waitForTimeout(500);
    // Published between the manifest and the first key.
    world.files = index({ edition: 2, change: (all) => all.slice(0, 5) });
    await world.box.fill('water');
    await until(world.status, '5 results');
    assert.equal(world.asked(/^\/search\/en\.json/).length, 2);
  }));

test('a publication between two keys is noticed where a file is gone, and searched', () =>
  open('/en/search/', async (world) => {
    await world.box.fill('water');
    await until(world.status, '23 results');
    world.files = index({ edition: 2 });
    await world.box.fill('trees');
    await until(world.hits.first(), 'Trees, edition 2');
    assert.equal(world.asked(/^\/search\/en\.json/).length, 2);
    assert.deepEqual(world.asked(/trees/), ['/search/cd/en-1-trees.bin', '/search/cd/en-2-trees.bin']);
    // The new list serves from now on.
    await world.box.fill('rivers');
    await until(world.status, '8 results');
    assert.equal(world.asked(/^\/search\/en\.json/).length, 2);
  }));

test('what a question waited for is not fetched to its end when another needs it no more', () => {
  const slow = index();
  const trees = '/search/cd/en-1-trees.bin';
  const instead = async (asked) => {
    if (asked === glue) return engine;
    if (asked === trees) await new Promise((done) => { setTimeout(done, 10000).unref(); });
    return asked.startsWith('/search/') ? slow[asked] ?? null : undefined;
  };
  return look('/en/search/', async ({ page, box, status, asked, server }) => {
    await box.fill('trees');
    while (!asked(/trees/).length) await page.waitForTimeout(20);
    assert.deepEqual(server.cut, []);
    await box.fill('water');
    await until(status, '23 results');
    assert.deepEqual(server.cut, [trees]);
  }, { instead });
});

test('what a question waited for serves the next one too', () => {
  const slow = index();
  let release;
  const instead = async (asked) => {
    if (asked === glue) return engine;
    if (asked.endsWith('trees.bin')) await new Promise((done) => { release = done; });
    return asked.startsWith('/search/') ? slow[asked] ?? null : undefined;
  };
  return look('/en/search/', async ({ page, box, hits, asked, server }) => {
    await box.fill('tree');
    while (!release) await page.waitForTimeout(20);
    await box.fill('trees');
    await page.waitForFunction(() => /q=trees/.test(location.search));
    await page.waitForTimeout(300);
    release();
    await until(hits.first(), 'Trees, edition 1');
    assert.equal(asked(/trees/).length, 1);
    assert.deepEqual(server.cut, []);
  }, { instead });
});

test('after a reload only the manifest is asked for again, as long as the device keeps the rest', () =>
  open('/en/search/', async ({ page, box, status, asked }) => {
    await box.fill('trees');
    await box.press('Enter');
    await until(status, '3 results');
    const files = asked(/\.bin$/);
    assert.equal(files.length, 2);
    await page.reload();
    await until(status, '3 results');
    assert.deepEqual(asked(/\.bin$/), files);
    assert.equal(asked(/^\/search\/en\.json/).length, 2);

    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    await until(status, '3 results');
    assert.deepEqual(asked(/\.bin$/), [...files, ...files]);
  }));

test('a file that is nowhere is said to be missing', () =>
  open('/en/search/', async (world) => {
    delete world.files['/search/ab/en-1.bin'];
    await world.box.fill('water');
    await until(world.status, 'missing');
  }));

test('a crash of the engine is said, and the next question has a new one', () =>
  open('/en/search/', async ({ box, status, hits }) => {
    await box.fill('crash');
    await until(status, 'stopped because of an error');
    await box.fill('water');
    await hits.first().waitFor();
  }));

test('a host that knows no parts of files is good enough', () =>
  open('/en/search/?q=water', async ({ status }) => until(status, '23 results'), { ranges: false }));

test('a browser without workers searches in the page', () =>
  open('/en/search/?q=water', async ({ status }) => until(status, '23 results'),
    { prepare: () => { delete window.Worker; } }));

test('a browser without WebAssembly is told so', () =>
  open('/en/search/?q=water', async ({ status }) => until(status, 'too old'),
    { prepare: () => { delete window.Worker; delete window.WebAssembly; } }));

test('a browser without highlights gets bold words', () =>
  open('/en/search/?q=water', async ({ page, hits }) => {
    await hits.first().waitFor();
    assert.equal(await page.locator('#search-hits .excerpt b').first().textContent(), 'water');
  }, { prepare: () => { delete window.Highlight; } }));

test('who saves data is asked first', () =>
  open('/en/search/?q=water', async ({ page, box, hits, asked }) => {
    await box.focus();
    await box.pressSequentially('s');
    await page.waitForTimeout(500);
    assert.deepEqual(asked(/engine|worker|host|^\/search\//), []);
    await until(page.locator('#search-state'), 'Press the search button');
    await box.fill('water');
    await page.locator('#search-form button').click();
    await hits.first().waitFor();
  }, { prepare: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }) }));

test('a mistyped word is searched as it was meant, and can be insisted on', () =>
  open('/en/search/?q=watre', async ({ page, box, hits }) => {
    await hits.first().waitFor();
    const remark = page.locator('#search-remark');
    await until(remark, 'These are the results for “water”.');
    await remark.locator('a').click();
    assert.equal(await box.inputValue(), '"watre"');
  }));

test('it is said that no page has all the words', () =>
  open('/en/search/?q=water+zebra', async ({ page, hits }) => {
    await hits.first().waitFor();
    await until(page.locator('#search-remark'), 'No page has all of these words');
  }));

test('all six languages are searched on request, each shown in its own', () =>
  open('/fr/search/?q=water', async ({ page, hits, asked }) => {
    await hits.first().waitFor();
    assert.deepEqual(asked(/^\/search\/..\.json/), ['/search/fr.json']);
    await page.locator('#search-everywhere').click();
    await page.locator('#search-others ol[lang=es] > li').first().waitFor();
    const headings = await page.locator('#search-others h2').allTextContents();
    assert.equal(headings.length, 5);
    assert.equal(new Set(asked(/^\/search\/..\.json/)).size, 6);
    assert.match(await page.locator('#search-others section').nth(2).locator('p a').getAttribute('href'), /\/en\/search\/\?q=water/);
    assert.equal(new URL(page.url()).searchParams.get('in'), 'all');
  }));

test('a hit that leads off the site is not shown', () =>
  open('/en/search/?q=water', async ({ hits }) => {
    await hits.first().waitFor();
    assert.equal(await hits.count(), 9);
  }, { files: index({ change: (all) => all.map((one, at) => (at ? one : { ...one, url: '//evil.example/' })) }) }));

test('by keyboard alone one gets from the box to a result, and Escape empties the box', () =>
  open('/en/search/', async ({ page, box, hits, status }) => {
    await box.focus();
    await page.keyboard.type('rivers');
    await hits.first().waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await box.inputValue(), '');
    assert.equal(await page.locator('#search-results').isVisible(), false);
    await page.keyboard.type('rivers');
    await page.keyboard.press('Enter');
    await until(status, '8 results');
    const passed = [];
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate(() => document.activeElement.closest('li') ? 'hit'
        : document.activeElement.id || document.activeElement.localName));
      if (passed.includes('hit')) break;
    }
    assert.deepEqual(passed, ['button', 'search-sort-relevance', 'summary', 'hit']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/third-session/);
  }));

test('the Arabic page runs from right to left, and foreign text keeps its own direction', () =>
  open('/ar/search/?q=water', async ({ page, hits, status }) => {
    await until(status, '23 نتيجة');
    const row = hits.first();
    const [, symbol] = [await row.boundingBox(), row.locator('a bdi')];
    assert.equal(await symbol.getAttribute('dir'), 'ltr');
    assert.equal(await row.locator('a span').getAttribute('lang'), 'en');
    assert.equal(await row.locator('.excerpt').getAttribute('dir'), 'ltr');
    assert.equal(await row.locator('time').textContent(), '1 آذار/مارس 2020');
    const box = await page.locator('#search-form button').boundingBox();
    const field = await page.locator('#search-query').boundingBox();
    assert.ok(box.x < field.x, 'the button is left of the box');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(sideways <= 360, `${sideways}`);
  }));

for (const lang of languages) {
  test(`results are accessible, ${lang}`, () =>
    open(`/${lang}/search/?q=water&kind=statement&in=all`, async ({ page, hits }) => {
      await hits.first().waitFor();
      await page.locator('#search-filters').evaluate((one) => { one.open = true; });
      await page.locator('#search-others ol > li').first().waitFor();
      await page.waitForTimeout(400);
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(() => window.axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'] },
          resultTypes: ['violations'], preload: false,
        }));
        const said = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
        assert.deepEqual(said, [], colorScheme);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(sideways <= 320, `${sideways} pixels wide on a screen of 320`);
    }));
}

test('without JavaScript the box of any page leads to an explanation and to the lists', () =>
  open('/en/', async ({ page, box }) => {
    await page.locator('#search-box').fill('water');
    await page.locator('.search-box button').click();
    await page.waitForURL(/\/en\/search\/\?q=water/);
    assert.equal(await box.isVisible(), true);
    await until(page.locator('noscript p'), 'needs JavaScript');
    for (const tail of ['/en/journal/', '/en/speakers/', '/en/pcpm/', '/statements/by-speaker/', '/statements/by-item/']) {
      const link = page.locator(`#search-lists a[href$="${tail}"]`).first();
      assert.equal(await link.isVisible(), true, tail);
      const answer = await page.request.get(new URL(await link.getAttribute('href'), page.url()).href);
      assert.equal(answer.status(), 200, tail);
    }
  }, { javaScriptEnabled: false }));

test('with JavaScript the box of any page leads to its results', () =>
  open('/en/', async ({ page, hits, asked }) => {
    assert.deepEqual(asked(/(search|engine)[^/]*\.js$|wasm/), []);
    await page.locator('#search-box').fill('water');
    await page.keyboard.press('Enter');
    await hits.first().waitFor();
  }));

test('a page opened from a disk searches by scripts alone', async () => {
  const files = { ...index(), [`/assets/${asset(/^engine\..*wasm$/)}`]: Buffer.from([0]) };
  await edition('en', { files, scripts: { [glue]: engine } }, async ({ page, complaints }) => {
    await page.locator('#search-query').fill('water');
    await page.locator('#search-hits > li').first().waitFor({ timeout: 5000 });
    assert.match(await page.locator('#search-hits a').first().getAttribute('href'),
      /^file:.*\/en\/pcpm\/third-session\/index\.html$/);
    assert.deepEqual(complaints, []);
  });
});

test('the page says what the engine weighs', () => {
  const html = readFileSync(join(folder, 'en/search/index.html'), 'utf8');
  const said = Number(/Loading the search engine \((\d+).kB\)/.exec(html)[1]) * 1000;
  const parts = [/^engine\..*js$/, /^engine\..*wasm$/].map(asset);
  const weight = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name)), { level: 9 }).length, 0);
  assert.ok(Math.abs(said - weight) < weight / 10, `${said} said, ${weight} weighed`);
});

test('the page and its scripts are small', () => {
  const weight = (path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => /^search.*\.js$/.test(name));
  assert.equal(scripts.length, 3);
  const sum = scripts.reduce((total, name) => total + weight(`assets/${name}`), 0);
  // With what tells saved answers from others: 8 kB without.
  assert.ok(sum <= 8448, `scripts: ${sum} bytes`);
  for (const lang of languages) {
    const bytes = weight(`${lang}/search/index.html`);
    assert.ok(bytes <= 14600, `${lang}: ${bytes} bytes`);
  }
});

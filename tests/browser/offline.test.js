// Without a connection: pages that were visited, sessions that are kept with their
// search, what a device learns of what is gone, and how all of it ends again.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faint, launch, violations, watched } from './browser.js';
import { languages, serve } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'target/offline');
const site = join(folder, 'site');
const out = (name) => join(folder, name);
const session = 'council/second';
const statement = `${session}/statements/birch-opening/`;

/** Builds the site of the tests into a folder of its own. */
function build(to, ...more) {
  execFileSync(join(root, 'target/debug/papersmart'),
    ['--site', site, 'build', '--out', out(to), '--now', '2026-03-25T09:00:00Z', ...more], { stdio: 'pipe' });
}
const change = (path, how) => writeFileSync(path, how(readFileSync(path, 'utf8')));
const edit = (file, how) => change(join(site, 'content', file), how);
/** The parts of the session's manifest in an edition, and what they say. */
const partsOf = (name) => readdirSync(join(out(name), 'manifest/council'))
  .filter((part) => part.startsWith('second.')).map((part) => `manifest/council/${part}`);
const manifestOf = (name) => partsOf(name).map((part) => readFileSync(join(out(name), part), 'utf8')).join('');
/** The first edition, as somebody changed what is served. */
function variant(name, alter) {
  rmSync(out(name), { recursive: true, force: true });
  cpSync(out('first'), out(name), { recursive: true });
  alter(out(name));
}

let browser;
before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'tests/site'), site, { recursive: true });
  build('first');
  build('podium', '--audience', 'podium');
  build('participants', '--audience', 'participants');
  const record = `sessions/${session}/statements/birch-opening/statement.toml`;
  edit(record, (text) => text.replaceAll('state = "released"', 'state = "withdrawn"\nwithdrawn = 2026-03-24T17:00:00+01:00'));
  build('withdrawn');
  edit('site.toml', (text) => `offline = false\n${text}`);
  build('off');
  cpSync(join(root, 'tests/site'), site, { recursive: true });
  edit('site.toml', (text) => text.replace('test.example"', 'test.example/meetings"'));
  build('below');
  browser = await launch();
});
after(() => browser?.close());

/**
 * A phone, and a host whose edition can be replaced. The site is `below` a path;
 * `besides` are other folders, by the path that each is below.
 */
async function phone({ from = 'first', lang = 'en', below = '', besides = {}, tell, ...options } = {}) {
  let edition = from;
  const host = await serve({
    from: out(from),
    tell,
    instead: (path) => {
      const other = Object.keys(besides).find((one) => path.startsWith(`${one}/`));
      const own = other ? path.slice(other.length) : path.slice(below.length);
      const file = join(out(other ? besides[other] : edition), own.endsWith('/') ? `${own}index.html` : own);
      try {
        if (!other && !path.startsWith(`${below}/`)) return null;
        return readFileSync(file);
      } catch {
        return null;
      }
    },
  });
  const { page, complaints, close } = await watched(browser, host.address, { serviceWorkers: 'allow', ...options });
  const context = page.context();
  const phone = {
    page, host, complaints, context,
    publish: (name) => { edition = name; },
    go: (path) => page.goto(host.address + below + path),
    text: () => page.locator('main').innerText(),
    /** Once the worker is there and has saved what was open. */
    async ready() {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await phone.saved(new URL(page.url()).pathname.slice(below.length));
      await phone.saved(`/${lang}/offline/`);
    },
    saved: (path) => page.waitForFunction(async (at) => {
      const names = await caches.keys();
      const seen = names.find((name) => /seen$/.test(name));
      return seen && Boolean(await (await caches.open(seen)).match(at));
    }, host.address + below + path),
    async airplane(on) {
      host.down(on);
      await context.setOffline(on);
    },
    /** Asks the worker. */
    ask: (data) => page.evaluate((what) => new Promise((answered, failed) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data: { done, error } }) => (error ? failed(new Error(error)) : answered(done));
      navigator.serviceWorker.ready.then(({ active }) => active.postMessage(what, [port2]));
    }), data),
    async keep(langs, files = false) {
      await phone.go(`/${langs[0]}/${session}/`);
      await page.locator('#keep').waitFor();
      for (const box of await page.locator('#keep [name=lang]').all()) {
        await box.setChecked(langs.includes(await box.getAttribute('value')));
      }
      await page.locator('#keep [name=files]').setChecked(files);
      await page.locator('#keep [name=size]').click();
      await page.locator('#keep [name=keep]').click();
      await page.locator('#keep [name=update]').waitFor();
    },
    /** Keeps a session without its page. */
    async hold(name, langs) {
      let size = await phone.ask({ op: 'keep', session: name, title: name, langs, files: false });
      while (size.count) size = await phone.ask({ op: 'step', session: name });
    },
    /** Paths of what was visited. */
    seen: () => page.evaluate(async () => {
      const cache = await caches.open((await caches.keys()).find((name) => / seen$/.test(name)));
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    }),
    async close() {
      await close();
      host.close();
    },
  };
  return phone;
}

const here = (path, lang = 'en') => `/${lang}/${path}`;

test('a page that was visited opens without a connection and says when it was saved', async () => {
  for (const lang of ['en', 'fr', 'ar', 'zh']) {
    const one = await phone({ lang });
    await one.go(here(statement, lang));
    await one.ready();
    await one.go(here(`${session}/`, lang));
    await one.saved(here(`${session}/`, lang));
    await one.airplane(true);
    await one.go(here(statement, lang));
    const copy = await one.page.locator('#saved-copy').innerText();
    const { getFullYear } = Date.prototype;
    assert.match(copy, new RegExp(String(getFullYear.call(new Date()))), copy);
    assert.doesNotMatch(copy, /[{}]|undefined/);
    assert.ok((await one.page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length)))
      .every((rules) => rules > 0), 'it has its styles');
    await one.go(here(`${session}/`, lang));
    assert.ok(await one.page.locator('#saved-copy').isVisible());
    await one.close();
  }
});

test('a page that was not visited gives way to the page for that, in its language', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.go('/ru/');
  await one.saved('/ru/offline/');
  await one.airplane(true);
  for (const lang of ['en', 'ru']) {
    await one.go(here('speakers/', lang));
    assert.equal(await one.page.locator('html').getAttribute('lang'), lang);
    await one.page.locator('#kept').waitFor();
    assert.deepEqual([...await violations(one.page), ...await faint(one.page)], []);
  }
  await one.close();
});

test('a page that is gone for good is removed once that is known', async () => {
  const one = await phone();
  await one.go(here(statement));
  await one.ready();
  variant('first-without', (path) => rmSync(join(path, here(statement)), { recursive: true }));
  one.publish('first-without');
  await one.go(here(statement)).catch(() => {});
  await one.page.waitForTimeout(300);
  await one.airplane(true);
  await one.go(here(statement));
  assert.doesNotMatch(await one.page.content(), /We welcome the opening/);
  await one.close();
});

test('a session that is kept opens page by page without a connection, and search answers in its languages', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.keep(languages, true);
  const manifest = manifestOf('first');
  const pages = [...manifest.matchAll(/^[0-9a-f]{64} {2}((?:ar|zh|en|fr|ru|es)\/.*)index\.html$/gm)].map(([, path]) => `/${path}`);
  assert.ok(pages.length > 300, `${pages.length}`);
  await one.airplane(true);
  const there = await one.page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => / kept$/.test(name)));
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
  assert.deepEqual(pages.filter((path) => !there.includes(path)), []);
  for (const path of pages.filter((_, at) => at % 25 === 0)) {
    await one.go(path);
    assert.ok(await one.page.locator('#saved-copy').count(), path);
  }
  const file = /files\/council\/second\/\S+\.pdf/.exec(manifest);
  if (file) {
    const whole = await one.page.evaluate(async (at) => (await (await fetch(at)).arrayBuffer()).byteLength, `/${file[0]}`);
    assert.ok(whole > 0);
  }
  for (const lang of languages) {
    await one.go(`/${lang}/search/?q=C%2F2%2F1`);
    await one.page.locator('#search-hits > li').first().waitFor({ timeout: 15000 });
    assert.ok((await one.page.locator('#search-remark').innerText()).length > 10, 'says what was searched');
  }
  assert.deepEqual(one.complaints.filter((text) => !/ERR_INTERNET|ERR_EMPTY|Failed to load|ERR_FAILED/.test(text)), []);
  await one.close();
});

test('an update fetches the difference alone, and what was withdrawn is gone with all that shows it', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.keep(['en', 'fr']);
  one.publish('withdrawn');
  one.host.asked.length = 0;
  await one.ask({ op: 'check' });
  const changed = one.host.asked.filter((path) => path.startsWith('/en/') || path.startsWith('/fr/'));
  const listing = (name) => {
    return new Set(manifestOf(name).split('\n').filter((line) => /^\w{64} {2}(en|fr)\/.*index\.html$/.test(line)));
  };
  const before = listing('first');
  const differ = [...listing('withdrawn')].filter((line) => !before.has(line)).length;
  const all = before.size;
  assert.ok(differ > 0 && changed.length >= differ, `${changed.length} of ${differ}`);
  assert.ok(changed.length < differ + 30 && changed.length < all / 2, `${changed.length} of ${all}`);
  // Of manifests too: one that is what it was costs no request.
  const told = one.host.asked.filter((path) => path.startsWith('/manifest/')).map((path) => path.slice(1));
  const same = (part) => new Set(['first', 'withdrawn'].map((name) => readFileSync(join(out(name), part), 'utf8'))).size === 1;
  assert.deepEqual(told.filter(same), []);
  assert.ok(told.length > 0 && same('manifest/site-search.sha256'));
  await one.airplane(true);
  for (const lang of ['en', 'fr']) {
    await one.go(here(statement, lang));
    assert.doesNotMatch(await one.page.content(), /We welcome the opening|Nous saluons/);
    await one.go(`/${lang}/search/?q=${lang === 'en' ? 'welcome' : 'saluons'}`);
    await one.page.waitForFunction(() => document.getElementById('search-status').textContent);
    assert.equal(await one.page.locator('#search-hits > li', { hasText: /welcome the opening|saluons l/i }).count(), 0);
  }
  const left = await one.page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request)).text();
        if (/We welcome the opening of the session|Nous saluons l/.test(text)) found.push(`${name} ${request.url}`);
      }
    }
    return found;
  });
  assert.deepEqual(left, []);
  await one.close();
});

test('what was stopped is not called kept, and goes on where it was', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.go(here(`${session}/`));
  await one.page.locator('#keep [name=size]').click();
  await one.page.locator('#keep [name=keep]').click();
  await one.page.locator('#keep [name=stop]').click();
  await one.page.locator('#keep [name=resume]').waitFor();
  assert.match(await one.page.locator('#keep-status').innerText(), /not complete/);
  const partly = (await one.ask({ op: 'list', lang: 'en' }))[session];
  assert.equal(partly.complete, false);
  assert.ok(partly.size.count > 0);
  await one.page.reload();
  await one.page.locator('#keep [name=resume]').waitFor();
  one.host.asked.length = 0;
  await one.page.locator('#keep [name=resume]').click();
  await one.page.locator('#keep [name=update]').waitFor();
  assert.ok(one.host.asked.filter((path) => path.endsWith('/')).length <= partly.size.count + 1);
  await one.page.locator('#keep [name=remove]').click();
  await one.page.locator('#keep [name=size]').waitFor();
  assert.deepEqual(await one.ask({ op: 'list', lang: 'en' }), {});
  await one.close();
});

test('where there is no room it says how much is missing, and keeps nothing by halves', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  const tools = await one.context.newCDPSession(one.page);
  await tools.send('Storage.overrideQuotaForOrigin', { origin: one.host.address, quotaSize: 700_000 });
  await one.go(here(`${session}/`));
  await one.page.locator('#keep').waitFor();
  await one.page.locator('#keep [name=size]').click();
  await one.page.locator('#keep [name=keep]').click();
  await one.page.locator('#keep [name=resume]').waitFor();
  assert.match(await one.page.locator('#keep-status').innerText(), /not enough room.*\d\skB/);
  assert.equal((await one.ask({ op: 'list', lang: 'en' }))[session].complete, false);
  await one.page.locator('#keep [name=remove]').click();
  assert.ok(await one.page.locator('#keep [name=keep]').isHidden());
  assert.deepEqual(await one.ask({ op: 'list', lang: 'en' }), {});
  await one.close();
});

test('the block is hidden without scripts, and stands up to axe with them', async () => {
  const bare = await phone({ javaScriptEnabled: false });
  await bare.go(here(`${session}/`));
  assert.ok(await bare.page.locator('#keep').isHidden());
  await bare.close();
  for (const lang of ['en', 'ar', 'zh']) {
    for (const colorScheme of ['light', 'dark']) {
      const one = await phone({ lang, colorScheme });
      await one.go(here(`${session}/`, lang));
      await one.page.locator('#keep').waitFor();
      await one.page.locator('#keep [name=size]').click();
      await one.page.locator('#keep [name=keep]').waitFor();
      assert.doesNotMatch(await one.page.locator('#keep-status').innerText(), /[{}]|undefined/);
      assert.deepEqual([...await violations(one.page), ...await faint(one.page)], []);
      assert.deepEqual(one.complaints, []);
      await one.close();
    }
  }
});

test('where the site wants it no more, the worker removes what it saved and goes', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  one.publish('off');
  await one.go('/en/speakers/');
  await one.page.waitForFunction(async () =>
    !(await navigator.serviceWorker.getRegistrations()).length && !(await caches.keys()).length);
  await one.page.reload();
  assert.ok(await one.page.locator('h1').isVisible());
  assert.deepEqual(one.complaints, []);
  await one.close();
});

test('everything that was saved can be removed at once', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.keep(['en']);
  await one.go('/en/offline/');
  await one.page.locator('#kept-sessions li').waitFor();
  await one.page.locator('#kept-remove').click();
  await one.page.waitForFunction(() => document.getElementById('kept-status').textContent);
  const left = await one.page.evaluate(async () => (await caches.keys()).filter((name) => / kept$/.test(name)).length
    && (await (await caches.open((await caches.keys()).find((name) => / kept$/.test(name)))).keys()).length);
  assert.equal(left, 0);
  await one.close();
});

test('nothing is saved of editions that are not public, nor where data is to be saved', async () => {
  for (const from of ['podium', 'participants']) {
    const one = await phone({ from });
    await one.go('/en/');
    await one.page.waitForTimeout(500);
    assert.equal(await one.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    assert.equal(await one.page.locator('script[src*="offline"], link[rel=manifest]').count(), 0);
    await one.close();
  }
  const one = await phone();
  await one.page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await one.go('/en/');
  await one.page.waitForTimeout(500);
  assert.equal(await one.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await one.close();
});

test('the site can be installed, in six languages', async () => {
  for (const lang of languages) {
    const one = await phone({ lang });
    await one.go(`/${lang}/`);
    await one.ready();
    const asked = await one.context.newCDPSession(one.page);
    const { errors, data, url } = await asked.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    assert.equal(url, `${one.host.address}/${lang}/app.webmanifest`);
    assert.equal(JSON.parse(data).lang, lang);
    const { installabilityErrors } = await asked.send('Page.getInstallabilityErrors');
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
    await one.close();
  }
});

test('below a path, what search finds leads to the pages, and what it read says whose it is', async () => {
  const one = await phone({ from: 'below', below: '/meetings' });
  await one.go('/en/search/?q=C%2F2%2F1');
  const first = one.page.locator('#search-hits > li a').first();
  await first.waitFor({ timeout: 15000 });
  const { pathname } = new URL(await first.evaluate(({ href }) => href));
  assert.match(pathname, /^\/meetings\/en\//);
  assert.ok(readFileSync(join(out('below'), pathname.slice('/meetings'.length), 'index.html')));
  const names = await one.page.evaluate(() => caches.keys());
  assert.deepEqual(names.filter((name) => !name.startsWith('papersmart /meetings/ ')), []);
  assert.ok(names.includes('papersmart /meetings/ search en'));
  await one.close();
});

test('search of editions that are not public keeps nothing on the device', async () => {
  for (const from of ['podium', 'participants']) {
    const one = await phone({ from });
    await one.go('/en/search/?q=C%2F2%2F1');
    await one.page.locator('#search-hits > li').first().waitFor({ timeout: 15000 });
    assert.deepEqual(await one.page.evaluate(() => caches.keys()), []);
    await one.close();
  }
});

test('what lies below the site and is none of its pages, or not for everybody, is not saved', async () => {
  const shut = '/en/speakers/';
  const one = await phone({
    besides: { '/podium': 'podium' },
    tell: (path) => (path === shut ? { 'Cache-Control': 'private, no-cache' } : {}),
  });
  await one.go('/en/');
  await one.ready();
  for (const path of ['/podium/en/', shut, `/en/${session}/`]) await one.go(path);
  await one.saved(`/en/${session}/`);
  await one.page.waitForTimeout(300);
  assert.deepEqual((await one.seen()).filter((path) => path === shut || path.startsWith('/podium')), []);
  await one.close();
});

test('a page of a kept session with bytes that no manifest lists is not saved', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.hold(session, ['en']);
  variant('captive', (path) => {
    change(join(path, here(statement), 'index.html'), (text) => text.replaceAll('We welcome the opening', 'Accept the conditions'));
  });
  one.publish('captive');
  await one.go(here(statement));
  await one.page.waitForTimeout(500);
  await one.airplane(true);
  await one.go(here(statement));
  assert.match(await one.text(), /We welcome the opening/);
  assert.doesNotMatch(await one.text(), /Accept the conditions/);
  await one.close();
});

test('visited pages of a session go with it, also those outside its folder', async () => {
  const pages = [`/${session}/statements/birch-opening/`, here(statement), '/C/2/2/'];
  variant('unlisted', (path) => {
    change(join(path, 'manifest.sha256'), (text) => text.split('\n').filter((line) => !line.includes(`  manifest/${session}.`)).join('\n'));
  });
  variant('shorter', (path) => {
    const lists = (part) => readFileSync(join(path, part), 'utf8').includes('  C/2/2/index.html\n');
    const manifest = partsOf('first').find(lists);
    change(join(path, manifest), (text) => text.split('\n').filter((line) => !line.endsWith('  C/2/2/index.html')).join('\n'));
    const digest = createHash('sha256').update(readFileSync(join(path, manifest))).digest('hex');
    change(join(path, 'manifest.sha256'), (text) => text.replace(new RegExp(`\\w{64}(?=  ${manifest}$)`, 'm'), digest));
  });
  for (const [name, left] of [['unlisted', []], ['shorter', pages.slice(0, 2)]]) {
    const one = await phone();
    await one.go('/en/');
    await one.ready();
    await one.hold(session, ['en']);
    for (const path of pages) {
      await one.go(path);
      await one.saved(path);
    }
    one.publish(name);
    await one.ask({ op: 'check' });
    const seen = await one.seen();
    assert.deepEqual(pages.filter((path) => seen.includes(path)), left, name);
    await one.close();
  }
});

test('a device that is full learns of withdrawals all the same', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.hold(session, ['en']);
  for (const path of [here(statement), here(`${session}/`), here('speakers/')]) {
    await one.go(path);
    await one.saved(path);
  }
  const tools = await one.context.newCDPSession(one.page);
  const { usage } = await one.page.evaluate(() => navigator.storage.estimate());
  await tools.send('Storage.overrideQuotaForOrigin', { origin: one.host.address, quotaSize: usage + 1000 });
  one.publish('withdrawn');
  await one.go(here(statement));
  await one.page.waitForTimeout(2000);
  await one.airplane(true);
  await one.go(here(statement));
  assert.doesNotMatch(await one.text(), /We welcome the opening/);
  await one.close();
});

test('a page that was wrongly said to be gone comes back', async () => {
  let wrong = 0;
  const one = await phone({
    tell: (path) => {
      if (path !== here(statement) || wrong !== 1) return {};
      wrong = 2;
      return { status: 404 };
    },
  });
  await one.go('/en/');
  await one.ready();
  await one.hold(session, ['en']);
  wrong = 1;
  await one.go(here(statement)).catch(() => {});
  await one.page.waitForTimeout(1500);
  const { complete, size } = (await one.ask({ op: 'list', lang: 'en' }))[session];
  assert.deepEqual([complete, size.count], [true, 0]);
  await one.airplane(true);
  await one.go(here(statement));
  assert.match(await one.text(), /We welcome the opening/);
  await one.close();
});

test('an update that was interrupted goes on when the site is asked again', async () => {
  let ill = false;
  const one = await phone({ tell: (path) => (ill && path === here(statement) ? { status: 503 } : {}) });
  await one.go('/en/');
  await one.ready();
  await one.hold(session, ['en']);
  one.publish('withdrawn');
  ill = true;
  await assert.rejects(one.ask({ op: 'check' }), /altered/);
  assert.equal((await one.ask({ op: 'list', lang: 'en' }))[session].complete, false);
  ill = false;
  await one.ask({ op: 'check' });
  const { complete, size } = (await one.ask({ op: 'list', lang: 'en' }))[session];
  assert.deepEqual([complete, size.count], [true, 0]);
  await one.close();
});

test('search answers from a session that is kept while another is not complete', async () => {
  const one = await phone();
  await one.go('/en/');
  await one.ready();
  await one.ask({ op: 'keep', session, title: 'Second', langs: ['en'], files: false });
  await one.hold('council/first', ['en']);
  await one.airplane(true);
  await one.go('/en/search/?q=C%2F1%2F5');
  await one.page.locator('#search-hits > li').first().waitFor({ timeout: 15000 });
  await one.close();
});

test('a host that sends on who asks for a page that has moved can have its session kept', async () => {
  const moved = here(`${session}/paper/`);
  const one = await phone({
    tell: (path) => (path === moved ? { status: 301, Location: here(`${session}/`) } : {}),
  });
  await one.go('/en/');
  await one.ready();
  await one.hold(session, ['en']);
  const { complete, size } = (await one.ask({ op: 'list', lang: 'en' }))[session];
  assert.deepEqual([complete, size.count], [true, 0]);
  await one.close();
});

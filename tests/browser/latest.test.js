// Open pages learn of new statements: what they say, what they ask for, and
// when they ask nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, violations, watched } from './browser.js';
import { familyOf, samples, tails } from './families.js';
import { elements, source } from './html.js';
import { folder, languages, serve } from './site.js';

const followed = (path) => elements(source(path), 'div').find(({ id }) => id === 'latest');
const session = samples().pages.find(({ name, lang, path }) => name === 'session' && lang === 'en' && followed(path)).path.slice(4);
const meeting = tails('en', session).find((tail) => familyOf(tail) === 'meeting' && followed(`/en/${tail}`)?.['data-since']);
const file = (lang) => `/${lang}/${session}latest.json`;
const published = (lang) => JSON.parse(readFileSync(join(folder, file(lang)), 'utf8')).statements;

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A page that somebody opened, and what the host says since then. */
async function opened(tail, { lang = 'en', latest } = {}) {
  const host = await serve({
    instead: (path) => (path === file(lang) && latest ? latest() : undefined),
  });
  const { page, complaints, close } = await watched(browser, host.address);
  await page.clock.install();
  await page.goto(host.address + `/${lang}/${tail}`);
  const asked = () => host.asked.filter((path) => path === file(lang)).length;
  return {
    page,
    complaints,
    asked,
    /** Lets time pass in steps, so that answers can come in between. */
    async pass(seconds) {
      for (let at = 0; at < seconds; at += 20) {
        const before = asked();
        await page.clock.runFor(20_000);
        if (asked() > before) await page.waitForLoadState('networkidle');
      }
    },
    said: () => page.locator('#latest a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    async close() { await close(); host.close(); },
  };
}

const another = (lang, of) => ({ href: `/${lang}/${session}statements/another/`, title: 'Another', since: '2099-01-01T00:00:00Z', of });
const as = (statements) => () => JSON.stringify({ statements });

for (const lang of languages) {
  test(`an open page says that there is a new statement, once and in its place, ${lang}`, async () => {
    const statements = [another(lang, []), ...published(lang)];
    const one = await opened(session, { lang, latest: as(statements) });
    assert.deepEqual(await one.said(), []);
    await one.pass(300);
    assert.ok(one.asked() > 1);
    assert.deepEqual(await one.said(), [statements[0].href]);
    const region = one.page.locator('main #latest');
    assert.equal(await region.getAttribute('role'), 'status');
    assert.equal(await one.page.evaluate(() => document.activeElement.tagName), 'BODY');
    assert.deepEqual(await violations(one.page), []);
    assert.deepEqual(one.complaints, []);
    await one.close();
  });
}

test('a page says nothing of what it shows', async () => {
  const one = await opened(session);
  await one.pass(300);
  assert.ok(one.asked() > 0);
  assert.deepEqual(await one.said(), []);
  await one.close();
});

test('a text that arrives for a statement without one is news', async () => {
  const statements = published('en');
  const listed = { ...statements.at(-1), since: '2099-01-01T00:00:00Z' };
  const one = await opened(session, { latest: as([listed, ...statements]) });
  await one.pass(60);
  assert.deepEqual(await one.said(), [listed.href]);
  await one.close();
});

test("a meeting's page says only what belongs to it", async () => {
  let statements = [another('en', [`/en/${session}meetings/some-other/`])];
  const one = await opened(meeting, { latest: () => JSON.stringify({ statements }) });
  await one.pass(60);
  assert.ok(one.asked() > 0);
  assert.deepEqual(await one.said(), []);
  statements = [another('en', [`/en/${meeting}`])];
  await one.pass(120);
  assert.deepEqual(await one.said(), [statements[0].href]);
  await one.close();
});

test('nothing is asked for while nobody looks, and at once when somebody does again', async () => {
  const one = await opened(session);
  await one.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await one.pass(3600);
  assert.equal(one.asked(), 0);
  await one.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await one.pass(20);
  assert.equal(one.asked(), 1);
  await one.close();
});

test('an hour without news costs few requests', async (t) => {
  const one = await opened(session);
  await one.pass(3600);
  t.diagnostic(`${one.asked()} requests of ${readFileSync(join(folder, file('en'))).length} bytes before compression`);
  assert.ok(one.asked() >= 25 && one.asked() <= 40, `${one.asked()} requests`);
  await one.close();
});

test('a host without the file, or with something else in its place, disturbs nobody', async () => {
  for (const answer of [null, 'no JSON', '{}', '{"statements":[{}]}']) {
    const one = await opened(session, { latest: () => answer });
    await one.pass(300);
    assert.ok(one.asked() > 0);
    assert.deepEqual(await one.said(), []);
    assert.deepEqual(one.complaints.filter((text) => !/404/.test(text)), []);
    await one.close();
  }
});

test('sessions that are over, and pages without lists of statements, ask for nothing', () => {
  const all = samples().pages.filter(({ lang, path }) => lang === 'en' && followed(path));
  const families = [...new Set(all.map(({ name }) => name))].sort();
  assert.deepEqual(families, ['item', 'meeting', 'session', 'statements']);
  const scripted = ({ path }) => /assets\/latest\./.test(source(path));
  assert.deepEqual(samples().pages.filter((page) => scripted(page) !== Boolean(followed(page.path))), []);
});

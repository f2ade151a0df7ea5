// A whole morning at the desk, with the site served and a page of the session
// open: texts are received, delivered, revised, taken back and carried to the
// afternoon, by commands alone. After each step nothing is public that nobody
// released, and at the end every page is what a clean build makes of it.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, watched } from './browser.js';
import { languages } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'target/morning');
const site = join(folder, 'site');
const preview = join(site, '.papersmart/preview');
const program = join(root, 'target/debug/papersmart');
const session = 'council/second';
const content = join(site, 'content/sessions', session);

const delegations = Array.from({ length: 36 }, (_, at) => `delegation-${at + 1}`);
/** The word of a text, which stands in no other. */
const word = (id) => `kanarie${id.replace(/\W/g, '')}x`;
const six = (text) => `{ ${languages.map((lang) => `${lang} = "${text}"`).join(', ')} }`;

/** The site of the tests with a meeting for the morning and many to speak. */
function prepare() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'in'), { recursive: true });
  cpSync(join(root, 'tests/site'), site, { recursive: true });
  delegations.forEach((id, at) => appendFileSync(join(site, 'content/speakers.toml'),
    `\n[[speakers]]\nid = "${id}"\nkind = "observer"\nname = ${six(`Delegation ${at + 1}`)}\n`));
  appendFileSync(join(content, 'programme.toml'),
    `\n[[meetings]]\nid = "morning"\nnumber = 3\nkind = "plenary"\nitems = ["review"]\nroom = ${six('Room II')}\n`
    + 'start = 2026-03-25T10:00:00\nend = 2026-03-25T13:00:00\n');
}

let clock = Date.parse('2026-03-25T09:00:00Z');
/** Each act comes a minute after the one before it. */
const tick = () => new Date(clock += 60_000).toISOString().replace('.000', '');
const run = (...words) => spawnSync(program, ['--site', site, ...words, '--now', tick()], {
  encoding: 'utf8', cwd: join(folder, 'in'), env: { ...process.env, CI: '' , LC_ALL: 'C' },
});
/** A command that must be carried out; what it prints. */
function act(...words) {
  const { status, stdout, stderr } = run(...words);
  assert.equal(status, 0, `${words.join(' ')}: ${stderr}`);
  return stdout.trim();
}
function refused(...words) {
  const { status, stderr } = run(...words);
  assert.equal(status, 1, `${words.join(' ')}: ${stderr}`);
  return stderr;
}
function handIn(name, text) {
  writeFileSync(join(folder, 'in', name), text);
  return name;
}

/** What `look` sees, or `nothing` where a file or folder went meanwhile. */
function unlessGone(look, nothing) {
  try {
    return look();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return nothing;
  }
}
const files = (below, tail = '') => unlessGone(() => readdirSync(join(below, tail), { withFileTypes: true }), [])
  .flatMap((entry) => (entry.isDirectory() ? files(below, `${tail}${entry.name}/`) : [`${tail}${entry.name}`]));
/** The words of texts that anybody can read, in any file. */
function told() {
  const found = new Set();
  for (const path of files(preview)) {
    if (path.startsWith('.')) continue;
    const bytes = unlessGone(() => readFileSync(join(preview, path), 'latin1'), '');
    for (const [one] of `${path}\n${bytes}`.matchAll(/kanarie\w+?x/g)) found.add(one);
  }
  return [...found].sort();
}
/** How many pages have the word of a text in the search, whose blocks are packed; quoted, it is not mended. */
const hits = (id) => JSON.parse(execFileSync(program, ['search', '--out', preview, '--lang', 'en', '--json', `"${word(id)}"`], { encoding: 'utf8' })).total;
const page = (lang, tail) => readFileSync(join(preview, lang, session, tail, 'index.html'), 'utf8');
const statement = (id) => `statements/${id}/`;

/** Waits until the served site is as it should be. */
async function until(holds, what) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (holds()) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  assert.fail(`${what}; there is ${told().join(' ')}`);
}

let server;
let browser;
let address;
before(async () => {
  prepare();
  const port = await new Promise((ready) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => ready(free));
    });
  });
  address = `http://localhost:${port}`;
  server = spawn(program, ['--site', site, 'serve', '--port', String(port)], { stdio: 'ignore' });
  browser = await launch();
  await until(() => existsSync(join(preview, 'en', session, 'index.html')), 'the site is served');
});
after(async () => {
  await browser?.close();
  server?.kill();
});

test('a whole morning, from the first text received to the list carried to the afternoon', { timeout: 600_000 }, async () => {
  const released = new Set();
  const isTold = (what) => until(() => told().join() === [...released].map(word).sort().join(), what);
  const { page: open, complaints } = await watched(browser, address);
  await open.goto(`${address}/en/${session}/`);

  // The list is inscribed, and texts come in: nobody else learns of it.
  const quiet = told();
  assert.deepEqual(quiet, []);
  const before = new Map(files(preview).filter((path) => path.endsWith('.html')).map((path) => [path, readFileSync(join(preview, path), 'utf8')]));
  const inscribe = (speaker, ...more) =>
    act('speakers', 'inscribe', '--meeting', 'morning', '--speaker', speaker, '--item', 'review', ...more);
  delegations.forEach((speaker) => inscribe(speaker, '--id', `e-${speaker}`));
  inscribe('delegation-5', '--on-behalf-of', 'grove', '--id', 'e-grove');
  const receive = (id, ...more) => act('statement', 'receive', handIn(`${id}.en.md`, `The text says ${word(id)}.\n`), '--id', id, ...more);
  delegations.slice(0, 35).forEach((speaker) => receive(speaker, '--entry', `e-${speaker}`));
  receive('for-grove', '--entry', 'e-grove');
  receive('joint', '--meeting', 'morning', '--speaker', 'birch', '--speaker', 'cedar', '--item', 'review');
  receive('booths', '--meeting', 'morning', '--speaker', 'chair', '--item', 'review', '--posting', 'interpreters-only');
  receive('wrong', '--meeting', 'morning', '--speaker', 'birch', '--item', 'review');
  const broken = handIn('broken.en.md', Buffer.from([0x66, 0xff, 0xfe, 0x00]));
  refused('statement', 'receive', broken, '--meeting', 'morning', '--speaker', 'cedar', '--item', 'review');
  assert.ok(existsSync(join(folder, 'in', broken)), 'what cannot be filed stays');
  receive('second-of-birch', '--meeting', 'morning', '--speaker', 'birch', '--item', 'review');
  assert.equal(JSON.parse(act('statement', 'list', '--meeting', 'morning', '--json')).length, 41);
  await new Promise((later) => setTimeout(later, 1000));
  assert.deepEqual(told(), []);
  for (const [path, html] of before) assert.equal(readFileSync(join(preview, path), 'utf8'), html, path);
  for (const id of ['delegation-1', 'joint', 'booths', 'wrong']) assert.equal(hits(id), 0, id);

  // Another order, another room.
  act('speakers', 'reorder', 'e-grove', '--first');
  act('meeting', 'move', 'morning', '--room', 'Room I');
  await until(() => page('en', 'meetings/morning/').includes('Room I<'), 'the room moved');

  // Each is public the moment it is delivered, and the open page follows.
  const order = [];
  const deliver = async (entry, id) => {
    act('speakers', 'deliver', entry, '--release');
    released.add(id);
    order.push(id);
    await isTold(`${id} is public, and nothing else`);
  };
  await deliver('e-grove', 'for-grove');
  await open.locator(`main a[href="/en/${session}/${statement('for-grove')}"]`).first().waitFor();
  for (const speaker of delegations.slice(0, 18)) await deliver(`e-${speaker}`, speaker);
  act('speakers', 'deliver', 'e-delegation-36', '--without-text');
  for (const id of ['joint', 'second-of-birch']) {
    act('statement', 'release', id, '--delivered');
    released.add(id);
    order.push(id);
    await isTold(id);
  }
  act('speakers', 'reply', '--meeting', 'morning', '--speaker', 'cedar', '--item', 'review', '--id', 'e-reply');
  receive('reply', '--entry', 'e-reply');
  await deliver('e-reply', 'reply');
  assert.match(refused('statement', 'release', 'booths'), /interpreters/);

  // The wrong file: everybody could read it, and nobody can any more.
  act('statement', 'release', 'wrong');
  released.add('wrong');
  await isTold('the wrong file is public');
  await until(() => hits('wrong') === 1, 'everybody finds it');
  act('statement', 'recall', 'wrong');
  released.delete('wrong');
  await isTold('the wrong file is recalled');
  await until(() => /This text is not available/.test(page('en', statement('wrong'))), 'its page says nothing more');
  await until(() => hits('wrong') === 0, 'nobody finds it');

  // Three revised, one withdrawn.
  for (const id of ['delegation-2', 'delegation-3', 'joint']) {
    act('statement', 'revise', id, handIn('new.en.md', `The text now says ${word(`${id}-new`)}.\n`));
    released.delete(id);
    released.add(`${id}-new`);
    await isTold(`${id} is revised`);
    await until(() => /révisé/.test(page('fr', statement(id))), `it says so of ${id}`);
  }
  act('statement', 'withdraw', 'delegation-4', '--reason', 'requested');
  released.delete('delegation-4');
  await isTold('one is withdrawn');

  // The rest speaks in the afternoon.
  act('speakers', 'defer', '--all-of', 'morning', '--to', 'plenary-2');
  const left = JSON.parse(act('statement', 'list', '--meeting', 'plenary-2', '--json'));
  assert.ok(left.length >= 17, `${left.length} carried over`);
  for (const speaker of delegations.slice(18, 35)) {
    const { entry } = left.find((one) => one.speakers.includes(speaker));
    await deliver(entry.id ?? entry, speaker);
  }

  const clean = join(folder, 'clean');
  execFileSync(program, ['--site', site, 'build', '--out', clean, '--base-url', address]);
  const same = (path) => existsSync(join(preview, path)) && readFileSync(join(clean, path)).equals(readFileSync(join(preview, path)));
  await until(() => files(clean).every(same), 'the served site is that of a clean build');
  assert.deepEqual(files(preview).filter((path) => !existsSync(join(clean, path))), []);

  // Every page is right, in six languages, in the order of the room.
  const morning = order.filter((id) => !delegations.slice(18, 35).includes(id));
  for (const lang of languages) {
    const main = page(lang, 'meetings/morning/').split('<main')[1];
    const places = morning.map((id) => main.indexOf(`/${statement(id)}`));
    assert.ok(places.every((place, at) => place > (places[at - 1] ?? 0)), `${lang}: ${places}`);
    const afternoon = page(lang, 'meetings/plenary-2/');
    assert.ok(delegations.slice(18, 35).every((id) => afternoon.includes(`/${statement(id)}`)), lang);
    assert.ok(!main.includes('booths'), lang);
  }
  for (const id of ['booths', 'wrong', 'joint', 'delegation-4']) assert.equal(hits(id), 0, id);
  for (const id of released) {
    assert.equal(hits(id), 1, id);
    assert.ok(page('en', statement(id.replace(/-new$/, ''))).includes(word(id)), id);
  }
  execFileSync(program, ['--site', site, 'check']);
  assert.deepEqual(complaints, []);
});

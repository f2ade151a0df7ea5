// From other systems' exports to a session that is read, heard, subscribed to and
// carried away: what an archivist does in a day, with nothing but commands, files
// and a browser.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { launch, watched } from '../browser/browser.js';
import { serve } from '../browser/site.js';
import { languages } from './site.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'target/walk');
const site = path.join(folder, 'site');
const out = path.join(folder, 'public');
const key = 'committee/event-51';
const session = path.join(site, 'content/sessions', key);
const now = '2026-05-01T08:00:00Z';

const run = (...words) => execFileSync(path.join(root, 'target/debug/papersmart'), words, {
  cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', CI: '' }, stdio: ['ignore', 'pipe', 'pipe'],
});
const at = (...words) => run('--site', site, ...words);
const build = () => at('build', '--out', out, '--now', now);
const change = (file, edit) => {
  const whole = path.join(session, file);
  writeFileSync(whole, edit(readFileSync(whole, 'utf8')));
};

const event = {
  _type: 'Conference', id: '51', type: 'meeting', title: 'Sample meeting on papers',
  startDate: { date: '2026-04-20', tz: 'Europe/Zurich', time: '10:00:00' },
  endDate: { date: '2026-04-20', tz: 'Europe/Zurich', time: '13:00:00' },
  location: 'Sample hall', room: 'Room 1',
  contributions: [{
    _type: 'Contribution', id: '1', title: 'Opening', code: '1', subContributions: [],
    startDate: { date: '2026-04-20', tz: 'Europe/Zurich', time: '10:00:00' },
  }],
};

const field = (tag, parts) => `<datafield tag="${tag}">${Object.entries(parts)
  .map(([code, text]) => `<subfield code="${code}">${text}</subfield>`).join('')}</datafield>`;
const record = `<collection><record><controlfield tag="001">700001</controlfield>${[
  field('191', { a: 'S/51/L.7/Rev.1', b: 'S/', c: '51' }),
  field('245', { a: 'Sample draft :', b: 'note by the secretariat' }),
  field('269', { a: '2026-04-15' }),
  field('991', { a: 'S/51/1', b: '1', c: 'Opening' }),
  field('993', { a: 'S/51/L.6' }),
].join('')}</record></collection>`;

const paragraphs = {
  en: ['The first paragraph is about papers.', 'The second one is about rooms.'],
  ar: ['تتناول الفقرة الأولى الوثائق.', 'وتتناول الفقرة الثانية القاعات.'],
};

let server;
let browser;

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('init', site);
  writeFileSync(path.join(folder, 'event.json'), JSON.stringify({ count: 1, results: [event] }));
  writeFileSync(path.join(folder, 'records.xml'), record);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page in a browser of a language, and says what went wrong in it. */
async function open(address, locale, look) {
  const { page, complaints, close } = await watched(browser, server.address, { locale });
  await page.goto(server.address + address, { waitUntil: 'load' });
  await look(page);
  assert.deepEqual(complaints, []);
  await close();
}

test('what is imported waits for review, and is published when it was accepted', () => {
  const indico = at('import', 'indico', 'event.json', '--into', 'committee', '--meeting-kind', 'plenary');
  assert.match(indico, /“type” was kept as unmapped/);
  at('import', 'marcxml', 'records.xml', '--session', key, '--document-kind', 'report');
  assert.match(readFileSync(path.join(session, 'documents.toml'), 'utf8'), /to = "S\/51\/L\.6"/);
  build();
  assert.ok(!existsSync(path.join(out, 'en', key)), 'nothing is public before its review');

  // The reviewer adds what the sources did not have: five languages, and that the
  // item of the one is the item of the other.
  const translated = (text) => text.replaceAll(/\{ en = "([^"]*)" \}/g,
    (_, words) => `{ ${languages.map((lang) => `${lang} = "${words}"`).join(', ')} }`);
  for (const file of ['session.toml', 'agenda.toml', 'programme.toml', 'documents.toml']) change(file, translated);
  change('session.toml', (text) => `state = "open"\n${text.replace(/^state = .*\n/m, '')}`);
  const [, item] = /id = "(event-51-item-1)"/.exec(readFileSync(path.join(session, 'agenda.toml'), 'utf8'));
  change('documents.toml', (text) => text.replace(/items = \[[^\]]*\]/, `items = ["${item}"]`));
  change('agenda.toml', (text) => text.split(/(?=\[\[items\]\])/).filter((part) => !/id = "item-/.test(part)).join(''));
  at('import', 'accept', key);
  build();
  assert.ok(existsSync(path.join(out, 'en', key, 'index.html')));
});

test('its document has texts that are read side by side, and its meeting is heard', () => {
  const own = path.join(session, 'documents/s-51-l-7-rev-1');
  mkdirSync(own, { recursive: true });
  for (const [lang, texts] of Object.entries(paragraphs)) {
    writeFileSync(path.join(own, `${lang}.md`), texts.map((text, place) => `${place + 1}. ${text}\n`).join('\n'));
  }
  mkdirSync(path.join(session, 'captions'), { recursive: true });
  writeFileSync(path.join(session, 'captions/meeting.en.vtt'),
    'WEBVTT\n\n00:05.000 --> 00:09.000\nWelcome.\n\n12:34.000 --> 12:39.000\nUmbrellas are kept at the entrance.\n');
  change('programme.toml', (text) => text.replace(/^start = /m, 'captions = [{ lang = "en", path = "meeting.en.vtt" }]\n'
    + 'recordings = [{ kind = "audio", channel = "floor", href = "https://media.example/51.mp3", media_type = "audio/mpeg" }]\n'
    + 'start = '));
  build();
});

test('its symbol leads to it, and from there to both languages beside each other', async () => {
  server = await serve({ from: out });
  await open('/S/51/L.7/Rev.1/', 'ar-EG', async (page) => {
    await page.waitForURL(`**/ar/${key}/documents/**`);
    await page.locator('main a[href$="/beside/en/"]').first().click();
    const columns = await page.locator('.pair').evaluateAll((pairs) => pairs.map((pair) =>
      [...pair.children].map((one) => [getComputedStyle(one).direction, one.innerText.trim()])));
    const whole = JSON.stringify(columns);
    paragraphs.ar.forEach((text, place) => {
      const pair = columns.find((one) => JSON.stringify(one).includes(text));
      assert.ok(pair, `${text} is not in ${whole}`);
      assert.deepEqual(pair.map(([direction]) => direction), ['rtl', 'ltr']);
      assert.ok(pair[1][1].includes(paragraphs.en[place]), whole);
    });
  });
});

test('a client of calendars finds the meeting where the other system had it', () => {
  const text = readFileSync(path.join(out, 'es', key, 'calendar.ics'), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [meeting, ...others] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.equal(others.length, 0);
  assert.equal(meeting.startDate.toJSDate().toISOString(), '2026-04-20T08:00:00.000Z');
  assert.equal(meeting.endDate.toJSDate().toISOString(), '2026-04-20T11:00:00.000Z');
});

test('a word that was spoken is found, and opens the recording at its second', async () => {
  await open('/en/search/?q=umbrellas', 'en-GB', async (page) => {
    const hit = page.locator('main a[href*="/recording/"]').first();
    assert.match(await hit.getAttribute('href'), /#t-754$/);
    await hit.click();
    await page.waitForURL('**/recording/#t-754');
    assert.equal(await page.locator('audio').evaluate((player) => player.currentTime), 754);
  });
});

test('the session leaves as a bag, which archives.py has judged by a tool of archivists', () => {
  const bag = path.join(folder, 'bag');
  at('export', 'bag', key, '--from', out, '--to', bag, '--now', now);
  const listed = readFileSync(path.join(bag, 'manifest-sha256.txt'), 'utf8');
  for (const name of ['documents', 'meeting.en.vtt', 'calendar.ics']) assert.ok(listed.includes(name), listed);
});

// Printed copies: a form that is filled in by keyboard without any script, sent to a
// host, and taken in at the counter; pages on paper; and a booklet.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, violations } from './browser.js';
import { folder, serve } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const session = 'pcpm/third-session';
const now = ['--now', '2026-04-29T08:30:00Z'];

let browser;
let site;
let room;
before(async () => {
  browser = await launch();
  site = await serve();
  room = mkdtempSync(join(tmpdir(), 'papersmart-print-'));
  cpSync(join(root, 'content'), join(room, 'content'), { recursive: true });
});
after(async () => {
  await browser?.close();
  site?.close();
  rmSync(room, { recursive: true });
});

const papersmart = (...words) => execFileSync(join(root, 'target/debug/papersmart'),
  ['--site', room, ...words], { env: { ...process.env, LC_ALL: 'en', CI: '' }, encoding: 'utf8', stdio: 'pipe' });

/** A host that takes forms: what it was sent, as its interface would give it. */
async function host() {
  const submissions = [];
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml' };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request) body += part;
      const data = Object.fromEntries(new URLSearchParams(body));
      submissions.push({ id: `s${submissions.length}`, form_name: data['form-name'], created_at: '2026-04-29T08:00:00.000Z', data });
    }
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) { response.writeHead(404).end(); return; }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => { server.closeAllConnections(); server.close(); };
  return { address: `http://127.0.0.1:${server.address().port}`, submissions, close };
}

for (const lang of ['en', 'ar']) {
  test(`a request is typed without a script and reaches the counter, in ${lang}`, async () => {
    const { address, submissions, close } = await host();
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${address}/${lang}/${firstDocument()}`);
    await page.locator('details.ask summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#ask-language').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await page.keyboard.type(lang === 'ar' ? 'وفد البتولا' : 'Delegation of Birch');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${lang}/print/thanks/`);
    assert.equal(submissions.length, 1);
    const [{ data }] = submissions;
    assert.deepEqual([data.copies, data.place, data.when, data.website, data.reader], ['7', 'Documents counter', 'today', '', lang]);
    const file = join(room, 'export.json');
    writeFileSync(file, JSON.stringify(submissions.map((one) => ({ ...one, id: `${lang}-${one.id}` }))));
    papersmart('print', 'import', file, ...now);
    const queue = JSON.parse(papersmart('print', 'queue', '--format', 'json', ...now));
    const own = queue.find((job) => job.for.some(({ name }) => name === data.for));
    assert.deepEqual([own.copies, own.state], [7, 'there']);
    const tickets = join(room, `tickets-${lang}.html`);
    papersmart('print', 'tickets', '--to', tickets, ...now);
    const html = readFileSync(tickets, 'utf8');
    assert.ok(html.includes(own.code) && html.includes(data.for));
    await context.close();
    const sheet = await browser.newPage();
    await sheet.goto(`file://${tickets}`);
    assert.deepEqual(await violations(sheet), []);
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    assert.equal(boxes.length, 2, 'a cover and a ticket');
    for (const [, width, height] of boxes) {
      assert.deepEqual([width, height].map((points) => Math.round(points / 72 * 25.4)), [148, 210]);
    }
    await sheet.close();
    papersmart('print', 'done', own.code, ...now);
    assert.match(readFileSync(join(room, 'content/sessions', session, 'printed.toml'), 'utf8'), /copies = (7|14)\n/);
    close();
  });
}

/** The address of a document of the session that is open. */
function firstDocument() {
  const html = readFileSync(join(folder, 'en', session, 'documents/index.html'), 'utf8');
  const [, tail] = new RegExp(`/en/(${session}/documents/(?!by-|page)[^/"> ]+/)`).exec(html);
  return tail;
}

const statement = () => {
  const html = readFileSync(join(folder, 'en', session, 'statements/index.html'), 'utf8');
  return new RegExp(`/en/(${session}/statements/(?!by-|page)[^/"> ]+/)`).exec(html)[1];
};

// The width of the paper less its margins, in pixels of CSS.
const papers = { A4: [210, 297], Letter: [215.9, 279.4] };
for (const lang of ['ar', 'zh', 'en']) {
  for (const [paper, size] of Object.entries(papers)) {
    test(`pages on ${paper} have numbers and addresses and no navigation, in ${lang}`, async () => {
      const tails = [`${session}/`, firstDocument(), statement(), `${session}/documents/by-language/`, 'print/', ''];
      const page = await browser.newPage({ colorScheme: 'dark' });
      for (const tail of tails) {
        await page.goto(`${site.address}/${lang}/${tail}`);
        const links = await page.locator('main a[href^="http"]').evaluateAll((all) =>
          all.filter((a) => a.checkVisibility() && !a.closest('details')).map((a) => a.getAttribute('href')));
        const menu = await page.locator('.site-nav nav a').allTextContents();
        const file = join(room, 'page.pdf');
        await page.pdf({ path: file, format: paper });
        const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
        const sheets = text.split('\f').slice(0, -1);
        const plain = (words) => words.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
        sheets.forEach((sheet, at) =>
          assert.ok(plain(sheet).includes(`${at + 1}/${sheets.length}`), `${tail}: no number on ${at + 1} of ${sheets.length}`));
        for (const href of links) assert.ok(plain(text).includes(plain(href)), `${tail}: ${href} is not spelled out`);
        assert.ok(!menu.every((word) => text.includes(word)), `${tail}: the menu is printed`);
        assert.ok(!/Ask for a printed copy|索取印刷本|طلب نسخة مطبوعة/.test(text) || tail === '', tail);
        await page.emulateMedia({ media: 'print' });
        const width = Math.floor((size[0] - 36) / 25.4 * 96);
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${tail}: ${wide} pixels too wide`);
        const colours = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
        assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], 'black on white, on a dark device');
        await page.emulateMedia({ media: null });
      }
      await page.close();
    });
  }
}

for (const lang of ['ar', 'zh', 'en']) {
  test(`a booklet is a tagged document with an outline, in ${lang}`, () => {
    const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const html = join(room, 'booklet.html');
    const pdf = join(room, 'booklet.pdf');
    const of = ['print', 'booklet', session, '--meeting', 'plenary-1', '--lang', lang, ...now];
    papersmart(...of, '--to', html);
    const text = readFileSync(html, 'utf8');
    assert.ok(!/<script|<link|src=/.test(text), 'it needs nothing else');
    assert.ok(text.split('<article').length > 3);
    papersmart(...of, '--to', pdf, '--browser', browser);
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    assert.match(info, /Tagged: +yes/);
    assert.match(info, /A4/);
    const pages = Number(/Pages: +(\d+)/.exec(info)[1]);
    assert.ok(pages >= text.split('<article').length, `${pages} pages`);
    assert.ok(readFileSync(pdf, 'latin1').includes('/Outlines'));
    const words = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    assert.ok(words.includes(`2/${pages}`), 'pages have numbers');
    assert.ok(!words.startsWith(`1/${pages}`), 'but the cover');
    assert.ok(!existsSync(join(room, '.papersmart/booklet')), 'nothing is left of it');
  });
}

// Paper, from the printer to the site: cover slips are printed by a browser, a
// statement is put behind one, scanned, and dropped into the folder under a name
// that says nothing; it is filed for its entry, and public once it is released.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const statement = 'The delegation of the sample notes quillworts in its second paragraph.';

let browser;
let folder;
let site;
let tray;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papersmart-receiving-'));
  site = join(folder, 'site');
  tray = join(folder, 'tray');
  mkdirSync(tray);
  cpSync(join(root, 'tests/site'), site, { recursive: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

function run(...words) {
  return execFileSync(join(root, 'target/debug/papersmart'), ['--site', site, ...words], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '', LC_ALL: 'C' },
  });
}

/** The slip of an entry with a statement behind it, as a page of a browser. */
async function sheets(entry, lang) {
  const slips = join(folder, `${entry}-${lang}.html`);
  run('slips', '--meeting', 'plenary-2', '--entry', entry, '--lang', lang, '--out', slips);
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 2 });
  await page.goto(pathToFileURL(slips).href);
  return page;
}

test('a printed slip files what lies behind it', async () => {
  const page = await sheets('inscribed-birch', 'en');
  await page.evaluate((text) => {
    const sheet = document.createElement('p');
    sheet.style.breakBefore = 'page';
    sheet.textContent = text;
    document.body.append(sheet);
  }, statement);
  writeFileSync(join(tray, 'SCN_0001.pdf'), await page.pdf({ preferCSSPageSize: true }));
  // A scanner sees a picture; this one got the other language's slip.
  const french = await sheets('inscribed-birch', 'fr');
  writeFileSync(join(tray, 'SCN_0002.png'), await french.screenshot());
  await page.close();
  await french.close();

  run('receive', tray, '--settle', '0');
  assert.ok(!existsSync(join(tray, 'SCN_0001.pdf')), 'the PDF was put away');
  assert.ok(!existsSync(join(tray, 'SCN_0002.png')), 'the picture was put away');
  assert.ok(!existsSync(join(tray, 'quarantine')), 'nothing is in quarantine');

  const statements = join(site, 'content/sessions/council/second/statements');
  const id = readdirSync(statements).find((name) => /^birch-[0-9a-f]{6,}$/.test(name));
  const filed = (name) => readFileSync(join(statements, id, name), 'utf8');
  assert.match(filed('statement.toml'), /meeting = "plenary-2"/);
  assert.match(filed('statement.toml'), /\[versions\.en\]/);
  assert.match(filed('statement.toml'), /\[versions\.fr\]/);
  // The words of the slip are not the delegation's.
  assert.equal(filed('en.pdf.txt').trim(), statement);

  const out = join(folder, 'public');
  const found = () => run('--lang', 'en', 'search', 'quillworts', '--out', out, '--json');
  run('build', '--out', out);
  assert.doesNotMatch(found(), /birch/);
  run('statement', 'release', id, '--lang', 'en', '--delivered');
  run('build', '--out', out);
  assert.match(found(), new RegExp(id));
  const href = readFileSync(join(out, `en/council/second/statements/${id}/index.html`), 'utf8')
    .match(/[^"= ]*\.pdf/)[0];
  assert.ok(existsSync(join(out, href)), href);
});

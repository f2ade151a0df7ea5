// Books of the sample site, as Ace by DAISY reads them in a browser: nothing keeps
// anybody from reading them. It finds what is wrong with such as were damaged.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

// Debian's browser, and time for it to start on a busy machine: before Ace is loaded.
process.env.PUPPETEER_EXECUTABLE_PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';
process.env.ACE_TIMEOUT_INITIAL = '60000';
const { default: ace } = await import('@daisy/ace-core');
const { default: runner } = await import('@daisy/ace-axe-runner-puppeteer');
runner.concurrency = 2;

const books = path.resolve(import.meta.dirname, '../../target/books');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'books-'));
after(() => rmSync(scratch, { recursive: true }));

/** What Ace has against a book: the rule, and where. */
async function complaints(book, name) {
  const outdir = path.join(scratch, name);
  const options = { cwd: books, outdir, initLogger: true, silent: true, verbose: false };
  await ace(book, options, runner);
  const report = JSON.parse(readFileSync(path.join(outdir, 'report.json'), 'utf8'));
  assert.ok(report.assertions.length > 3, 'its pages were looked at');
  return report.assertions.flatMap((page) => page.assertions.map((one) =>
    `${one['earl:test']['dct:title']}: ${page['earl:testSubject'].url} ${one['earl:result'].html ?? ''}`));
}

// A whole session in each kind of script, which has every kind of chapter, and texts alone.
const chosen = readdirSync(books).filter((name) => /^ccs-2025-(ar|zh|en)\.epub$/.test(name)
  || /^pcpm-third-session-(document|statement)-.*-(ar|fr)\.epub$/.test(name));

test('there are books of each kind', () => {
  assert.equal(chosen.length, 7, chosen.join());
});

for (const book of chosen) {
  test(`${book} can be read by everybody`, async () => {
    assert.deepEqual(await complaints(book, book), []);
  });
}

const damages = [
  ['metadata-accessmode', 'package.opf', (text) => text.replace(/<meta property="schema:accessMode">.*\n/, '')],
  ['image-alt', 'cover.xhtml', (text) => text.replace(/ alt="[^"]*"/, '')],
  ['epub-type-has-matching-role', 'colophon.xhtml', (text) => text.replace(' role="doc-colophon"', '')],
  ['link-name', 'colophon.xhtml', (text) => text.replace('<p>', '<p><a href="cover.xhtml"></a>')],
];

for (const [rule, file, damage] of damages) {
  test(`a book is refused by ${rule}`, async () => {
    const [book] = chosen.filter((name) => name.includes('-statement-'));
    const folder = mkdtempSync(path.join(scratch, 'damaged-'));
    execFileSync('python3', ['-m', 'zipfile', '-e', path.join(books, book), folder]);
    const page = path.join(folder, 'EPUB', file);
    const text = readFileSync(page, 'utf8');
    assert.notEqual(damage(text), text);
    writeFileSync(page, damage(text));
    const found = await complaints(folder, rule);
    assert.ok(found.some((one) => one.startsWith(rule)), found.join('\n'));
  });
}

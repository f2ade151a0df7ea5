// The portable edition of the sample, opened from a disk: all of it stands there,
// search answers, and it knows by itself whether it is whole.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { address, files, folder, kinds, languages, pages, read } from './edition.js';
import { readers } from './readers.js';

const WORDS = { ar: 'الوثائق', zh: '文件', en: 'documents', fr: 'documents', ru: 'документы', es: 'documentos' };
const there = new Set(files);
const elsewhere = (value) => /^(https?|webcal|mailto|tel|data):/.test(value);

test('what a page leads to on the stick is there', () => {
  const wrong = [];
  let count = 0;
  for (const path of pages) {
    const html = read(path).replace(/<!--.*?-->|<script\b[^>]*>[^<]*<\/script>/gs, (it) => it.split('>')[0] + '>');
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
      for (const [, name, double, bare] of tag.matchAll(/\s(href|src|action|poster|data-root)=(?:"([^"]*)"|([^\s>"]+))/g)) {
        const value = (double ?? bare).replaceAll('&amp;', '&');
        if (elsewhere(value) || value.startsWith('#')) continue;
        const target = posix.join(posix.dirname(path), decodeURIComponent(value.split(/[?#]/)[0]));
        count += 1;
        if (name === 'data-root' ? target !== './' && target !== '.' : !there.has(target)) wrong.push(`${path}: ${value}`);
      }
      if (/\sintegrity=/.test(tag)) wrong.push(`${path}: ${tag}`);
    }
  }
  assert.deepEqual(wrong.slice(0, 10), []);
  assert.ok(count > 10000, `${count} links`);
});

for (const start of readers) {
  describe(`in ${start.name.slice(2)}`, () => {
    let reader;
    before(async () => { reader = await start(); });
    after(() => reader.finish());

    test('every kind of page opens, quietly', async () => {
      for (const path of [...kinds('en'), ...kinds('ar'), 'index.html', 'check/index.html']) {
        const page = await reader.open(address(path));
        const styled = await page.look(() => [document.styleSheets.length, document.querySelectorAll('h1, h2').length]);
        assert.ok(styled[0] > 0 && styled[1] > 0, path);
        assert.deepEqual(page.complaints, [], path);
        await page.close();
      }
    });

    for (const language of languages) {
      test(`search answers in ${language}, with pages of the stick`, async () => {
        const page = await reader.open(`${address(`${language}/search/index.html`)}?q=${encodeURIComponent(WORDS[language])}`);
        await page.until(() => document.querySelectorAll('#search-hits > li').length > 3);
        const hits = await page.look(() => Array.from(document.querySelectorAll('#search-hits a'), (link) => link.href));
        for (const hit of hits) {
          const path = fileURLToPath(hit).slice(folder.length + 1);
          assert.ok(there.has(path), path);
        }
        assert.deepEqual(page.complaints, []);
        await page.close();
      });
    }

    test('a form leads from any page to its answer', async () => {
      const page = await reader.open(address('en/ccs/2025/index.html'));
      await page.type('#search-box', 'CCS/2025/1');
      await page.look(() => document.querySelector('.search-box button').click());
      await page.until(() => document.querySelectorAll('#search-hits > li').length > 0);
      assert.match(await page.look(() => document.querySelector('#search-hits a').textContent), /CCS\/2025\/1/);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });

    test('the first page says by itself that it is not whole, and what to do', async () => {
      const alone = mkdtempSync(join(tmpdir(), 'alone-'));
      try {
        cpSync(join(folder, 'index.html'), join(alone, 'index.html'));
        const seen = () => document.querySelector('.unfinished').getClientRects().length > 0;
        const page = await reader.open(address('index.html', alone));
        assert.equal(await page.look(seen), true);
        const said = await page.look(() => Array.from(document.querySelectorAll('.unfinished section'), (one) => [one.lang, one.innerText.length > 60]));
        assert.deepEqual(said, languages.map((language) => [language, true]));
        await page.close();
        const whole = await reader.open(address('index.html'));
        assert.equal(await whole.look(seen), false);
        await whole.close();
      } finally {
        rmSync(alone, { recursive: true });
      }
    });

    test('the edition checks itself', async () => {
      const copy = mkdtempSync(join(tmpdir(), 'edition-'));
      const check = async () => {
        const page = await reader.open(address('check/index.html', copy));
        await page.choose('#en input', copy);
        await page.until(() => document.querySelector('#en').dataset.verdict);
        const said = await page.look(() => ({
          verdict: document.querySelector('#en').dataset.verdict,
          status: document.querySelector('#en [role=status]').textContent,
          faults: Array.from(document.querySelectorAll('#en .faults > *'), (one) => one.innerText.trim()),
        }));
        assert.deepEqual(page.complaints, []);
        await page.close();
        return said;
      };
      try {
        cpSync(folder, copy, { recursive: true });
        assert.deepEqual(await check(), {
          verdict: 'whole', status: `Whole. Files checked: ${files.length - 1}.`, faults: [],
        });
        const path = pages.find((one) => one.startsWith('fr/pcpm/'));
        const bytes = readFileSync(join(copy, path));
        bytes[bytes.length >> 1] ^= 1;
        writeFileSync(join(copy, path), bytes);
        rmSync(join(copy, 'zh/search/index.html'));
        writeFileSync(join(copy, 'mine.txt'), 'mine');
        const { verdict, faults } = await check();
        assert.equal(verdict, 'broken');
        assert.deepEqual(faults, ['Missing', 'zh/search/index.html', 'Altered', path, 'Not part of this edition', 'mine.txt']);
      } finally {
        rmSync(copy, { recursive: true });
      }
    });
  });
}

// What text browsers show first of the main pages: the way in is short, and
// nothing stands between it and the page's own words. BLESS=1 writes the
// snapshots anew.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileOf, samples } from './families.js';
import { source } from './html.js';

const kept = new URL('text/', import.meta.url);
const browsers = {
  w3m: ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '80'],
  lynx: ['-dump', '-nolist', '-assume_charset=utf-8', '-display_charset=utf-8', '-width=80'],
};
// Lines with words on them: the heading is among the first half of these.
const soon = 50;
const languages = ['ar', 'zh', 'en'];
const families = ['home', 'session', 'meeting', 'statement'];

/** The first lines with words on them, spaces counted once. */
function dump(browser, path) {
  const shown = execFileSync(browser, [...browsers[browser], fileOf(path)], {
    encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: '/nonexistent' },
  });
  return shown.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')).filter(Boolean).slice(0, soon);
}

const bare = (text) => text.replace(/[\s\u2066-\u2069\u200e\u200f]/g, '');

for (const browser of Object.keys(browsers)) {
  for (const family of families) {
    for (const lang of languages) {
      test(`${browser} shows the main part early: ${family}, ${lang}`, () => {
        const { path } = samples().pages.find((one) => one.name === family && one.lang === lang);
        const lines = dump(browser, path);
        const [, heading] = /<h1[^>]*>(.*?)<\/h1>/s.exec(source(path));
        const words = bare(heading.replace(/<[^>]*>/g, '').replace(/&[a-z#0-9]+;/gi, '')).slice(0, 12);
        // The page's own heading, beyond the site's name that may be the same.
        const at = bare(lines.slice(0, soon / 2).join('')).lastIndexOf(words);
        assert.ok(at >= 0, `${words} is not on the first screen:\n${lines.join('\n')}`);

        const file = new URL(`${family}.${lang}.${browser}.txt`, kept);
        const text = `${lines.join('\n')}\n`;
        if (process.env.BLESS) {
          mkdirSync(kept, { recursive: true });
          writeFileSync(file, text);
        }
        assert.ok(existsSync(file), `${file.pathname} is not there: see CONTRIBUTING.md`);
        assert.equal(text, readFileSync(file, 'utf8'));
      });
    }
  }
}

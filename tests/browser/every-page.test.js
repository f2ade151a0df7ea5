// What holds on all pages of the built site, read from their files: the ways
// between languages, and weights.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { everyPage, familyOf, fileOf } from './families.js';
import { elements, source } from './html.js';
import { folder, languages } from './site.js';

const names = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };
const inLanguages = everyPage().filter((path) => /^\/[a-z]{2}\//.test(path));
const split = (path) => [path.slice(1, 3), path.slice(4)];
const none = (wrong) => assert.deepEqual(wrong.slice(0, 10), [], `${wrong.length} in all`);

test('every page is there in six languages', () => {
  none(inLanguages.flatMap((path) => languages
    .map((lang) => `/${lang}/${split(path)[1]}`)
    .filter((other) => !existsSync(fileOf(other)))));
});

test('alternates are absolute, complete and name each other', () => {
  // Pages that crawlers shall not list name none.
  const listed = inLanguages.filter((path) => !/\bnoindex\b/.test(source(path).split('</head>')[0]));
  assert.ok(listed.length > inLanguages.length * 0.99);
  none(listed.filter((path) => {
    const [lang, tail] = split(path);
    const links = elements(source(path), 'link');
    const [{ href }] = links.filter(({ rel }) => rel === 'canonical');
    const base = new URL(href).origin;
    const must = Object.fromEntries(languages.map((other) => [other, `${base}/${other}/${tail}`]));
    const fallback = tail ? must.en : `${base}/`;
    const is = Object.fromEntries(links.filter(({ rel }) => rel === 'alternate' && !/feed|atom|json/.test(rel))
      .filter(({ hreflang }) => hreflang).map((link) => [link.hreflang, link.href]));
    // Each page naming all six under one rule is what makes them name each other.
    return href !== must[lang] || Object.keys(is).length !== 7 || is['x-default'] !== fallback
      || languages.some((other) => is[other] !== must[other]);
  }));
});

test('the language bar leads to the same page, in the order and names of the six', () => {
  none(inLanguages.filter((path) => {
    const [lang, tail] = split(path);
    const html = source(path);
    const bar = html.slice(0, html.indexOf('<main')).match(/<a [^>]*hreflang[^>]*>[^<]*/g) ?? [];
    const is = bar.map((link) => {
      const [{ href, lang: own, hreflang, dir }] = elements(`${link.split('>')[0]}>`, 'a');
      return [href, own, hreflang, dir, link.split('>')[1]].join(' ');
    });
    const must = languages.map((other) => [`/${other}/${tail}`, other, other,
      (other === 'ar') === (lang === 'ar') ? undefined : other === 'ar' ? 'rtl' : 'ltr', names[other]].join(' '));
    return is.join() !== must.join();
  }));
});

const weight = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const assets = readdirSync(join(folder, 'assets'));
const sheets = assets.filter((name) => name.endsWith('.css')).map((name) => join(folder, 'assets', name));

test('pages are light: HTML of 14.6 kB at most, texts excepted', (t) => {
  // One text is never split; the limit is for lists and what surrounds them.
  const texts = new Set(['statement', 'press release', 'guide', 'page', 'accessibility']);
  const heavy = inLanguages
    .filter((path) => !texts.has(familyOf(split(path)[1])))
    .map((path) => [weight(fileOf(path)), path])
    .sort(([a], [b]) => b - a);
  t.diagnostic(`the heaviest: ${heavy.slice(0, 3).map((one) => one.join(' ')).join(', ')}`);
  none(heavy.filter(([bytes]) => bytes > 14_600));
});

test('styles are light: 8 kB in all', (t) => {
  const sum = sheets.map(weight).reduce((one, other) => one + other, 0);
  t.diagnostic(`${sum} bytes`);
  assert.ok(sum <= 8000, `${sum} bytes`);
});

test('a first visit takes 15 kB, in the median', (t) => {
  const shared = new Map(assets.map((name) => [`/assets/${name}`, weight(join(folder, 'assets', name))]));
  const loads = everyPage().map((path) => {
    const html = source(path);
    const links = elements(html, 'link').filter(({ rel }) => /stylesheet|icon/.test(rel)).map(({ href }) => href);
    const scripts = elements(html, 'script').map(({ src }) => src).filter(Boolean);
    return [...links, ...scripts].reduce((sum, address) => sum + (shared.get(address) ?? 0), weight(fileOf(path)));
  }).sort((a, b) => a - b);
  const median = loads[Math.floor(loads.length / 2)];
  t.diagnostic(`median ${median}, most ${loads.at(-1)} bytes`);
  assert.ok(median <= 15_000, `${median} bytes`);
});

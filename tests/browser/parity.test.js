// The engine for browsers and the one behind `papersmart search` give the same
// answers: hits, order, scores, excerpts, in six languages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { folder, languages } from './site.js';

const root = new URL('../../', import.meta.url);
const dist = new URL(`${process.env.ENGINE ?? 'crates/papersmart-search-wasm/dist'}/`, root);
const module = new WebAssembly.Module(readFileSync(new URL('engine.wasm', dist)));
const script = readFileSync(new URL('engine.js', dist), 'utf8');
const world = { TextDecoder, TextEncoder, URL, WebAssembly, module };
const { Search } = runInNewContext(`${script}; searchEngine.initSync({ module }); searchEngine`, world);
const program = new URL('target/debug/papersmart', root).pathname;

/** What people ask in a language: the golden queries. */
function queries(lang) {
  const text = readFileSync(new URL(`tests/golden/queries/${lang}.toml`, root), 'utf8');
  return [...text.matchAll(/^query = '([^'\n]*)'$/gm)].map(([, query]) => query);
}

/** The browser's answer, from the files of the built sample. */
function ask(engine, q) {
  for (let round = 0; round < 40; round += 1) {
    const step = JSON.parse(engine.ask(JSON.stringify({ q, limit: 10 })));
    if (!step.need) return step.done;
    for (const { path, start = 0, end } of step.need) {
      engine.provide(path, start, readFileSync(join(folder, path)).subarray(start, end));
    }
  }
  throw new Error(`no end of needs: ${q}`);
}

for (const lang of languages) {
  test(`both engines answer alike, ${lang}`, { skip: !existsSync(program) && 'no program was built' }, () => {
    const all = queries(lang);
    assert.ok(all.length >= 50, `${all.length} queries`);
    const file = join(mkdtempSync(join(tmpdir(), 'parity-')), 'queries');
    writeFileSync(file, `${all.join('\n')}\n`);
    const words = ['search', '--out', folder, '--lang', lang, '--limit', '10', '--json', '--queries', file];
    const lines = execFileSync(program, words, { encoding: 'utf8' }).trim().split('\n');
    const engine = new Search(lang);
    all.forEach((query, place) => {
      const native = JSON.parse(lines[place]);
      const { total, hits } = ask(engine, query);
      assert.equal(total, native.total, query);
      assert.deepEqual(hits.map((hit) => hit.url), native.hits.map((hit) => hit.url), query);
      hits.forEach((hit, at) => {
        assert.ok(Math.abs(hit.score - native.hits[at].score) < 1e-5, query);
        assert.equal(hit.excerpt.map(([text]) => text).join(''), native.hits[at].excerpt, query);
      });
    });
  });
}

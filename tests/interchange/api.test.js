// The JSON interface: every file is as its schema says, and a program that knows
// the first address finds all the others.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { exists, languages, named, read, within } from './site.js';

const index = JSON.parse(read('api/v1/index.json'));
const base = index.$schema.replace(/\/api\/v1\/.*$/, '');
const path = (address) => {
  assert.ok(address.startsWith(`${base}/`), address);
  return address.slice(base.length + 1);
};
const fetched = (address) => JSON.parse(read(path(address)));

const ajv = addFormats(new Ajv({ allErrors: true }));
const schemas = within('api/v1/schema');
for (const file of schemas) ajv.addSchema(JSON.parse(read(file)), `${base}/${file}`);

/** The files that a program finds from the first one. */
function reached() {
  const ahead = [`${base}/api/v1/index.json`];
  const found = new Map();
  while (ahead.length > 0) {
    const address = ahead.pop();
    if (found.has(address)) continue;
    const content = fetched(address);
    found.set(address, content);
    const text = JSON.stringify({ ...content, $schema: undefined });
    ahead.push(...[...text.matchAll(/"(https?:[^"]+\/api\/v1\/[^"]+)"/g)].map(([, address]) => address));
  }
  return found;
}

test('every file is found, and is as its schema has it', () => {
  const found = reached();
  for (const [address, content] of found) {
    const validate = ajv.getSchema(content.$schema);
    assert.ok(validate, `${address}: no ${content.$schema}`);
    assert.ok(validate(content), `${address}: ${ajv.errorsText(validate.errors)}`);
  }
  assert.ok(found.size > 30, `${found.size} files`);
  const all = within('api/v1').filter((file) => !schemas.includes(file));
  assert.deepEqual([...found.keys()].map(path).sort(), all.sort());
});

test('pages, feeds, calendars and files that are named are there', () => {
  let named = 0;
  let texts = 0;
  for (const [address, content] of reached()) {
    const text = JSON.stringify(content);
    for (const [, template] of text.matchAll(/"(https?:[^"]+\/\{lang\}\/[^"]*)"/g)) {
      for (const language of languages) {
        const file = path(template.replace('{lang}', language)).replace(/\/$/, '/index.html');
        assert.ok(exists(file), `${address}: ${file}`);
        named += 1;
      }
    }
    for (const [, href] of text.matchAll(/"href":"([^"]+\/files\/[^"]+)"/g)) {
      if (href.startsWith(base)) assert.ok(exists(decodeURI(path(href))), `${address}: ${href}`);
    }
    for (const [, href] of text.matchAll(/"akn":"([^"]+)"/g)) {
      assert.ok(exists(path(href)), `${address}: ${href}`);
      texts += 1;
    }
  }
  assert.ok(named > 1000, `${named} pages`);
  assert.ok(texts > 200, `${texts} texts`);
});

test('a statement is in one file, whatever its languages', () => {
  const places = new Map();
  for (const file of within('api/v1').filter((file) => file.includes('/statements/'))) {
    for (const { page } of JSON.parse(read(file)).statements) {
      assert.ok(!places.has(page), `${page} in ${file} and ${places.get(page)}`);
      places.set(page, file);
    }
  }
  const pages = named('index.html').filter((file) => /^en\/[^/]+\/[^/]+\/statements\/(?!by-|page\/)[^/]+\/index\.html$/.test(file));
  assert.ok(places.size > 100);
  assert.ok(pages.length >= places.size, `${pages.length} pages of ${places.size} statements`);
});

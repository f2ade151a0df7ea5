// Feeds: Atom by libxml2 and a schema, and as a reader of feeds takes it; JSON
// Feed by its schema.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { languages, named, read } from './site.js';

const beside = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const atoms = named('feed.xml');

test('every Atom feed is as the schema has it', async () => {
  assert.ok(atoms.length > 100, `${atoms.length} feeds`);
  for (let from = 0; from < atoms.length; from += 100) {
    const xml = atoms.slice(from, from + 100)
      .map((fileName) => ({ fileName: fileName.replaceAll('/', '_'), contents: read(fileName) }));
    const { valid, errors } = await validateXML({ xml, schema: [beside('atom.rng')], extension: 'relaxng' });
    assert.ok(valid, JSON.stringify(errors.slice(0, 3)));
  }
});

test('every JSON Feed is as the schema has it', () => {
  const ajv = addFormats(new Ajv({ allErrors: true }));
  const validate = ajv.compile(JSON.parse(beside('json-feed.schema.json')));
  for (const file of named('feed.json')) {
    assert.ok(validate(JSON.parse(read(file))), `${file}: ${ajv.errorsText(validate.errors)}`);
  }
});

test('both formats say the same to a reader of feeds', () => {
  let entries = 0;
  for (const file of atoms) {
    const atom = parseFeed(read(file));
    const json = JSON.parse(read(file.replace(/xml$/, 'json')));
    assert.equal(atom.language, file.split('/')[0], file);
    assert.equal(atom.title, json.title, file);
    assert.equal(atom.url, json.home_page_url, file);
    assert.equal(atom.self, `${atom.url}feed.xml`, file);
    const seconds = (date) => date.toISOString().replace('.000', '');
    const shown = atom.items.map((item) => [
      item.id, item.url, item.title, item.description, seconds(item.published), item.categories[0].term,
    ]);
    const told = json.items.map((item) => [
      item.id, item.url, item.title, item.content_text, item.date_published, item.tags[0],
    ]);
    assert.deepEqual(shown, told, file);
    entries += atom.items.length;
  }
  assert.ok(entries > 500, `${entries} entries`);
});

test('the newest comes first, and the feed is as new as it', () => {
  for (const language of languages) {
    const feed = parseFeed(read(`${language}/feed.xml`));
    const updated = feed.items.map((item) => (item.updated ?? item.published).getTime());
    assert.deepEqual(updated, updated.toSorted((one, other) => other - one));
    assert.equal(feed.updated.getTime(), updated[0]);
  }
});

// Every component by each of its examples, in six languages, light and dark, as
// axe and the HTML checker see it. `cargo xtask gallery` writes the pages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vnu from 'vnu-jar';
import { faint, launch, phone, violations } from './browser.js';
import { layout } from './checks/layout.js';
import { languages } from './site.js';

const gallery = fileURLToPath(new URL('../../target/gallery', import.meta.url));
const pages = readdirSync(join(gallery, 'en'));
const examples = pages.filter((name) => name !== 'index.html');
const skip = examples.length === 0 && 'no component has examples';

// Colours are the same in each language; a script from right to left mirrors what has them.
const coloured = ['en', 'ar'];

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const lang of languages) {
  test(`every example is clean, light and dark, on a phone, ${lang}`, { skip }, async () => {
    const page = await browser.newPage({ viewport: phone });
    const wrong = [];
    const look = async (name, found) => wrong.push(...(await found).map((one) => `${name}: ${one}`));
    for (const name of examples) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(pathToFileURL(join(gallery, lang, name)).href);
      await look(name, violations(page));
      await look(name, layout(page));
      if (!coloured.includes(lang)) continue;
      await look(name, faint(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      await look(`${name}, dark`, faint(page));
    }
    await page.close();
    assert.deepEqual(wrong, []);
  });
}

test('the HTML checker has nothing to say of components', { skip }, () => {
  const files = languages.flatMap((lang) => examples.map((name) => join(gallery, lang, name)));
  const said = execFileSync('java', ['-jar', String(vnu), '--no-langdetect', '--format', 'json', '--stdout', '--exit-zero-always', ...files],
    { maxBuffer: 1 << 28 });
  const messages = JSON.parse(said).messages.map(({ url, lastLine, message }) => `${url.replace(`file:${gallery}`, '')}:${lastLine} ${message}`);
  assert.deepEqual(messages.slice(0, 20), []);
});

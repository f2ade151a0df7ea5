// Cover slips, printed by a real browser: one to a page, and all of it on the
// paper.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, violations, watched } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const millimetres = { a4: [210, 297], a5: [148, 210], 'a5-pairs': [297, 210] };
const entries = ['second-1', 'second-2', 'second-3'];

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papersmart-slips-'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The slips of three entries, as a file. */
function slips(size, spoken) {
  const file = join(folder, `${size}-${spoken}.html`);
  execFileSync(join(root, 'target/debug/papersmart'), [
    '--site', root, 'slips', '--meeting', 'pcpm/third-session/plenary-2', '--size', size,
    '--entry', entries.join(), '--lang', 'ar', '--out', file,
  ], { env: { ...process.env, LC_ALL: spoken }, stdio: 'pipe' });
  return pathToFileURL(file).href;
}

for (const spoken of ['en', 'ar']) {
  for (const size of Object.keys(millimetres)) {
    test(`slips on ${size} fill a page each, printed in ${spoken}`, async () => {
      const address = slips(size, spoken);
      const { page, complaints, requests, close } = await watched(browser, address);
      await page.goto(address);
      assert.deepEqual(await violations(page), []);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const sheets = size === 'a5-pairs' ? 2 : 3;
      assert.equal(boxes.length, sheets);
      for (const [, width, height] of boxes) {
        const found = [width, height].map((points) => Math.round(points / 72 * 25.4));
        assert.deepEqual(found, millimetres[size]);
      }
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(() => {
        const outside = (inner, outer) => {
          const [a, b] = [inner, outer].map((element) => element.getBoundingClientRect());
          return a.left < b.left - 1 || a.right > b.right + 1 || a.bottom > b.bottom + 1;
        };
        const parts = [...document.querySelectorAll('.slip')].flatMap((slip) =>
          [...slip.querySelectorAll('svg, .code p, .mark li, .do li')].map((part) => [part, slip]));
        const words = [...document.querySelectorAll('.words')].flatMap((all) =>
          [...all.querySelectorAll('section > *')].map((part) => [part, all]));
        return [...parts, ...words].filter(([part, whole]) => outside(part, whole))
          .map(([part]) => part.textContent);
      });
      assert.deepEqual(cut, []);
      const code = await page.locator('svg').first().boundingBox();
      assert.ok(code.width > 190, `the code is ${code.width} wide`);
      assert.deepEqual([requests.length, complaints], [1, []]);
      await close();
    });
  }
}

// The pages of the podium, which no public site has, in a real browser.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { desktop, faint, launch, phone, violations, watched } from './browser.js';
import { layout } from './checks/layout.js';
import { serve } from './site.js';

const folder = fileURLToPath(new URL('../../target/browser-test-podium', import.meta.url));

/** The podium's front page, its largest meeting and a text of it. */
function samples() {
  const podium = 'pcpm/third-session/podium/';
  const below = (tail) => readdirSync(join(folder, 'en', tail), { withFileTypes: true })
    .filter((entry) => entry.isDirectory()).map(({ name }) => `${tail}${name}/`);
  const [meeting] = below(podium).sort((a, b) => below(b).length - below(a).length);
  return [podium, meeting, below(meeting)[0]];
}

let browser;
let server;
before(async () => {
  server = await serve({ from: folder });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

for (const lang of ['ar', 'zh', 'en']) {
  for (const tail of samples()) {
    test(`the podium's page is clean on a phone and a desk, light and dark, ${lang}: ${tail}`, async () => {
      const { page, complaints, close } = await watched(browser, server.address);
      const wrong = [];
      await page.goto(`${server.address}/${lang}/${tail}`);
      for (const [size, colorScheme] of [[phone, 'light'], [desktop, 'dark']]) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        wrong.push(...await violations(page), ...await faint(page), ...await layout(page));
      }
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('.edition').isVisible(), 'paper says for whom it is');
      assert.deepEqual([...wrong, ...complaints], []);
      await close();
    });
  }
}

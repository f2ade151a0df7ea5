// Posters as telephones see them: printed by a browser, looked at askew, out of focus,
// from afar and with a part of the code gone.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { launch, violations, watched } from './browser.js';
import { fileOf } from './families.js';
import { languages } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const session = 'pcpm/third-session';
const all = 'session,room,meeting,item,document,statement,press';
const millimetres = { a3: [297, 420], a4: [210, 297], a5: [148, 210] };

let browser;
let folder;
before(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm) }, fireImmediately: true });
  folder = mkdtempSync(join(tmpdir(), 'papersmart-posters-'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Posters of a session, as a file. */
function posters(of, size = 'a4') {
  const file = join(folder, `${size}.html`);
  execFileSync(join(root, 'target/debug/papersmart'), [
    '--site', root, 'posters', session, '--of', of, '--size', size, '--out', file,
    '--now', '2026-04-29T08:30:00Z',
  ], { env: { ...process.env, LC_ALL: 'en' }, stdio: 'pipe' });
  return pathToFileURL(file).href;
}

const decoded = async (png) => (await readBarcodes(png, { formats: ['QRCode'] }))[0]?.text;

/** What a telephone sees of a poster: `share` of the code's area is gone. */
async function seen(page, id, { blur = 0, turn = 0, share = 0 } = {}) {
  const poster = page.locator(`[id="${id}"]`);
  await poster.evaluate((one, { blur, turn, share }) => {
    one.style.filter = blur ? `blur(${blur}px)` : '';
    const svg = one.querySelector('svg');
    svg.style.transform = turn ? `rotate(${turn}deg)` : '';
    svg.querySelector('.blot')?.remove();
    if (!share) return;
    const side = svg.viewBox.baseVal.width;
    const edge = (side - 8) * Math.sqrt(share);
    const blot = document.createElementNS(svg.namespaceURI, 'rect');
    blot.setAttribute('class', 'blot');
    // Beside the middle, as a sticker is.
    const at = side / 2 - edge / 2;
    for (const [name, value] of Object.entries({ x: at + side / 20, y: at, width: edge, height: edge, fill: '#fff' })) {
      blot.setAttribute(name, value);
    }
    svg.append(blot);
  }, { blur, turn, share });
  return decoded(await poster.screenshot({ animations: 'disabled' }));
}

test('a telephone reads every poster of the sample, out of focus, askew and damaged', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 }, deviceScaleFactor: 0.5 });
  await page.goto(posters(all));
  const ids = await page.locator('article').evaluateAll((some) => some.map((one) => one.id));
  assert.ok(ids.length > 200, `${ids.length} posters`);
  // Of statements, the most by far, a few: their addresses differ in one word.
  const few = ids.filter((id, at) => !id.startsWith('statement-') || at % 16 === 0);
  for (const id of few) {
    const address = await page.locator(`[id="${id}"] svg`).getAttribute('aria-label');
    const path = new URL(address).pathname;
    assert.equal(await seen(page, id), address);
    assert.equal(await seen(page, id, { blur: 2, turn: 7 }), address, `out of focus: ${address}`);
    assert.equal(await seen(page, id, { share: 0.15, turn: 3 }), address, `damaged: ${address}`);
    assert.match(readFileSync(fileOf(path), 'utf8'), /hreflang=fr/, path);
  }
  assert.equal(await seen(page, ids[0], { share: 0.5 }), undefined, 'damage is what it claims to be');
  await page.close();
});

for (const size of Object.keys(millimetres)) {
  test(`posters on ${size} fill a sheet each, with nothing cut off`, async () => {
    const { page, complaints, close } = await watched(browser, 'file://');
    await page.goto(posters('session,room,item,document', size));
    const cut = await page.locator('article').evaluateAll((some) => some
      .filter((one) => one.scrollHeight > one.clientHeight + 1
        || [...one.querySelectorAll('.words, section')].some((part) => part.scrollHeight > part.clientHeight + 1
          || part.scrollWidth > part.clientWidth + 1))
      .map((one) => one.id));
    assert.deepEqual(cut, []);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const count = await page.locator('article').count();
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    assert.equal(boxes.length, count);
    for (const [, ...points] of boxes) {
      points.forEach((one, at) => assert.ok(Math.abs(one / 72 * 25.4 - millimetres[size][at]) < 1, `${points}`));
    }
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('a sheet of posters is accessible and in six languages', async () => {
  const { page, close } = await watched(browser, 'file://');
  await page.goto(posters('room'));
  assert.deepEqual(await violations(page), []);
  for (const lang of languages) {
    assert.ok(await page.locator(`article section[lang=${lang}]`).count() > 0, lang);
  }
  await close();
});

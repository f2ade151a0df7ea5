// A place in a transcript is a place in the recording.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.js';
import { serve } from './site.js';

const PAGE = '/en/pcpm/third-session/meetings/plenary-1/recording/';
let site;
let browser;

before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  site.close();
});

async function open(path, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // No media are there in a test: nothing may ask for them before somebody plays.
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.address + path);
  return { page, asked };
}
const second = (page) => page.evaluate(() => document.querySelector('video').currentTime);

test('an address with a second sets the players there', async () => {
  const { page, asked } = await open(`${PAGE}#t-24`);
  assert.equal(await second(page), 24);
  assert.deepEqual(asked.filter((url) => !url.startsWith(site.address)), []);
  await page.click('.transcript a >> nth=0');
  await page.waitForFunction(() => document.querySelector('video').currentTime === 2);
  await page.context().close();
});

test('without scripts the address leads to the paragraph', async () => {
  const { page } = await open(`${PAGE}#t-24`, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const box = await page.locator('#t-24').boundingBox();
  assert.ok(box.y >= 0 && box.y < 740, JSON.stringify(box));
  await page.context().close();
});

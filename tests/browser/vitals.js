// How a page of each family comes up on a slow telephone: 400 kbit/s, 400 ms,
// a quarter of this machine's speed. `cargo xtask vitals` prints the table.

import { launch, phone } from './browser.js';
import { samples } from './families.js';
import { serve } from './site.js';

const network = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/** A first visit: its bytes over the wire, requests, and how it is painted. */
async function visit(browser, address) {
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; requests += 1; });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'load' });
  const painted = await page.evaluate(() => new Promise((done) => {
    const seen = { lcp: 0, cls: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((one) => { seen.lcp = one.startTime; }))
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((one) => { seen.cls += one.value; }))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(seen), 500);
  }));
  await context.close();
  return { bytes, requests, ...painted };
}

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const [server, browser] = [await serve({ compress: true }), await launch()];
const families = new Map();
samples().pages.filter(({ lang }) => lang === 'en').forEach(({ name, path }) => {
  if (!families.has(name)) families.set(name, path);
});
console.log('| page | kB | requests | LCP, s | CLS |\n|---|--:|--:|--:|--:|');
for (const [name, path] of families) {
  const visits = [];
  for (let at = 0; at < 3; at += 1) visits.push(await visit(browser, server.address + path));
  const of = (key) => middle(visits.map((one) => one[key]));
  console.log(`| ${name} | ${(of('bytes') / 1000).toFixed(1)} | ${of('requests')} | ${(of('lcp') / 1000).toFixed(2)} | ${of('cls').toFixed(3)} |`);
}
await browser.close();
server.close();

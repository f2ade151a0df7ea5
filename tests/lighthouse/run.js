// Lighthouse on five pages, as on a telephone: `cargo xtask lighthouse` prints
// the table. It takes a minute and judges by this machine's speed, so it is no
// test.

import lighthouse from 'lighthouse';
import { launch as start } from 'chrome-launcher';
import { samples } from '../browser/families.js';
import { serve } from '../browser/site.js';

const families = ['home', 'session', 'meeting', 'document', 'statement'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const server = await serve({ compress: true });
const chrome = await start({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
console.log(`| page | ${categories.join(' | ')} | what costs points |\n|---|--:|--:|--:|--:|---|`);
for (const name of families) {
  const { path } = samples().pages.find((one) => one.name === name && one.lang === 'en');
  const { lhr } = await lighthouse(server.address + path, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
  // A busy machine may leave a category without a score: that is no zero.
  const scores = categories.map((one) => lhr.categories[one].score)
    .map((score) => (score === null ? 'not measured' : Math.round(score * 100)));
  // The rest of the performance category are its own measurements.
  const lost = categories.flatMap((one) => lhr.categories[one].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
    .map(({ id }) => id);
  const failed = Object.values(lhr.audits).filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error').map(({ id }) => id);
  console.log(`| ${name} | ${scores.join(' | ')} | ${[...new Set([...lost, ...failed])].join(', ')} |`);
}
await chrome.kill();
server.close();

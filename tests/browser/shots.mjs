import { chromium } from 'playwright-core';
import { serve } from './site.js';
const server = await serve();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu'] });
const q = { en: 'oceans cooperation', ar: 'التعاون', zh: '合作' };
for (const [w, h] of [[360, 740], [1280, 800]]) for (const lang of ['en', 'ar', 'zh']) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  page.on('console', (m) => console.log(lang, m.type(), m.text()));
  page.on('pageerror', (e) => console.log(lang, String(e)));
  await page.goto(`${server.address}/${lang}/search/?q=${encodeURIComponent(q[lang])}`);
  await page.waitForTimeout(3500);
  console.log(lang, w, await page.locator('#search-status').textContent(), await page.locator('#search-hits > li').count(), await page.locator('#search-facets fieldset').count());
  if (w < 500 && lang == 'en') { await page.goto(`${server.address}/${lang}/`); await page.screenshot({ path: `/tmp/shot-home-${w}.png` }); await page.goBack(); await page.waitForTimeout(2000);}
  await page.screenshot({ path: `/tmp/shot-${lang}-${w}.png` });
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${server.address}/en/`); await page.screenshot({ path: `/tmp/shot-home-1280.png` });
await browser.close(); server.close();
console.log(server.asked.filter(p=>/^\/search|assets/.test(p)).length);

// What people come for, done by visible links only: on a small phone, without
// JavaScript, in Arabic, Chinese and English.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.js';
import { depart } from './journey.js';
import { serve } from './site.js';

const languages = ['ar', 'zh', 'en'];
const room = { ar: 'القاعة الأولى', zh: '第一会议室', en: 'Room I' };
const group = { ar: 'مجموعة الغابات', zh: '森林集团', en: 'Forest Group' };
const item = { ar: 'تبادل عام للآراء', zh: '一般性意见交换', en: 'General exchange of views' };
const arabic = { ar: 'العربية', zh: '阿拉伯文', en: 'Arabic' };
// The fourth meeting was to begin at 10 a.m. on the 29th.
const moved = {
  ar: [/28 نيسان\/أبريل 2026/, /15:00/, /29 نيسان\/أبريل/],
  zh: [/2026年4月28日/, /下午3时|15时|15:00/, /4月29日/],
  en: [/28 April 2026/, /3 p\.m\./, /29 April/],
};

let browser;
let server;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A task in each of the languages. */
function task(name, run) {
  for (const lang of languages) {
    test(`${name}, ${lang}`, async (t) => {
      const journey = await depart(browser, server.address, lang);
      await run(journey, lang);
      t.diagnostic(`${journey.presses} presses`);
      await journey.close();
    });
  }
}

task("the room of today's meeting at 3 p.m.", async ({ page, press, reads }, lang) => {
  const row = page.locator('main :is(li, tr, article):has(time[datetime*="2026-04-29T15:00"])').last();
  assert.ok((await row.innerText()).includes(room[lang]), 'the home page says where');
  const href = await row.locator('a').first().getAttribute('href');
  await press(new RegExp(`^${href.replace(`/${lang}/`, '')}$`));
  await reads(room[lang]);
});

task('the Arabic file of a document by its symbol', async ({ page, press, links }, lang) => {
  await press(/^pcpm\/third-session\/$/);
  await press(/^pcpm\/third-session\/documents\/$/);
  await press(/^pcpm\/third-session\/documents\/by-kind\/$/);
  await press(/by-kind\/pre-session\/$/);
  await press(/documents\/cpm-pc\.iii-3\/$/, 'CPM/PC.III/3');
  const [file] = await links(/\.ar\.pdf$/);
  assert.ok(file, `no Arabic file on ${page.url()}`);
  const words = await file.link.innerText();
  assert.ok(words.includes(arabic[lang]) && /PDF/.test(words), words);
  const answer = await page.request.get(server.address + file.path);
  assert.equal(answer.headers()['content-type'], 'application/pdf');
  assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');
});

task("a group's statement on an item", async ({ press, reads }, lang) => {
  await press(/^pcpm\/third-session\/$/);
  await press(/^pcpm\/third-session\/statements\/$/);
  await press(/statements\/by-speaker\/$/);
  await press(/by-speaker\/|speakers\/group-forest\/$/, group[lang]);
  await press(/statements\/group-forest-general-debate\/$/);
  await reads(group[lang]);
  await reads(item[lang]);
});

task('the report of the last session', async ({ press, reads }) => {
  await press(/^ccs\/$/);
  await press(/^ccs\/2025\/$/);
  await press(/^ccs\/2025\/documents\/ccs-2025-8\/$/, 'CCS/2025/8');
  await reads('CCS/2025/8');
});

task('the new time of a meeting that was moved', async ({ press, reads }, lang) => {
  await press(/^pcpm\/third-session\/$/);
  await press(/^pcpm\/third-session\/meetings\/plenary-4\/$/);
  for (const words of moved[lang]) await reads(words);
});

task('a document of a meeting in three presses', async (journey) => {
  await journey.press(/^pcpm\/third-session\/$/);
  await journey.press(/^pcpm\/third-session\/meetings\/plenary-1\/$/);
  await journey.press(/^pcpm\/third-session\/documents\/cpm-pc\.iii-1-rev\.1\/$/);
  assert.ok(journey.presses <= 3);
});

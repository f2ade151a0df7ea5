// Measures search in a browser: `node bench.js OUT ENGINE QUESTIONS [PAGEFIND]`
// with the folders of the built site, of the engine's files and of Pagefind's
// bundle, and the file of questions. It prints JSON; `cargo xtask bench-search`
// runs it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { pagefind, papersmart } from './engines.js';
import { brotli, serve } from './server.js';

const [out, engine, questionsFile, bundle] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionsFile, 'utf8'));

// The figures of Chrome's own preset "Slow 3G".
const slow3G = { latency: 2000, bytesPerSecond: 50_000 };
const slowly = 4;
// On a slow network a question takes many seconds.
const firstQuestions = ['one word', 'two words', 'phrase']
  .map((kind) => questions.filter(({ class: own }) => own === kind)[5]);

const folders = [...(bundle ? [['/pagefind/', bundle]] : []), ['/', out]];
const [plain, modern] = [await serve(folders), await serve(folders, { http2: true })];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--ignore-certificate-errors'],
});

/** A page of a visitor who has never been here. */
async function visit({ install }, { server = plain, network, slowdown } = {}) {
  server.network();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/measuring`);
  // The browser slows down the page's own thread alone.
  await page.evaluate(install, { oneThread: slowdown !== undefined });
  const protocol = await context.newCDPSession(page);
  if (slowdown) await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  server.network(network);
  server.count();
  return { page, count: server.count, close: () => context.close() };
}

const start = (page) => page.evaluate(async () => {
  const before = performance.now();
  await window.search.start();
  return performance.now() - before;
});

const ask = (page, question) => page.evaluate(async (asked) => {
  const before = performance.now();
  const answer = await window.search.ask(asked);
  return { ...answer, ms: performance.now() - before };
}, question);

async function asked(one, options) {
  const { page, count, close } = await visit(one, options);
  const ready = { ms: await start(page), ...count() };
  const rows = [];
  for (const question of questions) {
    const answer = await ask(page, question);
    rows.push({ class: question.class, ...answer, ...count() });
  }
  // Everything that they need is there now.
  const again = [];
  for (const question of questions) again.push((await ask(page, question)).ms);
  await close();
  return { ready, rows, again };
}

async function firstResults(one, server) {
  const times = [];
  for (const question of firstQuestions) {
    const { page, count, close } = await visit(one, { server, network: slow3G });
    const ms = await start(page) + (await ask(page, question)).ms;
    times.push({ ms, ...count() });
    await close();
  }
  return times;
}

async function measured(one) {
  const { ready, rows, again } = await asked(one);
  const throttled = await asked(one, { slowdown: slowly });
  return {
    name: one.name,
    ready,
    rows,
    again,
    throttled: throttled.rows.map(({ ms }) => ms),
    throttledAgain: throttled.again,
    slow: await firstResults(one, plain),
    slowModern: await firstResults(one, modern),
  };
}

const weigh = (file) => {
  const bytes = readFileSync(join(engine, file));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length };
};

const measuredEngines = [];
for (const one of bundle ? [papersmart, pagefind] : [papersmart]) measuredEngines.push(await measured(one));
console.log(JSON.stringify({
  wasm: weigh('engine.wasm'),
  glue: weigh('engine.js'),
  engines: measuredEngines,
}));
await browser.close();
[plain, modern].forEach((server) => server.close());

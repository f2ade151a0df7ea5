// The checks themselves: each finds the fault that it is for on a page made up
// to have it, and nothing on one that has none.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faint, launch, phone, violations } from './browser.js';
import { walk } from './checks/keyboard.js';
import { layout, spaced } from './checks/layout.js';
import { onPaper, parts, restless, withoutColours } from './checks/parts.js';

let browser;
let page;

before(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: phone });
});
after(() => browser?.close());

/** A page of this style and main part. */
const show = (style, main) => page.setContent(`<!doctype html><html lang="en" dir="ltr"><head><title>Title</title>
  <link rel="icon" href="data:,"><style>a { display: inline-block; padding: 1em } :focus-visible { outline: 3px solid #a40 } ${style}</style>
  </head><body><main><h1>Heading</h1>${main}</main></body></html>`);

const layouts = [
  ['wide', 'p { width: 500px }', '<p>Words</p>', /500|wide/],
  ['cut off', 'p { width: 5em; overflow: hidden; white-space: nowrap }', '<p>Words that go on and on</p>', /cut off/],
  ['covered', 'p + p { margin-top: -1.6em }', '<p>One line</p><p>Another line</p>', /covered/],
  ['squeezed', 'p { width: 1em; overflow-wrap: anywhere }', '<p>Words that go on</p>', /squeezed/],
  ['scrolling alone', 'div { overflow-x: auto } p { width: 500px }', '<div><p>Words</p></div>', /scrolls alone/],
];
for (const [name, style, main, sign] of layouts) {
  test(`layout: ${name}`, async () => {
    await show(style, main);
    assert.match((await layout(page)).join(), sign);
  });
}

test('layout: a table in a named region may be wide, and plain text is fine', async () => {
  await show('div { overflow-x: auto } table { width: 500px }', `<p>Words</p>
    <div tabindex="0" role="region" aria-label="Table"><table><caption>Words</caption><tr><th scope="col">Word</table></div>`);
  assert.deepEqual(await layout(page), []);
});

test('text spacing: a box of fixed height loses its text', async () => {
  await show('p { height: 2.4em; overflow: hidden; line-height: 1.2; margin: 0 } ', '<p>A sentence of nearly two lines on this screen, no more</p>');
  assert.deepEqual(await layout(page), []);
  assert.match((await spaced(page, () => layout(page))).join(), /cut off/);
  assert.deepEqual(await layout(page), [], 'and the spacing is gone again');
});

const walks = [
  ['no focus to be seen', 'a:focus-visible { outline: none }', '', /no focus/],
  ['a faint focus', 'a:focus-visible { outline: 3px solid #eee }', '', /too faint/],
  ['another order', 'p { display: flex; flex-direction: column-reverse }', '', /goes up/],
  ['a number of its own', '', 'tabindex="1"', /goes back/],
  ['something on top', 'main::after { content: ""; position: fixed; inset: 0; background: #fff }', '', /covered/],
  ['a trap', '', 'onkeydown="event.preventDefault()"', /are reached/],
];
for (const [name, style, attribute, sign] of walks) {
  test(`keyboard: ${name}`, async () => {
    await show(style, `<p><a href="#1">One</a> <a href="#2" ${attribute}>Two</a> <a href="#3">Three</a></p>`);
    assert.match((await walk(page)).join(), sign);
  });
}

test('keyboard: links in their order are fine', async () => {
  await show('', '<p><a href="#1">One</a> <a href="#2">Two</a> <a href="#3">Three</a></p>');
  assert.deepEqual(await walk(page), []);
});

test('parts: what is missing is told', async () => {
  await show('', '<h1>Again</h1><nav></nav><table><tr><td>1</table>');
  const told = (await parts(page, 'ar')).join();
  for (const part of ['lang', 'dir', 'headings', 'navsWithoutName', 'tablesWithoutCaption', 'tablesWithoutHead', 'styles']) assert.match(told, new RegExp(part));
});

test('paper, movement and colours: each fault is told', async () => {
  await show('p { transition: all 1s } i { forced-color-adjust: none } button { border: 0 }', '<p><i>Words</i> <button>Go</button></p>');
  assert.equal((await restless(page)).length, 1);
  assert.match((await onPaper(page)).join(), /printed: <button/);
  assert.equal((await withoutColours(page)).length, 2);
});

test('axe: a contrast that is enough for AA alone, and a small target', async () => {
  await show('p { color: #767676 } a { padding: 0; font-size: 8px; line-height: 8px }', '<p>Words</p><a href="#1">One</a><br><a href="#2">Two</a>');
  assert.match((await faint(page)).join(), /color-contrast-enhanced/);
  const told = (await violations(page)).join();
  assert.match(told, /target-size/);
  assert.doesNotMatch(told, /contrast/);
});

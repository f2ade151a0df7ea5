// How far things are from the home page, by links on pages that need nothing:
// read from the built files, in each language.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOf, tails } from './families.js';
import { elements, source } from './html.js';
import { languages } from './site.js';

/** The pages of the same language that a page leads to, by links or forms. */
const links = (path, lang) => [...elements(source(path), 'a'), ...elements(source(path), 'form')]
  .map(({ href, action }) => (href ?? action)?.split(/[?#]/)[0])
  .filter((href) => href?.startsWith(`/${lang}/`) && href.endsWith('/'));

/** The number of presses that each page is from home. */
function presses(lang) {
  const far = new Map([[`/${lang}/`, 0]]);
  for (const [path, count] of far) {
    links(path, lang).forEach((next) => { if (!far.has(next)) far.set(next, count + 1); });
  }
  return far;
}

for (const lang of languages) {
  const far = presses(lang);
  const tail = (path) => path.slice(4);
  const of = (family) => [...far.keys()].filter((path) => familyOf(tail(path)) === family);
  const none = (wrong) => assert.deepEqual(wrong.slice(0, 5), []);

  test(`an archivist is at a session of any year in three presses, ${lang}`, () => {
    assert.ok(of('session').length >= 3);
    none(of('session').filter((path) => far.get(path) > 3));
  });

  test(`a delegate is at a document of a meeting in three presses, ${lang}`, () => {
    const open = links(`/${lang}/`, lang).filter((path) => familyOf(tail(path)) === 'session');
    const meetings = of('meeting').filter((path) => open.some((session) => path.startsWith(session)));
    const documents = meetings.flatMap((path) => links(path, lang).filter((next) => familyOf(tail(next)) === 'document'));
    assert.ok(documents.length > 0);
    none(documents.filter((path) => far.get(path) > 3));
  });

  test(`every page is reached from home, ${lang}`, () => {
    // A worker shows the one to whoever has no network; the bar of languages leads
    // to the other, of a text beside the one that the reader comes from; old links
    // alone lead to what has moved or is gone.
    const apart = (one) => one === 'offline/' || one.endsWith(`/beside/${lang}/`) || familyOf(one) === 'moved';
    none(tails(lang).filter((one) => !apart(one) && !far.has(`/${lang}/${one}`)));
  });
}

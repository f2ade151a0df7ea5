// The families of pages and the pages of each that tests look at, read from the
// built sample: routes are permanent, markup is not.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folder, languages } from './site.js';

// What an address, after its language, must look like to belong to a family.
// The families with two samples show very different pages.
const body = '(?!(?:pages|guides|journal|speakers|search|offline)/)[^/]+';
const session = `${body}/(?!(?:sessions|archive)/)[^/]+`;
const families = [
  ['home', ''],
  ['body', `${body}/`],
  ['body archive', `${body}/(?:sessions|archive)/(?:.+/)?`],
  ['session', `${session}/`, 2],
  ['item', `${session}/agenda/[^/]+/`, 2],
  ['meeting', `${session}/meetings/[^/]+/`, 2],
  ['recordings', `${session}/recordings/(?:.+/)?`],
  ['document', `${session}/documents/(?!by-|page/)[^/]+/`, 2],
  ['documents', `${session}/documents/(?:page/.+)?`],
  ['documents by', `${session}/documents/by-[^/]+/`],
  ['documents of', `${session}/documents/by-[^/]+/.+/`],
  ['statement', `${session}/statements/(?!by-|page/)[^/]+/`, 2],
  ['statements', `${session}/statements/(?:page/.+)?`],
  ['statements by', `${session}/statements/by-[^/]+/`],
  ['statements of', `${session}/statements/by-[^/]+/.+/`],
  ['agenda', `${session}/agenda/`],
  ['meetings', `${session}/meetings/`],
  ['session speaker', `${session}/speakers/.+/`],
  ['press release', `${session}/press/[^/]+/`],
  ['journal', 'journal/'],
  ['journal year', 'journal/[0-9]{4}/'],
  ['journal day', 'journal/[0-9-]{10}/', 2],
  ['speakers', 'speakers/'],
  ['speaker', 'speakers/.+/'],
  ['search', 'search/'],
  ['guides', 'guides/'],
  ['guide', 'guides/.+/'],
  ['accessibility', 'pages/accessibility/'],
  ['page', 'pages/(?!accessibility/).+/'],
  ['offline', 'offline/'],
];

/** Every address of a language's pages, without the language. */
export function tails(lang = 'en', below = '') {
  const entries = readdirSync(join(folder, lang, below), { withFileTypes: true });
  const deeper = entries.filter((entry) => entry.isDirectory());
  const own = entries.some((entry) => entry.name === 'index.html') ? [below] : [];
  return own.concat(deeper.flatMap((entry) => tails(lang, `${below}${entry.name}/`)));
}

/** The file of a page. */
export const fileOf = (path) => join(folder, path.endsWith('/') ? `${path}index.html` : path);

/** Every page of the site: `/`, `/404.html`, `/ar/`… */
export const everyPage = () =>
  ['/', '/404.html', ...languages.flatMap((lang) => tails(lang).map((tail) => `/${lang}/${tail}`))];

/** The family of an address without its language; nothing for strange ones. */
export const familyOf = (tail) => families.find(([, pattern]) => new RegExp(`^${pattern}$`).test(tail))?.[0];

const size = (tail) => statSync(fileOf(`/en/${tail}`)).size;

/**
 * The pages to look at: the largest of each family, for some the smallest too,
 * each in six languages. `unknown` are addresses that belong to no family.
 */
export function samples() {
  const all = tails().sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const members = grouped(all);
  const chosen = families.flatMap(([name, , count = 1]) => {
    const own = members.get(name) ?? [];
    return [own[0], ...(count > 1 ? own.slice(1).slice(-1) : [])]
      .filter((tail) => tail !== undefined)
      .map((tail) => ({ name, tail }));
  });
  const inEachLanguage = chosen.flatMap(({ name, tail }) =>
    languages.map((lang) => ({ name, lang, path: `/${lang}/${tail}` })));
  const shared = [
    { name: 'chooser', lang: 'en', path: '/' },
    { name: 'not found', lang: 'en', path: '/404.html' },
  ];
  return { pages: [...inEachLanguage, ...shared], unknown: members.get(undefined) ?? [] };
}

function grouped(all) {
  const groups = new Map();
  all.forEach((tail) => groups.set(familyOf(tail), [...(groups.get(familyOf(tail)) ?? []), tail]));
  return groups;
}

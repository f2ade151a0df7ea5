// The families of pages and the pages of each that tests look at, read from the
// built sample: routes are permanent, markup is not.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folder, languages } from './site.js';

// What an address, after its language, must look like to belong to a family.
// The families with two samples show very different pages.
const body = '(?!(?:pages|guides|journal|speakers|search|symbols|archive|offline|print)/)[^/]+';
const session = `${body}/(?!(?:sessions|archive)/)[^/]+`;
// Addresses of the sample where nothing is any more.
const left = '(?:ccs-2025-l-1|seating-plan)/';
const families = [
  ['home', ''],
  ['body', `${body}/`],
  ['body archive', `${body}/(?:sessions|archive)/(?:.+/)?`],
  ['session', `${session}/`, 2],
  ['item', `${session}/agenda/[^/]+/`, 2],
  ['meeting', `${session}/meetings/[^/]+/`, 2],
  ['recording', `${session}/meetings/[^/]+/recording/`],
  ['side by side', `${session}/(?:documents|statements)/[^/]+/beside/[^/]+/`, 2],
  ['revisions', `${session}/statements/[^/]+/revisions/`],
  ['paper saved', `${session}/paper/`],
  ['room', `${session}/rooms/[^/]+/`],
  ['recordings', `${session}/recordings/(?:.+/)?`],
  ['moved', `${session}/documents/${left}`, 2],
  ['document', `${session}/documents/(?!by-|page/|${left})[^/]+/`, 2],
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
  ['symbols', 'symbols/'],
  ['symbols of an organ', 'symbols/.+/'],
  ['archive', 'archive/'],
  ['archive year', 'archive/years/[0-9]+/(?:page/.+)?'],
  ['archive place', 'archive/places/[^/]+/(?:page/.+)?'],
  ['subjects', 'archive/subjects/(?:page/.+)?'],
  ['subject', 'archive/subjects/(?!page/)[^/]+/(?:page/.+)?', 2],
  ['guides', 'guides/'],
  ['guide', 'guides/.+/'],
  ['accessibility', 'pages/accessibility/'],
  ['page', 'pages/(?!accessibility/).+/'],
  ['print', 'print/'],
  ['request sent', 'print/thanks/'],
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
  ['/', '/404.html', ...pagesInNoLanguage(), ...languages.flatMap((lang) => tails(lang).map((tail) => `/${lang}/${tail}`))];

/** The pages of symbols, and those of sessions that say no language, the largest first. */
function pagesInNoLanguage() {
  const others = new Set([...languages, 'assets', 'files', 'manifest', 'search', 'sitemaps']);
  const below = (path) => readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
    (entry.isDirectory() ? below(`${path}${entry.name}/`) : entry.name === 'index.html' ? [path] : []));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => below(`/${entry.name}/`))
    .sort((a, b) => statSync(fileOf(b)).size - statSync(fileOf(a)).size || (a < b ? -1 : 1));
}

/** Whether a page in no language is a symbol's: only those have capitals. */
const isOfSymbol = (path) => /[A-Z]/.test(path);

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
    { name: 'symbol', lang: 'en', path: pagesInNoLanguage().find(isOfSymbol) },
    { name: 'neutral', lang: 'en', path: pagesInNoLanguage().find((path) => !isOfSymbol(path)) },
  ];
  return { pages: [...inEachLanguage, ...shared], unknown: members.get(undefined) ?? [] };
}

function grouped(all) {
  const groups = new Map();
  all.forEach((tail) => groups.set(familyOf(tail), [...(groups.get(familyOf(tail)) ?? []), tail]));
  return groups;
}

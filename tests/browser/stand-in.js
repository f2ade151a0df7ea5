// A stand-in for the search engine, with the same three methods, and an index
// for it: so that tests decide what the engine says, and what of its data is
// there. The index of a language is a manifest, and two files that it names: one
// with all records, and one that only questions about trees need.

import { asset } from './searching.js';

const sum = (bytes) => bytes.reduce((total, byte) => (total * 31 + byte) % 65521, 7);

/** Where pages look for the engine's script. */
export const glue = `/assets/${asset(/^engine\..*js$/)}`;

/** The engine as a classic script. */
export const engine = `
const sum = ${sum};
const searchEngine = Object.assign(async () => {}, { Search: class {
  constructor(lang) { Object.assign(this, { lang, manifest: null, records: null, trees: null, failure: null }); }
  missing() { this.failure = 'missing'; }
  provide(path, start, bytes) {
    if (path.endsWith('.json')) {
      this.manifest = JSON.parse(new TextDecoder().decode(bytes));
      if (this.manifest.format !== 1) this.failure = 'format';
    } else {
      const part = path === this.manifest.path ? 'records' : 'trees';
      const told = part === 'records' ? this.manifest : this.manifest.trees;
      if (sum(bytes) !== told.sum) this.failure = 'tampered';
      else this[part] = JSON.parse(new TextDecoder().decode(bytes));
    }
  }
  ask(json) {
    const request = JSON.parse(json);
    if (request.q === 'crash') throw new WebAssembly.RuntimeError('unreachable');
    return JSON.stringify(this.step(request));
  }
  step({ q = '', filters = {}, sort, offset = 0, limit = 10, warm, facets }) {
    if (this.failure) return { error: { kind: this.failure } };
    if (!this.manifest) return { need: [{ path: 'search/' + this.lang + '.json' }] };
    if (warm) return { done: {} };
    const whole = ({ path, bytes }) => [{ path, start: 0, end: bytes }];
    if (!this.records) return { need: whole(this.manifest) };
    const trees = /tree/.test(q);
    if (trees && !this.trees) return { need: whole(this.manifest.trees) };
    const corrected = q === 'watre' ? 'water' : null;
    const words = (corrected || q).toLowerCase().replace(/"/g, '').split(' ').filter(Boolean);
    const has = (one, word) => (one.title + ' ' + one.text).toLowerCase().includes(word);
    let match = 'all';
    let found = this.records.concat(trees ? this.trees : []).filter((one) => words.every((word) => has(one, word)));
    if (!found.length) {
      match = 'some';
      found = this.records.filter((one) => words.some((word) => has(one, word)));
    }
    const keys = (one, name) => [].concat(name === 'language' ? one.languages
      : name === 'year' ? one.date.slice(0, 4) : one[name]);
    const fits = (one, but) => Object.keys(filters).every((name) => name === but
      || keys(one, name).some((key) => filters[name].includes(key)));
    const names = ['kind', 'body', 'session', 'item', 'speaker', 'year', 'language'];
    const counts = {};
    for (const name of facets ? names : []) {
      const by = {};
      found.filter((one) => fits(one, name)).forEach((one) =>
        keys(one, name).forEach((key) => { by[key] = (by[key] || 0) + 1; }));
      counts[name] = Object.keys(by).map((key) => ({ key, label: key, count: by[key] }));
    }
    const hits = found.filter((one) => fits(one));
    if (sort === 'date') hits.sort((a, b) => (a.date < b.date ? 1 : -1));
    const shown = hits.slice(offset, offset + limit).map((one) => ({
      ...one, speakers: [one.speaker], session: one.session,
      excerpt: one.text.split(/(water)/i).map((text) => [text, /^water$/i.test(text)]),
    }));
    return { done: {
      query: q, total: hits.length, about: false, match: hits.length ? match : 'none', corrected,
      hits: shown, ...(facets ? { facets: counts } : {}),
    } };
  }
} });
`;

/** Records: 23 about water, of two kinds; one of them only in English. */
function records(lang) {
  return Array.from({ length: 23 }, (_, at) => ({
    url: `/${lang}/pcpm/third-session/`,
    kind: at % 3 ? 'statement' : 'document',
    title: at % 3 ? `Statement ${at} on the ocean` : `Report ${at} on rivers`,
    titleLang: 'en',
    symbol: at % 3 ? null : `PCPM/3/${at}`,
    speaker: `Speaker ${at % 11}`,
    body: 'pcpm', session: 'Third session', item: `Item ${at % 4}`,
    date: `202${at % 5}-03-0${1 + (at % 9)}`,
    languages: at % 2 ? [...new Set(['en', 'fr', lang])] : ['en'],
    lang: 'en',
    text: `We speak of water, as ${at} others do, and of what it carries.`,
  }));
}

/** The files of the indexes of six languages, by path. */
export function index({ edition = 1, change = (all) => all } = {}) {
  const files = {};
  for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
    const all = change(records(lang));
    const trees = all.slice(0, 3).map((one) => ({ ...one, title: `Trees, edition ${edition}` }));
    const put = (path, content) => {
      const bytes = Buffer.from(JSON.stringify(content));
      files[`/${path}`] = bytes;
      return { path, bytes: bytes.length, sum: sum(bytes) };
    };
    const told = put(`search/ab/${lang}-${edition}.bin`, all);
    const more = put(`search/cd/${lang}-${edition}-trees.bin`, trees);
    files[`/search/${lang}.json`] = Buffer.from(JSON.stringify({ format: 1, ...told, trees: more }));
  }
  return files;
}

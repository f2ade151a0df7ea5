// The search page: the form, the address that says the same, and the way to the
// engine, which works elsewhere and starts when somebody wants to search.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const place = byId('search');
  if (!place) return;
  const form = byId('search-form');
  const box = form.elements.q;
  const status = byId('search-status');
  const state = byId('search-state');
  const found = byId('search-results');
  const list = byId('search-hits');
  const more = byId('search-more');
  const everywhere = byId('search-everywhere');
  const others = byId('search-others');
  const filters = byId('search-filters');
  const newest = byId('search-sort-date');
  const data = place.dataset;
  const words = JSON.parse(data.words);
  const own = document.documentElement.lang;
  const bare = location.protocol === 'file:';
  const root = new URL(data.root, location.href).href;
  const asset = (path) => root + path.slice(1);
  const { DIMENSIONS, plural, element, isolated, fillList, facets, choose, showFacets } =
    self.papersmart.results(words, root, bare, own);
  const PAGE = 10;
  const PAUSE = 150;
  const QUIET = 1000;

  // ---- what is asked for: the form, and the address that says the same

  function asked() {
    const chosen = {};
    filters.querySelectorAll('input[type=checkbox]:checked').forEach(({ name, value }) => {
      (chosen[name] = chosen[name] || []).push(value);
    });
    return { q: box.value.trim(), chosen, sort: newest.checked ? 'date' : 'relevance' };
  }
  function address({ q, chosen, sort }) {
    const query = new URLSearchParams();
    if (q) query.set('q', q);
    DIMENSIONS.forEach((name) => (chosen[name] || []).forEach((key) => query.append(name, key)));
    if (sort === 'date') query.set('sort', sort);
    if (!others.hidden) query.set('in', 'all');
    const text = query.toString();
    return location.pathname + (text ? `?${text}` : '');
  }
  // An address is a draft while somebody types, and then stays in the history.
  function note(settled) {
    const url = address(asked());
    if (bare || url === location.pathname + location.search) {
      if (settled && history.state !== 'settled') history.replaceState('settled', '');
      return;
    }
    const push = settled ? history.state !== 'draft' : history.state === 'settled';
    history[push ? 'pushState' : 'replaceState'](settled ? 'settled' : 'draft', '', url);
  }
  function readAddress() {
    const query = new URLSearchParams(location.search);
    box.value = query.get('q') || '';
    (query.get('sort') === 'date' ? newest : byId('search-sort-relevance')).checked = true;
    others.hidden = query.get('in') !== 'all';
    facets.textContent = '';
    DIMENSIONS.forEach((name) => query.getAll(name).forEach((key) => choose(name, key)));
  }

  // ---- the engine

  let send = null;
  let restart = null;
  function start() {
    if (send) return;
    const settings = {
      root, bare, edition: data.edition !== undefined, wasm: data.wasm.slice(1), host: asset(data.host), glue: asset(data.glue),
    };
    send = !bare && window.Worker ? inWorker(settings) : inPage(settings);
  }
  function inWorker(settings) {
    const waiting = {};
    let count = 0;
    const worker = new Worker(settings.host);
    const give = (id, outcome) => {
      waiting[id](outcome);
      delete waiting[id];
    };
    const stop = (kind) => {
      worker.terminate();
      send = null;
      Object.keys(waiting).forEach((id) => give(id, { error: { kind } }));
    };
    worker.onmessage = (message) => give(message.data.id, message.data.outcome);
    worker.onerror = () => stop('offline');
    worker.postMessage({ settings });
    // The engine is the largest by far: it is on its way while the rest is.
    fetch(asset(data.wasm)).then((response) => response.ok && response.arrayBuffer()).catch(() => null)
      .then((engine) => worker.postMessage({ engine }, engine ? [engine] : []));
    restart = () => stop('broken');
    return (question) => new Promise((resolve) => {
      count += 1;
      waiting[count] = resolve;
      worker.postMessage({ id: count, question });
    });
  }
  function inPage(settings) {
    const script = (src) => new Promise((resolve, reject) => {
      document.head.append(element('script', { src, onload: resolve, onerror: reject }));
    });
    const host = script(settings.host).then(() => script(settings.glue))
      .then(() => window.papersmart.host(settings));
    restart = () => null;
    return (question) => host.then((ready) => ready.ask(question), () => {
      send = null;
      return { error: { kind: 'offline' } };
    });
  }
  async function ask(channel, request, lang) {
    start();
    const outcome = await send({ channel, lang: lang || own, request });
    if (outcome.error && outcome.error.kind === 'broken') restart();
    return outcome;
  }

  // ---- the live region

  let announcing = 0;
  function announce(text, wait) {
    clearTimeout(announcing);
    if (!wait) status.textContent = text;
    else announcing = setTimeout(() => { status.textContent = text; }, wait);
  }
  function tell(text) {
    state.textContent = text || '';
    state.hidden = !text;
  }

  // ---- searching

  let shown = 0;
  function empty(message) {
    found.hidden = true;
    list.textContent = '';
    place.classList.remove('searched');
    tell('');
    announce(message);
  }
  // An index that contradicts itself is a damaged one.
  const problem = (kind) => words.errors[kind === 'data' ? 'tampered' : kind] || words.errors.broken;
  function request(wanted, extra) {
    return Object.assign({
      q: wanted.q, filters: wanted.chosen, sort: wanted.sort, offset: 0, limit: PAGE,
    }, extra);
  }
  // What else is to be said about the hits.
  function remark(answer, wanted, saved) {
    const about = byId('search-remark');
    about.textContent = '';
    if (answer.corrected) {
      const around = (text, name, inner) => {
        const [before, after] = text.split(`{${name}}`);
        return [before, inner, after];
      };
      const typed = `"${wanted.q.replace(/"/g, '')}"`;
      const insist = element('a', { href: address(Object.assign({}, wanted, { q: typed })) },
        around(words.insist, 'typed', isolated(wanted.q)));
      insist.addEventListener('click', (event) => {
        event.preventDefault();
        box.value = typed;
        box.focus();
        run(true);
      });
      about.append(...around(words.corrected, 'found', isolated(answer.corrected)), ' ', insist);
    } else if (answer.match === 'some') {
      about.append(words.some);
    }
    // Only the sessions that are kept on the device were there to be searched.
    if (saved) about.append(' ', words.kept);
    about.hidden = !about.firstChild;
  }
  async function show(wanted, typing) {
    const outcome = await ask('hits', request(wanted, { prefix: typing }));
    if (outcome.stale) return;
    if (outcome.error) {
      empty(problem(outcome.error.kind));
      return;
    }
    const answer = outcome.done;
    tell('');
    list.textContent = '';
    shown = answer.hits.length;
    fillList(list, answer.hits, true);
    found.hidden = false;
    place.classList.add('searched');
    more.hidden = shown >= answer.total;
    remark(answer, wanted, outcome.saved);
    if (answer.total) announce(plural(answer.about ? words.about : words.count, answer.total), QUIET);
    else announce(words.none);
    const counted = await ask('facets', request(wanted, { prefix: typing, facets: true, limit: 0 }));
    if (counted.done) showFacets(counted.done.facets || {}, asked());
    if (!others.hidden) showOthers(wanted);
  }
  async function showOthers(wanted) {
    const elsewhere = words.elsewhere.filter(({ lang }) => lang !== own);
    others.textContent = '';
    const sections = elsewhere.map(({ lang, dir, name, all }) => {
      const count = element('p', { className: 'meta', textContent: words.wait });
      const hits = element('ol', { className: 'plain rows hits', lang, dir });
      const query = new URLSearchParams({ q: wanted.q, language: lang });
      const href = `${root}${lang}/search/${bare ? 'index.html' : ''}?${query}`;
      const link = element('p', { hidden: true }, [element('a', { className: 'more', href, textContent: all })]);
      others.append(element('section', {}, [
        element('h2', { textContent: name, lang, dir }), count, hits, link,
      ]));
      return { lang, count, hits, link };
    });
    // One engine after the other: each brings its own data.
    for (const { lang, count, hits, link } of sections) {
      const chosen = Object.assign({}, wanted.chosen, { language: [lang] });
      const outcome = await ask('others', request(wanted, { filters: chosen, limit: 3 }), lang);
      if (outcome.stale || !hits.isConnected) return;
      const { done, error } = outcome;
      count.textContent = error ? problem(error.kind)
        : done.total ? plural(done.about ? words.about : words.count, done.total) : words.none;
      if (done) {
        fillList(hits, done.hits, false);
        link.hidden = done.total <= done.hits.length;
      }
    }
  }
  function run(settled, typing) {
    note(settled);
    search(typing);
  }
  function search(typing) {
    const wanted = asked();
    clearTimeout(announcing);
    everywhere.hidden = !others.hidden;
    if (!wanted.q && !Object.keys(wanted.chosen).length) {
      others.hidden = true;
      empty('');
      if (send) ask('hits', { warm: true });
      return;
    }
    if (found.hidden) tell(words.loading);
    status.textContent = '';
    show(wanted, Boolean(typing));
  }

  // ---- what people do

  const saving = navigator.connection && navigator.connection.saveData;
  let typingPause = 0;
  const later = () => {
    clearTimeout(typingPause);
    typingPause = setTimeout(() => run(false, true), PAUSE);
  };
  box.addEventListener('focus', () => {
    if (!saving && !send) ask('hits', { warm: true });
  });
  box.addEventListener('input', (event) => {
    if (saving && !send) tell(words.press);
    else if (!event.isComposing) later();
  });
  box.addEventListener('compositionend', () => { if (!saving || send) later(); });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !box.value) return;
    event.preventDefault();
    clearTimeout(typingPause);
    box.value = '';
    run(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typingPause);
    run(true);
  });
  filters.addEventListener('change', () => run(true));
  byId('search-sort').addEventListener('change', () => run(true));
  byId('search-clear').addEventListener('click', () => {
    facets.textContent = '';
    box.focus();
    run(true);
  });
  more.addEventListener('click', async () => {
    const outcome = await ask('more', request(asked(), { offset: shown }));
    if (outcome.error) empty(problem(outcome.error.kind));
    if (!outcome.done) return;
    const rows = fillList(list, outcome.done.hits, false);
    shown += outcome.done.hits.length;
    more.hidden = shown >= outcome.done.total || !rows.length;
    // The button may be gone: the reader goes on at the first new hit.
    if (rows.length) rows[0].querySelector('a').focus();
  });
  everywhere.addEventListener('click', () => {
    others.hidden = false;
    run(true);
  });
  window.addEventListener('popstate', () => {
    readAddress();
    search();
  });

  readAddress();
  place.classList.add('ready');
  if (window.matchMedia('(min-width: 60rem)').matches) filters.open = true;
  if (location.search.length > 1) {
    if (!history.state) history.replaceState('settled', '');
    if (saving) tell(words.press);
    else search();
  } else if (document.activeElement === box && !saving) {
    ask('hits', { warm: true });
  }
})();

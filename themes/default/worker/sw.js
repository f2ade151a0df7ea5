// Saves pages for when there is no connection: those that were visited, and
// whole sessions that somebody keeps. What is kept of a session is what its
// newest manifest that came here lists, each file by its digest: what a manifest
// lists no more, or otherwise, is not shown from the moment that it came.
(function () {
  'use strict';
  const ROOT = new URL(self.registration.scope);
  const NAME = `papersmart ${ROOT.pathname} `;
  const SEEN = `${NAME}seen`;
  const KEPT = `${NAME}kept`;
  const STAMP = 'Papersmart-Saved';
  const PAGES = 200;
  const ASSETS = 60;
  const PATIENCE = 4000;
  const AGAIN = 15 * 60000;
  // What is fetched at once, and what without being asked for.
  const BATCH = { files: 12, bytes: 3e6 };
  const SMALL = 2e6;
  const AROUND = ['site-files', 'site-home', 'site-bodies', 'site-search', 'site-texts', 'search-site'];
  const LANGUAGE = /^(ar|zh|en|fr|ru|es)\//;

  const now = () => new Date().toISOString();
  const hrefOf = (path) => ROOT.href
    + path.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/');
  function pathOf(href) {
    try {
      const path = decodeURIComponent(new URL(href).pathname.slice(ROOT.pathname.length));
      return /(^|\/)$/.test(path) ? `${path}index.html` : path;
    } catch (error) {
      return 'sw.js';
    }
  }
  const open = (name) => caches.open(name);
  async function sha(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (one) => `0${one.toString(16)}`.slice(-2)).join('').slice(0, 32);
  }
  async function put(cache, key, answer, bytes) {
    const headers = new Headers(answer.headers);
    // What is saved answers whoever asks, and is not packed.
    ['Content-Encoding', 'Content-Length', 'Vary'].forEach((name) => headers.delete(name));
    headers.set(STAMP, now());
    await (await open(cache)).put(key, new Response(bytes, { headers }));
    if (held && cache === KEPT) held.add(key);
  }
  // One after the other: what is kept is read, changed and written.
  let turn = Promise.resolve();
  function inTurn(act) {
    const done = turn.then(act);
    turn = done.catch(() => null);
    return done;
  }

  // ---- what is kept

  const noted = (name) => `${ROOT.href}sw.js?${name}`;
  const read = async (name) => {
    const one = await (await open(KEPT)).match(noted(name));
    return one && one.json();
  };
  async function write(name, what) {
    const act = async () => (await open(KEPT)).put(noted(name), new Response(JSON.stringify(what)));
    try {
      await act();
    } catch (error) {
      if (error.name !== 'QuotaExceededError') throw error;
      // What is gone must be known: what was visited makes room for it, and no list
      // is better than an old one.
      const cache = await open(SEEN);
      await Promise.all((await cache.keys()).map((one) => cache.delete(one)));
      if (name !== 'kept') await (await open(KEPT)).delete(noted(name));
      shelf = null;
      await act();
    }
  }
  let shelf = null;
  async function load() {
    const sessions = await read('kept') || {};
    const files = new Map();
    for (const name of Object.keys(sessions)) {
      const { at } = sessions[name];
      (await read(`want/${name}`) || []).forEach(([path, digest]) => {
        if (!files.has(path) || files.get(path).at < at) files.set(path, { digest, at });
      });
    }
    return { sessions, files };
  }
  const known = () => {
    shelf = shelf || load();
    return shelf;
  };
  const keyOf = (path, digest) => `${hrefOf(path)}?${digest}`;
  async function kept(path) {
    const file = (await known()).files.get(path);
    const answer = file && await (await open(KEPT)).match(keyOf(path, file.digest));
    return answer && { answer, at: file.at };
  }
  async function seen(path) {
    const answer = await (await open(SEEN)).match(hrefOf(path));
    return answer && { answer, at: answer.headers.get(STAMP) };
  }
  async function find(path) {
    const [one, other] = await Promise.all([kept(path), seen(path)]);
    return one && !(other && other.at > one.at) ? one : other;
  }

  // ---- manifests, and what of them is wanted

  async function manifest(path, digest) {
    const ask = async (cache) => {
      const answer = await fetch(ROOT.href + path, { cache });
      const bytes = await answer.arrayBuffer();
      // Pages of a network that asks for a password are none.
      return answer.ok && (!digest || await sha(bytes) === digest) ? bytes : null;
    };
    // Most parts are what they were, and the browser still has them.
    const bytes = (digest && await ask('force-cache')) || await ask('no-cache');
    if (!bytes) throw new Error('altered');
    const files = new Map();
    const notes = [];
    let size = 0;
    new TextDecoder().decode(bytes).split('\n').forEach((line) => {
      const [, bytesOf] = /^# (\d+) bytes$/.exec(line) || [];
      if (bytesOf) size = Number(bytesOf);
      else if (line.startsWith('# search ')) notes.push(line.split(' ').slice(2));
      else if (/^[0-9a-f]{64} {2}/.test(line)) files.set(line.slice(66), { digest: line.slice(0, 32), size });
    });
    return { files, notes };
  }
  async function top() {
    const { files } = await manifest('manifest.sha256');
    if (!files.has('manifest/site-files.sha256')) throw new Error('altered');
    return files;
  }
  // The manifest of a scope may be in parts; identifiers have no full stop.
  const listed = (all, scope) => Array.from(all.keys()).filter((path) => path.startsWith(`manifest/${scope}.`));
  const mark = (all, scope) => listed(all, scope).map((path) => all.get(path).digest).join(' ');
  async function manifestOf(all, scope) {
    const parts = await Promise.all(listed(all, scope).map((path) => manifest(path, all.get(path).digest)));
    const files = new Map();
    parts.forEach((part) => part.files.forEach((file, path) => files.set(path, file)));
    return { files, notes: [].concat(...parts.map(({ notes }) => notes)) };
  }
  function isWanted(path, scope, { session, langs, files }) {
    const [, lang] = LANGUAGE.exec(path) || [];
    const page = path.endsWith('index.html');
    if (lang) {
      const body = `${lang}/${session.split('/')[0]}/index.html`;
      return page && langs.includes(lang) && (scope !== 'site-bodies' || path === body);
    }
    if (path.startsWith('files/')) {
      const [, tag] = /\.(ar|zh|en|fr|ru|es)\.\w+$/.exec(path) || [];
      return files && !path.endsWith('.vtt') && (!tag || langs.includes(tag));
    }
    return path.startsWith('assets/') || (page && scope === session);
  }
  async function plan(choice) {
    const { session, langs } = choice;
    const all = await top();
    let own = null;
    if (!mark(all, session)) throw new Error('gone');
    const want = new Map();
    const search = {};
    const manifests = {};
    const take = async (scope) => {
      const digests = mark(all, scope);
      if (!digests || manifests[scope]) return;
      manifests[scope] = digests;
      const { files, notes } = await manifestOf(all, scope);
      if (scope === session) own = files;
      const add = (path) => want.set(path, files.get(path));
      files.forEach((_, path) => isWanted(path, scope, choice) && add(path));
      const tiers = [];
      notes.filter(([lang]) => langs.includes(lang)).forEach(([lang, head, ...paths]) => {
        if (head.startsWith('search-')) tiers.push(head);
        else (search[lang] = search[lang] || []).push(head);
        paths.filter((path) => files.has(path)).forEach(add);
      });
      await Promise.all(tiers.map(take));
    };
    await Promise.all([session, ...AROUND].map(take));
    const rows = Array.from(want, ([path, { digest, size }]) => [path, digest, size]);
    return { want: rows, search, manifests, own };
  }
  // Keys of what is there.
  let held = null;
  async function there() {
    held = held || new Set((await (await open(KEPT)).keys()).map(({ url }) => url));
    return held;
  }
  async function measure(want) {
    const have = await there();
    const size = { pages: 0, index: 0, files: 0, all: 0, missing: 0, count: 0 };
    want.forEach(([path, digest, bytes]) => {
      size[path.startsWith('files/') ? 'files' : /^(search|assets\/(engine|search))/.test(path) ? 'index' : 'pages'] += bytes;
      size.all += bytes;
      if (have.has(keyOf(path, digest))) return;
      size.missing += bytes;
      size.count += 1;
    });
    const { quota, usage } = navigator.storage && navigator.storage.estimate
      ? await navigator.storage.estimate() : {};
    size.room = quota ? quota - usage : Infinity;
    return size;
  }
  // What nobody wants goes, and the index leads to nothing that is gone.
  async function tidy() {
    shelf = null;
    held = null;
    const { sessions, files } = await known();
    const cache = await open(KEPT);
    const keep = new Set(Array.from(files, ([path, { digest }]) => keyOf(path, digest)));
    const heads = new Set();
    Object.keys(sessions).forEach((name) => {
      keep.add(noted('kept')).add(noted(`want/${name}`));
      const { search } = sessions[name];
      Object.keys(search).forEach((lang) => {
        keep.add(`${ROOT.href}search/${lang}.json`);
        search[lang].forEach((head) => heads.add(head));
      });
    });
    for (const request of await cache.keys()) {
      if (!keep.has(request.url)) await cache.delete(request);
      else if (/\/search\/..\.json$/.test(request.url)) {
        await putIndex(request.url, await cache.match(request), heads)
          .catch(() => cache.delete(request));
      }
    }
  }
  async function putIndex(url, answer, heads) {
    const all = await answer.clone().json();
    const segments = all.segments.filter(({ head }) => heads.has(head));
    if (segments.length < all.segments.length || !answer.headers.has(STAMP)) {
      await put(KEPT, url, answer, JSON.stringify(Object.assign(all, { segments })));
    }
  }
  // Parts of the index that the engine has read may be of what is gone.
  const forgetSearch = async () => Promise.all((await caches.keys())
    .filter((name) => name.startsWith(`${NAME}search `)).map((name) => caches.delete(name)));

  async function keep(choice) {
    const { want, search, manifests, own } = await plan(choice);
    const { sessions } = await known();
    const room = (size) => {
      if (choice.asked && size.missing > size.room) throw full(size);
      return size;
    };
    const size = await measure(want);
    if (choice.dry) return size;
    // What is gone goes from a full device too.
    if (!sessions[choice.session]) room(size);
    const { session, title, langs, files } = choice;
    const was = await read(`want/${session}`) || [];
    await write(`want/${session}`, want);
    const { whole } = sessions[session] || {};
    sessions[session] = { title, langs, files, at: now(), complete: false, whole, search, manifests };
    await write('kept', sessions);
    await tidy();
    await forgetSearch();
    const wanted = new Set(want.map(([path]) => path));
    await unsee(session, own, was.filter(([path]) => {
      const [, lang] = LANGUAGE.exec(path) || [];
      return !wanted.has(path) && (!lang || langs.includes(lang));
    }));
    return room(await measure(want));
  }
  const full = ({ missing, room }) =>
    Object.assign(new Error('full'), { need: missing > room ? missing - room : missing });
  // Visited pages of the session that are others now, or, as those that `went`, no
  // more. What others are made of stays.
  async function unsee(session, files, went) {
    const cache = await open(SEEN);
    const gone = new Set(went.map(([path]) => path).filter((path) => !/^assets\/|^..\/offline\//.test(path)));
    for (const request of await cache.keys()) {
      const path = pathOf(request.url);
      const own = files.get(path);
      const below = path.replace(LANGUAGE, '').startsWith(`${session}/`);
      if (!own && !below && !gone.has(path)) continue;
      const bytes = await (await cache.match(request)).arrayBuffer();
      if (!own || await sha(bytes) !== own.digest) await cache.delete(request);
    }
  }
  async function fetched([path, digest]) {
    const named = /^(assets|search)\//.test(path);
    const answer = await fetch(hrefOf(path), { cache: named ? 'default' : 'no-store' });
    const bytes = await answer.arrayBuffer();
    if (answer.ok && await sha(bytes) === digest) await put(KEPT, keyOf(path, digest), answer, bytes);
    // Hosts may send elsewhere on the site who asks for a page that has moved.
    else if (answer.ok && answer.redirected && answer.url.startsWith(ROOT.href)
      && isOurs(answer, new TextDecoder().decode(bytes))) return path;
    else throw new Error('altered');
    return null;
  }
  async function step({ session }) {
    const want = await read(`want/${session}`) || [];
    const have = await there();
    const batch = [];
    let bytes = 0;
    want.some(([path, digest, size]) => {
      if (have.has(keyOf(path, digest))) return false;
      bytes += size;
      return batch.push([path, digest]) >= BATCH.files || bytes > BATCH.bytes;
    });
    const failed = [];
    const moved = await Promise.all(batch.map((one) => fetched(one).catch((error) => {
      failed.push(error);
    })));
    const stay = want.filter(([path]) => !moved.includes(path));
    if (stay.length < want.length) {
      await write(`want/${session}`, stay);
      shelf = null;
    }
    const size = await measure(stay);
    if (failed.some(({ name }) => name === 'QuotaExceededError')) throw full(size);
    if (failed.length) throw failed[0];
    if (!size.count) await finish(session);
    return size;
  }
  async function finish(session) {
    const { sessions } = await known();
    const one = sessions[session];
    for (const lang of one.langs) {
      const heads = new Set();
      Object.keys(sessions).filter((name) => name === session || sessions[name].complete)
        .forEach((name) => (sessions[name].search[lang] || []).forEach((head) => heads.add(head)));
      const url = `${ROOT.href}search/${lang}.json`;
      const answer = await fetch(url, { cache: 'no-cache' });
      if (!answer.ok) throw new Error('altered');
      await putIndex(url, answer, heads);
    }
    one.complete = one.whole = true;
    await write('kept', sessions);
  }

  // ---- what is told by the site

  let checked = 0;
  async function check(again) {
    const names = Object.keys((await known()).sessions);
    if (!names.length || (!again && Date.now() - checked < AGAIN)) return;
    checked = Date.now();
    const all = await top();
    const failed = [];
    for (const session of names) await inTurn(() => renew(session, all)).catch((error) => failed.push(error));
    if (failed.length) throw failed[0];
  }
  async function renew(session, all) {
    const { sessions } = await known();
    const one = sessions[session];
    if (!one) return;
    if (!mark(all, session)) {
      const was = await read(`want/${session}`) || [];
      await remove({ session });
      await unsee(session, new Map(), was);
      return;
    }
    const same = (scope) => mark(all, scope) === one.manifests[scope];
    let size = null;
    if (Object.keys(one.manifests).every(same)) {
      one.at = now();
      await write('kept', sessions);
      shelf = null;
      if (one.complete) return;
      size = await measure(await read(`want/${session}`) || []);
    } else {
      size = await keep(Object.assign({ session }, one));
    }
    // What was stopped before it was there as a whole goes on when its owner says so.
    if (!one.whole || size.missing > SMALL) return;
    while ((await step({ session })).count);
  }
  async function forget(path) {
    await (await open(SEEN)).delete(hrefOf(path));
    const { sessions, files } = await known();
    if (!files.has(path)) return;
    for (const name of Object.keys(sessions)) {
      const want = await read(`want/${name}`) || [];
      const rest = want.filter(([own]) => own !== path);
      if (rest.length === want.length) continue;
      await write(`want/${name}`, rest);
      // The manifest is read again: the answer may have been a mistake.
      sessions[name].manifests[name] = '';
      sessions[name].complete = false;
    }
    await write('kept', sessions);
    await tidy();
  }
  // What came of a visit is saved; who learns from it that something is gone or
  // otherwise asks for the rest.
  async function learn(path, answer, again) {
    if ([404, 410].includes(answer.status)) {
      await inTurn(() => forget(path));
      await check(true);
    } else if (answer.ok && !answer.redirected && answer.type === 'basic') {
      if (!/^text\/html/.test(answer.headers.get('Content-Type'))) return;
      const bytes = await answer.arrayBuffer();
      const html = new TextDecoder().decode(bytes);
      if (!isOurs(answer, html)) return;
      const digest = await sha(bytes);
      const told = async () => ((await known()).files.get(path) || {}).digest;
      if (![undefined, digest].includes(await told())) {
        await check(true);
        if (await told() !== digest) return;
      }
      try {
        await put(SEEN, hrefOf(path), answer, bytes);
        await furnish(path, html, again);
        await bound();
      } catch (error) {
        // No room for it: what is gone is asked for all the same.
      }
      await check();
    }
  }
  // Pages for everybody, that name this very site's script: others may lie below
  // it, editions and what a network says.
  const isOurs = (answer, html) => !/\b(no-store|private)\b/.test(answer.headers.get('Cache-Control'))
    && html.replace(/src=["']/g, 'src=').includes(`src=${ROOT.pathname}assets/offline.`);
  // What a saved page is made of, and the page of its language for what is not.
  async function furnish(path, html, again) {
    const own = html.match(/assets\/[\w.-]+\.(css|js|svg)\b/g) || [];
    const [, lang] = LANGUAGE.exec(path) || [];
    if (lang && !again) {
      const offline = `${lang}/offline/index.html`;
      const one = await seen(offline);
      if (!one || Date.now() - new Date(one.at) > 7 * 24 * 3600000) await visit({ url: hrefOf(offline) }, true);
    }
    for (const file of new Set(own)) {
      if (await kept(file) || await seen(file)) continue;
      const answer = await fetch(ROOT.href + file);
      if (isAsset(answer)) await put(SEEN, hrefOf(file), answer, await answer.arrayBuffer());
    }
  }
  const isAsset = (answer) => answer.ok && !answer.redirected && !/html/.test(answer.headers.get('Content-Type'));
  async function visit({ url }, again) {
    if (url.startsWith(ROOT.href)) await learn(pathOf(url), await fetch(url.split('#')[0], { cache: 'no-cache' }), again);
  }
  async function bound() {
    const cache = await open(SEEN);
    const all = (await cache.keys()).filter(({ url }) => !/\/offline\/$/.test(url));
    const assets = all.filter(({ url }) => url.startsWith(`${ROOT.href}assets/`));
    const pages = all.filter((one) => !assets.includes(one));
    const old = (list, most) => list.slice(0, Math.max(0, list.length - most));
    await Promise.all(old(pages, PAGES).concat(old(assets, ASSETS)).map((one) => cache.delete(one)));
  }

  // ---- answers

  const late = () => new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
  // What the network says, if it says so soon or nothing is saved.
  async function soon(network, saved) {
    try {
      const answer = await (saved ? Promise.race([network, late()]) : network);
      return answer && saved && answer.status >= 500 ? null : answer;
    } catch (error) {
      return null;
    }
  }
  async function page(event, path) {
    const saved = await find(path);
    const network = fetch(event.request);
    event.waitUntil(network.then((answer) => learn(path, answer.clone())).catch(() => null));
    return await soon(network, saved) || (saved ? show(saved, path) : offline(path));
  }
  async function offline(path) {
    const [, lang] = LANGUAGE.exec(path) || [];
    const own = lang && await find(`${lang}/offline/index.html`);
    if (own) return own.answer;
    const cache = await open(SEEN);
    const others = (await cache.keys()).filter(({ url }) => /\/offline\/$/.test(url));
    return others.length ? cache.match(others.pop()) : Response.error();
  }
  // Words come with the page that is there for what is not saved.
  async function wordsOf(lang) {
    const page = await find(`${lang}/offline/index.html`);
    const found = page && /<script[^>]*offline-words[^>]*>([^]*?)<\/script>/.exec(await page.answer.text());
    return found && JSON.parse(found[1]);
  }
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  function spoken(words, at) {
    const when = new Date(at);
    const [day, minute] = [when.getDate(), when.getMinutes()];
    const date = fill(words.months[when.getMonth()], { year: when.getFullYear(), day: day === 1 ? words.first : day });
    const time = fill(words.hours[when.getHours()][minute ? 1 : 0], { minute: `0${minute}`.slice(-2) });
    return fill(words.moment, { date, time });
  }
  async function show({ answer, at }, path) {
    const [, lang] = LANGUAGE.exec(path) || ['', 'en'];
    const words = path.endsWith('.html') && await wordsOf(lang);
    if (!words) return answer;
    const text = fill(words.saved, { moment: spoken(words, at) });
    const html = (await answer.text()).replace(/<main[^>]*>/, (main) => `${main}<p class="notice info" id="saved-copy">${text}</p>`);
    return new Response(html, { headers: answer.headers });
  }
  async function other(request, path) {
    const saved = path.startsWith('search/')
      ? { answer: await (await open(KEPT)).match(ROOT.href + path) } : await find(path);
    const there = saved && saved.answer;
    return await soon(fetch(request), there) || there || Response.error();
  }
  async function asset(event, path) {
    const { request } = event;
    const part = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get('Range') || '');
    const saved = await kept(path) || await seen(path);
    if (!saved) {
      const answer = await fetch(request);
      if (path.startsWith('assets/') && answer.status === 200 && isAsset(answer)) {
        const copy = answer.clone();
        event.waitUntil(copy.arrayBuffer().then((bytes) => put(SEEN, hrefOf(path), copy, bytes)).catch(() => null));
      }
      return answer;
    }
    if (!part) return saved.answer;
    const whole = await saved.answer.arrayBuffer();
    const bytes = whole.slice(Number(part[1]), Number(part[2]) + 1);
    const range = `bytes ${part[1]}-${Number(part[1]) + bytes.byteLength - 1}/${whole.byteLength}`;
    return new Response(bytes, { status: 206, headers: { 'Content-Range': range } });
  }
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || !request.url.startsWith(ROOT.href)) return;
    const path = pathOf(request.url);
    if (/^assets\/|^search\/..\/\w+\.bin$/.test(path)) event.respondWith(asset(event, path));
    else if (request.headers.has('Range') || path === 'sw.js') return;
    else if (request.mode === 'navigate') event.respondWith(page(event, path));
    else if (/^search\/..\.json$|^files\/|^..\/offline\/index\.html$/.test(path)) event.respondWith(other(request, path));
  });

  // ---- what pages ask for

  async function remove({ session }) {
    if (!session) {
      await Promise.all([SEEN, KEPT].map((name) => caches.delete(name)));
      shelf = null;
      held = null;
    } else {
      const { sessions } = await known();
      delete sessions[session];
      await write('kept', sessions);
      await tidy();
    }
    await forgetSearch();
  }
  async function list({ lang }) {
    const words = await wordsOf(lang);
    const { sessions } = await known();
    const told = {};
    for (const session of Object.keys(sessions)) {
      const size = await measure(await read(`want/${session}`) || []);
      const { title, langs, files, complete, at } = sessions[session];
      told[session] = { title, langs, files, complete, size, when: words ? spoken(words, at) : at };
    }
    return told;
  }
  const acts = { keep: (data) => inTurn(() => keep(data)), step: (data) => inTurn(() => step(data)),
    remove: (data) => inTurn(() => remove(data)), list: (data) => inTurn(() => list(data)), check: () => check(true), visit };
  self.addEventListener('message', (event) => {
    const { data, ports: [port] } = event;
    const answer = (text) => port && port.postMessage(text);
    event.waitUntil(acts[data.op](data).then(
      (done) => answer({ done }),
      ({ name, message, need }) => answer({ error: name === 'Error' ? message : name, need }),
    ));
  });
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
})();

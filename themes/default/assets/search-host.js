// The host of the search engine. The engine computes and never waits: asked a
// question, it answers or says which bytes it needs. The host brings these, by
// one of two transports, and asks again. It runs in a worker or in the page.
(function (scope) {
  'use strict';
  const papersmart = scope.papersmart = scope.papersmart || {};
  // A hostile index must not keep it going for ever.
  const ROUNDS = 50;
  // What is kept on the device: about ten megabytes.
  const KEPT = 500;

  // Transports take (path, start, end, options) and give { bytes, whole },
  // null where there is no such file, or fail where nobody could be reached.

  papersmart.byFetch = (root) => async (path, start, end, options) => {
    // Browsers fetch parts of one file one after the other if they cache them;
    // the library keeps them anyway.
    const part = end ? { headers: { Range: `bytes=${start}-${end - 1}` }, cache: 'no-store' } : {};
    const response = await fetch(root + path, Object.assign(part, options));
    if ([404, 410, 416].includes(response.status)) return null;
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const saved = response.headers.has('Papersmart-Saved');
    return { bytes, whole: response.status !== 206, saved };
  };

  // For pages opened from a disk, where nothing can be fetched: X.js says
  // papersmart.block("X", "<base64>").
  papersmart.byScript = (root) => {
    const waiting = {};
    papersmart.block = (path, base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      if (waiting[path]) waiting[path]({ bytes, whole: true });
    };
    return (path) => new Promise((resolve) => {
      waiting[path] = resolve;
      const script = document.createElement('script');
      script.onload = script.onerror = () => { script.remove(); resolve(null); };
      script.src = `${root}${path}.js`;
      document.head.appendChild(script);
    });
  };

  // Files by path, and parts of files by path and place, in memory and on the
  // device. What is asked for twice is fetched once; what nobody waits for any
  // more is not fetched to its end. `entire`: only whole files can be had.
  function library(transport, name, entire) {
    const shelf = new Map();
    const loads = new Map();
    const disk = scope.caches && name ? scope.caches.open(name).catch(() => null) : Promise.resolve(null);
    const taken = async (path) => {
      if (shelf.has(path)) return shelf.get(path);
      const kept = await disk.then((cache) => cache && cache.match(`/${path}`)).catch(() => null);
      return kept ? new Uint8Array(await kept.arrayBuffer()) : null;
    };
    const put = (path, bytes) => {
      shelf.set(path, bytes);
      disk.then((cache) => cache && cache.put(`/${path}`, new Response(bytes))).catch(() => null);
    };
    const own = {};
    const read = async ({ path, start, end }, how, signal) => {
      const part = end ? `?${start}-${end}` : '';
      const cut = (bytes) => (part ? bytes.subarray(start, end) : bytes);
      if (!how) {
        const whole = await taken(path);
        if (whole) return cut(whole);
        const known = part && await taken(path + part);
        if (known) return known;
      }
      const options = Object.assign(how ? { cache: how } : {}, signal ? { signal } : {});
      let got;
      try {
        got = await transport(path, start, end, options);
      } catch (error) {
        // An index of yesterday is better than none.
        const kept = how === 'no-cache' && !(signal && signal.aborted) && await taken(path);
        if (kept) return kept;
        throw error;
      }
      if (!got) return null;
      if (how === 'no-cache') own.saved = got.saved;
      entire = entire || Boolean(part && got.whole);
      put(got.whole ? path : path + part, got.bytes);
      return got.whole ? cut(got.bytes) : got.bytes;
    };
    return Object.assign(own, {
      load(need, reader, how) {
        if (entire && need.end) {
          return this.load({ path: need.path }, reader, how)
            .then((whole) => whole && whole.subarray(need.start, need.end));
        }
        const id = `${need.path}?${need.start}-${need.end}`;
        let one = loads.get(id);
        if (!one) {
          const abort = scope.AbortController && new AbortController();
          one = { readers: new Set(), abort };
          const forget = () => { if (loads.get(id) === one) loads.delete(id); };
          one.bytes = read(need, how, abort && abort.signal);
          one.bytes.then(forget, forget);
          loads.set(id, one);
        }
        one.readers.add(reader);
        return one.bytes;
      },
      leave(reader) {
        loads.forEach((one, id) => {
          if (!one.readers.delete(reader) || one.readers.size) return;
          loads.delete(id);
          if (one.abort) one.abort.abort();
        });
      },
      async tidy() {
        const cache = await disk;
        const all = cache ? await cache.keys() : [];
        all.slice(0, Math.max(0, all.length - KEPT)).forEach((old) => cache.delete(old));
      },
      async burn() {
        if (await disk) await scope.caches.delete(name);
      },
    });
  }

  // `settings`: `root`, below it `wasm`, the engine; `glue`, its script; `bare`
  // where only scripts can be loaded. `sooner`: the engine, where somebody else
  // brings it. What is read of an `edition` for some people is not kept on the
  // device, and what is kept is removed with what the site's worker saved.
  papersmart.host = (settings, sooner) => {
    const transport = (settings.bare ? papersmart.byScript : papersmart.byFetch)(settings.root);
    const latest = {};
    const desks = {};
    let program = null;
    let questions = 0;

    const failed = (kind) => ({ error: { kind } });
    const start = async () => {
      if (typeof searchEngine !== 'function') importScripts(settings.glue);
      const bytes = await sooner;
      sooner = null;
      const got = bytes ? { bytes } : await transport(settings.wasm);
      if (!got) throw new Error('no engine');
      await searchEngine({ module_or_path: got.bytes });
    };
    const forget = (lang) => delete desks[lang];
    // A language's engine and what it reads. The manifest is on its way while
    // the program is.
    const open = (lang) => {
      if (!desks[lang]) {
        const kept = !settings.bare && !settings.edition;
        const name = kept && `papersmart ${new URL(settings.root).pathname} search ${lang}`;
        const books = library(transport, name, settings.bare);
        const path = `search/${lang}.json`;
        const manifest = books.load({ path }, path, 'no-cache');
        manifest.catch(() => forget(lang));
        desks[lang] = { books, path, manifest };
      }
      return desks[lang];
    };

    async function attempt({ lang, channel, request }, me, before, how) {
      const desk = open(lang);
      const { books } = desk;
      const engine = desk.engine = desk.engine || new searchEngine.Search(lang);
      const bytesOf = (need) => (need.path === desk.path ? desk.manifest : books.load(need, me, how));
      const outdated = () => latest[channel] !== me;
      for (let round = 0; round < ROUNDS; round += 1) {
        const step = JSON.parse(engine.ask(JSON.stringify(request)));
        if (!step.need) {
          books.leave(before);
          if (step.error && step.error.kind === 'tampered') await books.burn();
          return books.saved ? Object.assign(step, { saved: true }) : step;
        }
        const bring = step.need.map(bytesOf);
        // What the question before it waited for may be wanted here too.
        books.leave(before);
        const all = await Promise.all(bring).catch(() => null);
        if (outdated()) return { stale: true };
        if (!all) return failed('offline');
        step.need.forEach((need, at) => {
          if (all[at]) engine.provide(need.path, need.start || 0, all[at]);
          else engine.missing(need.path);
        });
      }
      return failed('data');
    }

    // Answers { lang, channel, request } by { done }, { error: { kind } } or,
    // where the channel has a newer question, { stale }.
    async function ask(question) {
      const { lang, channel } = question;
      const before = latest[channel];
      const me = latest[channel] = questions += 1;
      if (typeof WebAssembly !== 'object') return failed('unsupported');
      try {
        open(lang);
        program = program || start();
        await program;
      } catch (error) {
        program = null;
        return failed(error instanceof WebAssembly.CompileError ? 'unsupported' : 'offline');
      }
      const answer = (how) => attempt(question, me, before, how).catch(() => failed('broken'));
      let outcome = await answer();
      // Once more, from a fresh list of segments: an index may have been
      // published between two keys, or bytes damaged on their way.
      if (outcome.error && ['missing', 'tampered'].includes(outcome.error.kind)) {
        forget(lang);
        outcome = await answer(outcome.error.kind === 'tampered' && 'reload');
      }
      if (outcome.error && outcome.error.kind !== 'offline') forget(lang);
      if (outcome.done && desks[lang]) desks[lang].books.tidy().catch(() => null);
      return outcome;
    }

    return { ask };
  };

  // In a worker: first come the settings, then questions and the engine.
  if (!scope.document) {
    let host;
    let bring;
    scope.onmessage = async ({ data: { settings, id, question, engine } }) => {
      if (settings) host = papersmart.host(settings, new Promise((resolve) => { bring = resolve; }));
      else if (question) scope.postMessage({ id, outcome: await host.ask(question) });
      else bring(engine);
    };
  }
})(self);

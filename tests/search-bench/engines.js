// Two search engines with the same three verbs, as functions that run in a page:
// load the engine, get it ready, ask and have ten hits with excerpts.

/** The engine of this project with the smallest host there can be. */
export const papersmart = {
  name: 'papersmart',
  install: () => {
    const load = (source) => new Promise((done, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: source, onload: done, onerror: failed });
      document.head.append(script);
    });
    let engine;
    const fetched = async ({ path, start, end }) => {
      const part = Number.isInteger(start);
      const headers = part ? { Range: `bytes=${start}-${end - 1}` } : {};
      const answer = await fetch(`/${path}`, { headers, cache: path.endsWith('.json') ? 'no-cache' : 'default' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { path, ok: answer.ok, bytes, start: answer.status === 206 ? start : 0 };
    };
    const ask = async (request) => {
      const line = JSON.stringify(request);
      for (let rounds = 0; ; rounds += 1) {
        const step = JSON.parse(engine.ask(line));
        if (step.error) throw new Error(`${line}: ${step.error.kind}`);
        if (step.done) return { rounds, total: step.done.total, shown: step.done.hits?.length ?? 0 };
        for (const { path, ok, start, bytes } of await Promise.all(step.need.map(fetched))) {
          if (ok) engine.provide(path, start, bytes);
          else engine.missing(path);
        }
      }
    };
    window.search = {
      async start() {
        await load('/engine/engine.js');
        await searchEngine({ module_or_path: '/engine/engine.wasm' });
        engine = new searchEngine.Search('en');
        await ask({ warm: true });
      },
      ask: ({ q, prefix }) => ask({ q, prefix, limit: 10 }),
    };
  },
};

/** Pagefind, by its own interface. */
export const pagefind = {
  name: 'Pagefind',
  install: ({ oneThread }) => {
    let module;
    window.search = {
      async start() {
        module = await import('/pagefind/pagefind.js');
        await module.options({ bundlePath: '/pagefind/', noWorker: oneThread });
        await module.init();
      },
      async ask({ q }) {
        const { results } = await module.search(q);
        const shown = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
        return { total: results.length, shown: shown.length };
      },
    };
  },
};

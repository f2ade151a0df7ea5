// Two search engines with the same three verbs, as functions that run in a page:
// load the engine, get it ready, ask and have ten hits with excerpts.

/** The engine of this project, by the host that the search page uses. */
export const papersmart = {
  name: 'papersmart',
  install: async ({ oneThread }) => {
    const page = await (await fetch('/en/search/index.html')).text();
    const { dataset } = new DOMParser().parseFromString(page, 'text/html').getElementById('search');
    const root = `${location.origin}/`;
    const settings = { root, wasm: dataset.wasm.slice(1), host: dataset.host, glue: dataset.glue };
    const load = (source) => new Promise((done, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: source, onload: done, onerror: failed });
      document.head.append(script);
    });
    const inPage = async () => {
      await load(settings.host);
      await load(settings.glue);
      const host = window.papersmart.host(settings);
      return (question) => host.ask(question);
    };
    const inWorker = async () => {
      const worker = new Worker(settings.host);
      worker.postMessage({ settings });
      fetch(dataset.wasm).then((answer) => answer.arrayBuffer())
        .then((engine) => worker.postMessage({ engine }));
      let count = 0;
      return (question) => new Promise((done) => {
        count += 1;
        const own = count;
        worker.addEventListener('message', ({ data }) => { if (data.id === own) done(data.outcome); });
        worker.postMessage({ id: own, question });
      });
    };
    let send;
    const ask = async (request) => {
      const { done, error } = await send({ lang: 'en', channel: 'hits', request });
      if (error) throw new Error(`${JSON.stringify(request)}: ${error.kind}`);
      return { total: done.total, shown: done.hits?.length ?? 0 };
    };
    window.search = {
      async start() {
        send = await (oneThread ? inPage : inWorker)();
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

// The search engine and its host in a worker, so that typing never waits.
'use strict';
let host;

function start(settings) {
  try {
    // The engine is the largest by far: it is on its way while the rest is.
    const engine = fetch(settings.root + settings.wasm)
      .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(response.status)));
    engine.catch(() => null);
    importScripts(settings.host, settings.glue);
    return self.papersmart.host(settings, engine);
  } catch (error) {
    return { ask: async () => ({ error: { kind: 'offline' } }) };
  }
}

self.onmessage = async ({ data: { id, settings, question } }) => {
  if (settings) {
    host = start(settings);
  } else {
    self.postMessage({ id, outcome: await host.ask(question) });
  }
};

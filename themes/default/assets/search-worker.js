// The search engine and its host in a worker, so that typing never waits.
'use strict';
let host;

function start(settings) {
  try {
    importScripts(settings.host, settings.glue);
    return self.papersmart.host(settings);
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

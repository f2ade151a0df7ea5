// Has pages saved for when there is no connection, where a browser can do that
// and its owner does not ask to save data; or no more, where the site says so.
(function () {
  'use strict';
  const { src, dataset } = document.currentScript;
  const workers = navigator.serviceWorker;
  if (!workers || !window.caches || !/^http/.test(src)) return;
  const root = src.replace(/assets\/[^/]*$/, '');
  if (dataset.off !== undefined) {
    workers.getRegistration(root)
      .then((one) => one && one.scope === root && one.unregister()).catch(() => null);
    caches.keys().then((all) => all
      .filter((name) => name.startsWith(`papersmart ${new URL(root).pathname} `))
      .forEach((name) => caches.delete(name))).catch(() => null);
    return;
  }
  if (navigator.connection && navigator.connection.saveData) return;
  addEventListener('load', () => {
    workers.register(`${root}sw.js`)
      // The page that came first came without the worker.
      .then((one) => one && !workers.controller && workers.ready
        .then(({ active }) => active.postMessage({ op: 'visit', url: location.href })))
      .catch(() => null);
  });
})();

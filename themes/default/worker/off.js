// Takes the place of the worker that saves pages, removes all that it saved,
// and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const { pathname } = new URL(self.registration.scope);
  const own = (name) => name.startsWith(`papersmart ${pathname} `);
  event.waitUntil(caches.keys()
    .then((all) => Promise.all(all.filter(own).map((name) => caches.delete(name))))
    .then(() => self.registration.unregister()));
});

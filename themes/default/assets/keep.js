// Keeps a session on the device, or says what is kept there: it asks the worker
// step by step, and stops by asking no more. It starts hidden; where a browser
// cannot do this nothing is missing.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const place = byId('keep');
  const shelf = byId('kept');
  const { src } = document.currentScript;
  const workers = navigator.serviceWorker;
  if (!(place || shelf) || !workers || !window.caches || !/^http/.test(src)) return;
  const root = src.replace(/assets\/[^/]*$/, '');
  const { lang } = document.documentElement;
  const LATE = 120000;
  let words = null;

  const ask = (data) => new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const fail = (error, need) => reject(Object.assign(new Error(error), { need }));
    const late = setTimeout(fail, LATE, 'late');
    port1.onmessage = ({ data: { done, error, need } }) => {
      clearTimeout(late);
      if (error) fail(error, need);
      else resolve(done);
    };
    // What shows web archives has no worker of the site.
    workers.ready.then(({ active }) => active.postMessage(data, [port2])).catch(() => fail('gone'));
  });
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const sized = (bytes) => (bytes < 1e6 ? fill(words.kilobytes, { n: Math.ceil(bytes / 1e3) })
    : fill(words.megabytes, { n: Math.round(bytes / 1e6) }));
  const sizes = ({ all, missing }) => ({ done: sized(all - missing), size: sized(all) });
  async function learnWords() {
    const answer = !shelf && await fetch(`${root}${lang}/offline/`);
    const page = shelf ? document : new DOMParser().parseFromString(await answer.text(), 'text/html');
    words = JSON.parse(page.getElementById('offline-words').textContent);
  }

  // ---- a session's page

  function session() {
    const name = place.dataset.session.replace(/\/$/, '');
    const form = byId('keep-form');
    const status = byId('keep-status');
    const progress = byId('keep-progress');
    const buttons = Array.from(byId('keep-acts').children);
    let going = false;

    function offer(...names) {
      const held = buttons.includes(document.activeElement);
      buttons.forEach((one) => { one.hidden = !names.includes(one.name); });
      const first = buttons.find((one) => !one.hidden);
      if (held && document.activeElement.hidden) first.focus();
    }
    function say(text) {
      status.textContent = text;
    }
    const choice = () => ({
      session: name,
      title: place.dataset.title,
      langs: Array.from(form.querySelectorAll('[name=lang]:checked'), ({ value }) => value),
      files: form.elements.files.checked,
    });
    function failed({ message, need }, size) {
      const text = message === 'full' ? fill(words.full, { size: sized(need) })
        : /^(altered|gone)$/.test(message) ? words.altered : size ? fill(words.broken, sizes(size)) : words.altered;
      say(text);
    }
    async function show() {
      const own = (await ask({ op: 'list', lang }))[name];
      progress.hidden = true;
      if (!own) {
        offer('size');
        return;
      }
      form.querySelectorAll('[name=lang]').forEach((one) => { one.checked = own.langs.includes(one.value); });
      form.elements.files.checked = own.files;
      say(own.complete ? fill(words.kept, { moment: own.when, size: sized(own.size.all) })
        : fill(words.partly, sizes(own.size)));
      offer(own.complete ? 'update' : 'resume', 'remove');
    }
    async function run() {
      let size = null;
      let again = true;
      going = true;
      progress.hidden = false;
      progress.value = 0;
      say(words.asking);
      offer('stop');
      const told = () => {
        progress.max = size.all || 1;
        progress.value = size.all - size.missing;
        say(fill(words.progress, sizes(size)));
      };
      const plan = () => ask(Object.assign({ op: 'keep', asked: true }, choice()));
      try {
        size = await plan();
        while (going) {
          told();
          try {
            size = await ask({ op: 'step', session: name });
            if (!size.count) break;
          } catch (error) {
            if (error.message !== 'altered' || !again) throw error;
            // It was published anew meanwhile.
            again = false;
            size = await plan();
          }
        }
        if (size.count) say(fill(words.stopped, sizes(size)));
        else await show();
        if (size.count) offer('resume', 'remove');
      } catch (error) {
        failed(error, size);
        offer('resume', 'remove');
      }
      going = false;
      progress.hidden = !size || !size.count;
    }
    const acts = {
      async size() {
        const wanted = choice();
        if (!wanted.langs.length) return;
        say(words.asking);
        try {
          const size = await ask(Object.assign({ op: 'keep', dry: true }, wanted));
          if (size.missing > size.room) {
            failed({ message: 'full', need: size.missing - size.room });
            return;
          }
          say(fill(words.size, {
            size: sized(size.all), pages: sized(size.pages), index: sized(size.index), files: sized(size.files),
          }));
          offer('keep');
        } catch (error) {
          failed(error, { all: 0, missing: 0 });
        }
      },
      keep() {
        if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => null);
        return run();
      },
      resume: run,
      update: run,
      stop() { going = false; },
      async remove() {
        await ask({ op: 'remove', session: name });
        offer('size');
        progress.hidden = true;
        say(words.removed);
      },
    };
    buttons.forEach((one) => one.addEventListener('click', () => acts[one.name]()));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      if (!going) offer('size', ...buttons.filter((one) => one.name === 'remove' && !one.hidden).map((one) => one.name));
    });
    return show().then(() => { place.hidden = false; });
  }

  // ---- the page of what is saved

  async function saved() {
    const list = byId('kept-sessions');
    const all = await ask({ op: 'list', lang });
    list.textContent = '';
    Object.keys(all).forEach((name) => {
      const { title, complete, size, when } = all[name];
      const link = Object.assign(document.createElement('a'), {
        className: 'row-title', href: `${root}${lang}/${name}/`, textContent: title,
      });
      const about = Object.assign(document.createElement('p'), {
        className: 'meta',
        textContent: complete ? fill(words.entry, { moment: when, size: sized(size.all) }) : fill(words.partly, sizes(size)),
      });
      const row = document.createElement('li');
      row.append(link, about);
      list.append(row);
    });
    byId('kept-status').textContent = Object.keys(all).length ? '' : words.nothing;
    byId('kept-remove').addEventListener('click', async () => {
      await ask({ op: 'remove' });
      list.textContent = '';
      byId('kept-status').textContent = words.removed;
    });
    shelf.hidden = false;
  }

  workers.ready.then(learnWords).then(place ? session : saved).catch(() => null);
})();

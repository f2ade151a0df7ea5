// An open page learns of new statements. It asks for one small file, only while
// somebody looks at it and less and less often while nothing is new, and says
// what is; it changes nothing else on the page.
(function () {
  'use strict';
  const place = document.getElementById('latest');
  if (!place || !window.fetch || !/^http/.test(location.protocol)) return;
  const { from, since, of, heading, again } = place.dataset;
  const saving = navigator.connection && navigator.connection.saveData;
  const SOON = saving ? 300000 : 20000;
  const LATE = saving ? 300000 : 120000;
  const told = {};
  let list = null;
  let pause = SOON;
  let asked = Date.now();
  let waiting = 0;

  function element(name, parent, properties) {
    const one = Object.assign(document.createElement(name), properties);
    parent.append(one);
    return one;
  }
  const here = (href) => Array.from(document.links).some((link) => link.getAttribute('href') === href);
  const isNew = (one) => (!of || one.of.includes(of)) && told[one.href] !== one.since
    // Deliveries are known to the minute.
    && (one.since > since || (one.since.slice(0, 16) === since.slice(0, 16) && !here(one.href)));
  function tell({ href, title, since: when }) {
    if (!list) {
      element('p', place, { textContent: heading });
      list = element('ul', place);
      element('a', element('p', place), { href: '', textContent: again });
    }
    told[href] = when;
    element('a', element('li', list), { href, textContent: title });
  }
  async function ask() {
    asked = Date.now();
    try {
      const answer = await fetch(from, { cache: 'no-cache' });
      if (!answer.ok) throw new Error(answer.status);
      const { statements } = await answer.json();
      const news = statements.filter(isNew);
      news.reverse().forEach(tell);
      pause = news.length ? SOON : Math.min(pause * 1.5, LATE);
    } catch (error) {
      pause = Math.min(pause * 2, LATE);
    }
    wait();
  }
  function wait() {
    clearTimeout(waiting);
    if (document.hidden) return;
    waiting = setTimeout(ask, Math.max(0, asked + pause - Date.now()));
  }
  document.addEventListener('visibilitychange', wait);
  wait();
})();

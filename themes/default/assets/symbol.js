// The page of a symbol goes on to the document in the reader's language: the one
// that the address asks for, that of the page they came from, the one that they
// chose here before, the first of their browser's. Where it knows none, or has
// several documents to offer, the reader chooses.
(function () {
  'use strict';
  const KEPT = 'language';
  const links = Array.from(document.querySelectorAll('main a[hreflang]'));
  const known = (lang) => links.some((link) => link.hreflang === lang);
  function before() {
    try { return localStorage.getItem(KEPT); } catch (error) { return null; }
  }
  function keep(lang) {
    try { localStorage.setItem(KEPT, lang); } catch (error) { /* Not kept, then. */ }
  }
  const [, asked] = /[?&]lang=([a-z]{2})/i.exec(location.search) || [];
  const from = document.referrer.split('/');
  const came = from[2] === location.host ? from.slice(3).find(known) : null;
  const wanted = [asked, came, before(), ...(navigator.languages || [navigator.language])];
  const lang = wanted.map((one) => String(one).toLowerCase().slice(0, 2)).find(known);
  const own = links.filter((link) => link.hreflang === lang);
  links.forEach((link) => link.addEventListener('click', () => keep(link.hreflang)));
  if (own.length === 1) location.replace(own[0].href);
})();

// What the search page shows: sentences of the words that came with it, hits,
// and the choices of the filters.
(function (scope) {
  'use strict';
  const CHOICES = 8;

  (scope.papersmart = scope.papersmart || {}).results = (words, root, bare, own) => {
    const DIMENSIONS = Object.keys(words.facets);
    const byId = (id) => document.getElementById(id);
    const facets = byId('search-facets');

    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    const digits = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, words.group);
    const plural = ({ forms, table }, count) => {
      const at = count < 3 ? count : 3 + ((count - 3) % 100);
      return fill(forms[table[at]], { n: digits(count) });
    };
    const date = (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      return fill(words.months[month - 1], { year, day: day === 1 ? words.first : day });
    };
    const language = (tag) => words.languages[tag] || tag;
    const direction = (tag) => (/^(ar|fa|he|ur|ps)\b/.test(tag) ? 'rtl' : 'ltr');

    function element(name, properties, children) {
      const one = Object.assign(document.createElement(name), properties);
      (children || []).forEach((child) => child && one.append(child));
      return one;
    }
    function spoken(one, tag) {
      if (tag && tag !== own) Object.assign(one, { lang: tag, dir: direction(tag) });
      return one;
    }
    const isolated = (text) => element('bdi', { textContent: text });

    // ---- hits

    // Addresses of hits begin with the path that the site is below.
    const base = bare ? '' : new URL(root).pathname.replace(/\/$/, '');
    function hit(one, titles) {
      // Whoever serves the index shall not lead anybody off the site.
      const tail = one.url.startsWith(`${base}/`) && one.url.slice(base.length);
      if (!tail || !/^\/[a-z]{2}\//.test(tail)) return null;
      const title = spoken(element('span', { textContent: one.title }), one.titleLang);
      const symbol = one.symbol && Object.assign(isolated(one.symbol), { dir: 'ltr' });
      const link = element('a', {
        className: 'row-title', href: root.replace(/\/$/, '') + tail + (bare ? 'index.html' : ''),
      }, symbol && one.symbol !== one.title ? [symbol, ' ', title] : [title]);
      const fact = (content) => element('span', {}, [content]);
      const meta = element('p', { className: 'meta' }, [
        element('span', { className: 'badge', textContent: words.kinds[one.kind] || one.kind }),
      ].concat(one.speakers.filter((name) => name !== one.title).map((name) => fact(isolated(name))), [
        one.date && element('time', { dateTime: one.date, textContent: date(one.date) }),
        one.session && one.session !== one.title && fact(isolated(one.session)),
        one.languages.length > 0 && fact(fill(words.explained, {
          name: words.facets.language, values: one.languages.map(language).join(words.comma),
        })),
      ]));
      const excerpt = element('p', { className: 'excerpt' });
      if (one.lang) spoken(excerpt, one.lang);
      one.excerpt.forEach(([text, met]) => {
        const piece = document.createTextNode(text);
        if (met && !window.Highlight) {
          excerpt.append(element('b', {}, [piece]));
          return;
        }
        excerpt.append(piece);
        if (met) titles.push(piece);
      });
      // Spaces keep the words apart where the style is not loaded.
      Array.from(meta.children).forEach((child) => child.after(' '));
      return element('li', {}, [link, meta, excerpt.firstChild && excerpt]);
    }
    // A highlight leaves the words whole, as elements around their parts do not.
    function light(pieces, fresh) {
      if (!window.Highlight) return;
      const ranges = pieces.map((piece) => {
        const range = new Range();
        range.selectNodeContents(piece);
        return range;
      });
      if (fresh || !CSS.highlights.has('search')) CSS.highlights.set('search', new Highlight());
      ranges.forEach((range) => CSS.highlights.get('search').add(range));
    }
    function fillList(into, hits, fresh) {
      const pieces = [];
      const rows = hits.map((one) => hit(one, pieces)).filter(Boolean);
      rows.forEach((row) => into.append(row));
      light(pieces, fresh);
      return rows;
    }

    // ---- filters

    function group(name) {
      const known = byId(`search-facet-${name}`);
      if (known) return known;
      const made = element('fieldset', { id: `search-facet-${name}` }, [
        element('legend', { textContent: words.facets[name] }),
      ]);
      const after = DIMENSIONS.slice(DIMENSIONS.indexOf(name) + 1)
        .map((next) => byId(`search-facet-${next}`)).find(Boolean);
      facets.insertBefore(made, after || null);
      return made;
    }
    function choice(name, { key, label, count }, checked) {
      const text = (name === 'kind' && words.kinds[key]) || (name === 'language' && language(key)) || label || key;
      const input = element('input', { type: 'checkbox', name, value: key, checked });
      const number = count === undefined ? '' : ` (${digits(count)})`;
      return element('label', {}, [input, ' ', isolated(text), number]);
    }
    function showFacets(found, { chosen }) {
      const active = document.activeElement;
      const held = active && facets.contains(active) && active.name;
      const open = {};
      facets.querySelectorAll('details[open]').forEach(({ parentNode }) => { open[parentNode.id] = true; });
      const labels = {};
      facets.querySelectorAll('label').forEach((one) => {
        const input = one.querySelector('input');
        labels[`${input.name}=${input.value}`] = one.querySelector('bdi').textContent;
      });
      facets.textContent = '';
      DIMENSIONS.forEach((name) => {
        const mine = chosen[name] || [];
        const all = (found[name] || []).slice();
        mine.filter((key) => !all.some((one) => one.key === key)).forEach((key) => {
          all.push({ key, label: labels[`${name}=${key}`], count: 0 });
        });
        if (all.length < 2 && !mine.length) return;
        const into = group(name);
        const first = all.filter((one, at) => at < CHOICES || mine.includes(one.key));
        const rest = all.filter((one) => !first.includes(one));
        first.forEach((one) => into.append(choice(name, one, mine.includes(one.key))));
        if (!rest.length) return;
        const label = fill(words.choices, { number: digits(all.length) });
        into.append(element('details', { open: Boolean(open[into.id]) },
          [element('summary', { textContent: label })].concat(rest.map((one) => choice(name, one, false)))));
      });
      byId('search-clear').hidden = !Object.keys(chosen).length;
      if (held) {
        const again = Array.from(facets.querySelectorAll('input'))
          .find((one) => one.name === held && one.value === active.value);
        if (again && again !== document.activeElement) again.focus();
      }
    }

    const choose = (name, key) => group(name).append(choice(name, { key }, true));

    return { DIMENSIONS, plural, element, isolated, fillList, facets, choose, showFacets };
  };
})(self);

// The page for what is not found reads its address as a symbol in whatever
// spelling, and goes to the page of that symbol if there is one. It reads as
// src/model/symbol/reading.rs does.
(function (global) {
  'use strict';
  const words = (text) => text.split(' ');
  const LANGUAGES = words('ar zh en fr ru es');
  const FOLDERS = words('ar zh en fr ru es assets files manifest search sitemaps symbols data api feeds exports releases posters');
  const DOTTED = words('C CN AC L ADD REV CORR WP CRP CONF PV SR SUB INF PC MSP NGO AMEND SC EA TECH BUR WG GC RESUMPTION SUM INFORMAL MISC PART VOL PROG SECT TP IDC CP COP RC GE EM EX CIRC');
  const APART = words('GC CP COP RC EM EX');
  const SUFFIXES = words('REV ADD CORR AMEND PART VOL RESUMPTION PROG SECT');
  const TREATY = words('CCPR CEDAW CERD CAT CRC CRPD CMW CED');
  const AFTER_LETTER = words('RES DEC HRC C AC CN CONF PV SR L INF PRST BUR NGO');
  const RESOLUTION = words('RES DEC RESOLUTION RESOLUCION');
  const PRINTED = {};
  words('Rev Add Corr Amend Part Vol Resumption Prog Sect Sub Circ OzL Pro')
    .forEach((word) => { PRINTED[word.toUpperCase()] = word; });
  const RUSSIAN = {};
  words('АA аA ВB СC сC ЕE еE НH КK МM ОO оO РP рP ТT ХX хX éE ÉE óO ÓO').forEach(([from, to]) => { RUSSIAN[from] = to; });
  const MOST = 16;

  const isNumber = (text) => /^[0-9]+$/.test(text);
  const isRoman = (text) => /^[IVXLC]+$/.test(text);
  const isOrdinal = (text) => /^[0-9]+[A-Z]?$/.test(text) || isRoman(text);
  const isShort = (text) => /^[0-9]{1,2}$/.test(text) || isRoman(text);

  function plain(c) {
    const code = c.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) c = String.fromCharCode(code - 0xfee0);
    else if (code >= 0x660 && code <= 0x669) c = String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) c = String(code - 0x6f0);
    else if (/[⁄∕\\]/.test(c)) c = '/';
    else if (/[‐-―−]/.test(c)) c = '-';
    c = RUSSIAN[c] || (c < '\x80' ? c.toUpperCase() : ' ');
    return c === '[' ? '(' : c === ']' ? ')' : /[A-Z0-9/.()-]/.test(c) ? c : ' ';
  }

  const folded = (text) => Array.from(text).slice(0, 400)
    .filter((c) => !/[*\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(c)).map(plain).join('');

  function withoutYear(text) {
    text = text.trim();
    const [, before, inner] = /^(.*)\(([^(]*)\)$/.exec(text) || [];
    const year = inner !== undefined && /^(S-)?[IVXLC]+$|^[0-9]{4}$/.test(inner.trim());
    return year && text.split(/[^A-Z0-9]/).some((word) => RESOLUTION.includes(word)) ? before.trim() : text;
  }

  const RANK = ' -./';
  function atomsOf(text) {
    const last = /\)\s*$/.test(text) ? text.lastIndexOf('(') : -1;
    const atoms = [];
    let gap = ' ';
    for (let at = 0; at < text.length; at += 1) {
      const c = text[at];
      if (/[A-Z0-9]/.test(c)) {
        if (gap === null) atoms[atoms.length - 1].text += c;
        else if (atoms.length === 48) break;
        else atoms.push({ gap, text: c });
        gap = null;
      } else {
        const opens = c === '(' && (at === last || SUFFIXES.includes(/^ *([A-Z]*)/.exec(text.slice(at + 1))[1]));
        const between = opens ? '/' : /[()]/.test(c) ? '-' : c;
        if (gap === null || RANK.indexOf(between) > RANK.indexOf(gap)) gap = between;
      }
    }
    return atoms.flatMap((atom, place) => (place ? split(atom) : [atom]));
  }

  function split({ gap, text }) {
    const [, number, word, ordinal] = /^([0-9]*)([^0-9]*)(.*)$/.exec(text);
    if (number && SUFFIXES.slice(0, 4).includes(word)) {
      return [{ gap, text: number }, { gap: '/', text: word }, ...(ordinal ? [{ gap: '.', text: ordinal }] : [])];
    }
    if (!number && DOTTED.includes(word) && !APART.includes(word) && isOrdinal(ordinal)) {
      return [{ gap, text: word }, { gap: '.', text: ordinal }];
    }
    const [, head, roman] = /^(PC|PART|VOL)([IVXLC]+)$/.exec(text) || [];
    return head ? [{ gap, text: head }, { gap: '.', text: roman }] : [{ gap, text }];
  }

  function headSplit([first, ...rest]) {
    const [, letter, tail] = (first && /^([ASE])(.+)$/.exec(first.text)) || [];
    const word = tail && tail.replace(/[0-9]+$/, '');
    if (!tail || (word && !AFTER_LETTER.includes(word))) return null;
    return [{ gap: ' ', text: letter }, ...split({ gap: '/', text: tail }), ...rest];
  }

  const after = (heads, rest) => heads.concat(rest.map(({ text }) => text)).map((text) => ({ gap: '/', text }));

  function between(atoms, place, slashes, way) {
    const last = atoms[place - 1].text;
    const { gap, text } = atoms[place];
    const next = atoms[place + 1];
    const organ = last === 'C' && (way.organ || TREATY.includes(atoms[0].text));
    const joins = place > 1 && DOTTED.includes(last) && isOrdinal(text) && !organ;
    const suffix = SUFFIXES.includes(text);
    if (gap === '/') return way.joined && joins ? '.' : '/';
    if (gap === '.') return '.';
    if (gap === '-') {
      if (way.hyphen === place) return '-';
      if (suffix) return '/';
      if (slashes) return '-';
      if (['S', 'ES'].includes(last) && place > 1 && isShort(text)) return '-';
    }
    if (joins && (!way.apart || SUFFIXES.includes(last))) return '.';
    if (suffix || !slashes || way.loose) return '/';
    return DOTTED.includes(text) && next && next.gap === '.' ? '/' : '-';
  }

  function compose(atoms, way) {
    const slashes = atoms.slice(1).some(({ gap }) => gap === '/');
    return atoms.map(({ text }, place) => (place ? between(atoms, place, slashes, way) : '') + text).join('')
      .split('/').map(printed).join('/');
  }

  function printed(part) {
    const own = part.includes('.') ? part.split('.').map((word) => PRINTED[word] || word) : [part];
    const device = /^(CON|PRN|AUX|NUL|(COM|LPT)[0-9])$/.test(own[0]) ? '-' : '';
    return [own[0] + device, ...own.slice(1)].join('.');
  }

  function meant(text) {
    const atoms = atomsOf(withoutYear(folded(text)));
    const readings = [];
    const add = (own, way = {}) => {
      const reading = compose(own, way);
      if (reading && readings.length < MOST && !readings.includes(reading)) readings.push(reading);
    };
    const numbers = (own) => own.length > 0 && own.every((atom) => isNumber(atom.text));
    add(atoms);
    if (atoms.length === 2 && numbers(atoms)) {
      add(after(['A', 'RES'], atoms));
      add(after(['A'], atoms));
    } else if (atoms.length && RESOLUTION.includes(atoms[0].text) && numbers(atoms.slice(1))) {
      add(after([atoms.length === 2 ? 'S' : 'A', 'RES'], atoms.slice(1)));
    }
    const parted = headSplit(atoms);
    if (parted) add(parted);
    [{ loose: true }, { organ: true }, { apart: true }, { loose: true, apart: true }, { joined: true }].forEach((way) => add(atoms, way));
    if (parted) add(parted, { loose: true });
    const shorter = atoms.slice(0, -1);
    if (shorter.length > 2 && shorter.some((atom) => RESOLUTION.includes(atom.text))) add(shorter);
    for (let place = atoms.length - 1; place > 0; place -= 1) {
      if (atoms[place].gap === '-') {
        add(atoms, { hyphen: place });
        add(atoms, { hyphen: place, apart: true });
      }
    }
    return readings;
  }

  function inAddress(text) {
    let rest = text.trim().replace(/^[A-Za-z0-9]+:\/\/[^/]*\/?/, '').split(/[?#]/)[0];
    for (const ending of ['index.html', '.html', '.pdf']) {
      if (rest.endsWith(ending)) rest = rest.slice(0, -ending.length);
    }
    rest = rest.replace(/^[/\s]+|[/\s]+$/g, '');
    for (const front of LANGUAGES.concat('symbols')) {
      if (rest.toLowerCase().startsWith(`${front}/`)) rest = rest.slice(front.length).replace(/^\/+/, '');
    }
    return rest;
  }

  function readings(text) {
    const inner = inAddress(text);
    const all = meant(inner).concat(inner.length < text.length ? meant(text).slice(0, 1) : []);
    return all.filter((one, place) => /[0-9]/.test(one) && all.indexOf(one) === place);
  }

  const pathOf = (canonical) => (FOLDERS.includes(canonical.split('/')[0].toLowerCase()) ? 'symbols/' : '') + canonical + '/';

  if (typeof document === 'undefined') {
    global.symbols = { readings, pathOf };
    return;
  }

  function decoded(text) {
    // `%252F` comes of addresses that were pasted into others.
    for (let times = 0; times < 2; times += 1) {
      try { text = decodeURIComponent(text); } catch (error) { break; }
    }
    return text;
  }
  /** From an address that is nowhere to the page of the symbol that it may be. */
  async function find(heading) {
    const { root } = heading.dataset;
    const heads = words(heading.dataset.heads).filter(Boolean);
    const address = decoded(location.pathname);
    const text = address.startsWith(root) ? address.slice(root.length) : address;
    const behind = /^(ar|zh|en|fr|ru|es)\//i.exec(text);
    const asked = (/[?&]lang=([a-z]{2})/i.exec(location.search) || [])[1] || (behind && behind[1].toLowerCase());
    // Only what begins like a symbol of this site is asked for.
    const begins = (one) => heads.includes(one.split('/')[0]) || (!one.includes('/') && heads.some((head) => one.startsWith(head)));
    const candidates = readings(text).filter(begins);
    if (candidates.length) {
      document.querySelectorAll('main a[href$="/search/"]').forEach((link) => {
        link.href += `?q=${encodeURIComponent(candidates[0])}`;
      });
    }
    for (const candidate of candidates) {
      const path = root + pathOf(candidate);
      if (path === address) continue;
      try {
        // Some hosts answer 200 to everything: the page itself says what it is.
        const answer = await fetch(path);
        if (answer.ok && /id="?symbol\b/.test(await answer.text())) {
          location.replace(path + (asked ? `?lang=${asked}` : ''));
          return;
        }
      } catch (error) {
        return;
      }
    }
  }

  const missing = document.getElementById('not-found');
  if (missing && window.fetch && /^http/.test(location.protocol)) find(missing);
})(typeof window === 'undefined' ? globalThis : window);

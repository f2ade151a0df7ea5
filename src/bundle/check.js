// Whether a portable edition is whole. A page on a disk can read no files but those
// that somebody hands it: the reader chooses the folder of the edition. Each file is
// read piece by piece, so that a large one takes no memory; nothing leaves the
// computer.
(function (scope) {
  'use strict';
  const PIECE = 4 << 20;
  const OWN = 'check/files.js';
  const ROOT = 'manifest.sha256';
  const MARK = 'bundle.json';

  // ---- SHA-256 (FIPS 180-4), piece by piece: browsers have it for whole files only

  const primes = (count) => {
    const found = [];
    for (let one = 2; found.length < count; one += 1) {
      if (found.every((prime) => one % prime)) found.push(one);
    }
    return found;
  };
  const fraction = (number) => ((number - Math.floor(number)) * 0x100000000) | 0;
  const K = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
  const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

  function sha256() {
    const state = START.slice();
    const words = new Int32Array(64);
    const rest = new Uint8Array(64);
    let held = 0;
    let length = 0;
    function block(bytes, at) {
      for (let i = 0; i < 16; i += 1) {
        const j = at + 4 * i;
        words[i] = (bytes[j] << 24) | (bytes[j + 1] << 16) | (bytes[j + 2] << 8) | bytes[j + 3];
      }
      for (let i = 16; i < 64; i += 1) {
        const x = words[i - 15];
        const y = words[i - 2];
        const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
        const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
        words[i] = (words[i - 16] + s0 + words[i - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i += 1) {
        const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const one = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
        const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] += word; });
    }
    function add(bytes) {
      let at = 0;
      length += bytes.length;
      if (held) {
        at = Math.min(64 - held, bytes.length);
        rest.set(bytes.subarray(0, at), held);
        held += at;
        if (held < 64) return;
        block(rest, 0);
      }
      for (; at + 64 <= bytes.length; at += 64) block(bytes, at);
      rest.set(bytes.subarray(at));
      held = bytes.length - at;
    }
    function end() {
      const bits = length * 8;
      const tail = new Uint8Array((held < 56 ? 56 : 120) - held + 8);
      tail[0] = 0x80;
      const view = new DataView(tail.buffer);
      view.setUint32(tail.length - 8, Math.floor(bits / 0x100000000));
      view.setUint32(tail.length - 4, bits % 0x100000000);
      add(tail);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    }
    return { add, end };
  }

  async function digest(file, progress) {
    const hash = sha256();
    for (let at = 0; at < file.size; at += PIECE) {
      const piece = await new Response(file.slice(at, at + PIECE)).arrayBuffer();
      hash.add(new Uint8Array(piece));
      progress(piece.byteLength);
    }
    return hash.end();
  }

  // ---- what should be there

  /** The files of a folder by their paths from the top of the edition. */
  function within(files) {
    const tops = files.map((file) => file.webkitRelativePath)
      .filter((path) => path === MARK || path.endsWith(`/${MARK}`))
      .map((path) => path.slice(0, -MARK.length))
      .sort((one, other) => one.length - other.length);
    if (!tops.length) return null;
    const found = new Map();
    files.forEach((file) => {
      const path = file.webkitRelativePath;
      if (path.startsWith(tops[0])) found.set(path.slice(tops[0].length), file);
    });
    return found;
  }

  /** What a manifest lists; nothing where something else stands in it. */
  function entries(text) {
    const found = Array.from(text.matchAll(/# (\d+) bytes\n([0-9a-f]{64}) {2}(.+)\n/g));
    if (found.map(([whole]) => whole).join('') !== text) return null;
    return found.map(([, size, hash, path]) => ({ size: Number(size), hash, path }));
  }

  /** What is wrong with files, and which nobody knows of. */
  async function verify(found, digests, progress) {
    const faults = { missing: new Set(), altered: new Set(), unreadable: new Set(), foreign: new Set() };
    const known = new Map(Object.entries(digests));
    const read = new Map();
    async function look(path) {
      if (!found.has(path)) {
        faults.missing.add(path);
        return;
      }
      try {
        read.set(path, await digest(found.get(path), progress));
        if (known.has(path) && read.get(path) !== known.get(path)) faults.altered.add(path);
      } catch (error) {
        faults.unreadable.add(path);
      }
    }
    // The digests came before the manifests, which name them: whether these are
    // right follows from what each says of the others.
    async function listed(manifest) {
      const text = found.has(manifest) ? await found.get(manifest).text().catch(() => '') : '';
      const all = entries(text);
      if (!all || !all.length) {
        faults[found.has(manifest) ? 'altered' : 'missing'].add(manifest);
        return [];
      }
      for (const { size, hash, path } of all) {
        if (!known.has(path)) await look(path);
        const wanted = known.get(path) || read.get(path);
        const sound = read.get(path) === wanted;
        if (wanted && (wanted !== hash || (sound && found.get(path).size !== size))) {
          faults.altered.add(known.has(path) ? manifest : path);
        }
      }
      return all.map(({ path }) => path);
    }
    for (const path of known.keys()) await look(path);
    const names = new Set([ROOT]);
    for (const manifest of await listed(ROOT)) {
      names.add(manifest);
      for (const path of found.has(manifest) ? await listed(manifest) : []) names.add(path);
    }
    known.forEach((_, path) => { if (!names.has(path)) faults.altered.add(ROOT); });
    found.forEach((_, path) => { if (!names.has(path) && !known.has(path)) faults.foreign.add(path); });
    const paths = {};
    Object.keys(faults).forEach((kind) => { paths[kind] = Array.from(faults[kind]).sort(); });
    return { faults: paths, count: read.size };
  }

  if (typeof document === 'undefined') {
    scope.stick = { sha256, verify };
    return;
  }

  // ---- the page

  document.querySelectorAll('[data-says]').forEach((place) => {
    const says = JSON.parse(place.dataset.says);
    const fill = (text, values) => text.replace(/\[(\w+)\]/g, (_, name) => values[name]);
    const input = place.querySelector('input');
    const bar = place.querySelector('progress');
    const status = place.querySelector('[role=status]');
    const lists = place.querySelector('.faults');
    const able = 'webkitdirectory' in input;
    place.querySelector('.choice').hidden = !able;
    if (!able) status.textContent = says.unable;
    const tell = (heading, paths) => {
      if (!paths.length) return;
      const title = document.createElement('h3');
      title.textContent = heading;
      const list = document.createElement('ul');
      paths.slice(0, 200).concat(paths.length > 200 ? ['…'] : []).forEach((path) => {
        const item = document.createElement('li');
        const name = document.createElement('bdi');
        name.dir = 'ltr';
        name.textContent = path;
        item.append(name);
        list.append(item);
      });
      lists.append(title, list);
    };
    input.addEventListener('change', async () => {
      const files = Array.from(input.files);
      if (!files.length) return;
      lists.textContent = '';
      delete place.dataset.verdict;
      const found = within(files);
      if (!found) {
        status.textContent = says.none;
        place.dataset.verdict = 'none';
        return;
      }
      input.disabled = true;
      bar.hidden = false;
      status.textContent = says.progress;
      const total = Array.from(found.values()).reduce((sum, file) => sum + file.size, 0) || 1;
      let done = 0;
      const { faults, count } = await verify(found, scope.papersmartFiles || {}, (bytes) => {
        done += bytes;
        bar.value = done / total;
      });
      bar.hidden = true;
      input.disabled = false;
      const broken = faults.missing.length + faults.altered.length + faults.unreadable.length;
      status.textContent = fill(broken ? says.broken : says.whole, { files: count, faults: broken });
      place.dataset.verdict = broken ? 'broken' : 'whole';
      ['missing', 'altered', 'unreadable', 'foreign'].forEach((kind) => tell(says[kind], faults[kind]));
    });
  });
})(typeof window === 'undefined' ? globalThis : window);

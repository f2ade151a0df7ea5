// `_headers`, `_redirects` and `netlify.toml` as Netlify's own parsers read them: no
// line is in error, and our server answers what follows from their reading.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { resolveConfig } from '@netlify/config';
import { example, headerRules, headersFor, redirectRules } from './netlify.js';
import { ask, root, serve, site } from './server.js';

// The server's own: it has no TLS that it could ask for.
const own = new Set(['strict-transport-security']);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hosting-'));
let host;

before(async () => { host = await serve(); });
after(async () => {
  await host.close();
  rmSync(scratch, { recursive: true });
});

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.posix.join(path.relative(site, entry.parentPath ?? entry.path), entry.name))
  .filter((file) => !['_headers', '_redirects'].includes(file));

/** Each folder and ending once, and everything that is seldom. */
function chosen() {
  const seen = new Map();
  for (const file of files) {
    const kind = `${file.split('/')[0]} ${path.extname(file)} ${path.basename(file)}`;
    const short = kind.length > 60 || /\d/.test(path.basename(file)) ? `${file.split('/')[0]} ${path.extname(file)}` : kind;
    if (!seen.has(short)) seen.set(short, file);
  }
  return [...seen.values()].map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
}

const known = (headers) => Object.entries(headers).filter(([name]) => !own.has(name));

test('no line of _headers is in error, and answers are what it says', async () => {
  const { headers: rules, errors } = await headerRules(path.join(site, '_headers'));
  assert.deepEqual(errors, []);
  const paths = chosen();
  assert.ok(paths.length > 40, `${paths.length} paths`);
  for (const at of paths) {
    const { status, headers } = await ask(host.address, encodeURI(at));
    assert.equal(status, 200, at);
    for (const [name, value] of known(headersFor(rules, at))) {
      assert.equal(headers[name], value, `${name} of ${at}`);
    }
  }
});

test('no line of _redirects is in error, and answers are what it says', async () => {
  const { redirects, errors } = await redirectRules(path.join(site, '_redirects'));
  assert.deepEqual(errors, []);
  assert.ok(redirects.length >= 6);
  for (const rule of redirects) {
    const { from, to } = example(rule);
    const [language] = rule.conditions.Language ?? [];
    const { status, headers } = await ask(host.address, from, language ? { 'Accept-Language': language } : {});
    const shadowed = !rule.force && files.includes(`${from.slice(1)}index.html`);
    assert.deepEqual([status, headers.location], shadowed ? [200, undefined] : [rule.status, to], from);
  }
});

/** A whole edition of these files. */
function edition(name, contents) {
  const folder = path.join(scratch, name);
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    return `${createHash('sha256').update(text).digest('hex')}  ${file}\n`;
  };
  const lines = Object.entries(contents).map(([file, text]) => write(file, text)).join('');
  write('manifest.sha256', write('manifest/site.sha256', lines));
  write('papersmart.json', '{"format":1,"audience":"public"}');
  return folder;
}

test('rules that the site has none of are understood alike', async () => {
  const folder = edition('rules', {
    '404.html': 'nowhere',
    'there.html': 'there',
    'shadow/index.html': 'a file',
    '_headers': [
      '# a comment', '/*', '  A: 1', '  B: x: y', '', '/one/:name/end', '  C: 2', '  C: 3',
      '/deep/*/leaf.xml', '  A: 4', '/part*.html', '  D: 5', '/there.html', '  ! B', '  A: 6',
    ].join('\n'),
    '_redirects': [
      '# a comment', '/plain /target', '/plain/302 /target 302 # why', '/host https://a.example/x 307',
      '/named/:year/:slug /:slug/:year 308', '/splat/* /below/:splat 303', '/mixed/:a/* https://b.example/:a?rest=:splat 302',
      '/query id=:id part=two /by/:id 301', '/shadow/ /elsewhere 302', '/forced /there.html 200!',
      '/rewritten /there.html 200', '/missing /there.html 404', '/first /a 302', '/first /b 302',
    ].join('\n'),
  });
  const { headers: rules, errors } = await headerRules(path.join(folder, '_headers'));
  assert.deepEqual(errors, []);
  const { redirects, errors: wrong } = await redirectRules(path.join(folder, '_redirects'));
  assert.deepEqual(wrong, []);
  assert.equal(redirects.length, 13);
  const { address, close } = await serve(folder);
  try {
    for (const at of ['/there.html', '/shadow/']) {
      const { status, headers } = await ask(address, at);
      assert.equal(status, 200);
      // A header that is taken back is unknown to theirs.
      const wanted = known(headersFor(rules, at)).filter(([name]) => at !== '/there.html' || name !== 'b');
      for (const [name, value] of wanted) assert.equal(headers[name], value, `${name} of ${at}`);
    }
    const seen = new Set();
    for (const rule of redirects) {
      const { from, to } = example(rule);
      if (seen.has(from)) continue;
      seen.add(from);
      const { status, headers } = await ask(address, from);
      const moves = (rule.status ?? 301) >= 300 && (rule.status ?? 301) < 400;
      const shadowed = from === '/shadow/';
      assert.deepEqual([status, headers.location],
        shadowed ? [200, undefined] : [rule.status ?? 301, moves ? to : undefined], from);
    }
  } finally {
    await close();
  }
});

test('the site is built and published as netlify.toml says', async () => {
  const copy = path.join(scratch, 'netlify');
  mkdirSync(path.join(copy, 'public'), { recursive: true });
  cpSync(path.join(root, 'netlify.toml'), path.join(copy, 'netlify.toml'));
  for (const file of ['_headers', '_redirects']) cpSync(path.join(site, file), path.join(copy, 'public', file));
  const resolved = (context) => resolveConfig({ cwd: copy, repositoryRoot: copy, offline: true, context, branch: 'main', mode: 'require', buffer: true });
  const { config, headersPath, redirectsPath } = await resolved('production');
  assert.equal(config.build.publish, path.join(copy, 'public'));
  assert.match(config.build.command, /papersmart|cargo run/);
  assert.equal(headersPath, path.join(copy, 'public', '_headers'));
  assert.equal(redirectsPath, path.join(copy, 'public', '_redirects'));
  const { headers } = await headerRules(headersPath);
  const { redirects } = await redirectRules(redirectsPath);
  assert.equal(config.headers.length, headers.length);
  assert.equal(config.redirects.length, redirects.length);
  // Bytes that were hashed must not be processed again.
  assert.equal(config.build.processing.skip_processing, true);
});

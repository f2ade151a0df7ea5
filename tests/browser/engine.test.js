// The search engine as browsers load it: whether it starts, answers, and is
// small. ENGINE names another folder than the committed one, from the root of
// the workspace.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = new URL("../../", import.meta.url);
const folder = new URL(`${process.env.ENGINE ?? "crates/papersmart-search-wasm/dist"}/`, root);
const script = readFileSync(new URL("engine.js", folder), "utf8");
const bytes = readFileSync(new URL("engine.wasm", folder));
const module = new WebAssembly.Module(bytes);

/** The engine as a classic script makes it, in a world with little else. */
function load() {
  const world = { TextDecoder, TextEncoder, URL, WebAssembly, module };
  return runInNewContext(`${script}; searchEngine.initSync({ module }); searchEngine`, world);
}

/** A version that the engine's source names. */
function version(file, name) {
  const source = readFileSync(new URL(`crates/papersmart-search/src/${file}`, root), "utf8");
  return Number(new RegExp(`${name}: u32 = (\\d+);`).exec(source)[1]);
}
const format = version("manifest.rs", "FORMAT");
const analyser = version("analysis/mod.rs", "ANALYSER_VERSION");

const utf8 = (text) => new TextEncoder().encode(text);
const warm = (engine) => JSON.parse(engine.ask('{"warm":true}'));

test("a fresh engine asks for its language's manifest", () => {
  const { Search } = load();
  assert.deepEqual(warm(new Search("ar")), { need: [{ path: "search/ar.json" }] });
  assert.deepEqual(warm(new Search("tlh")), { need: [{ path: "search/en.json" }] });
});

test("an index without segments has no hits", () => {
  const engine = new (load().Search)("ru");
  const { need } = warm(engine);
  const manifest = { format, analyser, language: "ru", segments: [] };
  engine.provide(need[0].path, 0, utf8(JSON.stringify(manifest)));
  assert.equal(JSON.parse(engine.ask('{"q":"море"}')).done.total, 0);
});

test("a file that is missing or unknown is said so", () => {
  const { Search } = load();
  const lost = new Search("fr");
  lost.missing("search/fr.json");
  assert.equal(warm(lost).error.kind, "missing");
  const strange = new Search("fr");
  strange.provide("search/fr.json", 0, utf8('{"format":9999,"language":"fr","segments":[]}'));
  assert.ok(warm(strange).error.kind);
});

test("the module asks nothing of its page", () => {
  const imports = WebAssembly.Module.imports(module).map(({ name }) => name);
  assert.ok(imports.every((name) => /throw/.test(name)), imports.join());
});

test("the module does not tell where it was built", () => {
  assert.doesNotMatch(bytes.toString("latin1"), /\/(home|root|work|Users|tmp)\//);
});

test("the engine is small", (t) => {
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24 };
  const brotli = (file) => brotliCompressSync(file, { params }).length;
  for (const [name, file] of [["engine.wasm", bytes], ["engine.js", Buffer.from(script)]]) {
    const gzip = gzipSync(file, { level: 9 }).length;
    t.diagnostic(`${name}: ${file.length} bytes, gzip ${gzip}, brotli ${brotli(file)}`);
  }
  assert.ok(brotli(bytes) <= 200_000, "more than 200 kB of brotli");
});

// The action's own steps, run on a site: what they publish, what they send, what
// they keep, and what they tell whom.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { program, Repository, root, tree } from "./runner.js";

const statement = "content/sessions/council/second/statements/cedar-staged/statement.toml";
const page = "en/council/second/statements/cedar-staged/index.html";
const released = 'state = "released"\nreleased = 2026-03-24T10:00:00Z';

const release = (repository) =>
  repository.edit(statement, (text) => text.replace('state = "staged"', released));

const ask = (repository, policy) =>
  repository.edit("content/site.toml", (text) =>
    text.replace("[policies]\n", `[policies]\nconfirm = ${policy}\n`),
  );

// The test's own repository, which goes when it ends.
function repository(t, settings) {
  const made = new Repository(settings);
  t.after(() => made.remove());
  return made;
}

const inputs = { program };
const output = (repository) => tree(path.join(repository.workspace, "public"));
const written = (result) => Number(/Written: ([\d,]+)/.exec(result.log)[1].replaceAll(",", ""));

function succeeds(result) {
  assert.equal(result.code, 0, result.log);
  assert.doesNotMatch(result.log + result.summary + result.calls, /secret-token|c2VjcmV0/);
  return result;
}

test("it publishes the same bytes with what it kept, with a part of it, and with nothing", (t) => {
  const site = repository(t);
  const first = succeeds(site.run("push", inputs));
  assert.deepEqual(output(site), site.clean());
  release(site);
  const kept = path.join(site.folder, "kept");
  fs.cpSync(site.caches, kept, { recursive: true, preserveTimestamps: true });
  const forget = (what) => {
    fs.rmSync(site.caches, { recursive: true });
    fs.cpSync(kept, site.caches, { recursive: true, preserveTimestamps: true });
    for (const name of fs.readdirSync(site.caches).filter((name) => what.test(name))) {
      fs.rmSync(path.join(site.caches, name), { recursive: true });
    }
  };
  const clean = site.clean();
  const counts = [/^no/, /-state-/, /-output-/, /./].map((what) => {
    forget(what);
    const result = succeeds(site.run("push", inputs));
    assert.deepEqual(output(site), clean, String(what));
    return written(result);
  });
  const [all, withoutState, withoutOutput, nothing] = counts;
  assert.ok(all < written(first) / 3, `${all} of ${written(first)}`);
  assert.equal(withoutState, all, "the difference, not the state, decides what is written");
  assert.equal(withoutOutput, nothing);
  assert.ok(clean.has(page));
});

test("a branch gets the difference alone, and no past", (t) => {
  const site = repository(t);
  const to = { ...inputs, branch: "site" };
  const count = () => Number(/in-pack: (\d+)/.exec(site.host("count-objects", "-v"))[1]) +
    Number(/count: (\d+)/.exec(site.host("count-objects", "-v"))[1]);
  assert.equal(succeeds(site.run("push", to)).steps.publish.outputs.published, "true");
  const first = count();
  const before = site.host("rev-parse", "site");

  assert.equal(succeeds(site.run("push", to)).steps.publish.outputs.published, "false");
  assert.equal(site.host("rev-parse", "site"), before);

  release(site);
  const clean = site.clean();
  const result = succeeds(site.run("push", to));
  const sent = count() - first;
  // Its files, the folders that they are in, and the commit.
  assert.ok(sent > 0 && sent < first / 2, `${sent} of ${first}`);
  assert.ok(written(result) <= sent, `${written(result)} of ${sent}`);
  assert.equal(site.host("rev-list", "--count", "site"), "1");
  const checkout = path.join(site.folder, "checkout");
  site.git("clone", "--quiet", "--branch", "site", `file://${site.folder}/host/owner/site.git`, checkout);
  fs.rmSync(path.join(checkout, ".git"), { recursive: true });
  assert.ok(fs.existsSync(path.join(checkout, ".nojekyll")));
  fs.rmSync(path.join(checkout, ".nojekyll"));
  assert.deepEqual(tree(checkout), clean);
});

test("a branch that cannot be read is not taken for a new one", (t) => {
  const site = repository(t);
  fs.rmSync(path.join(site.folder, "host"), { recursive: true });
  const result = site.run("push", { ...inputs, branch: "site" });
  assert.match(result.failed, /restore\.sh/);
});

test("what has to be confirmed is not published before it is", (t) => {
  const site = repository(t);
  ask(site, "{ vanishing = 1 }");
  const to = { ...inputs, branch: "site" };
  succeeds(site.run("push", to));
  const before = site.host("rev-parse", "site");
  for (const id of ["press/opening", "statements/birch-opening"]) {
    site.edit(`content/sessions/council/second/${id}/en.md`, () => undefined);
    fs.rmSync(path.join(site.content, "content/sessions/council/second", id), { recursive: true });
  }
  const held = site.run("push", to);
  assert.equal(held.code, 1);
  assert.equal(site.host("rev-parse", "site"), before);
  const [, confirm] = /--confirm ([0-9a-f]{16})/.exec(held.log);
  const told = site.run("pull_request", to, { pullRequest: { number: 7 } });
  assert.match(told.summary, new RegExp(`--confirm ${confirm}`));
  succeeds(site.run("workflow_dispatch", { ...to, confirm }));
  assert.notEqual(site.host("rev-parse", "site"), before);
});

const own = { pullRequest: { number: 7, head: { repo: { full_name: "owner/site" } } } };
const fork = { pullRequest: { number: 7, head: { repo: { full_name: "other/site" } } } };

test("a pull request gets one comment, and nothing is published", (t) => {
  const site = repository(t);
  const to = { ...inputs, branch: "site" };
  succeeds(site.run("push", to));
  const before = [site.host("rev-parse", "site"), fs.readdirSync(site.caches)];
  release(site);
  const first = succeeds(site.run("pull_request", to, own));
  assert.match(first.calls, /--method POST repos\/owner\/site\/issues\/7\/comments/);
  assert.match(first.calls, /Cedar — Statement.*\/council\/second\/statements\/cedar-staged\//);
  fs.writeFileSync(path.join(site.folder, "comment-id"), "42\n");
  const second = succeeds(site.run("pull_request", { ...to, lang: "fr" }, own));
  assert.match(second.calls, /--method PATCH repos\/owner\/site\/issues\/comments\/42/);
  assert.match(second.calls, /Rien ne disparaîtrait/);
  assert.deepEqual([site.host("rev-parse", "site"), fs.readdirSync(site.caches)], before);
});

test("in a public repository nothing names what is embargoed until then", (t) => {
  const site = repository(t, { private: false });
  succeeds(site.run("push", inputs));
  release(site);
  const result = succeeds(site.run("pull_request", inputs, own));
  assert.match(result.calls, /would become public/);
  for (const told of [result.log, result.summary, result.calls]) {
    assert.doesNotMatch(told, /cedar/i);
  }
});

test("from a fork comes no comment, and the summary has it", (t) => {
  const site = repository(t);
  succeeds(site.run("push", inputs));
  release(site);
  const result = succeeds(site.run("pull_request", inputs, fork));
  assert.equal(result.calls, "");
  assert.match(result.summary, /would become public/);
});

test("a change with errors gets its comment and fails", (t) => {
  const site = repository(t);
  site.edit("content/site.toml", (text) => text.replace("base_url", "base"));
  const result = site.run("pull_request", inputs, own);
  assert.equal(result.code, 1);
  assert.match(result.calls, /Nothing was built/);
});

test("it refuses events that give secrets to the files of others", (t) => {
  const site = repository(t);
  for (const event of ["pull_request_target", "issue_comment", "workflow_run"]) {
    const result = site.run(event, inputs, fork);
    assert.equal(result.code, 1, event);
    assert.match(result.failed, /mode\.sh/);
  }
});

test("what is kept holds no embargoed text, and outside private repositories no name", (t) => {
  const canary = "kanarie-9f3e";
  const plant = (site) => {
    const folder = "content/sessions/council/second/statements/cedar-staged";
    site.edit(`${folder}/${canary}.pdf`, () => `%PDF-1.4\n${canary}\n`);
    site.edit(`${folder}/en.md`, () => `Text of ${canary}.\n`);
    const files = `files = [{ lang = "en", path = "${canary}.pdf", media_type = "application/pdf" }]`;
    site.edit(statement, (text) => text.replace('state = "staged"', `state = "staged"\n${files}`));
  };
  const found = (site) => {
    const kept = [...tree(site.caches)];
    assert.ok(kept.length > 500);
    return kept.filter(([file, text]) => `${file}\n${text}`.includes(canary)).map(([file]) => file);
  };
  const open = repository(t, { private: false });
  plant(open);
  succeeds(open.run("push", inputs));
  assert.deepEqual(found(open), []);
  assert.ok(fs.readdirSync(open.caches).every((name) => name.includes("-output-")));

  const closed = repository(t);
  plant(closed);
  succeeds(closed.run("push", inputs));
  assert.ok(fs.readdirSync(closed.caches).some((name) => name.includes("-state-")));
  const kept = found(closed);
  assert.ok(kept.every((file) => file.endsWith(".inputs")), kept.join());
  assert.ok(!kept.some((file) => /desk|preview/.test(file)));
  const texts = [...tree(closed.caches).values()];
  assert.ok(!texts.some((text) => text.includes(`Text of ${canary}`)));
});

test("the documented script for Netlify gives the same with its cache and without", (t) => {
  const site = repository(t);
  const documented = fs.readFileSync(path.join(root, "docs/publishing.md"), "utf8");
  const [, script] = /```bash\n(.*?)```/s.exec(documented);
  const kept = path.join(site.folder, "cache");
  const [, version] = /version=(.*)/.exec(script);
  const bin = path.join(kept, "papersmart", version, "bin");
  const build = () => {
    fs.rmSync(site.workspace, { recursive: true, force: true });
    fs.cpSync(site.content, site.workspace, { recursive: true });
    fs.mkdirSync(bin, { recursive: true });
    fs.rmSync(path.join(bin, "papersmart"), { force: true });
    fs.symlinkSync(program, path.join(bin, "papersmart"));
    const env = { ...process.env, NETLIFY_KEPT: kept };
    const done = spawnSync("bash", ["-c", script], { cwd: site.workspace, env, encoding: "utf8" });
    assert.equal(done.status, 0, done.stderr);
    return written({ log: done.stderr });
  };
  const first = build();
  release(site);
  const clean = site.clean();
  assert.ok(build() < first / 3);
  assert.deepEqual(output(site), clean);
  fs.rmSync(kept, { recursive: true });
  build();
  assert.deepEqual(output(site), clean);
});

test("a run on another branch only tells", (t) => {
  const site = repository(t);
  const to = { ...inputs, branch: "site" };
  const result = succeeds(site.run("workflow_dispatch", to, { ref: "refs/heads/draft" }));
  assert.equal(result.steps.mode.outputs.mode, "rehearse");
  assert.equal(result.steps.publish, undefined);
  succeeds(site.run("workflow_dispatch", to));
  assert.ok(site.host("rev-parse", "site"));
});

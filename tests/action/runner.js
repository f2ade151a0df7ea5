// A runner as small as the action needs: it takes the steps from `action.yml`,
// fills in what stands in `${{ }}`, and runs what they run, on a workspace that
// is new each time. Of other actions it knows the one for caches, which it keeps
// in a folder.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";

export const root = path.resolve(import.meta.dirname, "../..");
export const program = path.join(root, "target/debug/papersmart");

const action = parse(fs.readFileSync(path.join(root, "action.yml"), "utf8"));

// The value of an expression: names, texts, `==`, `!=`, `&&`, `||`.
function evaluate(expression, context) {
  const parts = expression.split(/('[^']*')/);
  const filled = parts.map((part) =>
    part.startsWith("'")
      ? part
      : part.replace(/[a-z_]+(?:\.[a-z_-]+)+/g, (name) => {
          const value = name.split(".").reduce((value, key) => value?.[key], context);
          return JSON.stringify(value ?? "");
        }),
  );
  const code = filled.join("");
  if (!/^(?:'[^']*'|"[^"]*"|true|false|\d+|[\s=!&|()])*$/.test(code)) throw new Error(expression);
  return new Function(`return ${code}`)();
}

const fill = (text, context) =>
  String(text).replace(/\$\{\{(.*?)\}\}/g, (_, expression) =>
    String(evaluate(expression.trim(), context)),
  );

// The files that a path of a cache means.
function matching(workspace, pattern) {
  const folder = path.join(workspace, path.dirname(pattern));
  const name = new RegExp(`^${path.basename(pattern).replaceAll(".", "\\.").replaceAll("?", ".")}$`);
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((entry) => name.test(entry));
}

const copy = (from, to) => fs.cpSync(from, to, { recursive: true, preserveTimestamps: true });

export class Repository {
  constructor(settings = {}) {
    this.settings = { private: true, ...settings };
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), "papersmart-action-"));
    this.content = path.join(this.folder, "content-repository");
    this.workspace = path.join(this.folder, "workspace");
    this.caches = path.join(this.folder, "caches");
    this.calls = path.join(this.folder, "calls");
    this.runs = 0;
    fs.cpSync(path.join(root, "tests/site"), this.content, { recursive: true });
    fs.mkdirSync(this.caches);
    this.git("init", "--quiet", "--bare", path.join(this.folder, "host/owner/site.git"));
    this.bin = path.join(this.folder, "bin");
    fs.mkdirSync(this.bin);
    // What would be said to the host's API.
    fs.writeFileSync(
      path.join(this.bin, "gh"),
      `#!/bin/sh
printf '%s\\n' "$*" >>"${this.calls}"
for word; do case "$word" in body=@*) cat "\${word#body=@}" >>"${this.calls}" ;; esac; done
case "$*" in *--jq*) cat "${this.folder}/comment-id" 2>/dev/null ;; esac
exit 0
`,
      { mode: 0o755 },
    );
  }

  // Forgets everything.
  remove() {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  git(...words) {
    const done = spawnSync("git", words, { encoding: "utf8" });
    if (done.status !== 0) throw new Error(`${words.join(" ")}: ${done.stderr}`);
    return done.stdout.trim();
  }

  // Asks the repository that is published to.
  host(...words) {
    return this.git("--git-dir", path.join(this.folder, "host/owner/site.git"), ...words);
  }

  edit(file, change) {
    const full = path.join(this.content, file);
    const before = fs.existsSync(full) ? fs.readFileSync(full, "utf8") : undefined;
    const after = change(before);
    if (after === before) throw new Error(`${file} stays as it is`);
    if (after === undefined) return fs.rmSync(full, { recursive: true });
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, after);
  }

  // Runs the action as an event does.
  run(event, inputs = {}, detail = {}) {
    this.runs += 1;
    const run = path.join(this.folder, `run-${this.runs}`);
    fs.mkdirSync(run);
    fs.rmSync(this.workspace, { recursive: true, force: true });
    // A checkout has times of its own.
    fs.cpSync(this.content, this.workspace, { recursive: true });
    const repository = { private: this.settings.private, default_branch: "main" };
    const context = {
      github: {
        event: { repository, pull_request: detail.pullRequest },
        run_id: String(this.runs),
        token: "secret-token",
      },
      runner: { temp: run, os: "Linux", arch: "X64" },
      steps: {},
      inputs: {},
    };
    for (const [name, input] of Object.entries(action.inputs)) {
      context.inputs[name] = inputs[name] ?? fill(input.default, context);
    }
    const summary = path.join(run, "summary");
    fs.writeFileSync(summary, "");
    const result = { code: 0, log: "", steps: context.steps, failed: undefined };
    for (const [place, step] of action.runs.steps.entries()) {
      if (step.if && !evaluate(step.if, context)) continue;
      if (step.uses) {
        this.cache(step, context);
        continue;
      }
      const output = path.join(run, `output-${place}`);
      fs.writeFileSync(output, "");
      const env = {
        PATH: `${this.bin}:${process.env.PATH}`,
        HOME: run,
        CI: "true",
        GITHUB_ACTION_PATH: root,
        GITHUB_EVENT_NAME: event,
        GITHUB_OUTPUT: output,
        GITHUB_REF: detail.ref ?? "refs/heads/main",
        GITHUB_REPOSITORY: "owner/site",
        GITHUB_SERVER_URL: `file://${this.folder}/host`,
        GITHUB_SHA: "0".repeat(40),
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: run,
      };
      for (const [name, value] of Object.entries(step.env ?? {})) env[name] = fill(value, context);
      const shell = ["--noprofile", "--norc", "-eo", "pipefail", "-c", fill(step.run, context)];
      const done = spawnSync("bash", shell, { cwd: this.workspace, env, encoding: "utf8" });
      result.log += done.stdout + done.stderr;
      const lines = fs.readFileSync(output, "utf8").split("\n").filter(Boolean);
      const outputs = Object.fromEntries(lines.map((line) => line.split("=", 2)));
      if (step.id) context.steps[step.id] = { outputs };
      if (done.status !== 0) {
        Object.assign(result, { code: done.status, failed: step.run });
        break;
      }
    }
    result.summary = fs.readFileSync(summary, "utf8");
    result.calls = fs.existsSync(this.calls) ? fs.readFileSync(this.calls, "utf8") : "";
    fs.rmSync(this.calls, { force: true });
    return result;
  }

  cache(step, context) {
    const [, kind] = step.uses.match(/^actions\/cache\/(restore|save)@v\d+$/) ?? [];
    if (!kind) throw new Error(`no runner for ${step.uses}`);
    const pattern = fill(step.with.path, context);
    const named = (key) => path.join(this.caches, key.replaceAll("/", "_"));
    if (kind === "save") {
      const kept = named(fill(step.with.key, context));
      fs.mkdirSync(kept);
      for (const entry of matching(this.workspace, pattern)) {
        copy(path.join(this.workspace, path.dirname(pattern), entry), path.join(kept, entry));
      }
      return;
    }
    const prefix = path.basename(named(fill(step.with["restore-keys"], context)));
    const number = (name) => Number(name.slice(prefix.length));
    const kept = fs.readdirSync(this.caches).filter((name) => name.startsWith(prefix));
    const last = kept.sort((a, b) => number(b) - number(a))[0];
    if (!last) return;
    copy(path.join(this.caches, last), path.join(this.workspace, path.dirname(pattern)));
  }

  // What a build of the same files from nothing gives.
  clean() {
    const folder = path.join(this.folder, "clean");
    fs.rmSync(folder, { recursive: true, force: true });
    fs.cpSync(this.content, folder, { recursive: true });
    const done = spawnSync(program, ["--site", folder, "build", "--out", path.join(folder, "out")]);
    if (done.status !== 0) throw new Error(String(done.stderr));
    return tree(path.join(folder, "out"));
  }
}

// The files below a folder, and what is in them.
export function tree(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const full = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(full.map((file) => [path.relative(folder, file), fs.readFileSync(file, "latin1")]));
}

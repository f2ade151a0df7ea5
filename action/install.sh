#!/usr/bin/env bash
# Builds the program, unless it was kept.
set -euo pipefail

if [ ! -x "$RUNNER_TEMP/papersmart/bin/papersmart" ]; then
  cargo install --locked --path "$GITHUB_ACTION_PATH" --root "$RUNNER_TEMP/papersmart"
fi

# Steps after the action publish with it.
echo "$RUNNER_TEMP/papersmart/bin" >>"${GITHUB_PATH:-/dev/null}"

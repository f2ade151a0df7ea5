#!/usr/bin/env bash
# The digest of everything that the program is made from.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"

digest=$(find Cargo.toml Cargo.lock build.rs src crates i18n themes -type f -print0 |
  LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-32)
echo "digest=$digest" >>"$GITHUB_OUTPUT"

#!/usr/bin/env bash
# Builds the site, or tells what a build would do.
set -euo pipefail

program=${PROGRAM:-$RUNNER_TEMP/papersmart/bin/papersmart}
options=(build --lang "$MESSAGES" --out "$OUT")
[ -z "$BASE_URL" ] || options+=(--base-url "$BASE_URL")
[ "$PRIVATE" != true ] || options+=(--private)

if [ "$MODE" = publish ]; then
  [ -z "$CONFIRM" ] || options+=(--confirm "$CONFIRM")
  exec "$program" --site "$SITE" "${options[@]}"
fi

# What is wrong with a change is told in its comment too, so the step after this
# one ends with its code.
code=0
comment="$RUNNER_TEMP/papersmart-comment.md"
"$program" --site "$SITE" "${options[@]}" --dry-run --format markdown >"$comment" || code=$?
echo "code=$code" >>"$GITHUB_OUTPUT"
cat "$comment" >>"$GITHUB_STEP_SUMMARY"

#!/usr/bin/env bash
# Brings what is published back from its branch, so that the build writes only
# what differs from it. A branch that cannot be read is not taken for one that
# is not there.
set -euo pipefail
. "$GITHUB_ACTION_PATH/action/branch.sh"

git init --quiet --bare "$GIT_DIR"
found=0
git ls-remote --exit-code "$REMOTE" "$REF" >/dev/null || found=$?
case "$found" in
  0) ;;
  2) exit 0 ;;
  *) exit "$found" ;;
esac
git fetch --quiet --depth 1 "$REMOTE" "$REF:$LAST"
mkdir -p "$OUT"
export GIT_WORK_TREE="$OUT"
git read-tree "$LAST"
git update-index --force-remove "$OWN"
git checkout-index --all --force

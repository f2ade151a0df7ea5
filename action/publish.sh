#!/usr/bin/env bash
# Publishes the output to its branch, as one commit without a past: what was
# recalled is in no history. Only what the branch has not is sent; nothing, where
# nothing has changed. Whoever published meanwhile is not overwritten.
set -euo pipefail
. "$GITHUB_ACTION_PATH/action/branch.sh"

last=$(git rev-parse --quiet --verify "$LAST" || true)
export GIT_WORK_TREE="$OUT"
git add --all --force .
git update-index --add --cacheinfo "100644,$(git hash-object -w --stdin </dev/null),$OWN"
tree=$(git write-tree)
if [ -n "$last" ] && [ "$tree" = "$(git rev-parse "$last^{tree}")" ]; then
  echo "published=false" >>"$GITHUB_OUTPUT"
  exit 0
fi
export GIT_AUTHOR_NAME=papersmart GIT_AUTHOR_EMAIL=papersmart@users.noreply.github.com
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
commit=$(git commit-tree "$tree" -m "The site of $GITHUB_SHA")
git push --quiet --force-with-lease="$REF:$last" "$REMOTE" "$commit:$REF"
echo "published=true" >>"$GITHUB_OUTPUT"

#!/usr/bin/env bash
# Puts the forecast where the change is reviewed, in place of an earlier one. Runs
# for forks have no right to comment: theirs stands in the summary of the run.
set -euo pipefail

comment="$RUNNER_TEMP/papersmart-comment.md"
if [ "$ORIGIN" = "$GITHUB_REPOSITORY" ] && [ -s "$comment" ]; then
  all="repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments"
  mark=$(head -n 1 "$comment")
  own=".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id"
  if id=$(gh api --paginate "$all" --jq "$own" | head -n 1) && [ -n "$id" ]; then
    written=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id")
  else
    written=(--method POST "$all")
  fi
  gh api "${written[@]}" --field "body=@$comment" >/dev/null ||
    echo "::warning::The comment could not be written: the job needs the permission pull-requests: write."
fi
exit "$CODE"

#!/usr/bin/env bash
# Whether this run publishes or only tells what would be published.
set -euo pipefail

case "$GITHUB_EVENT_NAME" in
  push | workflow_dispatch | repository_dispatch | schedule)
    # Whoever starts a run by hand may choose any branch; what is not merged yet
    # is not published by accident.
    if [ -z "$FROM" ] || [ "$GITHUB_REF" = "refs/heads/$FROM" ]; then
      mode=publish
    else
      echo "::notice::$GITHUB_REF is not $FROM: nothing is published, only told."
      mode=rehearse
    fi
    ;;
  pull_request) mode=rehearse ;;
  *)
    # pull_request_target, say, would give the secrets of this repository to
    # files from any other.
    echo "::error::papersmart does not run on $GITHUB_EVENT_NAME. Use push, schedule, workflow_dispatch, repository_dispatch or pull_request."
    exit 1
    ;;
esac
echo "mode=$mode" >>"$GITHUB_OUTPUT"

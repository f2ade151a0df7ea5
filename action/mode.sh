#!/usr/bin/env bash
# Whether this run publishes or only tells what would be published.
set -euo pipefail

case "$GITHUB_EVENT_NAME" in
  push | workflow_dispatch | repository_dispatch | schedule) mode=publish ;;
  pull_request) mode=rehearse ;;
  *)
    # pull_request_target, say, would give the secrets of this repository to
    # files from any other.
    echo "::error::papersmart does not run on $GITHUB_EVENT_NAME. Use push, schedule, workflow_dispatch, repository_dispatch or pull_request."
    exit 1
    ;;
esac
echo "mode=$mode" >>"$GITHUB_OUTPUT"

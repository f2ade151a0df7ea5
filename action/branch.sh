#!/usr/bin/env bash
# What the steps have in common that know the branch. Bytes go in and out as they
# are, and the token stands in no command line.

export GIT_DIR="$RUNNER_TEMP/papersmart-branch.git"
export REMOTE="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"
export REF="refs/heads/$BRANCH"
export LAST="refs/last"
# Tells GitHub Pages to take files whose names begin with an underscore.
export OWN=".nojekyll"

basic=$(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\n')
export GIT_CONFIG_COUNT=3
export GIT_CONFIG_KEY_0=http.extraheader GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $basic"
export GIT_CONFIG_KEY_1=core.autocrlf GIT_CONFIG_VALUE_1=false
export GIT_CONFIG_KEY_2=core.attributesFile GIT_CONFIG_VALUE_2=/dev/null

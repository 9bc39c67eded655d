#!/usr/bin/env bash
# `swift test` with these arguments. It passes when its filter matches no test; here that is a fault.
set -euo pipefail

log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --disable-xctest "$@" 2>&1 | tee "$log"
if ! grep -qE 'Test run with [1-9][0-9]* tests?' "$log"; then
    echo "no test was run: swift test $*" >&2
    exit 1
fi

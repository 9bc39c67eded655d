#!/usr/bin/env bash
# Installs what is missing to build and check: libxml2 with its headers, pkg-config, Python with venv.
# On a system without apt-get it says what to install and stops.
set -euo pipefail

if ! command -v swift >/dev/null; then
    echo "Swift 6.3 or later is needed: https://www.swift.org/install/linux/" >&2
    exit 1
fi

missing=()
need() { # need PACKAGE COMMAND…: PACKAGE is missing when COMMAND fails
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}
need pkg-config pkg-config --version
need libxml2-dev pkg-config --exists libxml-2.0
need python3 python3 --version
# Debian's python3 comes without the pip that a new environment starts with.
need python3-venv python3 -c 'import ensurepip, venv'

if [ "${#missing[@]}" -eq 0 ]; then
    echo "nothing is missing"
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get. Install its packages for: ${missing[*]} (Debian's names), then run make again." >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Neither root nor sudo. Have these installed, then run make again: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"

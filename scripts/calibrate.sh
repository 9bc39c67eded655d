#!/usr/bin/env bash
# Measures each rule's precision on the test half and writes it where records take it from.
#
# calibrate.sh
# The test half, because rules were not written on it: a precision measured on the pages a rule was
# grown from would flatter it.
set -euo pipefail
cd "$(dirname "$0")/.."

swift build -c release --product bienban
table=Sources/MinutesExtraction/Confidence/PrecisionTable.swift
{
    sed '/static let text/q' "$table"
    "$(swift build -c release --show-bin-path)/bienban" evaluate --calibrate corpus/test |
        sed 's/^/        /'
    printf '        """\n}\n'
} >"$table.new"
mv "$table.new" "$table"

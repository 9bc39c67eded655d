#!/usr/bin/env bash
# Measures `extract` against libxml2's own parse of the same pages, and the memory of whole batches.
#
# bench.sh [--save] [--rounds N]
# BIENBAN_EXTRA          folders of Vietnamese pages beside the corpus, joined by colons
# BIENBAN_INTERNATIONAL  a folder of pages from elsewhere, *.html.gz or *.html
# --save keeps the run in benchmarks/runs/.
set -euo pipefail
cd "$(dirname "$0")/.."

save=()
rounds=7
while [ $# -gt 0 ]; do
    case $1 in
    --save) save=(--save benchmarks/runs) ;;
    --rounds)
        rounds=${2:?--rounds needs a number}
        shift
        ;;
    *)
        echo "bench.sh: unknown option $1" >&2
        exit 64
        ;;
    esac
    shift
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo "== building in release"
swift build -c release --product bienban
swift build -c release --package-path benchmarks
tool=$(swift build -c release --show-bin-path)/bienban
benchmarks=$(swift build -c release --package-path benchmarks --show-bin-path)/bienban-benchmarks

vietnamese=corpus/pages
IFS=: read -r -a extra <<<"${BIENBAN_EXTRA:-}"
for folder in "${extra[@]}"; do
    if [ -d "$folder" ]; then
        vietnamese=$vietnamese:$folder
    else
        echo "$folder: not there, left out"
    fi
done
sets=("vietnamese=$vietnamese")

international=${BIENBAN_INTERNATIONAL:-}
if [ -n "$international" ]; then
    echo "== unpacking $international"
    mkdir "$scratch/international"
    for page in "$international"/*.html.gz; do
        [ -e "$page" ] || continue
        name=${page##*/}
        gzip -dc "$page" >"$scratch/international/${name%.gz}"
    done
    for page in "$international"/*.html; do
        [ -e "$page" ] && cp "$page" "$scratch/international/"
    done
    sets+=("international=$scratch/international")
fi

echo "== peak memory of the tool over whole batches, with --jobs 1 and with as many as processors"
peaks=()
for set in "${sets[@]}"; do
    name=${set%%=*}
    IFS=: read -r -a folders <<<"${set#*=}"
    # One folder for the batch, so that pages of one name in two folders stay apart.
    mkdir "$scratch/$name-batch"
    for number in "${!folders[@]}"; do
        cp -r "${folders[$number]}" "$scratch/$name-batch/$number"
    done
    for jobs in 1 "$(nproc)"; do
        peak=$(scripts/peak_memory.py "$tool" extract "$scratch/$name-batch" --jobs "$jobs" \
            -o "$scratch/$name-records-$jobs")
        printf '%s, %s jobs: %s MB over %s records\n' "$name" "$jobs" "$peak" \
            "$(find "$scratch/$name-records-$jobs" -name '*.json' | wc -l)"
        peaks+=("$name-$jobs-jobs=$peak")
    done
done

echo "== CPU time against libxml2, page by page in turn"
COMMIT=$(git describe --always --dirty 2>/dev/null || true) BATCH_PEAKS="${peaks[*]}" \
    "$benchmarks" --rounds "$rounds" "${save[@]}" "${sets[@]}"

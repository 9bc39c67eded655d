#!/usr/bin/env python3
"""Score `bienban parse` on expressions with expected values, in the form of Duckling's tests.

duckling.py FILE.tsv [TOOL]

FILE has a header and lines of dimension, text and expected value, parted by tabs; times are seen
from 2017-02-02. A line is right when one item that covers it gives the value: for Numeral and Ordinal
the number; for AmountOfMoney number or range and currency; for Time the first day, month, quarter or
year expected, and the hour and minute where the grain is finer. Prints right of judged for each
dimension, and with TOOL omitted uses the release build.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CURRENCIES = {
    "VND": {"đồng", "VND"}, "Dollar": {"USD"}, "USD": {"USD"}, "EUR": {"EUR"},
}


def numbers(text):
    return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", text)]


def is_number(items, expected):
    wanted = numbers(expected)[-1]
    return any(abs(item.get("value", 1e99) - wanted) < 1e-6 for item in items)


def is_money(items, expected):
    kind, currency, *rest = expected.split(" ", 1)[0], *expected.split(" ", 1)[1].split(" ", 1)
    wanted = numbers(rest[0]) if rest else []
    for item in items:
        if item.get("unit") not in CURRENCIES.get(currency, {currency}):
            continue
        if kind == "between":
            got = [item.get("low", item.get("from")), item.get("high", item.get("to"))]
        else:
            got = [item.get("value")]
        if all(a is not None and abs(a - b) < 1e-6 for a, b in zip(got, wanted)):
            return True
    return False


def is_time(items, expected):
    if expected == "NEGATIVE":
        return not any(item["kind"] == "date" for item in items)
    year, month, day, hour, minute, _ = map(int, numbers(expected)[:6])
    grain = expected.split(" ")[-1]
    for item in items:
        iso = item.get("iso", "").split("/")[0]
        if not iso:
            continue
        first = iso
        if "Q" in iso:
            first = f"{iso[:4]}-{int(iso[-1]) * 3 - 2:02}"
        parts = [int(part) for part in first.split("-")] + [1, 1]
        if parts[:3] != [year, month, day]:
            continue
        if grain in ("Hour", "Minute", "Second") and not expected.startswith("datetimeInterval"):
            if item.get("time") != f"{hour:02}:{minute:02}":
                continue
        return True
    return False


CHECKS = {"Numeral": is_number, "Ordinal": is_number, "AmountOfMoney": is_money, "Time": is_time}


def main(path, tool=str(ROOT / ".build" / "release" / "bienban")):
    rows = [line.split("\t") for line in pathlib.Path(path).read_text("utf-8").splitlines()[1:]]
    lines = "".join(text + "\n" for _, text, _ in rows)
    made = subprocess.run(
        [tool, "parse", "-", "--reference", "2017-02-02", "--frame", "future"],
        input=lines.encode(), capture_output=True, check=True,
    ).stdout.decode().splitlines()
    right, judged = collections.Counter(), collections.Counter()
    for (dimension, text, expected), line in zip(rows, made, strict=True):
        judged[dimension] += 1
        if CHECKS[dimension](json.loads(line)["items"], expected):
            right[dimension] += 1
        elif "-v" in sys.argv:
            print(f"{dimension}\t{text}\t{expected}\t{line}")
    for dimension in sorted(judged):
        print(f"{dimension:14} {right[dimension]} of {judged[dimension]}")


if __name__ == "__main__":
    main(*[one for one in sys.argv[1:] if one != "-v"])

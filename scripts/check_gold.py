#!/usr/bin/env python3
"""Check that what gold.json quotes stands in the page's kept text, and that its chrome does not.

check_gold.py PAGE_FOLDER …

Prints one line for each fault and exits with 1 when there is one. Shows nothing of what was
extracted, so that an annotator is not led by it. Needs `swift build -c release --product bienban`,
or BIENBAN, the path of the tool.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = os.environ.get("BIENBAN", str(ROOT / ".build" / "release" / "bienban"))
QUOTED = ("directives", "instructions", "facts", "assessments")


def flat(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def faults(folder):
    page = next(path for path in sorted(folder.iterdir()) if path.stem == "page")
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    json.loads((folder / "source.json").read_text(encoding="utf-8"))
    made = subprocess.run([TOOL, "extract", str(page)], capture_output=True, check=True)
    text = flat(json.loads(made.stdout)["document"]["text"])
    wanted = [(kind, item["quote"]) for kind in QUOTED for item in gold.get(kind, [])]
    wanted += [("officials", official["name"]) for official in gold.get("officials", [])]
    wanted += [
        ("positions", position)
        for official in gold.get("officials", [])
        for position in official.get("positions", [])
    ]
    wanted += [("organizations", name) for name in gold.get("organizations", [])]
    wanted += [("body", words) for words in gold.get("body", [])]
    for kind, words in wanted:
        if flat(words) not in text:
            yield f"{kind}: not in the text: {words!r}"
    for words in gold.get("chrome", []):
        if flat(words) in text:
            yield f"chrome: in the text: {words!r}"
    names = {official["name"] for official in gold.get("officials", [])}
    for name in gold.get("session", {}).get("leads", []):
        if name not in names:
            yield f"session: the lead is no official: {name!r}"


def main():
    found = 0
    for folder in map(pathlib.Path, sys.argv[1:]):
        for fault in faults(folder):
            print(f"{folder}: {fault}")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Check that README's record is what the tool makes of README's page.

check_readme.py TOOL
The first fenced block is the page, the `json` block the abridged record: every pair of a key and
a string or number in it must stand in the record that TOOL extracts.
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def pairs(value):
    """Every pair of a key and a plain value, in dictionaries and in lists under a key."""
    if isinstance(value, dict):
        for key, part in value.items():
            for one in part if isinstance(part, list) else [part]:
                if isinstance(one, (str, int, float)):
                    yield key, one
            yield from pairs(part)
    elif isinstance(value, list):
        for part in value:
            yield from pairs(part)


def main(tool):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    page = re.search(r"^```\n(.*?)^```$", readme, re.M | re.S).group(1)
    shown = re.search(r"^```json\n(.*?)^```$", readme, re.M | re.S).group(1)
    # Without the ellipses it is JSON.
    shown = json.loads(re.sub(r",?\s*…", "", shown))
    made = subprocess.run(
        [tool, "extract", "-"], input=page.encode(), stdout=subprocess.PIPE, check=True
    )
    record = set(pairs(json.loads(made.stdout)))
    promised = list(pairs(shown))
    missing = [pair for pair in promised if pair not in record]
    for key, value in missing:
        print(f'README.md: the record has no "{key}": {json.dumps(value, ensure_ascii=False)}')
    print(f"README's record: {len(promised) - len(missing)} of {len(promised)} values are there")
    return 1 if missing or not promised else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

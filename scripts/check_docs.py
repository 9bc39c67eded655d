#!/usr/bin/env python3
"""Check what the documents promise: README's length, the make targets named, and links to files.

Prints one line for each fault and exits with 1 when there is one.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
README_LINES = 150


def main():
    faults = []
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    documents = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    documents += sorted(ROOT.glob("*/README.md"))
    for path in documents:
        name = path.relative_to(ROOT)
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if path.name == "README.md" and path.parent == ROOT and lines > README_LINES:
            faults.append(f"{name}: {lines} lines, at most {README_LINES}")
        for target in re.findall(r"`make ([a-z]+)|^make ([a-z]+)", text, re.M):
            target = target[0] or target[1]
            if target not in targets:
                faults.append(f"{name}: there is no target `make {target}`")
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            if not (path.parent / link).exists():
                faults.append(f"{name}: links to {link}, which is not there")
    print("\n".join(faults) if faults else f"{len(documents)} documents checked")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

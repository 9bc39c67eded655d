#!/usr/bin/env python3
"""How far two annotators of the same pages agree: the second's annotation scored as a record.

agreement.py [--first GIT_COMMIT] FOLDER

FOLDER holds PORTAL/PAGE/gold.json and, where a page was annotated twice, second.json. Prints what
`bienban evaluate` prints when the second annotation takes the place of the extractor. With --first
the gold of that commit is scored against, the annotation before adjudication. Needs `swift build -c release
--product bienban`, or BIENBAN, the path of the tool.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = os.environ.get("BIENBAN", str(ROOT / ".build" / "release" / "bienban"))


def flat(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


class Record:
    """The second annotation in the shape of a record; a quote's n-th use takes its n-th place."""

    def __init__(self, second, document):
        self.text = document["text"]
        self.used = {}
        self.second = second
        self.document = document
        self.names = {}

    def evidence(self, quote):
        words = [re.escape(word) for word in flat(quote).split(" ")]
        places = [found.span() for found in re.finditer(r"\s+".join(words), self.text)]
        number = self.used.get(quote, 0)
        self.used[quote] = number + 1
        if not places:
            return []
        start, end = places[min(number, len(places) - 1)]
        return [{"start": start, "end": end, "quote": self.text[start:end]}]

    def party(self, name):
        return self.names.get(flat(name).casefold(), name)

    def json(self):
        second = self.second
        officials, organizations = [], []
        for number, one in enumerate(second.get("officials", []), 1):
            key = f"official-{number}"
            self.names[flat(one["name"]).casefold()] = key
            evidence = self.evidence(one["name"])
            officials.append({
                "id": key, "name": one["name"], "evidence": evidence,
                "positions": [
                    {"text": text, "evidence": evidence} for text in one.get("positions", [])
                ],
            })
        for number, name in enumerate(second.get("organizations", []), 1):
            key = f"organization-{number}"
            self.names.setdefault(flat(name).casefold(), key)
            organizations.append({"id": key, "name": name, "evidence": self.evidence(name)})
        session = dict(second.get("session", {}))
        sessions = []
        if session.get("kind", "none") != "none":
            session["leads"] = [self.party(name) for name in session.get("leads", [])]
            session["hosts"] = [self.party(name) for name in session.get("hosts", [])]
            sessions.append(session)
        record = {
            "document": self.document, "sessions": sessions, "officials": officials,
            "organizations": organizations,
        }
        for kind in ("directives", "facts", "assessments", "instructions"):
            record[kind] = []
            for one in second.get(kind, []):
                item = dict(one)
                item["evidence"] = self.evidence(item.pop("quote"))
                if not item["evidence"]:
                    continue
                if kind == "instructions":
                    if item.get("issuer"):
                        item["issuer"] = self.party(item["issuer"])
                    if item.get("addressee"):
                        item["addressees"] = [{"organization": self.party(item["addressee"])}]
                if kind == "facts":
                    item["quantity"] = {
                        key: item[key] for key in ("value", "low", "high") if key in item
                    }
                record[kind].append(item)
        return record


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--first")
    options.add_argument("folder", type=pathlib.Path)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        gold, records = pathlib.Path(scratch, "gold"), pathlib.Path(scratch, "records")
        for second in sorted(options.folder.glob("*/*/second.json")):
            page = next(path for path in second.parent.iterdir() if path.stem == "page")
            name = second.parent.relative_to(options.folder)
            (gold / name).mkdir(parents=True)
            (records / name).mkdir(parents=True)
            shutil.copy(page, gold / name)
            first = second.with_name("gold.json")
            if options.first:
                path = first.resolve().relative_to(ROOT.resolve())
                content = subprocess.run(
                    ["git", "-C", str(ROOT), "show", f"{options.first}:{path}"],
                    capture_output=True, check=True,
                ).stdout
                (gold / name / "gold.json").write_bytes(content)
            else:
                shutil.copy(first, gold / name)
            made = subprocess.run([TOOL, "extract", str(page)], capture_output=True, check=True)
            document = json.loads(made.stdout)["document"]
            record = Record(json.loads(second.read_text(encoding="utf-8")), document).json()
            (records / name / "page.json").write_text(
                json.dumps(record, ensure_ascii=False), encoding="utf-8"
            )
        return subprocess.run([TOOL, "evaluate", str(gold), "--records", str(records)]).returncode


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Check schemas/record.schema.json and records against it, with a real JSON Schema validator.

validate_records.py [FILE.json | FOLDER ...]

Beyond the schema: every span reproduces its quote, every id named exists, ids are unique.
Prints one line for each fault (at most 20 a file) and exits with 1 when there is one.
"""

import copy
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schemas" / "record.schema.json"
EXAMPLE = ROOT / "schemas" / "examples" / "full.json"
REFERENCES = {
    "session", "official", "organization", "issuer", "by", "target", "delegation", "partOf",
    "leads", "hosts", "cites", "parts",
}
SECTIONS = (
    "sessions", "officials", "organizations", "directives", "instructions", "facts", "assessments",
)


def walk(value, path="$"):
    """Every object of the record, with its path."""
    if isinstance(value, dict):
        yield path, value
        for key, part in value.items():
            yield from walk(part, f"{path}.{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from walk(part, f"{path}[{number}]")


def faults_of_grounding(record):
    text = record["document"]["text"]
    chrome = record["document"]["chrome"]
    ids = [item["id"] for section in SECTIONS for item in record[section]]
    if len(ids) != len(set(ids)):
        yield "$: two items have one id"
    for path, part in walk(record):
        if "quote" in part and "meta" not in part:
            base = text
            if "chrome" in part:
                if part["chrome"] >= len(chrome):
                    yield f"{path}: there is no chrome {part['chrome']}"
                    continue
                base = chrome[part["chrome"]]["text"]
            if base[part["start"]:part["end"]] != part["quote"]:
                yield f"{path}: the text from start to end is not the quote {part['quote']!r}"
        for key in sorted(REFERENCES & part.keys()):
            if key == "issuer" and "force" not in part:
                continue  # a directive's issuer is words of the page
            named = part[key] if isinstance(part[key], list) else [part[key]]
            for one in named:
                if isinstance(one, str) and one not in ids:
                    yield f"{path}.{key}: no item has the id {one!r}"


def faults(validator, record):
    found = sorted(validator.iter_errors(record), key=lambda fault: fault.json_path)
    told = [f"{fault.json_path}: {fault.message[:300]}" for fault in found]
    try:
        told += faults_of_grounding(record)
    except (AttributeError, KeyError, TypeError):
        pass  # too broken to look into; the schema has said why
    return told


def broken_variants(record):
    """Records that must be refused: what a validator that checks nothing would let pass."""

    def variant(name, change):
        changed = copy.deepcopy(record)
        change(changed)
        return name, changed

    def official(changed):
        return changed["officials"][0]

    yield variant("an unknown key", lambda r: r.update(surprise=1))
    yield variant("a null", lambda r: official(r).update(rank=None))
    yield variant("an empty string", lambda r: official(r).update(rank=""))
    yield variant("no evidence", lambda r: official(r).update(evidence=[]))
    yield variant("evidence left out", lambda r: official(r).pop("evidence"))
    yield variant("no rule", lambda r: official(r).pop("rule"))
    yield variant("a date in words", lambda r: r["sessions"][0].update(date="14/8/2018"))
    yield variant("month 13", lambda r: r["sessions"][0].update(date="2018-13"))
    yield variant("half a range", lambda r: r["facts"][0].update(quantity={"low": 1}))
    yield variant("value and range", lambda r: r["facts"][0].update(
        quantity={"value": 1, "low": 1, "high": 2}))
    yield variant("a lead who is a body", lambda r: r["sessions"][0].update(
        leads=["organization-1"]))
    yield variant("a made-up part of the day", lambda r: r["sessions"][0].update(dayPart="dusk"))
    yield variant("a wrong quote", lambda r: official(r)["evidence"][0].update(quote="x"))
    yield variant("an id that names nothing", lambda r: r["sessions"][0].update(
        leads=["official-99"]))
    yield variant("one id twice", lambda r: r["facts"].append(r["facts"][0]))


def main(arguments):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    wrong = 0
    example = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    for name, record in broken_variants(example):
        if not faults(validator, record):
            print(f"{SCHEMA}: accepts a record with {name}")
            wrong += 1

    files = [EXAMPLE]
    for argument in map(pathlib.Path, arguments):
        found = sorted(argument.rglob("*.json")) if argument.is_dir() else [argument]
        if not found:
            print(f"{argument}: no records")
            wrong += 1
        files += found
    for path in files:
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            print(f"{path}: {error}")
            wrong += 1
            continue
        found = faults(validator, record)
        for fault in found[:20]:
            print(f"{path}: {fault}")
        wrong += bool(found)
    print(f"schema and {len(files)} records checked, {wrong} with faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

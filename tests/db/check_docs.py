#!/usr/bin/env python3
"""Holds the list of views in docs/database.md to the SQL; `--write` brings it up to date.

SPDX-License-Identifier: MIT
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "database.md"
SECTION = re.compile(r"(<!-- views: [^\n]*-->\n).*?(<!-- end of views -->)", re.S)
VIEW = re.compile(r"((?:^-- [^\n]*\n)+)CREATE (?:VIEW|TABLE) (\w+) \(\n(.*?)^\)", re.M | re.S)
COLUMN = re.compile(r"^  (\w+)(?: [A-Z ]+)?,?\s*-- (.*)$")


def columns(body):
    """(name, explanation) of each column; a comment line of its own continues the one before."""
    found = []
    for line in body.splitlines():
        match = COLUMN.match(line)
        if match:
            found.append([match.group(1), match.group(2)])
        elif line.strip().startswith("--") and found:
            found[-1][1] += " " + line.strip()[3:]
        else:
            sys.exit(f"a column without explanation: {line}")
    return found


def views():
    stable = [((ROOT / "db" / "views.sql").read_text(encoding="utf-8"), None),
              ((ROOT / "db" / "schema.sql").read_text(encoding="utf-8"), "run")]
    for text, only in stable:
        for comment, name, body in VIEW.findall(text):
            if only in (None, name):
                yield name, " ".join(line[3:] for line in comment.splitlines()), columns(body)


def section():
    parts = []
    for name, comment, body in views():
        rows = "".join(f"| `{column}` | {text.replace('|', chr(92) + '|')} |\n" for column, text in body)
        parts.append(f"\n### {name}\n{comment}\n\n| column | meaning |\n|---|---|\n{rows}")
    return "".join(parts) + "\n"


def main():
    document = DOCUMENT.read_text(encoding="utf-8")
    wanted = SECTION.sub(lambda match: match.group(1) + section() + match.group(2), document)
    if "--write" in sys.argv[1:]:
        DOCUMENT.write_text(wanted, encoding="utf-8")
    elif wanted != document:
        sys.exit("docs/database.md is out of date: run tests/db/check_docs.py --write")


if __name__ == "__main__":
    main()

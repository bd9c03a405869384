#!/usr/bin/env python3
"""The table in docs/models.md says what the models' comments say, and `cyclecheck models` lists the same ones.

SPDX-License-Identifier: MIT

    docs.py CYCLECHECK          compares
    docs.py CYCLECHECK --write  writes the table
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/models.md"
BEGIN, END = "<!-- models: written by tests/models/docs.py -->\n", "<!-- end of models -->\n"
FIELDS = ("Checked", "Covers", "Gaps")


def comment_of(model):
    text = re.match(r"/\*(.*?)\*/", model.read_text(), re.S).group(1)
    return re.sub(r"^ \* ?", "", text, flags=re.M)


def read_model(model):
    """title and fields; a field goes on until the next one or an empty line."""
    comment = comment_of(model)
    title = re.sub(r"^\s*\S+\.h: ", "", comment.split("\n", 1)[0]).strip()
    fields = {}
    for name in FIELDS:
        found = re.search(rf"^{name}: (.*?)(?=^\w+: |^$|\Z)", comment, re.S | re.M)
        fields[name] = " ".join(found.group(1).split()) if found else ""
    return title, fields


def table_of(models):
    lines = ["| model | library | checked against | covers | known gaps |", "|---|---|---|---|---|"]
    for model in models:
        title, fields = read_model(model)
        cells = [f"`{model.stem}`", title, *(fields[name] for name in FIELDS)]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def listed(tool):
    output = subprocess.run([tool, "models"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in output.splitlines()]


def main():
    models = sorted((ROOT / "rules/models").glob("*.h"), key=lambda model: model.name)
    incomplete = [model.stem for model in models if not all(read_model(model)[1][name] for name in FIELDS[:2])]
    before, rest = PAGE.read_text().split(BEGIN)
    table, after = rest.split(END)
    if "--write" in sys.argv:
        PAGE.write_text(before + BEGIN + table_of(models) + END + after)
        return 0
    problems = [f"{name}: its comment lacks 'Checked:' or 'Covers:'" for name in incomplete]
    if table != table_of(models):
        problems.append("docs/models.md is not what the models say: run tests/models/docs.py --write")
    if listed(sys.argv[1]) != [model.stem for model in models]:
        problems.append("`cyclecheck models` lists others than rules/models holds")
    for problem in problems:
        print(problem)
    print(f"{len(models)} models, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

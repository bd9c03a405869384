"""Reads case files: fixed bugs, and commits that must stay silent.

SPDX-License-Identifier: MIT
"""
import json
import re
from dataclasses import dataclass, field


class CaseError(Exception):
    """A row that is no case."""


@dataclass
class Case:
    id: str
    family: str
    repo: str
    fix: str
    parent: str
    files: list
    where: str = ""
    file: str = ""
    line: int = 0
    rules: list = field(default_factory=list)
    gate: bool = False
    clean_sides: list = field(default_factory=list)  # not empty: a row that must be silent on these sides

    @property
    def is_negative(self):
        return bool(self.clean_sides)

    def commit(self, side):
        return self.parent if side == "parent" else self.fix


def text(row, key):
    value = row.get(key)
    if not isinstance(value, str) or not value:
        raise CaseError(f"no '{key}'")
    return value


def file_list(row):
    files = row.get("files") or []
    if isinstance(files, str):
        files = [name for name in re.split(r"[,\s]+", files) if "." in name]
    return [str(name) for name in files]


def read_negative(row):
    commit = row.get("commit") or text(row, "fix")
    side = row.get("clean_side") or "commit"
    sides = {"both": ["parent", "fix"], "parent": ["parent"]}.get(side, ["fix"])
    name = row.get("id") or f"{row['repo'].split('/')[-1]}@{commit[:8]}:{row.get('where') or row.get('kind') or ''}"
    return Case(name, text(row, "family"), text(row, "repo"), commit, text(row, "parent"), file_list(row),
                where=row.get("where") or "", clean_sides=sides)


def read_positive(row):
    file = text(row, "file")
    files = list(dict.fromkeys([file, *file_list(row)]))
    name = row.get("id") or f"{row['repo'].split('/')[-1]}@{row['fix'][:8]}:{file.split('/')[-1]}:{row.get('line')}"
    rules = row.get("rules")
    if not isinstance(rules, list) or not rules:
        raise CaseError("no 'rules'")
    return Case(name, text(row, "family"), text(row, "repo"), text(row, "fix"), text(row, "parent"), files,
                where=row.get("where") or "", file=file, line=int(row.get("line") or 0), rules=rules,
                gate=bool(row.get("gate")))


def read_case(row):
    text(row, "repo")
    return read_positive(row) if row.get("rules") else read_negative(row)


def read_cases(path):
    """Every case of a JSON-lines file; CaseError names the line that is none."""
    found = []
    with open(path, encoding="utf-8") as rows:
        for number, line in enumerate(rows, 1):
            if not line.strip():
                continue
            try:
                found.append(read_case(json.loads(line)))
            except (ValueError, TypeError, AttributeError, CaseError) as problem:
                raise CaseError(f"{path}:{number}: {problem}") from problem
    return found

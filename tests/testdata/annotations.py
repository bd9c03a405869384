"""Reads the expectations that stand as comments in annotated C sources.

SPDX-License-Identifier: MIT

The language is described in testdata/README.md. An annotation at the end of a line of code is about that
line; one that stands alone is about the next line of code.
"""
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path

WORDS = "expect-none|expect-not|expect|known-to-fail|flags|exit|run"
ANNOTATION = re.compile(r"//\s*(%s)(?:\((error|warning|note)\))?\s*(?::\s*(.*?))?\s*$" % WORDS)
ALONE = re.compile(r"^\s*//")
RULE = re.compile(r"[a-z][a-z-]*")
RUN = re.compile(r"leaks\s+\d+|collected\s+\d+|clean")


class AnnotationError(Exception):
    """An annotation that cannot be understood: the test file itself is wrong."""


@dataclass(frozen=True)
class Expectation:
    kind: str  # expect, expect-not, known-to-fail
    file: Path
    line: int
    rule: str
    severity: str  # "" when any will do
    text: str  # part of the message, or a cycle `a -> b -> a`, or ""

    def __str__(self):
        severity = f"({self.severity})" if self.severity else ""
        return f"{self.file.name}:{self.line}: {self.kind}{severity}: {self.rule} {self.text}".rstrip()


@dataclass
class Case:
    """One file, or one folder `name.d` whose files are analysed together."""

    path: Path
    sources: list
    expectations: list = field(default_factory=list)
    flags: list = field(default_factory=list)
    exit_code: int = -1  # -1: nothing lost, 0 or 1
    run: str = ""
    expects_none: bool = False


def parse_expectation(kind, severity, rest, file, line):
    rule, _, text = (rest or "").partition(" ")
    if not RULE.fullmatch(rule):
        raise AnnotationError(f"{file}:{line}: '{kind}' needs a rule, not '{rule}'")
    return Expectation(kind, file, line, rule, severity or "", text.strip())


def apply_setting(case, kind, rest, file, line):
    if kind == "flags":
        case.flags += [flag.replace("@DIR@", str(file.parent)) for flag in shlex.split(rest or "")]
    elif kind == "exit":
        if not (rest or "").isdigit():
            raise AnnotationError(f"{file}:{line}: 'exit' needs a number, not '{rest}'")
        case.exit_code = int(rest)
    elif kind == "run":
        if not RUN.fullmatch(rest or ""):
            raise AnnotationError(f"{file}:{line}: 'run' is 'leaks N', 'collected N' or 'clean', not '{rest}'")
        case.run = rest
    else:
        case.expects_none = True


def next_code_line(lines, index):
    """The number (from 1) of the first line after `index` (from 0) that is neither blank nor a // comment."""
    for number in range(index + 1, len(lines)):
        if lines[number].strip() and not ALONE.match(lines[number]):
            return number + 1
    return len(lines)


def read_source(case, file):
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    for index, line in enumerate(lines):
        match = ANNOTATION.search(line)
        if not match:
            continue
        kind, severity, rest = match.groups()
        if kind in ("expect", "expect-not", "known-to-fail"):
            about = next_code_line(lines, index) if ALONE.match(line) else index + 1
            case.expectations.append(parse_expectation(kind, severity, rest, file, about))
        else:
            apply_setting(case, kind, rest, file, index + 1)


def read_case(path):
    sources = sorted(path.glob("*.c")) if path.is_dir() else [path]
    case = Case(path, sources)
    for file in sources + (sorted(path.glob("*.h")) if path.is_dir() else []):
        read_source(case, file)
    wanted = [e for e in case.expectations if e.kind != "expect-not"]
    if case.expects_none and wanted:
        raise AnnotationError(f"{path}: 'expect-none' stands beside '{wanted[0]}'")
    if not case.expects_none and not case.expectations:
        raise AnnotationError(f"{path}: says nothing; a clean file says '// expect-none'")
    return case


def is_in_case_folder(file):
    return any(parent.name.endswith(".d") for parent in file.parents)


def find_cases(paths):
    """The files and case folders under `paths`, in order."""
    found = set()
    for path in map(Path, paths):
        if path.is_file() or path.name.endswith(".d"):
            found.add(path.resolve())
            continue
        found.update(p.resolve() for p in path.rglob("*.c") if not is_in_case_folder(p))
        found.update(p.resolve() for p in path.rglob("*.d") if p.is_dir())
    return sorted(found)

#!/usr/bin/env python3
"""Holds every source file to the sizes of the house style; there are no exemptions.

SPDX-License-Identifier: MIT
"""
import ast
import re
import shutil
import statistics
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import c_source  # noqa: E402

FUNCTION_LINES, FUNCTION_P90, FILE_LINES = 60, 45, 500
INTERNAL_HEADER_LINES, INSTALLED_HEADER_LINES = 120, 300
PARAMETERS, NESTING = 5, 3
DATA = re.compile(r"rules/(models|stubs)/|testdata/|example/|tests/[^/]+/cases/")
LICENCE = "SPDX-License-Identifier: MIT"
STATIC = re.compile(r"^[ \t]*static\s+(?!.*\bconst\b)(?!inline\b)[^()=;]*[;=]", re.M)
# Their state is the process's own: the agent's, and the flag that a signal sets.
MAY_HAVE_STATE = {"collector/agent/state.c", "analyzer/cli/interrupt.c"}


def list_files(root):
    """Tracked and new files, without data folders; the whole tree when it is no git checkout."""
    command = ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard"]
    result = subprocess.run(command, capture_output=True, text=True) if shutil.which("git") else None
    if result and result.returncode == 0:
        names = result.stdout.splitlines()
    else:
        names = [str(p.relative_to(root)) for p in root.rglob("*") if p.is_file() and "build" not in p.parts]
    return sorted(n for n in names if not DATA.match(n) and (root / n).is_file())


def is_installed(name):
    return name.startswith("rules/include/") or Path(name).name.startswith("cyc")


def file_limit(name):
    if not name.endswith(".h"):
        return FILE_LINES
    return INSTALLED_HEADER_LINES if is_installed(name) else INTERNAL_HEADER_LINES


def count_named_calls(texts):
    """How often each `name(` stands in C sources: once is a definition that is only called through a pointer."""
    return Counter(name for text in texts for name in re.findall(r"\b([A-Za-z_]\w*)\(", text))


def check_function(name, function, calls):
    """`calls`: see count_named_calls; a callback's parameters are its caller's choice, so they are not counted."""
    place = f"{name}:{function.line}: {function.name}"
    limits = [("lines", function.lines, FUNCTION_LINES), ("levels of nesting", function.nesting, NESTING)]
    if calls[function.name] != 1:
        limits.append(("parameters", function.parameters, PARAMETERS))
    return [f"{place} has {count} {what}, the limit is {limit}" for what, count, limit in limits if count > limit]


def check_c_style(name, text):
    blanked = c_source.NOISE.sub(c_source.blank, text)
    problems = []
    if re.search(r"\btypedef\s+(struct|union)\b", blanked):
        problems.append(f"{name}: typedef of a struct")
    if name.endswith(".c") and name not in MAY_HAVE_STATE:
        problems += [f"{name}:{blanked.count(chr(10), 0, m.start()) + 1}: mutable static"
                     for m in STATIC.finditer(blanked) if "_Thread_local const" not in m.group()]
    return problems


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            arguments = [a for a in node.args.args if a.arg not in ("self", "cls")]
            yield c_source.Function(node.name, node.lineno, node.end_lineno - node.lineno + 1, len(arguments), 0)


def check_file(name, text, calls):
    """(problems, functions) of one source file."""
    lines = text.splitlines()
    problems = []
    if len(lines) > file_limit(name):
        problems.append(f"{name}: {len(lines)} lines, the limit is {file_limit(name)}")
    if LICENCE not in "\n".join(lines[:5]):
        problems.append(f"{name}: no '{LICENCE}' in its first lines")
    if re.search(r"\bTODO\b|\bFIXME\b", text) and name != "tests/size/check.py":
        problems.append(f"{name}: a note to do something later")
    functions = list(python_functions(text) if name.endswith(".py") else c_source.functions_of(text))
    if name.endswith((".c", ".h")):
        problems += check_c_style(name, text)
    return problems + [p for f in functions for p in check_function(name, f, calls)], functions


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    problems, lengths = [], []
    texts = {name: (root / name).read_text(encoding="utf-8")
             for name in list_files(root) if name.endswith((".c", ".h", ".py"))}
    calls = count_named_calls(text for name, text in texts.items() if name.endswith(".c"))
    for name, text in texts.items():
        found, functions = check_file(name, text, calls)
        problems += found
        lengths += [f.lines for f in functions]
    if len(lengths) > 1:
        p90 = statistics.quantiles(lengths, n=10)[-1]
        if p90 > FUNCTION_P90:
            problems.append(f"nine functions in ten have at most {p90:.0f} lines, the limit is {FUNCTION_P90}")
        print(f"{len(lengths)} functions, median {statistics.median(lengths):.0f} lines, p90 {p90:.0f}")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

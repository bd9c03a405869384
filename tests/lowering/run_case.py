#!/usr/bin/env python3
"""Lowers one case and compares with what is expected: run_case.py LOWER_FILE CASE.c [--update].

SPDX-License-Identifier: MIT
CASE.expected holds the output. Directives in the case: `// modelled: A,B`, `// flags: ...`,
`// print: facts`. Every case must also pass lower_file's --check."""
import difflib
import pathlib
import re
import subprocess
import sys


def directive(text, name):
    found = re.search(r"^// %s: (.*)$" % name, text, re.MULTILINE)
    return found.group(1).strip() if found else ""


def lower(tool, case):
    text = case.read_text()
    command = [tool, "--check", "--root=" + str(case.parent)]
    if directive(text, "modelled"):
        command.append("--modelled=" + directive(text, "modelled"))
    if directive(text, "print") == "facts":
        command.append("--facts")
    flags = [flag.replace("@RULES@", str(case.parents[3] / "rules")) for flag in directive(text, "flags").split()]
    done = subprocess.run(command + [case.name, "--"] + flags, cwd=case.parent, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit("lower_file failed (%d): %s" % (done.returncode, done.stderr))
    return done.stdout + ("".join("! " + line for line in done.stderr.splitlines(True)))


def main():
    tool, case = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    expected_file = case.with_suffix(".expected")
    actual = lower(tool, case)
    if "--update" in sys.argv:
        expected_file.write_text(actual)
        return
    expected = expected_file.read_text() if expected_file.exists() else ""
    if actual != expected:
        sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), actual.splitlines(True), "expected", "lowered"))
        sys.exit(1)


main()

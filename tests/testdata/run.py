#!/usr/bin/env python3
"""Runs cyclecheck on annotated C sources and compares its findings with their comments.

SPDX-License-Identifier: MIT

    tests/testdata/run.py --tool BUILD/analyzer/cli/cyclecheck [PATH...]

PATH is a file, a case folder `name.d` or a folder of both; default: all of testdata/.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import annotations  # noqa: E402
import match  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 300
REAL_PACKAGES = ("python3", "jansson", "json-c", "gio-unix-2.0")


def real_header_flags():
    """Flags for the real headers of every modelled API that is installed here."""
    flags = []
    for package in REAL_PACKAGES:
        result = subprocess.run(["pkg-config", "--cflags", package], capture_output=True, text=True)
        flags += result.stdout.split() if result.returncode == 0 else []
    return list(dict.fromkeys(flags))


def run_tool(tool, case, folder):
    command = [tool, "check", "--level=note", "--min-confidence=low", "--format=json", "-j1",
               f"--root={ROOT}", f"--db={folder}/graph.db", *map(str, case.sources), "--", *case.flags]
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=ROOT,
                          timeout=TIMEOUT_S, env=environment)


def is_right_exit(case, code):
    return code == case.exit_code if case.exit_code >= 0 else code in (0, 1)


def check_output(case, result):
    if not is_right_exit(case, result.returncode):
        wanted = case.exit_code if case.exit_code >= 0 else "0 or 1"
        tail = result.stderr.strip().splitlines()[-8:]
        return [f"! exit code {result.returncode}, expected {wanted}", *(f"  {line}" for line in tail)]
    try:
        document = json.loads(result.stdout)
    except ValueError as error:
        return [f"! stdout is not JSON: {error}"]
    return match.compare(case, match.read_findings(document, ROOT))


def run_case(tool, path, flags):
    """The lines of the case's diff; no lines: it passed."""
    try:
        case = annotations.read_case(path)
        case.flags += flags
        with tempfile.TemporaryDirectory(prefix="cyclecheck-testdata-") as folder:
            return check_output(case, run_tool(tool, case, folder))
    except annotations.AnnotationError as error:
        return [f"! {error}"]
    except subprocess.TimeoutExpired:
        return [f"! no answer after {TIMEOUT_S} s"]


def name_of(path):
    return os.path.relpath(path, ROOT) if path.is_relative_to(ROOT) else str(path)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the cyclecheck program")
    parser.add_argument("--real-headers", action="store_true", help="add the include folders of installed APIs")
    parser.add_argument("-j", "--jobs", type=int, default=2)
    parser.add_argument("-v", "--verbose", action="store_true", help="name the cases that passed too")
    parser.add_argument("paths", nargs="*", default=[ROOT / "testdata"])
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    cases = annotations.find_cases(arguments.paths)
    if not cases:
        print("no annotated sources found", file=sys.stderr)
        return 1
    tool = os.path.abspath(arguments.tool)
    if not os.access(tool, os.X_OK):
        print(f"there is no program '{tool}'; build cyclecheck first", file=sys.stderr)
        return 1
    flags = real_header_flags() if arguments.real_headers else []
    failed = 0
    with ThreadPoolExecutor(arguments.jobs) as pool:
        for path, lines in zip(cases, pool.map(lambda p: run_case(tool, p, flags), cases)):
            failed += bool(lines)
            if lines or arguments.verbose:
                print("FAIL" if lines else "ok  ", name_of(path))
            for line in lines:
                print(f"     {line}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

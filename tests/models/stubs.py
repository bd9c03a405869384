#!/usr/bin/env python3
"""Compiles every annotated source of an API with the stubs, and with the real header where it is installed.

SPDX-License-Identifier: MIT
"""
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "testdata"))
import annotations  # noqa: E402
import clang_ast  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
STUBS = ROOT / "rules/stubs"
MARKS = ["-idirafter", str(ROOT / "rules/include")]  # every source that is analysed can include cyclecheck.h
# folder -> the package that has the real header; None: there is none to compare with
FOLDERS = {"jansson": "jansson", "json-c": "json-c", "glib": "gio-unix-2.0", "cpython": "python3", "quickjs": None}
COMPILER = os.environ.get("CC", "gcc")
# Sources that were written for an older GLib are as good.
WARNINGS = ["-std=gnu17", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-Wno-cast-function-type",
            "-DGLIB_DISABLE_DEPRECATION_WARNINGS"]


def compile_source(source, flags):
    """What the compiler said; "" when it was content."""
    command = [COMPILER, *WARNINGS, *flags, "-fsyntax-only", str(source)]
    result = subprocess.run(command, capture_output=True, text=True)
    return "" if result.returncode == 0 and not result.stderr else result.stderr.strip() or "failed"


def uses_stub(case):
    return any("rules/stubs" in flag for flag in case.flags)


def is_broken(source):
    """Does it say that its errors are what it is about?"""
    return "\n// broken: " in source.read_text(errors="replace")


def ways_to_compile(case, real):
    """(how, flags) pairs."""
    yield "stubs", [*case.flags, f"-I{STUBS}", *MARKS]
    if real is not None and not uses_stub(case):
        yield "real header", [*case.flags, *real, *MARKS]


def check_folder(folder, real):
    """(problems, files compiled)."""
    problems, compiled = [], 0
    for path in annotations.find_cases([ROOT / "testdata" / folder]):
        case = annotations.read_case(path)
        for how, flags in ways_to_compile(case, real):
            for source in case.sources:
                if is_broken(Path(source)):
                    continue
                compiled += 1
                said = compile_source(source, flags)
                if said:
                    problems.append(f"{os.path.relpath(source, ROOT)} with {how}:\n{said}")
    return problems, compiled


def main():
    failed = skipped = 0
    for folder, package in FOLDERS.items():
        real = clang_ast.package_flags(package) if package else None
        if package and real is None:
            print(f"SKIP: {package} is not installed, {folder} is compiled with the stubs only")
            skipped += 1
        problems, compiled = check_folder(folder, real)
        failed += len(problems) or not compiled
        print(f"{folder}: {compiled} compilations, {len(problems)} problems")
        for problem in problems:
            print(problem)
    return 1 if failed else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())

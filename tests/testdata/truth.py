#!/usr/bin/env python3
"""Compiles and runs annotated sources: what `// run:` says must be what really happens.

SPDX-License-Identifier: MIT

    tests/testdata/truth.py [PATH...]

`leaks N` and `clean` are judged by LeakSanitizer, so that an expectation cannot rest on a wrong example.
Where LeakSanitizer cannot work (under a tracer, some containers) the test is skipped.
"""
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import annotations  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
DRIVER = Path(__file__).with_name("truth_driver.c")
SUMMARY = re.compile(r"leaked in (\d+) allocation\(s\)")
LEAKED = "#include <stdlib.h>\nint main(void) { void *volatile p = malloc(8); p = NULL; return p != NULL; }\n"
COMPILE = [os.environ.get("CC", "gcc"), "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-g", "-O1",
           "-fno-omit-frame-pointer", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "detect_leaks=1:exitcode=0", "LSAN_OPTIONS": "exitcode=0"}


def compile_and_run(sources, flags, folder):
    """(what went wrong or "", allocations leaked)."""
    program = Path(folder, "program")
    object_files = [f"{folder}/{number}.o" for number in range(len(sources))]
    for source, object_file in zip(sources, object_files):
        built = subprocess.run([*COMPILE, *flags, "-Dmain=annotated_main", "-c", str(source), "-o", object_file],
                               capture_output=True, text=True)
        if built.returncode:
            return built.stderr.strip(), 0
    built = subprocess.run([*COMPILE, *object_files, str(DRIVER), "-o", str(program)], capture_output=True, text=True)
    if built.returncode:
        return built.stderr.strip(), 0
    ran = subprocess.run([str(program)], capture_output=True, text=True, env=ENVIRONMENT, timeout=60)
    leaked = SUMMARY.search(ran.stderr)
    if ran.returncode or (ran.stderr and not leaked):
        return f"exit code {ran.returncode}: {ran.stderr.strip()[:800]}", 0
    return "", int(leaked.group(1)) if leaked else 0


def can_see_leaks():
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "leak.c")
        source.write_text(LEAKED)
        problem, leaked = compile_and_run([source], [], folder)
    return not problem and leaked == 1


def judge(case):
    """Why the case's `run:` line is wrong, or None."""
    with tempfile.TemporaryDirectory() as folder:
        problem, leaked = compile_and_run(case.sources, case.flags, folder)
    wanted = int(case.run.split()[1]) if case.run.startswith("leaks") else 0
    if problem:
        return problem
    return None if leaked == wanted else f"says '{case.run}', and {leaked} allocations leaked"


def main():
    cases = [annotations.read_case(path) for path in annotations.find_cases(sys.argv[1:] or [ROOT / "testdata"])]
    cases = [case for case in cases if case.run == "clean" or case.run.startswith("leaks")]
    if not can_see_leaks():
        print("SKIP: LeakSanitizer does not work here")
        return 77
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        for case, problem in zip(cases, pool.map(judge, cases)):
            failed += bool(problem)
            if problem:
                print(f"FAIL {os.path.relpath(case.path, ROOT)}\n     {problem}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Runs the annotated sources that need a library: what `// linked-run:` says must be what really happens.

SPDX-License-Identifier: MIT

    tests/models/truth.py [PATH...]

`// linked-run: leaks [N] LINKER-FLAG...` or `clean`, judged by LeakSanitizer like `// run:`, which has no libraries.
A missing library or a LeakSanitizer that does not work is a loud SKIP.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DRIVER = ROOT / "tests/testdata/truth_driver.c"
LINE = re.compile(r"^// linked-run: (leaks|clean)(?: (\d+))?((?: -l\S+)+)$", re.M)
SUMMARY = re.compile(r"leaked in (\d+) allocation\(s\)")
PACKAGES = {"-ljansson": "jansson", "-ljson-c": "json-c", "-lgobject-2.0": "gobject-2.0", "-lgio-2.0": "gio-2.0"}
COMPILE = [os.environ.get("CC", "gcc"), "-std=gnu17", "-g", "-O1", "-fno-omit-frame-pointer",
           "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "detect_leaks=1:exitcode=0", "LSAN_OPTIONS": "exitcode=0",
               "G_SLICE": "always-malloc"}


def pkg_config(option, package):
    result = subprocess.run(["pkg-config", option, package], capture_output=True, text=True)
    return result.stdout.split() if result.returncode == 0 else None


def library_flags(libraries):
    """(compile flags, link flags), or None when a library is missing."""
    compiling, linking = [], []
    for library in libraries:
        cflags, libs = (pkg_config(option, PACKAGES[library]) for option in ("--cflags", "--libs"))
        if cflags is None or libs is None:
            return None
        compiling += cflags
        linking += libs
    return compiling, linking


def build(source, flags, folder):
    """The program's path; CalledProcessError carries what the compiler said."""
    compiling, linking = flags
    program, compiled = f"{folder}/program", f"{folder}/source.o"
    subprocess.run([*COMPILE, *compiling, "-Dmain=annotated_main", "-c", str(source), "-o", compiled], check=True,
                   capture_output=True, text=True)
    subprocess.run([*COMPILE, compiled, str(DRIVER), *linking, "-o", program], check=True, capture_output=True,
                   text=True)
    return program


def count_leaks(source, flags):
    with tempfile.TemporaryDirectory() as folder:
        program = build(source, flags, folder)
        ran = subprocess.run([program], capture_output=True, text=True, env=ENVIRONMENT, timeout=60)
    leaked = SUMMARY.search(ran.stderr)
    if ran.returncode or (ran.stderr and not leaked):
        raise RuntimeError(f"exit code {ran.returncode}: {ran.stderr.strip()[:800]}")
    return int(leaked.group(1)) if leaked else 0


def is_right(wanted, number, leaked):
    if wanted == "clean":
        return leaked == 0
    return leaked == int(number) if number else leaked > 0


def judge(source, wanted, number, libraries):
    """None when it holds, else why not; 'skip: ...' when a library is missing."""
    flags = library_flags(libraries)
    if flags is None:
        return f"skip: {' '.join(libraries)} is not installed"
    try:
        leaked = count_leaks(source, flags)
    except subprocess.CalledProcessError as error:
        return error.stderr.strip()
    except RuntimeError as error:
        return str(error)
    return None if is_right(wanted, number, leaked) else f"says '{wanted} {number or ''}', {leaked} allocations leaked"


def can_see_leaks():
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "leak.c")
        source.write_text("#include <stdlib.h>\nint main(void) { void *volatile p = malloc(8); p = NULL; return p != NULL; }\n")
        return count_leaks(source, ([], [])) == 1


def sources(paths):
    for path in map(Path, paths or [ROOT / "testdata"]):
        yield from sorted(path.rglob("*.c")) if path.is_dir() else [path]


def main():
    try:
        works = can_see_leaks()
    except RuntimeError:
        works = False
    if not works:
        print("SKIP: LeakSanitizer does not work here")
        return 77
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for source in sources(sys.argv[1:]):
        line = LINE.search(source.read_text(encoding="utf-8", errors="replace"))
        if not line:
            continue
        problem = judge(source, line.group(1), line.group(2), line.group(3).split())
        kind = "passed" if not problem else "skipped" if problem.startswith("skip:") else "failed"
        counts[kind] += 1
        if problem:
            print(f"{kind.upper()} {os.path.relpath(source, ROOT)}\n     {problem}")
    print(", ".join(f"{count} {kind}" for kind, count in counts.items()))
    return 1 if counts["failed"] else 77 if counts["skipped"] or not counts["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Every model parses alone, without a warning, and includes nothing but cyclecheck.h.

SPDX-License-Identifier: MIT
"""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import clang_ast  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
FLAGS = ["-Wall", "-Wextra", "-Werror", "-D__CYCLECHECK__", f"-I{ROOT / 'rules/include'}"]
MARKED = re.compile(r"^(?!typedef\b|struct\b|union\b|extern\b)\w[^;{}]*\([^;{}]*\)[^;{}]*;", re.M)


def problems_of(clang, model):
    text = model.read_text()
    includes = re.findall(r'^#include ["<](.*)[">]', text, re.M)
    if includes != ["cyclecheck.h"]:
        yield f"includes {includes}, not only cyclecheck.h"
    result = clang_ast.run_clang(clang, f'#include "{model}"\n', FLAGS)
    if result.returncode or result.stderr:
        yield result.stderr.strip()
    silent = [line for line in MARKED.findall(text) if "CYC_" not in line]
    for declaration in silent:
        yield f"says nothing of '{' '.join(declaration.split())}'"


def main():
    clang = clang_ast.find_clang()
    if not clang:
        print("SKIP: clang is not installed")
        return 77
    models = sorted((ROOT / "rules/models").glob("*.h"))
    failed = 0
    for model in models:
        for problem in problems_of(clang, model):
            failed += 1
            print(f"FAIL {model.name}: {problem}")
    print(f"{len(models)} models, {failed} problems")
    return 1 if failed or not models else 0


if __name__ == "__main__":
    sys.exit(main())

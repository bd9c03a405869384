#!/usr/bin/env python3
"""The names that select a model, read from its text, are the functions that clang sees in it.

SPDX-License-Identifier: MIT

    names.py NAMES_OF
"""
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import clang_ast  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
FLAGS = ["-D__CYCLECHECK__", f"-I{ROOT / 'rules/include'}"]
TRICKY = """/* int in_comment(void); */
#define in_macro(x) ((x) + 1)
typedef int (*in_typedef)(int a, void (*done)(void));
struct record { int (*in_field)(void); };
int plain(void) CYC_MARK("text with ( and ;");
struct record *spread_over(int a,
    void (*callback)(int)) CYC_NEW;
"""


def names_of(tool, path):
    return subprocess.run([tool, str(path)], capture_output=True, text=True, check=True).stdout.split()


def tricky_names(tool):
    with tempfile.NamedTemporaryFile("w", suffix=".h") as file:
        file.write(TRICKY)
        file.flush()
        return names_of(tool, file.name)


def main():
    tool, clang = sys.argv[1], clang_ast.find_clang()
    if not clang:
        print("SKIP: clang is not installed")
        return 77
    models = sorted((ROOT / "rules/models").glob("*.h"))
    failed = int(tricky_names(tool) != ["plain", "spread_over"])
    if failed:
        print(f"FAIL: {tricky_names(tool)}")
    for model in models:
        seen = set(clang_ast.functions_of(clang, f'#include "{model}"\n', FLAGS))
        found = set(names_of(tool, model))
        if seen != found:
            failed += 1
            print(f"FAIL {model.name}: only clang {sorted(seen - found)}, only the text {sorted(found - seen)}")
    print(f"{len(models)} models, {failed} problems")
    return 1 if failed or not models else 0


if __name__ == "__main__":
    sys.exit(main())

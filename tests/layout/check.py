#!/usr/bin/env python3
"""clang-format decides the layout of .c files.

SPDX-License-Identifier: MIT
"""
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "size"))
from check import list_files  # noqa: E402


def main():
    root = Path(__file__).resolve().parents[2]
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not program:
        print("SKIP: no clang-format here")
        return 77
    names = [name for name in list_files(root) if name.endswith(".c")]
    result = subprocess.run([program, "--dry-run", "-Werror", *names], cwd=root, capture_output=True, text=True)
    files = sorted({line.split(":")[0] for line in result.stderr.splitlines() if "[-Wclang-format-violations]" in line})
    print("\n".join(f"{name}: not laid out by clang-format" for name in files) or f"{len(names)} files are laid out")
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())

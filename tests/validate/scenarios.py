#!/usr/bin/env python3
"""Runs every annotated scenario: what running shows must be what the source says.

SPDX-License-Identifier: MIT
"""
import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("testdata/scenarios", "testdata/programs", "testdata/jansson")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True)
    tool = parser.parse_args().tool
    ran = subprocess.run([tool, "validate", *FOLDERS], cwd=ROOT, capture_output=True, text=True, timeout=1500)
    rows = [line for line in ran.stdout.splitlines()[1:]]
    wrong = [row for row in rows if not row.startswith("ok ")]
    print("\n".join(wrong), ran.stderr, sep="\n")
    confirmed = sum(" confirmed " in row for row in rows)
    refuted = sum(" refuted " in row for row in rows)
    is_right = ran.returncode == 0 and not wrong and confirmed >= 50 and refuted >= 30
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())

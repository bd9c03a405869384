#!/usr/bin/env python3
"""A disk that is full: exit 2, a message, the earlier database intact.

SPDX-License-Identifier: MIT
"""
import os
import subprocess
import sys
from pathlib import Path

import support

INNER = "CYCLECHECK_FULL_DISK_FOLDER"


class FullDisk(support.ProjectTest):
    def test_full_disk(self):
        folder = os.environ[INNER]
        self.pair()
        small = f"{folder}/graph.db"
        self.assert_exit(self.project.check(db=small), 1)
        before = Path(small).read_bytes()
        with open(f"{folder}/filler", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass
        names = ["node.c", "use.c"]
        for number in range(30):
            names.append(f"more{number}.c")
            self.project.write(names[-1], support.user(f"more{number}"))
        self.project.write_compile_database(names)
        result = self.project.check(db=small)
        self.assert_exit(result, 2)
        self.assertRegex(result.stderr, "(?i)disk|space|full")
        self.assertEqual(Path(small).read_bytes(), before)
        os.unlink(f"{folder}/filler")
        self.assert_exit(self.project.run("report", f"--db={small}"), 1)

    def test_standard_output_on_a_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        self.pair()
        with open("/dev/full", "w") as full:
            result = self.project.check("--format=json", capture_output=False, stdout=full, stderr=subprocess.PIPE)
        self.assert_exit(result, 2)


def main():
    """Again, inside a mount namespace of its own with a small disk; a skip where the system allows none."""
    if INNER in os.environ:
        support.main()
    folder = "/tmp"
    script = f'mount -t tmpfs -o size=16m none /mnt && exec env {INNER}=/mnt "$@"'
    for namespace in (["unshare", "-m"], ["unshare", "-rm"]):
        probe = subprocess.run([*namespace, "sh", "-c", script, "sh", "true"], capture_output=True, cwd=folder)
        if probe.returncode == 0:
            os.execvp("unshare", [*namespace, "sh", "-c", script, "sh", sys.executable, os.path.abspath(__file__)])
    print("SKIP: no small disk can be mounted here (needs root or user namespaces)")
    sys.exit(77)


if __name__ == "__main__":
    main()

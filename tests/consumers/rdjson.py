#!/usr/bin/env python3
"""rdjsonl read by a validator of reviewdog's format; hostile names included.

SPDX-License-Identifier: MIT
"""
import json
import shutil
import subprocess
import unittest
from pathlib import Path

import support

VALIDATOR = Path(__file__).resolve().parent / "node_modules/.bin/rdformat-validator"


@unittest.skipUnless(VALIDATOR.exists() and shutil.which("node"), "needs node and npm ci in tests/consumers")
class Rdjson(support.ProjectTest):
    def assert_valid(self):
        result = self.project.run("report", "--format=rdjsonl", f"--db={self.project.database}")
        lines = result.stdout.splitlines()
        self.assertEqual(len(lines), 2)
        for line in lines:
            self.project.write("one.json", line)
            ran = subprocess.run(["node", str(VALIDATOR), "--format", "json", "one.json"], cwd=self.project.root,
                                 capture_output=True, text=True)
            self.assertEqual(ran.returncode, 0, ran.stdout)
            files = json.loads(ran.stdout)["fileResults"]
            self.assertEqual([warning["path"] for file in files for warning in file.get("warningDetails", [])
                              if warning["path"] != "relatedLocations"], [])  # in the specification, unknown to the validator

    def test_valid(self):
        self.pair()
        self.project.write('a b#<x>"ä%.c', support.user("other"))
        self.project.write_compile_database(["node.c", "use.c", 'a b#<x>"ä%.c'])
        self.project.check()
        self.assert_valid()
        support.poison(self.project.database)
        self.assert_valid()


if __name__ == "__main__":
    support.main()

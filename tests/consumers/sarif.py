#!/usr/bin/env python3
"""SARIF read by its own validator, GitHub's rules included, and by its matcher of baselines.

SPDX-License-Identifier: MIT
"""
import json
import os
import subprocess
import unittest
from pathlib import Path

import support

TOOL = Path(__file__).resolve().parent / "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"


@unittest.skipUnless(TOOL.exists(), "needs npm ci in tests/consumers")
class Sarif(support.ProjectTest):
    def run_multitool(self, *arguments):
        environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
        TOOL.chmod(0o755)
        return subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, cwd=self.project.root, env=environment,
                              timeout=support.TIMEOUT_S)

    def write_report(self, name, *arguments):
        self.project.check("--level=note", f"--format=sarif:{name}", *arguments)

    def assert_valid(self, name):
        """The exit code says nothing; the log does."""
        result = self.run_multitool("validate", "--rule-kind", "Sarif;Ghas", name, "-o", "log.sarif", "--log", "ForceOverwrite")
        log = json.loads((self.project.root / "log.sarif").read_text())
        self.assertEqual([r["ruleId"] + str(r["message"]) for run in log["runs"] for r in run.get("results", [])], [], result.stdout)

    def test_valid(self):
        self.pair()
        self.project.write('a b#<x>"ä%.c', support.user("other"))
        self.project.write("silent.c", support.user("silent").replace("node_ref(a);", "node_ref(a); // NOLINT"))
        self.project.write_compile_database(["node.c", "use.c", 'a b#<x>"ä%.c', "silent.c", "gone.c"])
        self.write_report("all.sarif")
        self.assert_valid("all.sarif")
        self.project.run("baseline", "create", f"--db={self.project.database}", f"--root={self.project.root}")
        self.write_report("known.sarif")
        self.assert_valid("known.sarif")

    def test_valid_when_nothing_is_found(self):
        self.pair(is_cycle=False)
        self.write_report("none.sarif")
        self.assert_valid("none.sarif")

    def match(self, old, new):
        """The state of each result by their matcher."""
        self.run_multitool("match-results-forward", "-r", old, new, "-o", "matched.sarif", "--log", "ForceOverwrite")
        run, = json.loads((self.project.root / "matched.sarif").read_text())["runs"]
        return sorted(result["baselineState"] for result in run["results"])

    def ours(self, old):
        result = self.project.check("--format=json", "--level=note", f"--baseline={old}")
        return [finding["state"] for finding in json.loads(result.stdout)["findings"]]

    def test_their_matcher_agrees(self):
        self.pair()
        self.write_report("old.sarif")
        shifted = '#include "node.h"\n' + "// more\n" * 50 + support.function("use", True)
        for name, text, is_new in (("use.c", shifted, False), ("moved.c", support.user("use"), False),
                                   ("use.c", support.user("use") + support.function("second", True), True)):
            with self.subTest(name):
                (self.project.root / "use.c").unlink(missing_ok=True)
                self.project.write(name, text)
                self.project.write_compile_database(["node.c", name])
                self.write_report("new.sarif")
                theirs, ours = self.match("old.sarif", "new.sarif"), self.ours("old.sarif")
                self.assertEqual("new" in theirs, is_new, theirs)
                self.assertEqual("new" in ours, is_new, ours)
                self.assertNotIn("absent", theirs)


if __name__ == "__main__":
    support.main()

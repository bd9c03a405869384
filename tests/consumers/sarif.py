#!/usr/bin/env python3
"""SARIF held to its schema, read by its own validator, GitHub's rules included, and by its matcher of baselines.

SPDX-License-Identifier: MIT
"""
import json
import os
import shutil
import subprocess
import unittest
from pathlib import Path

import support

HERE = Path(__file__).resolve().parent
TOOL = HERE / "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
SCHEMA = HERE / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"


@unittest.skipUnless(TOOL.exists() and SCHEMA.exists() and shutil.which("node"), "needs node and npm ci in tests/consumers")
class Sarif(support.ProjectTest):
    def run_multitool(self, *arguments):
        environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
        TOOL.chmod(0o755)
        return subprocess.run([str(TOOL), *arguments], capture_output=True, text=True, cwd=self.project.root, env=environment,
                              timeout=support.TIMEOUT_S)

    def write_report(self, name, *arguments):
        self.project.check("--level=note", f"--format=sarif:{name}", *arguments)

    def assert_of_schema(self, name):
        ran = subprocess.run(["node", str(HERE / "schema.js"), str(SCHEMA), name], capture_output=True, text=True, cwd=self.project.root)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        try:
            import jsonschema
            jsonschema.Draft4Validator(json.loads(SCHEMA.read_text())).validate(json.loads((self.project.root / name).read_text()))
        except ImportError:
            pass

    def assert_valid(self, name):
        """The exit code says nothing; the log does."""
        self.assert_of_schema(name)
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

    def test_of_schema_whatever_the_names_are(self):
        self.pair()
        self.project.check()
        support.poison(self.project.database)
        self.project.run("report", "--format=sarif:hostile.sarif", f"--db={self.project.database}")
        self.assert_of_schema("hostile.sarif")
        self.project.write("wrong.sarif", (self.project.root / "hostile.sarif").read_text().replace('"2.1.0"', '"2.1"'))
        with self.assertRaises(AssertionError):
            self.assert_of_schema("wrong.sarif")

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

    def agree(self, files, is_new):
        """The project as these files: both matchers find something new, or both do not, and neither loses any."""
        for path in self.project.root.glob("*.c"):
            path.unlink()
        for name, text in {"node.c": support.NODE_C, **files}.items():
            self.project.write(name, text)
        self.project.write_compile_database(["node.c", *files])
        self.write_report("new.sarif")
        theirs, ours = self.match("old.sarif", "new.sarif"), self.ours("old.sarif")
        self.assertEqual("new" in theirs, is_new, theirs)
        self.assertEqual("new" in ours, is_new, ours)
        self.assertNotIn("absent", theirs)
        self.assertNotIn("absent", ours)

    def test_their_matcher_agrees(self):
        self.pair()
        self.write_report("old.sarif")
        head, function = '#include "node.h"\n', support.function("use", True)
        for what, files, is_new in (
                ("shifted lines", {"use.c": head + "// more\n" * 50 + function}, False),
                ("a renamed file", {"renamed.c": head + function}, False),
                ("one more", {"use.c": head + function + support.function("second", True)}, True)):
            with self.subTest(what):
                self.agree(files, is_new)

    def test_their_matcher_agrees_on_moved_functions(self):
        self.pair()
        head, use, second = '#include "node.h"\n', support.function("use", True), support.function("second", True)
        self.project.write("use.c", head + use + second)
        self.write_report("old.sarif")
        for what, files in (("within the file", {"use.c": head + second + use}),
                            ("into another file", {"use.c": head + second, "other.c": head + use}),
                            ("under another name", {"use.c": head + support.function("renamed", True) + second})):
            with self.subTest(what):
                self.agree(files, False)


if __name__ == "__main__":
    support.main()

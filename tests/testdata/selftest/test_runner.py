#!/usr/bin/env python3
"""Tests the testdata runner itself: what it accepts, and that it can fail.

SPDX-License-Identifier: MIT
"""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNNER = HERE.parent / "run.py"
STORE = '// fake: {"rule": "store-cycle", "edges": [{"holder_name": "a", "holder": "struct node"}, ' \
        '{"holder_name": "b", "holder": "struct node"}]}'


def run(files):
    """The runner's exit code and output on a folder with these files, name -> text."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        command = [sys.executable, RUNNER, "--tool", HERE / "fake_tool.py", folder]
        result = subprocess.run(command, capture_output=True, text=True)
        return result.returncode, result.stdout


class Runner(unittest.TestCase):
    def accepts(self, text, name="case.c"):
        code, output = run({name: text})
        self.assertEqual((code, output.splitlines()[-1]), (0, "1 passed, 0 failed"), output)

    def rejects(self, text, part, name="case.c"):
        code, output = run({name: text})
        self.assertEqual(code, 1, output)
        self.assertIn(part, output)

    def test_expectation_at_the_end_of_the_line(self):
        self.accepts("x; " + STORE + " // expect: store-cycle\n")

    def test_expectation_is_about_one_line(self):
        self.rejects("x; // expect: store-cycle\nx; " + STORE + "\n", "- case.c:1")
        self.accepts("// expect: store-cycle\nx; " + STORE + "\n")

    def test_expectation_above_with_comment_between(self):
        self.accepts("// expect: store-cycle\n// why it leaks\n\nx; " + STORE + "\n")

    def test_rotated_cycle(self):
        self.accepts("// expect: store-cycle b -> a -> b\nx; " + STORE + "\n")

    def test_cycle_by_type(self):
        self.accepts("// expect: store-cycle node -> node -> node\nx; " + STORE + "\n")

    def test_wrong_cycle(self):
        self.rejects("// expect: store-cycle a -> c -> a\nx; " + STORE + "\n", "- case.c:2: expect: store-cycle a -> c")

    def test_message_part(self):
        self.accepts("// expect: store-cycle m\nx; " + STORE + "\n")
        self.rejects("// expect: store-cycle other\nx; " + STORE + "\n", "- case.c:2")

    def test_severity(self):
        self.accepts("// expect(warning): store-cycle\nx; " + STORE + "\n")
        self.rejects("// expect(error): store-cycle\nx; " + STORE + "\n", "expect(error)")

    def test_missing_finding(self):
        self.rejects("x; // expect: store-cycle\n", "- case.c:1: expect: store-cycle")

    def test_unexpected_finding(self):
        self.rejects("// expect-none\nx; " + STORE + "\n", "+ case.c:2: warning: m [store-cycle]")

    def test_two_findings_need_two_expectations(self):
        self.rejects("// expect: store-cycle\n// expect: store-cycle\nx; " + STORE + "\n", "- case.c:3")

    def test_near_miss(self):
        self.accepts("x; // expect-not: store-cycle\n")
        self.rejects("// expect-not: store-cycle\nx; " + STORE + "\n", "a near miss that must not be found")

    def test_known_gap(self):
        self.accepts("x; // known-to-fail: store-cycle\n")
        self.rejects("// known-to-fail: store-cycle\nx; " + STORE + "\n", "now passes")

    def test_suppressed_finding_does_not_count(self):
        self.accepts('// expect-none\nx; // fake: {"rule": "store-cycle", "suppressed_by": "NOLINT"}\n')

    def test_exit_codes(self):
        self.rejects("// expect-none\n// flags: -DEXIT3\n", "exit code 3, expected 0 or 1")
        self.accepts("// expect-none\n// exit: 3\n// flags: -DEXIT3\n")

    def test_broken_annotations(self):
        self.rejects("int x;\n", "says nothing")
        self.rejects("// expect: Store\n", "needs a rule")
        self.rejects("// expect-none\nx; // expect: store-cycle\n", "stands beside")
        self.rejects("// expect-none\n// run: perhaps\n", "'run' is")

    def test_folder_is_one_case(self):
        code, output = run({"pair.d/a.c": "// expect: store-cycle\nx; " + STORE + "\n", "pair.d/b.c": "y;\n"})
        self.assertEqual((code, output), (0, "1 passed, 0 failed\n"))


if __name__ == "__main__":
    unittest.main()

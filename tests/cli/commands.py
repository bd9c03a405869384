#!/usr/bin/env python3
"""Runs the program: usage, help and what it prints without a project.

SPDX-License-Identifier: MIT
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = os.path.abspath(sys.argv.pop(1))
ROOT = Path(sys.argv.pop(1))


def run(*arguments, **options):
    settings = {"capture_output": True, "text": True, "timeout": 60}
    return subprocess.run([TOOL, *arguments], **{**settings, **options})


class Commands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="cyclecheck-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def assert_fails(self, arguments, *parts):
        """Exit 2, nothing on stdout, one line of message that holds `parts`."""
        result = run(*arguments, cwd=self.folder)
        self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
        for part in parts:
            self.assertIn(part, result.stderr)
        for line in result.stderr.splitlines():
            self.assertTrue(line.startswith("cyclecheck: "), line)
        return result.stderr

    def test_manual_pages(self):
        macros = {".TH", ".SH", ".TP", ".BR", '.\\"'}
        for arguments in ([], ["check"], ["baseline"], ["graph"]):
            text = run("man", *arguments).stdout
            self.assertIn("\n.SH NAME\n", text)
            used = {line.split(" ")[0] for line in text.splitlines() if line.startswith(".")}
            self.assertLessEqual(used, macros, arguments)
        self.assertIn("\\fB\\-\\-changed\\-since\\fR", run("man", "check").stdout)

    def test_help_of_every_command(self):
        overview = run("help").stdout
        self.assertEqual(run("--help").stdout, overview)
        self.assertLessEqual(len(overview.splitlines()), 34, "does not fit one screen")
        names = [line.split()[0] for line in overview.splitlines() if line.startswith("  ")]
        self.assertIn("check", names)
        for name in names:
            text = run("help", name)
            self.assertEqual(text.returncode, 0)
            self.assertTrue(text.stdout.startswith(f"usage: cyclecheck {name}"))
            self.assertEqual(run(name, "--help").stdout, text.stdout)

    def test_no_arguments_is_wrong_usage(self):
        result = run()
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn("usage:", result.stderr)

    def test_unknown_commands(self):
        self.assert_fails(["chekc"], "nearest is check")
        self.assert_fails(["invalidate"], "unknown command")
        self.assert_fails(["help", "reprot"], "nearest is report")
        self.assert_fails(["/"], "cyclecheck check /")
        self.assert_fails(["-x"], "unknown command '-x'")
        self.assert_fails(["\x1b[31m"], "\\x1b[31m")

    def test_wrong_arguments(self):
        self.assert_fails(["rules", "x"], "usage: cyclecheck rules")
        self.assert_fails(["explain"], "usage: cyclecheck explain RULE")
        self.assert_fails(["explain", "stor-cycle"], "nearest is store-cycle")
        self.assert_fails(["completion", "tcsh"], "bash, zsh, fish")
        self.assert_fails(["merge", "a.db"], "-o FILE")
        self.assert_fails(["merge", "-o", "x.db", "--expect=2", "a.db"], "1 shards and 2 were expected")
        self.assert_fails(["extract", "--shard=1/2"], "--shard needs -o FILE")
        self.assert_fails(["report", "--format=sarif9"], "json, jsonl")
        self.assert_fails(["report", "--format=json", "--format=text"], "only one --format")
        self.assert_fails(["report", "--format=json:"], "names no file")
        self.assert_fails(["report", "--checks=-*"], "leaves no rule")
        self.assert_fails(["report", "--checks=apend-cycle"], "nearest is append-cycle")
        self.assert_fails(["report", "--checks=x*"], "no rule matches")
        self.assert_fails(["report", "--header-filter=("], "--header-filter")
        self.assert_fails(["query", "--format=xml"], "csv, json, table")
        self.assert_fails(["report"], "no database found")
        self.assert_fails(["report", "--db=none.db"], "there is no database 'none.db'", "cyclecheck check")
        self.assert_fails(["check"], "")
        self.assert_fails(["check", "", "--"], "an empty PATH")
        self.assert_fails(["check", "--root=none", "."], "--root=none is no folder")
        self.assertEqual(os.listdir(self.folder), [])

    def test_version(self):
        self.assertIn("cyclecheck ", run("--version").stdout)
        version = json.loads(run("--version=json").stdout)
        self.assertLessEqual({"version", "revision", "libclang", "sqlite", "schema", "fingerprint"}, version.keys())

    def test_explain_is_the_documentation(self):
        for line in run("rules").stdout.splitlines():
            rule = line.split()[0]
            page = ROOT / "docs" / "rules" / f"{rule}.md"
            self.assertEqual(run("explain", rule).stdout, page.read_text(), f"write {page} with 'cyclecheck explain'")

    def test_schema_documents_the_views(self):
        schema = run("schema").stdout
        for view in ("finding", "finding_step", "finding_edge", "finding_occurrence", "ownership", "store", "slot", "type",
                     "allocation", "callback", "api_role", "function", "call_site", "translation_unit", "source_file",
                     "truncation", "suppression", "validation"):
            self.assertIn(f"CREATE VIEW {view} (", schema)

    def test_lists(self):
        self.assertIn("findings", run("query", "--list").stdout)
        models = run("models").stdout
        self.assertIn("jansson", models)
        doctor = run("doctor", cwd=self.folder)
        self.assertEqual(doctor.returncode, 0, doctor.stdout)
        self.assertIn("ok", doctor.stdout)

    def test_output_that_cannot_be_written(self):
        with open("/dev/full", "w", encoding="ascii") as full:
            result = run("schema", capture_output=False, stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(result.returncode, 2)
        self.assertIn("cannot write to stdout", result.stderr)
        closed = subprocess.run(["sh", "-c", 'exec "$0" schema >&-', TOOL], capture_output=True, text=True, timeout=60)
        self.assertEqual((closed.returncode, closed.stderr), (0, ""))
        piped = subprocess.run(["bash", "-c", 'set -o pipefail; "$0" schema | head -1 >/dev/null', TOOL],
                               capture_output=True, text=True, timeout=60)
        self.assertEqual((piped.returncode, piped.stderr), (0, ""))


class Completions(unittest.TestCase):
    def complete(self, *words):
        script = ('source <("$0" completion bash); COMP_WORDS=(cyclecheck "$@"); COMP_CWORD=$#; _cyclecheck; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        result = subprocess.run(["bash", "-c", script, TOOL, *words], capture_output=True, text=True, timeout=60)
        return result.stdout.split()

    def test_bash(self):
        self.assertIn("check", self.complete("ch"))
        self.assertEqual(self.complete("check", "--level=n"), ["--level=note"])
        self.assertEqual(self.complete("explain", "app"), ["append-cycle"])
        self.assertNotIn("--shard=", self.complete("check", "--s"))

    def check_syntax(self, shell, *flags):
        if not shutil.which(shell):
            self.skipTest(f"{shell} is not installed")
        with tempfile.NamedTemporaryFile("w", suffix=f".{shell}") as script:
            script.write(run("completion", shell).stdout)
            script.flush()
            result = subprocess.run([shell, *flags, script.name], capture_output=True, text=True, timeout=60)
            self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_syntax(self):
        for shell in ("bash", "zsh", "fish"):
            with self.subTest(shell=shell):
                self.check_syntax(shell, "-n")


if __name__ == "__main__":
    unittest.main()

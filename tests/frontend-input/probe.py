"""Drives the probe program in a scratch tree.

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

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else "frontend_probe"


MARKS = Path(__file__).parents[2] / "rules/include/cyclecheck.h"


class Tree(unittest.TestCase):
    """A test with a folder of its own, marked as a project's root."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="cyclecheck-input-")
        self.addCleanup(scratch.cleanup)
        self.base = Path(scratch.name).resolve()
        self.root = self.base / "tree"
        (self.root / ".git").mkdir(parents=True)
        self.data = self.base / "data"
        self.write_data()

    def write_data(self):
        """Models of our own: these tests are about the machinery, whatever models come with the tool."""
        for folder in ("include", "models", "stubs"):
            (self.data / folder).mkdir(parents=True)
        shutil.copy(MARKS, self.data / "include")
        (self.data / "models/tiny.h").write_text("#include <cyclecheck.h>\ntypedef struct tiny tiny "
                                                 "CYC_REFCOUNTED(tiny_ref, tiny_unref);\ntiny *tiny_ref(tiny *t);\n"
                                                 "void tiny_unref(tiny *t);\n", encoding="utf-8")

    def write(self, name, text=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def write_database(self, entries, name="compile_commands.json"):
        return self.write(name, entries if isinstance(entries, str) else json.dumps(entries))

    def run_probe(self, *arguments, cwd=None, env=None):
        environment = dict(env or os.environ, CYCLECHECK_DATA=str(self.data))
        return subprocess.run([PROGRAM, *map(str, arguments)], cwd=cwd or self.root, capture_output=True, text=True,
                              timeout=300, check=False, env=environment)

    def find(self, *arguments, cwd=None):
        result = self.run_probe("find", *arguments, cwd=cwd)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def find_fails(self, *arguments, cwd=None):
        result = self.run_probe("find", *arguments, cwd=cwd)
        self.assertEqual(result.returncode, 2, result.stdout)
        return result.stderr

    def arguments_of(self, command, file="a.c", directory="."):
        """What the flags of one compile command come to, the tree spelled ROOT."""
        self.write(file)
        key = "arguments" if isinstance(command, list) else "command"
        self.write_database([{"directory": directory, key: command, "file": file}])
        found = self.find()
        return [a.replace(str(self.root), "ROOT") for a in found["commands"][0]["arguments"]]

    def extract(self, *arguments, db="graph.db"):
        """The statistics of a run, parsed."""
        result = self.run_probe("extract", "--db", self.base / db, *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def rows(self, sql, db="graph.db"):
        import sqlite3
        connection = sqlite3.connect(f"file:{self.base / db}?mode=ro", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def dump(self, db="graph.db"):
        """Everything but what depends on time and machine."""
        import sqlite3
        connection = sqlite3.connect(f"file:{self.base / db}?mode=ro", uri=True)
        try:
            volatile = ('"run"', '"timing"', '"file_stamp"')
            return [line for line in connection.iterdump() if not line.startswith(tuple(f"INSERT INTO {t}" for t in volatile))]
        finally:
            connection.close()

    def files(self):
        """Every file below the scratch folder, by name and content."""
        return {str(p): p.read_bytes() for p in self.base.rglob("*") if p.is_file()}


def entry(file="a.c", flags="", **more):
    return {"directory": ".", "file": file, "command": f"cc {flags} -c {file}", **more}


def main():
    unittest.main()

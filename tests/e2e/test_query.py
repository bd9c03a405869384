#!/usr/bin/env python3
"""Every canned query in every format; what --sql may do, and for how long; the database in other programs; the pages
about queries.

SPDX-License-Identifier: MIT
"""
import csv
import io
import json
import re
import shlex
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

import support

SOURCE = Path(__file__).resolve().parents[2]
# Arguments, and a word that an answer about the pair project has; None: it has no row there.
QUERIES = {
    "api": (["node_ref"], None), "callbacks": ([], None), "cycles": ([], "struct node.parent => struct node"),
    "finalizers": ([], "node_unref"), "findings": ([], "closes a reference cycle"), "includers": (["use.c"], "use.c"),
    "owners": (["node"], "struct node.child"),
    "path": (["node", "node"], "struct node.child"), "slow-files": ([], "use.c"), "stores": (["node.parent"], "use.c"),
    "suppressions": ([], None), "traverse": (["node"], None), "truncations": ([], None), "types": ([], "struct node"),
    "who-holds": (["struct node"], "struct node.parent"),
}
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"


class Query(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()
        self.project.check()

    def query(self, *arguments, code=0):
        result = self.project.run("query", f"--db={self.project.database}", *arguments)
        self.assert_exit(result, code)
        return result

    def test_every_canned_query(self):
        files = {path.stem for path in (SOURCE / "db/queries").glob("*.sql")}
        self.assertEqual(files, set(QUERIES), "a new query needs a line here")
        listed = self.query("--list").stdout
        for name, (arguments, word) in QUERIES.items():
            with self.subTest(name):
                self.assertRegex(listed, rf"(?m)^ *{name}\b")
                rows = json.loads(self.query(name, *arguments, "--format=json").stdout)
                self.assertEqual(any(word in str(value) for row in rows for value in row.values()) if word else not rows, True, rows)
                table = self.query(name, *arguments).stdout
                self.assertEqual(len(list(csv.DictReader(io.StringIO(self.query(name, *arguments, "--format=csv").stdout)))), len(rows))
                self.assertEqual(table.count("\n"), len(rows) + 1 if rows else 0)
                box = self.query(name, *arguments, "--format=box").stdout
                self.assertEqual(len({len(line) for line in box.splitlines()}), 1 if rows else 0)

    def test_arguments_are_values(self):
        for hostile in ("x' OR 1=1 --", '"; DROP TABLE findings; --', "%", "\\", "é\n"):
            self.assertEqual(json.loads(self.query("owners", hostile, "--format=json").stdout), [])
        self.assertEqual(len(json.loads(self.query("findings", "--format=json").stdout)), 1)

    def test_wrong_use(self):
        self.assertIn("findings", self.query("finding", code=2).stderr)
        self.query("owners", code=2)
        self.query("owners", "a", "b", code=2)
        self.query("findings", "--format=xml", code=2)
        self.query("--sql", "SELECT nothing FROM finding", code=2)
        self.query("--sql", "", code=2)

    def test_endless_queries_are_stopped(self):
        started = time.monotonic()
        result = self.query("--sql", ENDLESS, code=2)
        self.assertLess(time.monotonic() - started, 60)
        self.assertRegex(result.stderr, r"stopped|limit|too long|seconds")
        rows = self.query("--sql", ENDLESS.replace("max(x)", "x"), "--format=json")
        self.assertRegex(rows.stderr, r"rows")
        self.assertLess(len(rows.stdout), 100_000_000)
        self.query("--sql", "SELECT length(replace(hex(zeroblob(500000000)), '0', '00000000'))", code=2)

    def test_other_programs_open_it(self):
        database = sqlite3.connect(f"file:{self.project.database}?mode=ro", uri=True)
        self.assertEqual(database.execute("SELECT rule, file FROM finding").fetchall(), [("store-cycle", "use.c")])
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(database.execute("PRAGMA journal_mode").fetchall(), [("delete",)])
        database.close()
        if shutil.which("sqlite3"):
            ran = subprocess.run(["sqlite3", "-readonly", self.project.database, ".tables"], capture_output=True, text=True, check=True)
            self.assertIn("finding_edge", ran.stdout)

    def test_schema_has_comments_and_a_diagram(self):
        text = self.project.run("schema").stdout
        self.assertIn("finding 1 --- * finding_step", text)
        for view in re.findall(r"CREATE VIEW (\w+)", text):
            self.assertRegex(text, rf"(?m)^--.*\n(--.*\n)*CREATE VIEW {view} \(", view)

    def test_the_pages_commands_work(self):
        commands = []
        for page in ("questions.md", "database.md", "usage.md", "validate.md"):
            text = (SOURCE / "docs" / page).read_text()
            commands += re.findall(r"(?m)^(?:\$ |    )?(cyclecheck (?:query|schema|graph).*)$", text.replace("\\\n", ""))
        self.assertGreater(len(commands), 12)
        for command in commands:
            words = [word for word in shlex.split(command, comments=True)][1:]
            if "|" in words or ">" in words:
                words = words[:min(words.index(mark) for mark in ("|", ">") if mark in words)]
            with self.subTest(command):
                result = self.project.run(*words, env={"CYCLECHECK_DB": str(self.project.database), "PATH": "/usr/bin:/bin"})
                self.assertNotRegex(result.stderr, r"no such|syntax error|unknown|usage")
                self.assertIn(result.returncode, (0, 2) if "graph" in words else (0,), result.stderr)


if __name__ == "__main__":
    support.main()

#!/usr/bin/env python3
"""Checks a small project and holds what comes out to the contract: streams, exit codes, JSON, stages.

SPDX-License-Identifier: MIT
"""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import json_schema

TOOL = os.path.abspath(sys.argv.pop(1))
SCHEMA = json.loads((Path(sys.argv.pop(1)) / "docs" / "schema.json").read_text())

NODE = """#include <stdlib.h>
struct node { int refs; struct node *child, *parent; };
static inline struct node *node_ref(struct node *n) { n->refs++; return n; }
void node_unref(struct node *n);
struct node *node_new(void);
"""
NODE_C = """#include "node.h"
struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n) abort();
  n->refs = 1;
  return n;
}
void node_unref(struct node *n) {
  if (!n || --n->refs) return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}
"""
CYCLE = """#include "node.h"
void NAME(void);
void NAME(void) {
  struct node *a = node_new(), *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a);
  node_unref(a);
  node_unref(b);
}
"""
KEPT = """#include "node.h"
void adopt(struct node *p, struct node *c);
void adopt(struct node *p, struct node *c) { p->child = node_ref(c); c->parent = node_ref(p); }
static void leave(struct node *c) { node_unref(c->parent); c->parent = 0; }
void on_close(struct node *c);
void on_close(struct node *c) { leave(c); }
"""


class Reports(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="cyclecheck-reports-")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("src/node.h", NODE)
        self.write("src/node.c", NODE_C)
        self.write("src/use.c", CYCLE.replace("NAME", "use"))
        self.write("lib/adopt.c", KEPT.replace("node.h", "../src/node.h"))
        self.entries(["src/node.c", "src/use.c", "lib/adopt.c"])

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def entries(self, names):
        self.write("compile_commands.json", json.dumps(
            [{"directory": str(self.root), "file": name, "arguments": ["cc", "-c", name]} for name in names]))

    def run_tool(self, *arguments, code=None, **options):
        settings = {"capture_output": True, "text": True, "cwd": self.root, "timeout": 300}
        result = subprocess.run([TOOL, *arguments], **{**settings, **options})
        if code is not None:
            self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result

    def check_json(self, result):
        document = json.loads(result.stdout)
        self.assertEqual(list(json_schema.problems(document, SCHEMA)), [])
        try:
            import jsonschema
            jsonschema.validate(document, SCHEMA)
        except ImportError:
            pass
        return document

    def test_json_is_what_the_schema_says(self):
        document = self.check_json(self.run_tool("check", "--format=json", "--level=note", code=1))
        self.assertEqual(document["summary"]["files"], 3)
        self.assertEqual([finding["file"] for finding in document["findings"]], ["lib/adopt.c", "src/use.c"])
        self.assertEqual(document["root"], os.path.realpath(self.root) if not self.root.is_symlink() else str(self.root))
        same = self.check_json(self.run_tool("report", "--format=json", "--level=note", code=1))
        self.assertEqual(same, document)

    def test_json_with_losses(self):
        self.write("src/bad.c", '#include "none.h"\nvoid f(none_t *x) { x->next = g(x); }\n')
        self.entries(["src/node.c", "src/bad.c", "src/gone.c"])
        document = self.check_json(self.run_tool("check", "--format=json", code=3))
        self.assertEqual({loss["path"] for loss in document["summary"]["lost"]}, {"src/bad.c", "src/gone.c"})
        self.assertFalse(document["summary"]["complete"])

    def test_incomplete_can_be_allowed(self):
        self.entries(["src/node.c", "src/gone.c", "src/lost.c"])
        result = self.run_tool("check", code=3)
        self.assertIn("src/gone.c", result.stderr)
        self.write("known.txt", "# moved\nsrc/gone.c\n")
        self.run_tool("report", "--allow-incomplete=known.txt", code=3)
        self.run_tool("report", "src/node.c", code=0)
        self.run_tool("report", "src/gone.c", code=3)
        self.write("known.txt", "src/gone.c\nsrc/l*.c\n")
        self.run_tool("report", "--allow-incomplete=known.txt", code=0)
        self.run_tool("report", "--allow-incomplete", code=0)
        self.run_tool("report", "--allow-incomplete=none.txt", code=2)

    def test_guessed_flags_are_remembered(self):
        (self.root / "compile_commands.json").unlink()
        self.write("lib/adopt.c", '#include "node.h"\nint unused;\n')
        self.run_tool("check", "lib", code=3)
        self.run_tool("report", code=3)
        self.run_tool("report", "--allow-incomplete", code=0)
        self.run_tool("check", "lib", "--", "-I../src", "-Isrc", code=0)
        self.run_tool("report", code=0)

    def test_streams(self):
        result = self.run_tool("check", code=1)
        for line in result.stdout.splitlines():
            self.assertRegex(line, r"^(src/use\.c:\d+:\d+: (error|note): | *\d* \| )")
        self.assertRegex(result.stdout.splitlines()[-1] + result.stdout, r"\[[0-9a-f]{8}\]")
        for part in ("3 files, 0 lost", "1 error, 0 warnings, 1 note", "1 note hidden", "graph.db", "next: cyclecheck"):
            self.assertIn(part, result.stderr)
        quiet = self.run_tool("check", "-q", code=1)
        self.assertEqual((quiet.stdout, quiet.stderr), (result.stdout, ""))

    def test_several_formats(self):
        result = self.run_tool("check", "--format=text", "--format=json:out.json", code=1)
        self.assertIn("[store-cycle]", result.stdout)
        self.assertEqual(list(json_schema.problems(json.loads((self.root / "out.json").read_text()), SCHEMA)), [])
        result = self.run_tool("check", "-o", "out.txt", code=1)
        self.assertEqual(result.stdout, "")
        self.assertIn("[store-cycle]", (self.root / "out.txt").read_text())
        self.run_tool("report", "--format=json:none/out.json", code=2)

    def test_device_or_pipe_as_output_stays_what_it_is(self):
        self.run_tool("check", code=1)
        os.mkfifo(self.root / "pipe")
        reader = subprocess.Popen(["cat", "pipe"], cwd=self.root, stdout=subprocess.PIPE, text=True)
        self.run_tool("report", "--format=json:pipe", code=1)
        self.assertEqual(json.loads(reader.communicate(timeout=60)[0])["schema"], "cyclecheck-report/1")
        self.assertTrue((self.root / "pipe").is_fifo())

    def test_merge_does_not_eat_its_shards(self):
        self.run_tool("extract", "-o", "s.db", code=0)
        before = (self.root / "s.db").read_bytes()
        self.run_tool("merge", "-o", "s.db", "s.db", code=2)
        self.assertEqual((self.root / "s.db").read_bytes(), before)

    def test_nothing_changed_writes_nothing(self):
        self.run_tool("check", code=1)
        database = self.root / ".cyclecheck" / "graph.db"
        before = (database.stat().st_mtime_ns, database.stat().st_ino)
        self.run_tool("check", "--level=note", code=1)
        self.assertEqual((database.stat().st_mtime_ns, database.stat().st_ino), before)

    def test_paths_limit_the_report_only(self):
        self.run_tool("check", code=1)
        self.run_tool("check", "lib", code=0)
        self.run_tool("check", "--fail-on=note", "lib", code=1)
        self.run_tool("report", "src/use.c", code=1)
        result = self.run_tool("report", "--level=note", "use.c", cwd=self.root / "src", code=1)
        self.assertTrue(result.stdout.startswith("use.c:6:"), result.stdout)
        self.assertNotIn("adopt", result.stdout)

    def test_report_needs_no_tree(self):
        first = self.run_tool("check", "--level=note", code=1).stdout
        for folder in ("src", "lib"):
            shutil.rmtree(self.root / folder)
        self.assertEqual(self.run_tool("report", "--level=note", code=1).stdout, first)

    def test_stale(self):
        self.run_tool("check", code=1)
        self.write("src/use.c", "\n" + CYCLE.replace("NAME", "use"))
        self.assertIn("(stale: src/use.c changed since)", self.run_tool("report", code=1).stdout)
        self.assertNotIn("stale", self.run_tool("check", code=1).stdout)

    def test_shards_are_one_check(self):
        whole = self.check_json(self.run_tool("check", "--format=json", "--level=note", "--db=one.db", code=1))
        for number in (1, 2):
            self.run_tool("extract", f"--shard={number}/2", "-o", f"s{number}.db", code=0)
        self.run_tool("merge", "-o", "all.db", "--expect=2", "s2.db", "s1.db", code=0)
        merged = self.check_json(self.run_tool("analyze", "all.db", "--format=json", "--level=note", code=1))
        self.assertEqual(merged["findings"], whole["findings"])

    def test_fingerprints_survive_moved_lines(self):
        def fingerprints():
            document = self.check_json(self.run_tool("check", "--format=json", "--level=note", code=1))
            return sorted(finding["fingerprint"] for finding in document["findings"])
        before = fingerprints()
        self.write("src/use.c", "\n\n// moved\n" + CYCLE.replace("NAME", "use"))
        self.assertEqual(fingerprints(), before)

    def test_odd_names(self):
        name = b"src/od\xff d\x1b[31m.c"
        (self.root / os.fsdecode(name)).write_text(CYCLE.replace("NAME", "odd"))
        result = self.run_tool("check", "src", "--format=text", "--", "-Isrc", text=False)
        self.assertNotIn(b"\x1b", result.stdout + result.stderr)

    def test_query_formats(self):
        self.run_tool("check", code=1)
        rows = list(csv.DictReader(io.StringIO(self.run_tool("query", "findings", "--format=csv", code=0).stdout)))
        self.assertEqual(len(rows), 2)
        listed = json.loads(self.run_tool("query", "--format=json", "--sql=SELECT id, rule FROM finding", code=0).stdout)
        self.assertEqual(listed, [{"id": 1, "rule": "store-cycle"}, {"id": 2, "rule": "store-cycle"}])
        self.assertIn("usage: cyclecheck query who-holds TYPE", self.run_tool("query", "who-holds", code=2).stderr)

    def test_color(self):
        self.run_tool("check", code=1)
        plain = self.run_tool("report").stdout
        self.assertIn("\x1b[", self.run_tool("report", "--color=always").stdout)
        forced = {**os.environ, "CLICOLOR_FORCE": "1"}
        self.assertIn("\x1b[", self.run_tool("report", env=forced).stdout)
        self.assertEqual(self.run_tool("report", env={**forced, "NO_COLOR": "1"}).stdout, plain)
        self.assertEqual(self.run_tool("report", "--color=never", env=forced).stdout, plain)

    def test_first_finding_of_each_level(self):
        text = self.run_tool("check", "--level=note", code=1).stdout
        self.assertEqual(re.findall(r"(?m)^(\S+?):\d+:\d+: (error|warning|remark): ", text),
                         [("lib/adopt.c", "remark"), ("src/use.c", "error")])


if __name__ == "__main__":
    unittest.main()

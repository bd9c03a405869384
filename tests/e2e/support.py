"""A small project in a folder of its own, and the tool run on it.

SPDX-License-Identifier: MIT
"""
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TIMEOUT_S = 600
VOLATILE_TABLES = ("run", "timing", "file_stamp")

NODE_H = """#ifndef NODE_H
#define NODE_H
#include <stdlib.h>
struct node { int refs; struct node *child; struct node *parent; };
struct node *node_new(void);
struct node *node_ref(struct node *n);
void node_unref(struct node *n);
#endif
"""
NODE_C = """#include "node.h"
struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refs = 1;
  return n;
}
struct node *node_ref(struct node *n) { n->refs++; return n; }
void node_unref(struct node *n) {
  if (!n || --n->refs > 0)
    return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}
"""


def function(name, is_cycle):
    """A function that makes two nodes, in a cycle or not."""
    closing = "  b->parent = node_ref(a);\n" if is_cycle else ""
    return (f"void {name}(void);\nvoid {name}(void) {{\n  struct node *a = node_new();\n  struct node *b = node_new();\n"
            f"  a->child = node_ref(b);\n{closing}  node_unref(a);\n  node_unref(b);\n}}\n")


def user(name, is_cycle=True):
    return '#include "node.h"\n' + function(name, is_cycle)


def tool_path():
    path = os.environ.get("CYCLECHECK")
    if not path:
        sys.exit("set CYCLECHECK to the cyclecheck program")
    return os.path.abspath(path)


def dump(path):
    """Everything in the database that may not depend on time, machine or -j."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        lines = []
        for name, kind, sql in database.execute("SELECT name, type, sql FROM sqlite_master ORDER BY type, name").fetchall():
            lines.append(f"{kind} {name}: {sql}")
            if kind == "table" and name not in VOLATILE_TABLES:
                lines += [f"{name} {row!r}" for row in database.execute(f'SELECT * FROM "{name}"')]
        return lines
    finally:
        database.close()


HOSTILE_TEXT = (b'"\'</script><script>alert(1)</script>&lt;&#60;\\N\\l{|}]]>--%0A::error::`_*[x](javascript:y)\n\r\t'
                b"\x1b[31m\x07\xc3\xa4\xf0\x9f\x98\x80\xff\xc3\xe2\x80\xae=1+1")


def poison(path):
    """Puts hostile text into every name and message of the findings: a database may come from anywhere."""
    columns = {"findings": ("rule", "file", "function", "message", "fix", "breaker", "finalizer"),
               "steps": ("file", "function", "message"), "occurrences": ("file", "function"),
               "edges": ("holder", "slot", "held", "holder_name", "held_name", "api", "file", "function"),
               "excerpt_files": ("file",), "excerpts": ("file", "text")}
    database = sqlite3.connect(path)
    with database:
        for table, names in columns.items():
            for name in names:
                database.execute(f"UPDATE OR IGNORE {table} SET {name} = CAST(? AS TEXT)", (HOSTILE_TEXT,))
    database.close()


class Project:
    def __init__(self, folder):
        self.root = Path(folder)
        self.database = self.root / "graph.db"

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def write_compile_database(self, names, flags=()):
        """One entry a file; `flags` may be a dictionary file -> flags."""
        own = flags if isinstance(flags, dict) else {}
        common = [] if own else list(flags)
        entries = [{"directory": str(self.root), "file": name,
                    "arguments": ["gcc", *common, *own.get(name, []), "-c", name, "-o", f"{name}.o"]} for name in names]
        self.write("compile_commands.json", json.dumps(entries))

    def command(self, *arguments):
        return [tool_path(), *map(str, arguments)]

    def run(self, *arguments, **options):
        settings = {"capture_output": True, "text": True, "errors": "replace", "cwd": self.root, "timeout": TIMEOUT_S}
        return subprocess.run(self.command(*arguments), **{**settings, **options})

    def check(self, *arguments, db=None, **options):
        return self.run("check", f"--db={db or self.database}", f"--root={self.root}", *arguments, **options)

    def tree(self):
        """Every file with its content, but for the database and the compile database."""
        skipped = {self.database.name, f"{self.database.name}.lock", "compile_commands.json"}
        return {str(p.relative_to(self.root)): p.read_bytes() if p.is_file() else None
                for p in sorted(self.root.rglob("*")) if p.name not in skipped}


class ProjectTest(unittest.TestCase):
    """Each test gets an empty project; `pair()` fills it with a type and a file that makes a cycle."""

    maxDiff = 4000

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="cyclecheck-e2e-")
        self.addCleanup(folder.cleanup)
        self.project = Project(folder.name)

    def pair(self, is_cycle=True):
        self.project.write("node.h", NODE_H)
        self.project.write("node.c", NODE_C)
        self.project.write("use.c", user("use", is_cycle))
        self.project.write_compile_database(["node.c", "use.c"])

    def assert_exit(self, result, code):
        self.assertEqual(result.returncode, code, f"stdout:\n{result.stdout}\nstderr:\n{result.stderr}")

    def assert_same_dump(self, left, right, what=""):
        one, other = dump(left), dump(right)
        if one == other:
            return
        in_one, in_other = set(one), set(other)
        different = [f"- {line}" for line in one if line not in in_other]
        different += [f"+ {line}" for line in other if line not in in_one]
        self.fail(f"{what}: the dumps differ:\n" + "\n".join(line[:300] for line in different[:30] or ["in order"]))


def main():
    program = unittest.main(exit=False, verbosity=1)
    if program.result.skipped and program.result.wasSuccessful():
        for test, reason in program.result.skipped:
            print(f"SKIP: {test}: {reason}")
        sys.exit(77)
    sys.exit(0 if program.result.wasSuccessful() else 1)

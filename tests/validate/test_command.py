#!/usr/bin/env python3
"""Runs programs of many kinds under the heap agent by `cyclecheck validate -- COMMAND`.

SPDX-License-Identifier: MIT
"""
import argparse
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = ""
HEAD = """
#include <stdlib.h>
#include <unistd.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
struct node { int refs; struct node *child, *parent; };
static struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n) abort();
  n->refs = 1;
  return n;
}
static struct node *node_ref(struct node *n) { n->refs++; return n; }
static void node_unref(struct node *n) {
  if (--n->refs > 0) return;
  if (n->child) node_unref(n->child);
  if (n->parent) node_unref(n->parent);
  free(n);
}
static struct node *kept;
static void cycle(void) {
  struct node *a = node_new(), *b = node_new();
  a->child = node_ref(b);
  b->parent = node_ref(a);
  node_unref(a);
  node_unref(b);
}
static void rooted(void) {
  kept = node_new();
  struct node *b = node_new();
  kept->child = node_ref(b);
  b->parent = node_ref(kept);
  node_unref(b);
}
static void *in_thread(void *data) { cycle(); return data; }
"""


class Command(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def build(self, body, *flags):
        source = self.folder / "program.c"
        source.write_text(HEAD + "int main(void) {\n" + body + "\nreturn 0;\n}\n")
        subprocess.run(["gcc", "-g", "-O1", *flags, "program.c", "-o", "program", "-pthread"], cwd=self.folder, check=True,
                       capture_output=True)

    def validate(self, *arguments):
        check = [TOOL, "check", "-q", "--root=.", "--db=graph.db", "program.c", "--"]
        subprocess.run(check, cwd=self.folder, capture_output=True, check=False)
        return subprocess.run([TOOL, "validate", "--db=graph.db", *arguments], cwd=self.folder, capture_output=True,
                              text=True, timeout=120)

    def verdicts(self):
        query = [TOOL, "query", "--db=graph.db", "--format=csv", "--sql=SELECT verdict, how, cycles FROM validation"]
        rows = subprocess.run(query, cwd=self.folder, capture_output=True, text=True, check=True)
        return rows.stdout.split()[1:]

    def check_one(self, body, cycles=1, flags=(), command=("./program",)):
        self.build(body, *flags)
        result = self.validate("--", *command)
        self.assertIn(f"{cycles} cycles, {2 * cycles} objects, {48 * cycles} bytes", result.stdout, result.stderr)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(self.verdicts().count(f"confirmed,leaked,{cycles}"), 1, self.verdicts())

    def test_one_cycle(self):
        self.check_one("cycle();")

    def test_optimised(self):
        self.check_one("cycle(); cycle(); if (kept) node_unref(kept);", 2, ("-O0",))

    def test_underscore_exit(self):
        self.check_one("cycle(); _exit(0);")

    def test_thread(self):
        self.check_one("pthread_t t; pthread_create(&t, NULL, in_thread, NULL); pthread_join(t, NULL);")

    def test_fork_counts_once(self):
        self.check_one("cycle(); if (fork() == 0) _exit(0); wait(NULL);")

    def test_in_child(self):
        self.check_one("if (fork() == 0) { cycle(); _exit(0); } wait(NULL);")

    def test_all_descriptors_closed(self):
        self.check_one("for (int i = 3; i < 1024; i++) close(i); cycle();")

    def test_through_exec(self):
        self.check_one("cycle();", command=("sh", "-c", "exec ./program"))

    def test_line_tables_only(self):
        self.check_one("cycle();", flags=("-g1",))

    def test_rooted_is_alive(self):
        self.build("rooted(); if (0) cycle();")
        result = self.validate("--", "./program")
        self.assertEqual(result.stdout, "")
        self.assertEqual(result.returncode, 0)

    def findings(self):
        query = [TOOL, "query", "--db=graph.db", "--format=csv",
                 "--sql=SELECT rule, fate, line, source, coalesce(verdict, '-') FROM finding"]
        return subprocess.run(query, cwd=self.folder, capture_output=True, text=True, check=True).stdout.split()[1:]

    def edit(self, old, new):
        source = self.folder / "program.c"
        text = source.read_text()
        self.assertEqual(text.count(old), 1)
        source.write_text(text.replace(old, new))

    def test_cycle_that_analysis_does_not_see(self):
        """A pointer that goes through a number: only the run shows what it closes."""
        self.build("""struct node *a = node_new(), *b = node_new();
          a->child = node_ref(b);
          unsigned long hidden = (unsigned long)node_ref(a) ^ (unsigned long)getpid();
          b->parent = (struct node *)(hidden ^ (unsigned long)getpid());
          node_unref(a); node_unref(b); if (0) { cycle(); kept = NULL; }""", "-O0")
        self.edit("  b->parent = node_ref(a);\n  node_unref(a);", "  node_unref(a);")  # in cycle()
        subprocess.run(["gcc", "-g", "program.c", "-o", "program", "-pthread"], cwd=self.folder, check=True)
        result = self.validate("--", "./program")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("found by running: struct node.child -> struct node, struct node.parent -> struct node: 1 cycles",
                      result.stdout)
        found = [row for row in self.findings() if ",runtime," in row]
        self.assertEqual(len(found), 1, self.findings())
        rule, fate, line, _, verdict = found[0].split(",")
        self.assertEqual((rule, fate, verdict), ("store-cycle", "leaks", "confirmed"))
        self.assertIn("a->child = node_ref(b)", (self.folder / "program.c").read_text().splitlines()[int(line) - 1])
        again = self.validate("--", "./program")
        self.assertIn("confirmed @", again.stdout)
        self.assertNotIn("found by running", again.stdout)
        self.edit("#include <stdlib.h>\n", "#include <stdlib.h>\n\n\n")  # only its lines change
        self.validate("--", "true")
        self.assertIn(f"store-cycle,leaks,{int(line) + 2},runtime,confirmed", self.findings())
        self.edit("node_unref(b); if (0)", "node_unref(b); kept = NULL; if (0)")  # the code on its edges changes
        self.validate("--", "true")
        self.assertEqual([row for row in self.findings() if ",runtime," in row], [])

    def test_source_that_changed(self):
        """Lines of an edited file mean something else: its objects are unknown, which is said, until it is checked."""
        self.build("cycle();")
        self.validate("--", "./program")
        self.edit("#include <stdlib.h>\n", "#include <stdlib.h>\n\n\n")
        again = subprocess.run([TOOL, "validate", "--db=graph.db", "--", "./program"], cwd=self.folder,
                               capture_output=True, text=True, timeout=120)
        self.assertIn("'program.c' changed since it was analysed", again.stderr)
        self.assertEqual(again.stderr.count("changed since"), 1)
        self.assertEqual(again.stdout, "")
        self.assertEqual(again.returncode, 0)

    def expect_error(self, text, *command):
        result = self.validate("--", *(command or ("./program",)))
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertIn(text, result.stderr)

    def test_static(self):
        self.build("cycle();", "-static")
        self.expect_error("linked statically")

    def test_sanitizer(self):
        self.build("cycle();", "-fsanitize=address")
        self.expect_error("sanitizer")

    def test_crash(self):
        self.build("cycle(); raise(SIGSEGV);")
        self.expect_error("no process left a snapshot")

    def test_no_such_program(self):
        self.build("cycle();")
        self.expect_error("cannot run './absent'", "./absent")

    def test_hang(self):
        self.build("cycle(); for (;;) pause();")
        result = self.validate("--run-timeout=1", "--", "./program")
        self.assertIn("still running after 1 second", result.stderr)
        self.assertEqual(result.returncode, 2)

    def test_fork_bomb(self):
        # 2^7 at most: a failure of the limit must not take the machine with it
        self.build("for (int i = 0; i < 7; i++) if (fork() == 0) setsid(); sleep(5);")
        result = self.validate("--run-procs=20", "--run-timeout=20", "--", "./program")
        self.assertIn("more than 20 processes", result.stderr)
        left = subprocess.run(["pgrep", "-f", str(self.folder) + "/program$"], capture_output=True, text=True)
        self.assertEqual(left.stdout, "")

    def test_tree_is_untouched(self):
        self.build("cycle();")
        self.validate("--", "./program")
        self.assertEqual(sorted(os.listdir(self.folder)), ["graph.db", "program", "program.c"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    known, rest = parser.parse_known_args()
    TOOL = os.path.abspath(known.tool)
    unittest.main(argv=[sys.argv[0], *rest])

#!/usr/bin/env python3
"""`cyclecheck validate FINDING`: test cases that are made from findings, built, run and judged.

SPDX-License-Identifier: MIT
"""
import argparse
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL = ""
NODE = """
#include <stdlib.h>
struct node { int refs; struct node *child, *parent; };
struct node *node_new(void);
struct node *node_ref(struct node *n);
void node_unref(struct node *n);
"""
NODE_SOURCE = """
#include "node.h"
struct node *node_new(void) { struct node *n = calloc(1, sizeof *n); if (!n) abort(); n->refs = 1; return n; }
struct node *node_ref(struct node *n) { n->refs++; return n; }
void node_unref(struct node *n) {
  if (!n || --n->refs > 0) return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}
"""


class Findings(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def tool(self, *arguments, **more):
        return subprocess.run([TOOL, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=300, **more)

    def check(self, files, *flags):
        for name, text in files.items():
            (self.folder / name).write_text(text)
        sources = [name for name in files if name.endswith(".c")]
        return self.tool("check", "-q", "--level=note", "--root=.", "--db=graph.db", *sources, "--", *flags)

    def validate(self, *arguments):
        return self.tool("validate", "--db=graph.db", *arguments, stdin=subprocess.DEVNULL)

    def rows(self, sql):
        return self.tool("query", "--db=graph.db", "--format=csv", f"--sql={sql}").stdout.split("\n")[1:-1]

    def test_function_of_another_file(self):
        """What the linker misses is found in the other sources; arguments are made by what makes them."""
        self.check({"node.h": NODE, "node.c": NODE_SOURCE, "link.c": '#include "node.h"\n'
                    "void adopt(struct node *a, struct node *b, int deep, const char *why) {\n"
                    "  if (deep && why) { a->child = node_ref(b); b->parent = node_ref(a); }\n}\n"})
        result = self.validate("@1")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("1 cycle, 2 objects, 48 bytes, the heap grows by 64 bytes per iteration (calling adopt)",
                      result.stdout)
        self.assertEqual(self.rows("SELECT verdict, how, iterations, cycles, objects, bytes FROM validation"),
                         ["confirmed,leaked,100,1,2,48"])

    def test_main_is_the_last_resort(self):
        """The function at fault needs a number that nobody can guess: the program's own main() has it."""
        self.check({"node.h": NODE, "node.c": NODE_SOURCE, "m.c": '#include "node.h"\n'
                    "static void sometimes(int k) {\n  struct node *a = node_new(), *b = node_new();\n"
                    "  a->child = node_ref(b);\n  if (k == 4711)\n    b->parent = node_ref(a);\n"
                    "  node_unref(a);\n  node_unref(b);\n}\nint main(void) { sometimes(4711); return 0; }\n"})
        self.assertIn("(calling main)", self.validate("@1").stdout)

    def test_store_that_does_not_run(self):
        self.check({"node.h": NODE, "node.c": NODE_SOURCE, "m.c": '#include "node.h"\n'
                    "void sometimes(int k) {\n  struct node *a = node_new(), *b = node_new();\n"
                    "  a->child = node_ref(b);\n  if (k == 4711)\n    b->parent = node_ref(a);\n"
                    "  node_unref(a);\n  node_unref(b);\n}\n"})
        result = self.validate("@1")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("not-reached @1 store-cycle: m.c:6 did not run (calling sometimes)", result.stdout)

    def test_broken_later_is_refuted(self):
        """Everything ran, and nothing was left: somebody takes the cycle apart through a pointer to a number."""
        self.check({"node.h": NODE, "node.c": NODE_SOURCE, "m.c": '#include "node.h"\n'
                    "static void part(unsigned long hidden) {\n"
                    "  struct node **slot = (struct node **)(hidden ^ 0x55), *held = *slot;\n"
                    "  *slot = NULL;\n  node_unref(held);\n}\n"
                    "void pair(void) {\n  struct node *a = node_new(), *b = node_new();\n"
                    "  a->child = node_ref(b);\n  b->parent = node_ref(a);\n"
                    "  part((unsigned long)&b->parent ^ 0x55);\n"
                    "  node_unref(a);\n  node_unref(b);\n}\n"})
        self.assertEqual(self.rows("SELECT count(*) FROM finding"), ["1"])
        result = self.validate("@1")
        self.assertIn("refuted @1", result.stdout)
        self.assertEqual(result.returncode, 0)

    def test_nobody_makes_its_objects(self):
        self.check({"node.h": NODE, "node.c": NODE_SOURCE.replace("struct node *node_new(void) {", "int unused(void) {"
                    " struct node *n = NULL; return n != 0; }\nvoid gone(struct node *n) {").replace(
                    "struct node *n = calloc(1, sizeof *n); if (!n) abort(); n->refs = 1; return n; ", "(void)n; "),
                    "link.c": '#include "node.h"\nvoid adopt(struct node *a, struct node *b) {\n'
                    "  a->child = node_ref(b);\n  b->parent = node_ref(a);\n}\n"})
        result = self.validate("@1")
        self.assertIn("not-reached @1 store-cycle: nothing is known that makes a 'struct node'", result.stdout)
        emitted = self.validate("@1", "--emit")
        self.assertIn("To be completed: nothing is known that makes a 'struct node'", emitted.stdout)
        self.assertIn("FILL IN", emitted.stdout)

    def test_emitted_test_stands_alone(self):
        self.check({"all.c": NODE + NODE_SOURCE.replace('#include "node.h"', "") +
                    "void pair(void) {\n  struct node *a = node_new(), *b = node_new();\n"
                    "  a->child = node_ref(b);\n  b->parent = node_ref(a);\n  node_unref(a);\n  node_unref(b);\n}\n"})
        (self.folder / "test.c").write_text(self.validate("@1", "--emit").stdout)
        subprocess.run(["cc", "-g", "-O0", "test.c", "-o", "test"], cwd=self.folder, check=True)
        ran = subprocess.run(["./test", "11"], cwd=self.folder, capture_output=True, text=True, check=True)
        self.assertEqual(ran.stderr, "cyclecheck: the heap grew by 640 bytes in 10 iterations\n")
        self.assertEqual(self.rows("SELECT count(*) FROM validation"), ["0"])

    def test_alone_it_asks(self):
        self.check({"all.c": NODE + NODE_SOURCE.replace('#include "node.h"', "") +
                    "void own(struct node *n) { n->child = node_ref(n); }\n"})
        result = self.validate()
        self.assertEqual(result.returncode, 2)
        self.assertIn("@1 store-cycle", result.stderr)
        self.assertIn("--yes runs them", result.stderr)
        self.assertEqual(self.rows("SELECT count(*) FROM validation"), ["0"])
        self.assertIn("confirmed @1", self.validate("--yes").stdout)

    def test_names_that_are_none(self):
        self.check({"all.c": NODE + NODE_SOURCE.replace('#include "node.h"', "") +
                    "void own(struct node *n) { n->child = node_ref(n); }\n"})
        for name in ("@7", "0000000", "zz"):
            result = self.validate(name)
            self.assertEqual(result.returncode, 2, name)
            self.assertIn(f"there is no finding '{name}'", result.stderr)

    def test_program_that_never_ends(self):
        self.check({"all.c": NODE + NODE_SOURCE.replace('#include "node.h"', "") +
                    "extern char **environ;\nvoid own(struct node *n) {\n  n->child = node_ref(n);\n  while (environ) continue;\n}\n"})
        result = self.validate("--run-timeout=2", "@1")
        self.assertIn("error @1 store-cycle: it was still running after 2 seconds", result.stdout)

    def test_objects_of_the_collector(self):
        examples = ROOT / "collector" / "examples"
        self.check({name: (examples / name).read_text() for name in ("ref_cycle.c", "ref_cycle.h")},
                   f"-I{ROOT}/collector/include")
        result = self.validate("--yes")
        if "__asan_" in result.stdout or "__ubsan_" in result.stdout:
            self.skipTest("this build's runtime library has sanitizers in it")
        self.assertIn("the collector found them unreachable", result.stdout, result.stderr)
        self.assertEqual(self.rows("SELECT verdict, how, objects FROM validation"), ["confirmed,collected,2"])

    def test_scenarios(self):
        """Every annotated scenario that leaks has a finding that its own test case confirms, without editing. (Two
        programs in one database must not have different structs or functions of one name.)"""
        sources = [path for path in sorted((ROOT / "testdata" / "scenarios").glob("*.c"))
                   if "// run: leaks" in path.read_text() and "// expect" in path.read_text()
                   and "struct node {" not in path.read_text() and "\nvoid adopt(" not in path.read_text()]
        self.assertGreater(len(sources), 30)
        check = [TOOL, "check", "-q", "--level=note", "--min-confidence=low", f"--db={self.folder}/graph.db",
                 *map(str, sources), "--"]
        subprocess.run(check, cwd=ROOT, capture_output=True, check=False)
        result = self.validate("--yes", f"--root={ROOT}")
        confirmed = {Path(row).name for row in self.rows("SELECT DISTINCT file FROM finding WHERE verdict = 'confirmed'")}
        found = {Path(row).name for row in self.rows("SELECT DISTINCT file FROM finding")}
        missing = sorted(path.name for path in sources if path.name in found and path.name not in confirmed)
        self.assertEqual(missing, [], result.stdout)
        self.assertGreater(len(confirmed), 30)


def main():
    global TOOL
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    arguments, rest = parser.parse_known_args()
    TOOL = str(Path(arguments.tool).resolve())
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()

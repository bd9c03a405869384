#!/usr/bin/env python3
"""The parts of history replay that need neither Git nor the tool.

SPDX-License-Identifier: MIT
"""
import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import build_flags  # noqa: E402
import c_text  # noqa: E402
import cases  # noqa: E402
import configuration  # noqa: E402
import judging  # noqa: E402
import selection  # noqa: E402
import tables  # noqa: E402
import template  # noqa: E402
import workspace  # noqa: E402

SOURCE = """#include <stdio.h>
#include "own.h"
/* void not_here(void) { */
typedef struct {
  int refs;
} Node;
static Node *
node_new (int n)
{
#ifdef A
  if (n) {
#else
  if (!n) {
#endif
    puts ("}");
  }
}
static PyTypeObject node_type = {
  .tp_name = "{",
};
void __attribute__((cold)) after(void) { node_new(1); }
"""


class Configuration(unittest.TestCase):
    def test_names(self):
        names = ["nxt_auto_config.h", "asterisk/autoconfig.h", "config-host.h", "my_config.h", "jconfig.h", "sys/event.h"]
        self.assertEqual(configuration.wanted(names), ["asterisk/autoconfig.h", "config-host.h", "nxt_auto_config.h"])

    def test_prefixes(self):
        text = configuration.header_text({"HAVE_GCC_ATOMIC": "1"}, ["#if (NXT_HAVE_GCC_ATOMIC) || NXT_HAVE_OTHER\n"])
        self.assertIn("#define NXT_HAVE_GCC_ATOMIC 1\n", text)
        self.assertNotIn("OTHER", text)

    def test_forced(self):
        self.assertTrue(configuration.forces_config(["CPPFLAGS = -include $(top_builddir)/config.h \\"]))
        self.assertTrue(configuration.forces_config(["args : ['-include', 'config.h']"]))
        self.assertFalse(configuration.forces_config(["-include $(OTHER)\nrun config.h"]))


class CText(unittest.TestCase):
    def test_regions(self):
        found = {region.name: region for region in c_text.regions(SOURCE)}
        self.assertEqual(list(found), ["Node", "node_new", "node_type", "after"])
        self.assertEqual((found["node_new"].first, found["node_new"].last), (7, 17))
        self.assertTrue(found["node_new"].is_static and found["after"].is_function)
        self.assertFalse(found["node_type"].is_function)

    def test_includes(self):
        self.assertEqual(c_text.includes(SOURCE), [("stdio.h", False), ("own.h", True)])

    def test_conditions(self):
        text = "#ifdef A\n#if defined(B) && !defined(C)\n#else\n#elif defined(D)\nhere\n#endif\n#endif\n"
        self.assertEqual(c_text.conditions(text, 2), ["A"])
        self.assertEqual(c_text.conditions(text, 3), ["A", "B"])
        self.assertEqual(c_text.conditions(text, 5), ["A", "D"])

    def test_calls(self):
        self.assertEqual(c_text.calls("if (a(1)) b (c(2)); // d()"), {"a", "b", "c"})


class Cases(unittest.TestCase):
    def read(self, *rows):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
            file.flush()
            return cases.read_cases(file.name)

    def test_both_kinds(self):
        row = {"repo": "o/n", "family": "f", "parent": "1" * 40}
        bug, clean = self.read({**row, "fix": "2" * 40, "file": "a.c", "line": 3, "rules": ["store-cycle"]},
                               {**row, "commit": "2" * 40, "files": "a.c, b/c.h", "clean_side": "both"})
        self.assertEqual((bug.files, bug.is_negative), (["a.c"], False))
        self.assertEqual((clean.files, clean.clean_sides), (["a.c", "b/c.h"], ["parent", "fix"]))
        self.assertEqual(clean.commit("fix"), "2" * 40)

    def test_what_is_no_case_is_named(self):
        for row in ("{", "[]", {"repo": "o/n"}, {"repo": "o/n", "family": "f", "rules": [], "fix": "1"}):
            with self.assertRaises(cases.CaseError):
                self.read(row)


def finding(rule="store-cycle", line=8, function="node_new", **more):
    return {"rule": rule, "severity": "warning", "confidence": "medium", "file": "a.c", "line": line,
            "function": function, "message": "m", "steps": [], "edges": [], "occurrences": [], **more}


class Judging(unittest.TestCase):
    def setUp(self):
        regions = c_text.regions(SOURCE)
        self.target = judging.Target({"store-cycle"}, "a.c", 15, {"a.c"}, {"after"}, regions)

    def test_line_in_the_same_function(self):
        self.assertTrue(judging.matches(self.target, [finding()]))
        self.assertFalse(judging.matches(self.target, [finding(line=19, function="node_type")]))

    def test_where(self):
        self.assertTrue(judging.matches(self.target, [finding(line=21, function="after")]))

    def test_step(self):
        step = {"file": "a.c", "line": 15, "function": "x"}
        self.assertTrue(judging.matches(self.target, [finding(line=99, function="x", file="b.c", steps=[step])]))

    def test_other_rules_and_files(self):
        self.assertFalse(judging.matches(self.target, [finding(rule="append-cycle"), finding(file="b.c")]))

    def test_names_are_only_those_of_the_file(self):
        names = judging.named_in("static after (Node) missing_thing", c_text.regions(SOURCE), SOURCE)
        self.assertEqual(names, {"after", "Node"})


class Table(unittest.TestCase):
    def test_families_are_kept_apart(self):
        base = {"repo": "o/n", "gate": True, "kind": "cycle", "status": "done", "found": True, "silent": False,
                "found_at_default": False}
        rows = tables.as_rows([{**base, "family": "glib"}, {**base, "family": "cpython"},
                               {**base, "family": "glib", "status": "error"}])
        glib = next(row for row in rows if row["family"] == "glib" and row["repo"] is None)
        self.assertEqual((glib["cases"], glib["found"], glib["not silent"], glib["error"]), (2, 1, 1, 1))
        self.assertEqual(sum(row["repo"] is None for row in rows), 2)


class Tree:
    """What build_flags asks of a snapshot."""

    def __init__(self, **texts):
        self.files = {name.replace("__", "/").replace("_am", ".am"): text for name, text in texts.items()}

    def text(self, path):
        return self.files[path]


class BuildFlags(unittest.TestCase):
    def test_nearest_file_and_value(self):
        tree = Tree(Makefile_am='a_CFLAGS = -DMODE=A -DDIR=\\"$(d)\\" -DX\na = src/a.c\n' + "#" * 200 + "\nb_CFLAGS = -DMODE=B\nb = src/b.c\n",
                    lib__Makefile_am="c_CFLAGS = -DLIB='\"lib\"'\n")
        self.assertEqual(build_flags.definitions_for(tree, "src/a.c"), {"MODE": "A", "DIR": '"x"', "X": "1"})
        self.assertEqual(build_flags.definitions_for(tree, "src/b.c")["MODE"], "B")
        self.assertEqual(list(build_flags.definitions_for(tree, "lib/c.c")), ["LIB"])
        needed = build_flags.required(["#ifndef MODE\n# error say which\n#endif\n#ifndef X\n#define X\n"])
        self.assertEqual(sorted(build_flags.definitions_for(tree, "lib/c.c", needed)), ["LIB", "MODE"])
        self.assertEqual(build_flags.definitions_for(Tree(), "lib/c.c"), {})


class Chosen(unittest.TestCase):
    def test_parts_are_read_through_what_includes_them(self):
        class Includes:
            files = {"c/back.c": "", "c/module.c": "", "c/lib.c": "", "tests/t.c": ""}

            def includes_in(self, path):
                names = {"c/back.c": ["module.c"], "c/module.c": ["lib.c", "gone.c"], "tests/t.c": ["../c/back.c"]}
                return [(name, True) for name in names.get(path, ())]

        parts = selection.including_source(Includes(), ["c/lib.c", "c/back.c", "c/module.c", "tests/t.c"])
        self.assertEqual(parts, {"c/module.c": "c/back.c", "c/lib.c": "c/module.c"})
        self.assertEqual(selection.read_through(["c/lib.c", "c/back.c", "tests/t.c"], parts), ["c/back.c", "tests/t.c"])

    def test_python2(self):
        class Texts:
            text = staticmethod({"2.c": "PyString_Size(x) PY_MAJOR_VERSION == 2", "3.c": "#if PY_MAJOR_VERSION >= 3"}.get)

        self.assertTrue(workspace.is_python2(Texts, ["2.c"]))
        self.assertFalse(workspace.is_python2(Texts, ["2.c", "3.c"]))


class Template(unittest.TestCase):
    def test_lines_stay(self):
        text = "/**begin repeat\n * #name = a, b#\n * #type = (int, long)*2#\n */\nvoid f_@name@(@type@ x);\n/**end repeat**/\nlast\n"
        expanded = template.expand(text.encode()).decode()
        self.assertIn("void f_a(int", expanded)
        self.assertEqual(text.count("\n"), expanded.count("\n"))
        self.assertEqual(template.written_as("x.c.src"), "x.c")


if __name__ == "__main__":
    unittest.main()

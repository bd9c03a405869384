#!/usr/bin/env python3
"""Tests the size check itself: it must see what is too big.

SPDX-License-Identifier: MIT
"""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import c_source  # noqa: E402
import check  # noqa: E402

HEAD = "/* A part.\n * SPDX-License-Identifier: MIT */\n"


def problems(text, name="db/part.c"):
    return check.check_file(name, text, check.count_named_calls([text]))[0]


class Shape(unittest.TestCase):
    def only(self, text):
        functions = c_source.functions_of(text)
        self.assertEqual(len(functions), 1, functions)
        return functions[0]

    def test_lines_and_parameters(self):
        found = self.only("static int\nadd(int a, int (*f)(int, int), char b[2])\n{\n  return f(a, 1);\n}\n")
        self.assertEqual((found.name, found.line, found.lines, found.parameters), ("add", 2, 4, 3))

    def test_void_is_no_parameter(self):
        self.assertEqual(self.only("int f(void) {\n}\n").parameters, 0)

    def test_nesting(self):
        body = "if (a) { for (;;) while (b) { x(); } } else if (c) { y(); }"
        self.assertEqual(self.only("int f(int a) { " + body + " }").nesting, 3)

    def test_else_if_chain_is_one_level(self):
        self.assertEqual(self.only("int f(int a) { if (a) x(); else if (b) y(); else if (c) z(); else w(); }").nesting, 1)

    def test_switch_and_do(self):
        self.assertEqual(self.only("void f(int a) { switch (a) { case 1: do { if (a) g(); } while (a); } }").nesting, 3)

    def test_braces_in_strings_and_initialisers(self):
        found = self.only('int f(void) { struct s a = {.x = {1, 2}}; g("}{", \'}\'); /* } */ return a.x[0]; }\n')
        self.assertEqual(found.nesting, 0)

    def test_tables_are_no_functions(self):
        self.assertEqual(c_source.functions_of("static const struct row rows[] = { {1, f}, {2, g} };\nstruct s { int a; };"), [])


class Limits(unittest.TestCase):
    def test_clean(self):
        self.assertEqual(problems(HEAD + "int f(void)\n{\n  return 1;\n}\n"), [])

    def test_long_function(self):
        self.assertIn("has 61 lines", problems(HEAD + "int f(void) {\n" + "  g();\n" * 59 + "}\n")[0])

    def test_long_file(self):
        self.assertIn("the limit is 500", problems(HEAD + "int a;\n" * 500)[0])
        self.assertIn("the limit is 120", problems(HEAD + "int a;\n" * 200, "db/part.h")[0])
        self.assertEqual(problems(HEAD + "int a;\n" * 200, "collector/cyclecollector.h"), [])

    def test_parameters_and_nesting(self):
        self.assertIn("6 parameters", problems(HEAD + "int f(int a, int b, int c, int d, int e, int g) {\n  f();\n}\n")[0])
        many = "static int f(int a, int b, int c, int d, int e, int g) {\n  return 1;\n}\n"
        self.assertIn("6 parameters", problems(HEAD + many + "int h(void) {\n  return f(1, 2, 3, 4, 5, 6);\n}\n")[0])
        self.assertEqual(problems(HEAD + many + "void h(void) {\n  call(f);\n}\n"), [])
        self.assertIn("4 levels", problems(HEAD + "int f(void) { if (a) if (b) if (c) if (d) g(); }\n")[0])

    def test_style(self):
        self.assertIn("typedef of a struct", problems(HEAD + "typedef struct a { int b; } a;\n")[0])
        self.assertIn("no 'SPDX", problems("int a;\n")[0])
        for state in ("static int count;", "static int count = 1;", "int f(void) {\n  static char b[4];\n}"):
            self.assertTrue(problems(HEAD + state + "\n"), state)
        for state in ("static const char *const names[] = {\"a\"};", "static int f(void);", "static const int n = 2;"):
            self.assertEqual(problems(HEAD + state + "\n"), [], state)

    def test_python(self):
        text = '"""A part.\n\nSPDX-License-Identifier: MIT\n"""\n\ndef f():\n' + "    g()\n" * 61
        self.assertIn("has 62 lines", problems(text, "tests/a.py")[0])


if __name__ == "__main__":
    unittest.main()

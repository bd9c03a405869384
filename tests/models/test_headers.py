#!/usr/bin/env python3
"""The checker of headers finds what is wrong.

SPDX-License-Identifier: MIT
"""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import headers  # noqa: E402
from clang_ast import Function, pointer_depth, split_result  # noqa: E402


def function(name, *parameters, result="int", is_variadic=False):
    return Function(name, result, [(kind, kind) for kind in parameters], is_variadic, "/usr/include/jansson.h")


class Differences(unittest.TestCase):
    def test_equal(self):
        self.assertIsNone(headers.difference(function("f", "json_t *"), function("f", "json_t *")))

    def test_count(self):
        self.assertIn("parameters", headers.difference(function("f", "json_t *"), function("f")))

    def test_pointers(self):
        self.assertIn("levels", headers.difference(function("f", "json_t *"), function("f", "json_t **")))

    def test_variadic(self):
        self.assertIn("variadic", headers.difference(function("f", is_variadic=True), function("f")))


class Missing(unittest.TestCase):
    def test_finds_what_has_no_model(self):
        real = {"f": function("f", "json_t *"), "g": function("g", "int"), "h": function("h", result="json_t *")}
        self.assertEqual(headers.missing(headers.APIS[0], {"f": real["f"]}, real), ["h"])


class Types(unittest.TestCase):
    def test_result(self):
        self.assertEqual(split_result("json_t *(const char *, ...)"), "json_t *")
        self.assertEqual(split_result("void (int (*)(void))"), "void")

    def test_depth(self):
        self.assertEqual(pointer_depth(("gpointer", "void *")), 1)
        self.assertEqual(pointer_depth(("GFunc", "void (*)(void *)")), 0)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
"""Without a compile database: inferred include folders, and what is said about it.

SPDX-License-Identifier: MIT
"""
import glob
import os
import unittest

from probe import Tree, main


class Guess(Tree):
    def flags(self, file, *arguments):
        found = self.find(*arguments)
        command = next(c for c in found["commands"] if c["file"] == str(self.root / file))
        self.assertTrue(command["guessed"])
        return [a.replace(str(self.root), "ROOT") for a in command["arguments"]]

    def test_sources_are_found_without_hidden_and_build_folders(self):
        for name in ("a.c", "sub/b.c", ".hidden/c.c", "build/d.c", "readme.txt", "e.cc"):
            self.write(name)
        self.write("build/CMakeCache.txt")
        found = self.find()
        self.assertEqual([os.path.relpath(c["file"], self.root) for c in found["commands"]], ["a.c", "sub/b.c"])
        self.assertIsNone(found["database"])
        self.assertEqual(found["db"], str(self.root / ".cyclecheck/graph.db"))

    def test_parts_of_other_sources_are_read_through_these(self):
        self.write("c/back.c", '#include "module.c"\n')
        self.write("c/module.c", '#include "sub/lib.c"\n')
        self.write("c/sub/lib.c")
        self.write("c/own.c")
        self.write("tests/own_test.c", '#include "../c/own.c"\n')
        self.write("c/x.c", '#include "y.c"\n')
        self.write("c/y.c", '#include "x.c"\n')
        found = [os.path.relpath(c["file"], self.root) for c in self.find()["commands"]]
        self.assertEqual(found, ["c/back.c", "c/own.c", "c/x.c", "c/y.c", "tests/own_test.c"])
        self.assertEqual([os.path.relpath(c["file"], self.root) for c in self.find("c/module.c")["commands"]], ["c/module.c"])

    def test_links_in_a_circle_end(self):
        self.write("sub/a.c")
        os.symlink("..", self.root / "sub/up")
        self.assertEqual(len(self.find()["commands"]), 1)

    def test_folders_of_headers(self):
        self.write("src/a.c", '#include "deep/x.h"\n#include <y.h>\n#include "local.h"\n#include <stdio.h>\n')
        self.write("src/local.h")
        self.write("include/deep/x.h", '#include "z.h"\n')
        self.write("lib/y.h")
        self.write("other/z.h")
        self.assertEqual(self.flags("src/a.c"), ["-IROOT/include", "-IROOT/lib", "-IROOT/other"])
        self.assertEqual(self.extract()["errors"], 0)

    def test_nearest_header_wins(self):
        self.write("a/src/a.c", '#include "config.h"\n')
        self.write("a/inc/config.h")
        self.write("b/inc/config.h")
        self.assertEqual(self.flags("a/src/a.c"), ["-IROOT/a/inc"])

    def test_system_headers_are_not_replaced(self):
        self.write("a.c", "#include <string.h>\n")
        self.write("compat/string.h", "#error ours\n")
        self.assertEqual(self.flags("a.c"), [])

    @unittest.skipUnless(glob.glob("/usr/lib/*/pkgconfig/glib-2.0.pc"), "SKIP: needs GLib's development files")
    def test_installed_packages(self):
        self.write("a.c", "#include <glib.h>\nGList *list;\n")
        flags = self.flags("a.c")
        self.assertIn("/usr/include/glib-2.0", flags)
        self.assertEqual(self.extract()["errors"], 0)

    @unittest.skipUnless(glob.glob("/usr/include/python3*/Python.h"), "SKIP: needs Python's development files")
    def test_python(self):
        self.write("a.c", "#include <Python.h>\nPyObject *object;\n")
        stats = self.extract()
        self.assertEqual((stats["errors"], stats["guessed"]), (0, 1))

    def test_hint_names_the_command(self):
        self.write("a.c")
        for mark, command in ((None, "bear -- COMMAND"), ("Makefile", "bear -- make"), ("configure.ac", "autoreconf"),
                              ("configure", "./configure && bear -- make"), ("build/build.ninja", "-t compdb"),
                              ("meson.build", "meson setup"), ("CMakeLists.txt", "CMAKE_EXPORT_COMPILE_COMMANDS=ON")):
            with self.subTest(mark=mark):
                if mark:
                    self.write(mark)
                hint = self.find()["hint"]
                self.assertIn("no compile_commands.json", hint)
                self.assertIn(command, hint)

    def test_required_database(self):
        self.write("a.c")
        self.write("meson.build")
        self.assertIn("meson setup", self.find_fails("--require-db"))

    def test_flags_on_the_command_line_are_no_guess(self):
        self.write("a.c")
        found = self.find("a.c", "--", "-DX")
        self.assertEqual([(c["arguments"], c["guessed"]) for c in found["commands"]], [(["-DX"], False)])
        self.assertIsNone(found["hint"])

    def test_folder_without_sources(self):
        self.write("x.h")
        self.assertIn("no C sources", self.find_fails())

    def test_file_that_is_no_source(self):
        self.write("notes.txt", "text\n")
        self.assertIn("no C source", self.find_fails("notes.txt"))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compile databases as real build systems write them.

SPDX-License-Identifier: MIT
"""
import os
import shutil
import subprocess
import sys
import unittest

from probe import Tree, main

MISSING = [tool for tool in ("cmake", "meson", "ninja", "bear", "make", "cc") if not shutil.which(tool)]


class Producers(Tree):
    """One project, built by each: two sources in a program and a library, a generated header, a C++ file."""

    def setUp(self):
        super().setUp()
        self.write("src/main.c", '#include "lib.h"\n#include "made.h"\nint main(void) { return lib() + MADE + '
                                 'sizeof(WORDS) != 4 + 8; }\n')
        self.write("src/lib.c", '#include "lib.h"\nint lib(void) { return 3; }\n')
        self.write("inc/lib.h", "int lib(void);\n")
        self.write("made.h.in", "#define MADE 1\n")

    def run_tool(self, *command, **more):
        result = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False, **more)
        self.assertEqual(result.returncode, 0, f"{command}: {result.stdout}{result.stderr}")
        return result.stdout

    def check(self, *arguments):
        found = self.find(*arguments)
        files = sorted({os.path.relpath(c["file"], self.root) for c in found["commands"]})
        self.assertEqual(files, ["src/lib.c", "src/main.c"])
        self.assertEqual(found["problems"], [])
        stats = self.extract(*arguments)
        self.assertEqual((stats["errors"], stats["lost"], stats["guessed"]), (0, 0, 0), self.rows(
            "SELECT path, arguments, reason FROM tus WHERE status <> 'ok'"))
        self.assertEqual(self.extract(*arguments)["parsed"], 0)
        return found

    def cmake(self, *arguments):
        self.write("CMakeLists.txt", """
cmake_minimum_required(VERSION 3.13)
project(p C CXX)
configure_file(made.h.in made.h)
include_directories(inc ${CMAKE_CURRENT_BINARY_DIR})
add_definitions("-DWORDS=\\"a b c\\"")
add_library(l src/lib.c)
add_executable(main src/main.c)
target_link_libraries(main l)
add_executable(other src/x.cc)
""")
        self.write("src/x.cc", "int main() {}\n")
        self.run_tool("cmake", "-S", ".", "-B", "build", *arguments)

    @unittest.skipIf({"cmake", "ninja", "cc"} & set(MISSING), "SKIP: needs cmake, ninja, cc")
    def test_cmake_ninja(self):
        self.cmake("-GNinja", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
        self.assertEqual(self.check()["skipped"], 1)

    @unittest.skipIf({"cmake", "make", "cc"} & set(MISSING), "SKIP: needs cmake, make, cc")
    def test_cmake_make(self):
        self.cmake("-GUnix Makefiles", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
        self.assertEqual(self.check()["skipped"], 1)

    @unittest.skipIf({"cmake", "ninja", "cc"} & set(MISSING), "SKIP: needs cmake, ninja, cc")
    def test_ninja_compdb(self):
        self.cmake("-GNinja")
        text = self.run_tool("ninja", "-C", "build", "-t", "compdb")
        self.write("build/compile_commands.json", text[text.index("["):])
        self.check()

    @unittest.skipIf({"meson", "ninja", "cc"} & set(MISSING), "SKIP: needs meson, ninja, cc")
    def test_meson(self):
        self.write("meson.build", """
project('p', 'c')
configure_file(input: 'made.h.in', output: 'made.h', configuration: configuration_data())
inc = include_directories('inc')
add_project_arguments('-DWORDS="a b c"', language: 'c')
l = static_library('l', 'src/lib.c', include_directories: inc)
executable('main', 'src/main.c', include_directories: inc, link_with: l)
""")
        self.run_tool("meson", "setup", "builddir")
        self.check()

    @unittest.skipIf({"bear", "make", "cc"} & set(MISSING), "SKIP: needs bear, make, cc")
    def test_bear_make(self):
        self.write("made.h", "#define MADE 1\n")
        self.write("Makefile", """
CFLAGS = -I../inc -I.. -DWORDS='"a b c"' -O2 -MD
all:
\tcd src && $(CC) $(CFLAGS) -c lib.c -o lib.o && $(CC) $(CFLAGS) main.c lib.o -o main
""")
        self.run_tool("bear", "--", "make")
        self.check()


if __name__ == "__main__":
    if MISSING:
        print("SKIP: some producers are missing:", " ".join(MISSING), file=sys.stderr)
        program = unittest.main(exit=False)
        sys.exit(77 if program.result.wasSuccessful() else 1)
    main()

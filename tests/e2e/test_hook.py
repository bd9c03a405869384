#!/usr/bin/env python3
"""Inside a build: as CMake's clang-tidy, as a compiler launcher; check takes over what was read.

SPDX-License-Identifier: MIT
"""
import json
import shutil
import subprocess
import unittest
from pathlib import Path

import support


@unittest.skipUnless(shutil.which("cmake") and shutil.which("ninja"), "needs cmake and ninja")
class Hook(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()
        (self.project.root / "compile_commands.json").unlink()
        self.project.write(".cyclecheck.ini", "")
        alone = support.NODE_H + support.NODE_C.replace('#include "node.h"\n', "") + support.function("alone", True)
        self.project.write("alone.c", alone.replace("node_", "own_").replace("NODE_H", "OWN_H"))
        self.project.write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.20)\nproject(t C)\nset(CMAKE_EXPORT_COMPILE_COMMANDS ON)\n"
                           "add_library(t STATIC node.c use.c)\nadd_library(alone STATIC alone.c)\n")

    def build(self, *settings):
        subprocess.run(["cmake", "-S", ".", "-B", "build", "-G", "Ninja", *settings], cwd=self.project.root, check=True, capture_output=True)
        return self.make()

    def make(self):
        return subprocess.run(["cmake", "--build", "build", "--", "-k0"], cwd=self.project.root, capture_output=True, text=True)

    def check_takes_over(self):
        shards = self.project.root / "build/.cyclecheck/shards"
        self.assertEqual(len(list(shards.glob("*.db"))), 3)
        result = self.project.run("check", "-p", "build", "-v", "--format=json")
        self.assert_exit(result, 1)
        self.assertIn("0 of 3 files parsed, 3 unchanged", result.stderr)
        self.assertEqual({finding["file"] for finding in json.loads(result.stdout)["findings"]}, {"alone.c", "use.c"})
        self.assertEqual(list(shards.glob("*")), [])
        cold = self.project.root / "cold.db"
        self.project.run("check", "-p", "build", f"--db={cold}")
        self.assert_same_dump(self.project.root / "build/.cyclecheck/graph.db", cold)

    def test_as_clang_tidy(self):
        result = self.build(f"-DCMAKE_C_CLANG_TIDY={support.tool_path()}")
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertIn("alone.c:", result.stdout)
        self.assertIn("[store-cycle]", result.stdout)
        self.assertNotIn("use.c:", result.stdout.replace("Building", ""))
        self.check_takes_over()
        (self.project.root / "use.c").write_text((self.project.root / "use.c").read_text() + "\n")
        result = self.make()
        self.assertRegex(result.stdout, r"use\.c:\d+:\d+: error: .*stale")

    def test_as_launcher(self):
        result = self.build(f"-DCMAKE_C_COMPILER_LAUNCHER={support.tool_path()};cc;--")
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertIn("[store-cycle]", result.stdout)
        self.check_takes_over()

    def test_fails_only_when_asked(self):
        for settings in (f"-DCMAKE_C_COMPILER_LAUNCHER={support.tool_path()};cc;--fail-on=error;--",
                         f"-DCMAKE_C_CLANG_TIDY={support.tool_path()};--fail-on=error"):
            shutil.rmtree(self.project.root / "build", ignore_errors=True)
            result = self.build(settings)
            self.assertNotEqual(result.returncode, 0)
            self.assertIn("[store-cycle]", result.stdout)
            self.assertTrue((self.project.root / "build/libt.a").exists(), "what has no cycle is built")

    def test_package_with_a_target(self):
        package = Path(__file__).resolve().parents[2] / "analyzer/cli"
        with open(self.project.root / "CMakeLists.txt", "a", encoding="utf-8") as lists:
            lists.write("find_package(cyclecheck REQUIRED)\ncyclecheck_add_target(cycles)\n")
        self.build(f"-Dcyclecheck_DIR={package}", f"-DCYCLECHECK_EXECUTABLE={support.tool_path()}")
        result = subprocess.run(["cmake", "--build", "build", "--target", "cycles"], cwd=self.project.root, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("[store-cycle]", result.stdout)

    def test_compiler_decides(self):
        broken = self.project.write("broken.c", "int f(void) { return x; }\n")
        result = self.project.run("cc", "--", "cc", "-c", str(broken), "-o", "broken.o")
        self.assertEqual(result.returncode, 1)
        self.assertFalse((self.project.root / ".cyclecheck").exists())
        self.assert_exit(self.project.run("cc", "--", "cc", "--version"), 0)
        self.assertEqual(self.project.run("cc", "--", "no-such-compiler").returncode, 127)
        self.assert_exit(self.project.run("cc"), 2)

    def test_other_first_arguments(self):
        self.assert_exit(self.project.run("chek", "use.c"), 2)
        self.assert_exit(self.project.run("use.cpp", "--", "c++", "-c", "use.cpp"), 0)


if __name__ == "__main__":
    support.main()

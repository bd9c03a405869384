#!/usr/bin/env python3
"""cmake --install: the installed program works without the source tree's data, and its headers compile.

SPDX-License-Identifier: MIT
"""
import os
import subprocess

import support

JANSSON = """#include <jansson.h>
void f(void);
void f(void) {
  json_t *a = json_array();
  json_t *b = json_array();
  json_array_append(a, b);
  json_array_append(b, a);
  json_decref(a);
  json_decref(b);
}
"""


class Install(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.prefix = self.project.root / "prefix"
        command = ["cmake", "--install", os.environ["CYCLECHECK_BUILD"], "--prefix", str(self.prefix)]
        result = subprocess.run(command, capture_output=True, text=True)
        self.assert_exit(result, 0)

    def test_installed_program_knows_its_models(self):
        self.project.write("use.c", JANSSON)
        program = self.prefix / "bin" / "cyclecheck"
        result = subprocess.run([program, "check", "use.c", "--", "-std=c11"], cwd=self.project.root,
                                capture_output=True, text=True)
        self.assert_exit(result, 1)
        self.assertIn("use.c:7:", result.stdout)
        self.assertIn("append-cycle", result.stdout)
        doctor = subprocess.run([program, "doctor"], cwd=self.project.root, capture_output=True, text=True)
        self.assertNotIn(os.path.dirname(os.environ["CYCLECHECK_BUILD"]) + "/rules", doctor.stdout)

    def test_headers_compile_alone(self):
        headers = sorted((self.prefix / "include").rglob("*.h"))
        self.assertTrue(any(header.name == "cyclecheck.h" for header in headers))
        for header in headers:
            result = subprocess.run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only",
                                     "-include", str(header), "-x", "c", "-"], input="int unit;\n", capture_output=True, text=True)
            self.assert_exit(result, 0)


if __name__ == "__main__":
    support.main()

#!/usr/bin/env python3
"""Tests the layer check itself: every forbidden arrow is seen.

SPDX-License-Identifier: MIT
"""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import check  # noqa: E402


def problems(name, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.parent.mkdir(parents=True)
        path.write_text(text)
        return check.check_tree(Path(folder))


class Layers(unittest.TestCase):
    def test_forbidden(self):
        for name, line in (
                ("analyzer/ownership/a.c", '#include "analyzer/frontend/frontend.h"'),
                ("analyzer/ownership/a.c", "#  include <clang-c/Index.h>"),
                ("analyzer/ownership/a.c", "#include <sqlite3.h>"),
                ("analyzer/ownership/a.c", '#include "collector/cyclecollector.h"'),
                ("analyzer/cli/formats/a.c", '#include "sqlite3.h"'),
                ("analyzer/cli/a.c", "#include <glib-object.h>"),
                ("analyzer/frontend/a.c", '#include "rules/checks/rule.h"'),
                ("db/a.c", '#include "analyzer/ownership/ownership.h"'),
                ("collector/a.c", "#include <glib.h>"),
                ("collector/a.c", '#include "db/cycle.h"'),
                ("rules/checks/a.c", '#include "analyzer/cli/report.h"'),
                ("analyzer/cli/a.c", "void f(void) { g_object_unref(x); }"),
                ("analyzer/ownership/CMakeLists.txt", "target_link_libraries(ownership PUBLIC PkgConfig::SQLITE)"),
                ("collector/CMakeLists.txt", "target_link_libraries(cyc PkgConfig::GLIB)")):
            with self.subTest(name=name, line=line):
                self.assertEqual(len(problems(name, line + "\n")), 1)

    def test_allowed(self):
        for name, line in (
                ("analyzer/frontend/a.c", "#include <clang-c/Index.h>"),
                ("analyzer/ownership/a.c", '#include "collector/trial_deletion.h"'),
                ("analyzer/cli/a.c", '#include "analyzer/frontend/frontend.h"'),
                ("db/a.c", "#include <sqlite3.h>"),
                ("db/a.c", '// #include "analyzer/cli/report.h"'),
                ("rules/models/glib/a.h", "#include <glib-object.h>"),
                ("analyzer/frontend/CMakeLists.txt", "target_link_libraries(frontend ${LIBCLANG} db)")):
            with self.subTest(name=name, line=line):
                self.assertEqual(problems(name, line + "\n"), [])


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
"""Settings files: from here upward, per folder, what they may not do, how they are explained.

SPDX-License-Identifier: MIT
"""
import json

import support


class Settings(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()
        self.project.write("old/use2.c", support.user("use2").replace('"node.h"', '"../node.h"'))
        self.project.write_compile_database(["node.c", "use.c", "old/use2.c"])

    def write(self, text, folder="."):
        self.project.write(f"{folder}/.cyclecheck.ini", "[cyclecheck]\n" + text)

    def files(self, code, *arguments):
        result = self.project.check("--format=json", *arguments)
        self.assert_exit(result, code)
        return [finding["file"] for finding in json.loads(result.stdout)["findings"]]

    def test_for_the_run_and_for_a_folder(self):
        self.assertEqual(self.files(1), ["old/use2.c", "use.c"])
        self.write("checks=-store-cycle\n", "old")
        self.assertEqual(self.files(1), ["use.c"])
        self.write("fail-on=never\n")
        self.assertEqual(self.files(0), ["use.c"])
        self.assertEqual(self.files(1, "--fail-on=error"), ["use.c"])
        self.assertEqual(self.files(0, "--checks=*"), ["old/use2.c", "use.c"])
        self.write("fail-on=error\n", "old")
        self.assertEqual(self.files(1), ["old/use2.c", "use.c"])

    def test_suppressions(self):
        self.write("suppressions=quiet.txt\n")
        self.project.write("quiet.txt", "store-cycle\n")
        self.assertEqual(self.files(0), ["old/use2.c", "use.c"])

    def test_named_file_is_the_only_one(self):
        self.write("checks=-store-cycle\n", "old")
        self.project.write("ci.ini", "[cyclecheck]\nfail-on=never\n")
        self.assertEqual(self.files(0, "--config=ci.ini"), ["old/use2.c", "use.c"])
        self.assert_exit(self.project.check("--config=none.ini"), 2)

    def test_what_is_refused(self):
        for text, why in (("chekcs=x\n", "the nearest is checks"), ("baseline=x\n", "no setting"), ("format=sarif:x\n", "no setting"),
                          ("suppressions=../x\n", "outside"), ("model=/etc/passwd\n", "outside"), ("fail-on=maybe\n", "--fail-on takes"),
                          ("require-db=perhaps\n", "true or false"), ("[other]\nx=1\n", "[other]")):
            self.write(text)
            result = self.project.check()
            self.assert_exit(result, 2)
            self.assertIn(why, result.stderr)

    def test_explained(self):
        self.write("fail-on=error\nlevel=note\n")
        result = self.project.run("check", "--explain-config", "--level=error")
        self.assert_exit(result, 0)
        self.assertIn("# from the command line\nlevel=error\n", result.stdout)
        self.assertIn(f"# from {self.project.root}/.cyclecheck.ini\nfail-on=error\n", result.stdout)
        self.assertIn("# from the default\nmin-confidence=medium\n", result.stdout)
        dumped = self.project.run("check", "--dump-config").stdout
        self.assertNotIn("# from", dumped)
        self.project.write("again.ini", dumped)
        self.assertEqual(self.project.run("check", "--dump-config", "--config=again.ini").stdout, dumped)


if __name__ == "__main__":
    support.main()

#!/usr/bin/env python3
"""Comments and the suppressions file: what they silence, what is said about those that silence nothing.

SPDX-License-Identifier: MIT
"""
import json

import support


class Suppression(support.ProjectTest):
    CLOSING = "b->parent = node_ref(a);"

    def setUp(self):
        super().setUp()
        self.pair()

    def edit(self, name, old, new):
        path = self.project.root / name
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1))

    def check_kinds(self, *arguments):
        """Exit code, and `suppressed_by` of every finding, in JSON and in the view alike."""
        result = self.project.check("--format=json", *arguments)
        kinds = [finding["suppressed_by"] for finding in json.loads(result.stdout)["findings"]]
        rows = self.project.run("query", "--format=json", "--sql", "SELECT suppressed_by FROM finding ORDER BY id",
                                f"--db={self.project.database}")
        self.assertEqual([row["suppressed_by"] for row in json.loads(rows.stdout)], kinds)
        return result.returncode, kinds

    def assert_silenced(self, kind, *arguments):
        self.assertEqual(self.check_kinds(*arguments), (0, [kind]))

    def assert_heard(self, *arguments):
        self.assertEqual(self.check_kinds(*arguments), (1, [None]))

    def test_comments_at_the_closing_store(self):
        self.assert_heard()
        for comment, kind in ((" // NOLINT", "nolint"), (" /* NOLINT(store-cycle) */", "nolint"), (" // NOLINT(*)", "nolint"),
                              (" // NOLINT(cyclecheck-store-cycle)", "nolint"), (" // NOLINT(bugprone-x, store-*)", "nolint"),
                              (" // cyclecheck-ignore(store-cycle): a test", "ignore"), (" // NOLINT(append-cycle)", None),
                              (" // NOLINT(bugprone-*)", None), (' char *s = "// NOLINT"; (void)s;', None)):
            with self.subTest(comment):
                self.edit("use.c", self.CLOSING, self.CLOSING + comment)
                self.assert_silenced(kind) if kind else self.assert_heard()
                self.edit("use.c", self.CLOSING + comment, self.CLOSING)

    def test_comments_before_and_around(self):
        for before, after, kind in (("// NOLINTNEXTLINE(store-cycle): why\n  ", "", "nolint"),
                                    ("// NOLINTNEXTLINE(store-cycle): why,\n  // in two lines\n  ", "", "nolint"),
                                    ("// cyclecheck-ignore(store-cycle): why\n  ", "", "ignore"),
                                    ("// NOLINTBEGIN(store-cycle)\n  ", "\n  // NOLINTEND(store-cycle)", "nolint"),
                                    ("// NOLINTBEGIN(store-cycle)\n  ", "", None),
                                    ("// NOLINTBEGIN(store-cycle)\n  ", "\n  // NOLINTEND", None),
                                    ("// NOLINTBEGIN(store-cycle)\n  // NOLINTEND(store-cycle)\n  ", "", None)):
            with self.subTest(before + "..." + after):
                self.edit("use.c", self.CLOSING, before + self.CLOSING + after)
                self.assert_silenced(kind) if kind else self.assert_heard()
                self.edit("use.c", before + self.CLOSING + after, self.CLOSING)

    def test_any_edge_and_the_slot(self):
        self.edit("use.c", "a->child = node_ref(b);", "a->child = node_ref(b); // NOLINT(store-cycle)")
        self.assert_silenced("nolint")
        self.edit("use.c", " // NOLINT(store-cycle)", "")
        self.edit("node.h", "struct node *parent;", "\n  struct node *parent; // cyclecheck-ignore(store-cycle): cleared by close()\n")
        self.assert_silenced("ignore")
        self.edit("node.h", "// cyclecheck-ignore(store-cycle): cleared by close()", "")
        self.edit("node.h", "struct node { int refs;", "struct node { int refs; // NOLINT(store-cycle)\n")
        self.assert_heard()

    def test_unused_ones_are_named(self):
        self.edit("use.c", self.CLOSING, self.CLOSING + " // NOLINT(append-cycle)")
        self.edit("use.c", "#include", "// cyclecheck-ignore(stor-cycle): typing error\n// NOLINT(bugprone-*)\n// NOLINT\n#include")
        result = self.project.check()
        self.assert_exit(result, 1)
        self.assertIn("use.c:1: unused cyclecheck-ignore: stor-cycle is not found here; there is no such rule, the nearest "
                      "is store-cycle", result.stderr)
        self.assertRegex(result.stderr, r"use\.c:\d+: unused NOLINT: append-cycle")
        self.assertEqual(result.stderr.count("unused"), 2, result.stderr)
        rows = json.loads(self.project.run("query", "--format=json", "--sql", "SELECT kind, line, used FROM suppression",
                                           f"--db={self.project.database}").stdout)
        self.assertEqual([(row["kind"], row["used"]) for row in rows], [("ignore", 0), ("nolint", 0)])

    def test_suppressions_file(self):
        path = self.project.root / "quiet.txt"
        for line, is_taken in (("store-cycle", True), ("store-cycle use.c # legacy", True), ("* *.c", True),
                               ("store-cycle node.c", False), ("append-cycle", False), ("store-cycle function=use", True),
                               ("store-cycle function=other", False), ('* slot="struct node.parent"', True),
                               ("* slot=node.parent", True), ("* type=node", True), ("* slot=*.next", False)):
            with self.subTest(line):
                path.write_text("# known\n\n" + line + "\n")
                result = self.project.check(f"--suppressions={path}")
                self.assert_exit(result, 0 if is_taken else 1)
                self.assertEqual("quiet.txt:3: unused suppression" in result.stderr, not is_taken, result.stderr)
        self.assert_heard()

    def test_bad_suppressions_file(self):
        path = self.project.root / "quiet.txt"
        for line, why in (("stor-cycle", "the nearest is store-cycle"), ("store-cycle colour=red", "function="),
                          ("store-cycle a b", "twice"), ('store-cycle "a', "quote")):
            path.write_text(line + "\n")
            result = self.project.check(f"--suppressions={path}")
            self.assert_exit(result, 2)
            self.assertIn("quiet.txt:1: ", result.stderr)
            self.assertIn(why, result.stderr)
        self.assert_exit(self.project.check("--suppressions=none.txt"), 2)

    def test_warm_and_cold_agree(self):
        self.assert_heard()
        self.edit("use.c", self.CLOSING, self.CLOSING + " // NOLINT(store-cycle)")
        self.assert_silenced("nolint")
        cold = self.project.root / "cold.db"
        self.project.check(db=cold)
        self.assert_same_dump(self.project.database, cold)
        before = self.project.database.stat().st_mtime_ns
        self.assert_silenced("nolint")
        self.assertEqual(self.project.database.stat().st_mtime_ns, before)


if __name__ == "__main__":
    support.main()

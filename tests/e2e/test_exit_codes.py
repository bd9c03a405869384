#!/usr/bin/env python3
"""Exit codes and streams of every command.

SPDX-License-Identifier: MIT
"""
import json
import os
import subprocess
import tempfile

import support


class ExitCodes(support.ProjectTest):
    def test_findings_and_none(self):
        self.pair()
        self.assert_exit(self.project.check(), 1)
        self.project.write("use.c", support.user("use", False))
        self.assert_exit(self.project.check(), 0)

    def test_fail_on(self):
        self.pair()
        self.assert_exit(self.project.check("--fail-on=never"), 0)
        self.assert_exit(self.project.check("--fail-on=error"), 1)
        self.assert_exit(self.project.check("--fail-on=sometimes"), 2)

    def keep(self, rest=""):
        """A cycle that outlives its function; `rest`: more of the program."""
        self.project.write("node.h", support.NODE_H)
        self.project.write("node.c", support.NODE_C)
        self.project.write("adopt.c", '#include "node.h"\nvoid adopt(struct node *p, struct node *c);\n'
                           "void adopt(struct node *p, struct node *c) {\n"
                           "  p->child = node_ref(c);\n  c->parent = node_ref(p);\n}\n" + rest)
        self.project.write_compile_database(["node.c", "adopt.c"])

    def test_kept_cycle_is_a_warning(self):
        self.keep()
        shown = self.project.check()
        self.assert_exit(shown, 1)
        self.assertIn("adopt.c:5:", shown.stdout)

    def test_kept_cycle_with_a_breaker_is_a_note(self):
        self.keep("void detach(struct node *c);\nvoid on_close(struct node *c);\n"
                  "void detach(struct node *c) {\n  node_unref(c->parent);\n  c->parent = 0;\n}\n"
                  "void on_close(struct node *c) {\n  detach(c);\n}\n")
        hidden = self.project.check()
        self.assert_exit(hidden, 0)
        self.assertEqual(hidden.stdout, "")
        self.assertIn("1 note hidden", hidden.stderr)
        shown = self.project.check("--level=note")
        self.assert_exit(shown, 0)
        self.assertIn("adopt.c:5:", shown.stdout)
        self.assertIn("remark:", shown.stdout)
        self.assert_exit(self.project.check("--fail-on=note"), 1)

    def test_usage(self):
        self.pair()
        for arguments in (["--no-such-option"], ["--format=nonsense"], ["--level=nonsense"], ["--checks=no-such-rule"],
                          ["-j", "x"], ["--timeout=-1"], ["-p"], ["no-such-folder"]):
            with self.subTest(arguments=arguments):
                result = self.project.check(*arguments)
                self.assert_exit(result, 2)
                self.assertEqual(result.stdout, "")
                self.assertTrue(result.stderr.strip())

    def test_nearest_names(self):
        result = self.project.run("chekc")
        self.assert_exit(result, 2)
        self.assertIn("check", result.stderr)
        self.pair()
        self.assertIn("store-cycle", self.project.check("--checks=stor-cycle").stderr)
        result = self.project.run("explain", "store-cycel")
        self.assert_exit(result, 2)
        self.assertIn("store-cycle", result.stderr)

    def test_no_files(self):
        self.assert_exit(self.project.check(), 2)

    def test_guessed_flags_are_incomplete(self):
        self.project.write("lonely.c", "int x;\n")
        result = self.project.check("lonely.c")
        self.assert_exit(result, 3)
        self.assertIn("compile_commands.json", result.stderr.splitlines()[0])
        self.assert_exit(self.project.check("lonely.c", "--require-db"), 2)
        self.assert_exit(self.project.check("lonely.c", "--allow-incomplete"), 0)
        self.assert_exit(self.project.check("lonely.c", "--", "-std=c11"), 0)

    def test_a_finding_beats_a_loss(self):
        self.pair()
        self.project.write_compile_database(["node.c", "use.c", "gone.c"])
        self.assert_exit(self.project.check(), 1)
        self.assert_exit(self.project.check("--fail-on=never"), 3)

    def test_from_anywhere(self):
        """The working directory may be outside of the tree, and the database too."""
        self.pair()
        (self.project.root / ".git").mkdir()
        (self.project.root / "compile_commands.json").unlink()
        with tempfile.TemporaryDirectory() as folder:
            for files in (["use.c", "node.c"], ["."]):
                paths = [self.project.root / name for name in files]
                result = self.project.run("check", f"--db={folder}/graph.db", *paths, "--", "-std=c11", cwd="/")
                self.assert_exit(result, 1)
                self.assertIn("use.c:7:", result.stdout)

    def test_extract_records_losses(self):
        self.pair()
        self.project.write_compile_database(["node.c", "use.c", "gone.c"])
        self.assert_exit(self.project.run("extract", "-o", "shard.db"), 0)
        self.assert_exit(self.project.run("extract", "--shard=1/2"), 2)
        self.assert_exit(self.project.run("merge", "-o", "all.db", "no-such-shard.db"), 2)

    def test_query(self):
        self.pair()
        self.project.check()
        where = f"--db={self.project.database}"
        self.assert_exit(self.project.run("query", where, "findings"), 0)
        self.assert_exit(self.project.run("query", where, "--sql", "SELECT count(*) FROM finding"), 0)
        self.assert_exit(self.project.run("query", "--list"), 0)
        for sql in ("SELECT * FROM no_such_view", "DELETE FROM finding", "nonsense", "ATTACH 'x.db' AS x",
                    "SELECT 1; DROP TABLE run", "PRAGMA user_version = 1", "SELECT load_extension('x')",
                    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c"):
            with self.subTest(sql=sql):
                before = self.project.database.read_bytes()
                self.assert_exit(self.project.run("query", where, "--sql", sql), 2)
                self.assertEqual(self.project.database.read_bytes(), before)
        self.assert_exit(self.project.run("query", where, "no-such-query"), 2)

    def test_information(self):
        for arguments in (["rules"], ["explain", "store-cycle"], ["schema"], ["help"], ["--help"], ["--version"],
                          ["check", "--help"], ["doctor"]):
            with self.subTest(arguments=arguments):
                result = self.project.run(*arguments)
                self.assert_exit(result, 0)
                self.assertTrue(result.stdout.strip())

    def test_dump_ir(self):
        self.pair()
        self.project.check()
        result = self.project.run("dump-ir", f"--db={self.project.database}", "use")
        self.assert_exit(result, 0)
        self.assertIn("node_new", result.stdout)
        self.assert_exit(self.project.run("dump-ir", f"--db={self.project.database}", "no_such_function"), 2)

    def test_json_goes_to_stdout_alone(self):
        self.pair()
        result = self.project.check("--format=json")
        self.assert_exit(result, 1)
        document = json.loads(result.stdout)
        self.assertLessEqual({"schema", "tool", "root", "run", "summary", "findings"}, document.keys())
        finding = document["findings"][0]
        self.assertEqual((finding["file"], finding["rule"], finding["fate"]), ("use.c", "store-cycle", "leaks"))
        self.assertRegex(finding["fingerprint"], "^v1:[0-9a-f]+")

    def test_text_form(self):
        self.pair()
        result = self.project.check("--color=never")
        lines = result.stdout.splitlines()
        self.assertRegex(lines[0], r"^use\.c:7:\d+: error: .*a\.child -> b, b\.parent -> a \[store-cycle\]$")
        self.assertRegex(result.stdout, r"(?m)^use\.c:6:\d+: note: \(1\) ")
        self.assertIn("by nobody else", result.stdout)

    def test_closed_standard_output_is_no_error(self):
        self.pair()
        reading, writing = os.pipe()
        os.close(reading)
        try:
            result = self.project.check(capture_output=False, stdout=writing, stderr=subprocess.PIPE)
        finally:
            os.close(writing)
        self.assert_exit(result, 1)
        self.assertNotIn("Broken pipe", result.stderr)


if __name__ == "__main__":
    support.main()

#!/usr/bin/env python3
"""Baseline, diff and --changed-since: what counts as known, as changed, as new.

SPDX-License-Identifier: MIT
"""
import json
import subprocess

import support


class Gate(support.ProjectTest):
    def edit(self, name, old, new):
        path = self.project.root / name
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new))

    def baseline(self, action, code=0, *arguments):
        result = self.project.run("baseline", action, f"--db={self.project.database}", f"--root={self.project.root}", *arguments)
        self.assert_exit(result, code)
        return result

    def states(self, code, *arguments):
        result = self.project.check("--format=json", *arguments)
        self.assert_exit(result, code)
        return [(f["state"], f["suppressed_by"]) for f in json.loads(result.stdout)["findings"]]

    KNOWN = ("unchanged", "baseline")

    def known_pair(self):
        self.pair()
        self.assertEqual(self.states(1), [(None, None)])
        self.baseline("create")
        self.assertEqual(self.states(0), [self.KNOWN])


class Baseline(Gate):
    def test_survives_what_is_no_change(self):
        self.known_pair()
        self.edit("use.c", '#include "node.h"\n', '#include "node.h"\n' + "// more\n" * 50)
        self.assertEqual(self.states(0), [self.KNOWN])
        self.edit("use.c", "  a->child = node_ref(b);\n", "      a->child\n = node_ref( b ) ;\n")
        self.assertEqual(self.states(0), [self.KNOWN])
        (self.project.root / "deep").mkdir()
        (self.project.root / "use.c").rename(self.project.root / "deep/renamed.c")
        self.edit("deep/renamed.c", '"node.h"', '"../node.h"')
        self.project.write_compile_database(["node.c", "deep/renamed.c"])
        self.assertEqual(self.states(0), [self.KNOWN])
        for old, new in (("*a ", "*first "), ("a->", "first->"), ("(a)", "(first)")):
            self.edit("deep/renamed.c", old, new)
        self.assertEqual(self.states(0), [self.KNOWN])

    def test_moved_into_another_function(self):
        self.known_pair()
        self.edit("use.c", "void use(void)", "void moved(void)")
        self.assertEqual(self.states(0), [("updated", None)])
        self.baseline("update")
        self.assertEqual(self.states(0), [self.KNOWN])
        self.baseline("prune")
        self.assertEqual(len(self.lines()), 1)

    def test_new_edge_is_noticed(self):
        self.known_pair()
        self.edit("use.c", "  b->parent = node_ref(a);\n", "  struct node *c = node_new();\n  b->child = node_ref(c);\n"
                  "  c->parent = node_ref(a);\n  node_unref(c);\n")
        self.assertEqual(self.states(0), [("updated", None)])

    def test_another_finding_is_new(self):
        self.known_pair()
        self.project.write("more.c", support.user("more"))
        self.project.write_compile_database(["node.c", "use.c", "more.c"])
        self.assertEqual(self.states(1), [("new", None), self.KNOWN])

    def lines(self):
        text = (self.project.root / ".cyclecheck-baseline").read_text()
        return [line for line in text.splitlines() if not line.startswith("#")]

    def test_file_is_for_people_and_merges(self):
        self.pair()
        names = [f"u{i}.c" for i in range(3)]
        for name in names:
            self.project.write(name, support.user(name[:-2]))
        self.project.write_compile_database(["node.c", *names])
        self.project.check()
        self.baseline("create")
        self.baseline("create", 2)
        path = self.project.root / ".cyclecheck-baseline"
        text = path.read_text()
        self.assertTrue(text.startswith("# cyclecheck baseline; fingerprints v1\n"))
        self.assertEqual([line.split("\t")[2] for line in self.lines()], names)
        self.assertIn("closes a reference cycle", self.lines()[0])
        title, *rest = text.splitlines(keepends=True)
        path.write_text(title + "".join(reversed(rest)))
        self.assertEqual(self.states(0), [self.KNOWN] * 3)
        path.write_text(text + "<<<<<<< ours\n")
        result = self.project.check()
        self.assert_exit(result, 2)
        self.assertIn("merge conflict", result.stderr)
        path.write_text(text.replace("fingerprints v1", "fingerprints v9"))
        self.assert_exit(self.project.check(), 2)

    def test_gone_entries(self):
        self.known_pair()
        self.project.write("use.c", support.user("use", is_cycle=False))
        result = self.project.check()
        self.assert_exit(result, 0)
        self.assertIn("1 entry of the baseline is gone", result.stderr)
        self.assertTrue(self.baseline("show").stdout.startswith("absent "))
        self.baseline("prune")
        self.assertEqual(self.lines(), [])
        self.baseline("prun", 2)

    def test_silenced_ones_stay_out(self):
        self.pair()
        self.edit("use.c", "b->parent = node_ref(a);", "b->parent = node_ref(a); // NOLINT(store-cycle)")
        self.project.check()
        self.baseline("create")
        self.assertEqual(self.lines(), [])

    def test_other_files_as_baseline(self):
        self.pair()
        self.project.check("--format=sarif:old.sarif")
        (self.project.root / "old.db").write_bytes(self.project.database.read_bytes())
        for name in ("old.sarif", "old.db"):
            self.assertEqual(self.states(0, f"--baseline={name}"), [self.KNOWN])
            before = (self.project.root / name).read_bytes()
            self.baseline("update", 2, f"--baseline={name}")
            self.assertEqual((self.project.root / name).read_bytes(), before)
        self.assert_exit(self.project.check("--baseline=none"), 2)
        self.assert_exit(self.project.check("--baseline=node.c"), 2)


class Diff(Gate):
    def test_all_three_kinds_of_file(self):
        self.pair()
        self.project.check("--format=sarif:old.sarif")
        (self.project.root / "old.db").write_bytes(self.project.database.read_bytes())
        self.baseline("create", 0, "--baseline=old.txt")
        self.project.write("use.c", support.user("use", is_cycle=False))
        self.project.write("more.c", support.user("more").replace("parent", "child"))
        self.project.write_compile_database(["node.c", "use.c", "more.c"])
        self.project.check("--format=sarif:new.sarif")
        for old in ("old.db", "old.sarif", "old.txt"):
            for new in ("graph.db", "new.sarif"):
                result = self.project.run("diff", old, new)
                self.assert_exit(result, 1)
                self.assertEqual([line[0] for line in result.stdout.splitlines()], ["+", "-"], result.stdout)
                self.assertIn("1 new, 0 updated, 1 fixed, 0 unchanged", result.stderr)
        document = json.loads(self.project.run("diff", "--format=json", "old.db", "graph.db").stdout)
        self.assertEqual(([f["file"] for f in document["new"]], [f["file"] for f in document["fixed"]]), (["more.c"], ["use.c"]))
        self.assert_exit(self.project.run("diff", "--fail-on=never", "old.db", "graph.db"), 0)
        self.assert_exit(self.project.run("diff", "old.db", "old.db"), 0)
        self.assert_exit(self.project.run("diff", "old.db"), 2)
        self.assert_exit(self.project.run("diff", "old.db", "none.db"), 2)


class ChangedSince(Gate):
    def git(self, *words, where=None):
        subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main", *words],
                       cwd=where or self.project.root, check=True, capture_output=True)

    def commit(self, what="c"):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", what)

    def setUp(self):
        super().setUp()
        self.pair()
        self.project.write("other.c", support.user("other"))
        self.project.write_compile_database(["node.c", "use.c", "other.c"])
        self.project.write(".gitignore", "graph.db*\n")
        self.git("init", "-q")
        self.commit()

    def files(self, revision="HEAD", code=1):
        result = self.project.check("--format=json", f"--changed-since={revision}")
        self.assert_exit(result, code)
        return [finding["file"] for finding in json.loads(result.stdout)["findings"]]

    def test_uncommitted_added_removed_and_untracked(self):
        self.assertEqual(self.files(code=0), [])
        self.edit("use.c", "  node_unref(a);\n", "  node_unref(a);\n\n")
        self.assertEqual(self.files(), ["use.c"])
        self.commit()
        self.assertEqual(self.files(code=0), [])
        self.assertEqual(self.files("HEAD~1"), ["use.c"])
        self.edit("use.c", "  node_unref(a);\n\n", "  node_unref(a);\n")
        self.assertEqual(self.files(), ["use.c"])
        self.commit()
        self.project.write("fresh.c", support.user("fresh"))
        self.project.write_compile_database(["node.c", "use.c", "other.c", "fresh.c"])
        self.assertEqual(self.files(), ["fresh.c"])

    def test_lines_between_functions_do_not_count(self):
        self.edit("use.c", '#include "node.h"\n', '#include "node.h"\n\n// a comment\n')
        self.assertEqual(self.files(code=0), [])

    def test_a_type_brings_all_its_cycles(self):
        self.edit("node.h", "struct node { int refs;", "struct node { int refs; int colour;")
        self.assertEqual(self.files(), ["other.c", "use.c"])

    def test_merge_base(self):
        self.git("checkout", "-q", "-b", "topic")
        self.edit("use.c", "  node_unref(a);\n", "  node_unref(a);\n\n")
        self.commit()
        self.git("checkout", "-q", "-")
        self.edit("other.c", "  node_unref(a);\n", "  node_unref(a);\n\n")
        self.commit()
        base = subprocess.run(["git", "branch", "--show-current"], cwd=self.project.root, capture_output=True, text=True).stdout.strip()
        self.git("checkout", "-q", "topic")
        self.assertEqual(self.files(base), ["use.c"])

    def test_bad_revisions(self):
        for revision in ("none", "--output=x", ""):
            result = self.project.check(f"--changed-since={revision}")
            self.assert_exit(result, 2)
            self.assertIn("no such revision", result.stderr)
        self.assertFalse((self.project.root / "x").exists())

    def test_shallow_clone_is_told_what_to_do(self):
        self.edit("use.c", "  node_unref(a);\n", "  node_unref(a);\n\n")
        self.commit()
        clone = self.project.root / "clone"
        self.git("clone", "-q", "--depth=1", f"file://{self.project.root}", str(clone))
        result = self.project.run("check", f"--db={clone}/graph.db", f"--root={clone}", "--changed-since=HEAD~1", "use.c", cwd=clone)
        self.assert_exit(result, 2)
        self.assertIn("git fetch --unshallow", result.stderr)

    def test_git_runs_nothing_of_the_repository(self):
        self.edit("use.c", "  node_unref(a);\n", "  node_unref(a);\n\n")
        for key in ("diff.external", "core.fsmonitor", "diff.evil.textconv", "diff.evil.command"):
            self.git("config", key, "touch ran; false")
        self.project.write(".gitattributes", "*.c diff=evil\n")
        self.assertEqual(self.files(), ["use.c"])
        self.assertFalse((self.project.root / "ran").exists())


if __name__ == "__main__":
    support.main()

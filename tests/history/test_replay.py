#!/usr/bin/env python3
"""Replays a repository made here: a bug in two files, its fix, and a commit that never was a bug.

SPDX-License-Identifier: MIT
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
NODE_H = """struct node { int refs; struct node *child; struct node *parent; };
struct node *node_new(void);
struct node *node_ref(struct node *n);
void node_unref(struct node *n);
"""
NODE_C = """#include <stdlib.h>
#include <node.h>
struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refs = 1;
  return n;
}
struct node *node_ref(struct node *n) { n->refs++; return n; }
void node_unref(struct node *n) {
  if (!n || --n->refs > 0)
    return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}
"""
USE_H = """static inline void use(void) {
  struct node *a = node_new();
  struct node *b = node_new();
  a->child = node_ref(b);
%s  node_unref(a);
  node_unref(b);
}
"""
BUG = "  b->parent = node_ref(a);\n"
PLAIN_C = "#include <node.h>\nvoid plain(void);\n" + (USE_H % BUG).replace("static inline void use", "void plain")
USER_C = "#include <node.h>\n#ifdef WITH_USE\n#include \"use.h\"\nvoid run(void);\nvoid run(void) { use(); }\n#endif\n"


class Repository:
    def __init__(self, folder):
        self.tree = Path(folder) / "me+tree" / "repo"
        self.tree.mkdir(parents=True)
        self.git("init", "-q")

    def git(self, *words):
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
        for role in ("AUTHOR", "COMMITTER"):
            environment.update({f"GIT_{role}_NAME": "a", f"GIT_{role}_EMAIL": "a@b.c", f"GIT_{role}_DATE": "2001-01-01T00:00:00Z"})
        run = subprocess.run(["git", "-C", str(self.tree), *words], capture_output=True, text=True, env=environment, check=True)
        return run.stdout.strip()

    def commit(self, files):
        for name, text in files.items():
            (self.tree / name).parent.mkdir(parents=True, exist_ok=True)
            (self.tree / name).write_text(text)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "m")
        return self.git("rev-parse", "HEAD")


class Replay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="cyclecheck-history-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        repository = Repository(cls.folder)
        common = {"include/node.h": NODE_H, "lib/node.c": NODE_C, "src/user.c": USER_C, "other/plain.c": PLAIN_C}
        cls.parent = repository.commit({**common, "src/use.h": USE_H % BUG})
        cls.fix = repository.commit({"src/use.h": "/* fixed */\n" + USE_H % ""})

    def row(self, **more):
        return {"id": "bug", "family": "own-refcount", "repo": "me/tree", "parent": self.parent, "fix": self.fix, "file": "src/use.h",
                "line": 5, "where": "use", "rules": ["store-cycle"], "gate": True, "files": ["src/use.h"], **more}

    def replay(self, *rows, options=()):
        file = self.folder / "cases.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows))
        tool = os.path.dirname(os.environ["CYCLECHECK"])
        command = [sys.executable, str(HERE / "replay"), "--cases", str(file), "--repos", str(self.folder), "--json", *options]
        run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": f"{tool}:{os.environ['PATH']}"})
        self.assertEqual(run.returncode, 0, run.stderr)
        results = [json.loads(line) for line in run.stdout.splitlines()]
        return results[:-1], results[-1]["table"]

    def test_found_before_and_silent_after(self):
        (result,), table = self.replay(self.row())
        self.assertEqual((result["status"], result["found"], result["silent"]), ("done", True, True), result)
        self.assertEqual(result["at_parent"][0]["severity"], "error")
        self.assertEqual(result["sources"], 2)
        self.assertEqual([(row["repo"], row["found"]) for row in table], [(None, 1), ("me/tree", 1)])

    def test_another_place_is_missed(self):
        (result,), _ = self.replay(self.row(file="lib/node.c", line=4, where="node_new", files=["lib/node.c"], rules=["append-cycle"]))
        self.assertEqual((result["found"], result["silent"]), (False, True))

    def test_a_fix_that_is_none_is_not_silent(self):
        (result,), _ = self.replay(self.row(fix=self.parent))
        self.assertEqual((result["found"], result["silent"]), (True, False))

    def test_rows_that_must_be_silent(self):
        row = {"family": "own-refcount", "repo": "me/tree", "commit": self.fix, "parent": self.parent, "files": "src/use.h, src/user.c"}
        (clean, several, loud), _ = self.replay(row, {**row, "files": "several"}, {**row, "files": "other/plain.c"})
        self.assertEqual((clean["kind"], clean["flagged"], clean["status"]), ("not-cycle", False, "done"))
        self.assertEqual((several["flagged"], several["status"]), (False, "done"))
        self.assertEqual((loud["flagged"], loud["told"][0]["file"]), (True, "other/plain.c"))

    def test_what_is_missing_is_said(self):
        results, _ = self.replay(self.row(repo="no/body"), self.row(fix="0" * 40, id="x"), self.row(file="gone.c", id="y"))
        self.assertEqual([result["status"] for result in results], ["unavailable"] * 3)
        self.assertIn("no repository", results[0]["reason"])

    def test_a_kept_folder_gives_the_same_again(self):
        options = ["--work", str(self.folder / "kept")]
        first, again = self.replay(self.row(), options=options), self.replay(self.row(), options=options)
        for results, _ in (first, again):
            results[0].pop("seconds")
        self.assertEqual(first, again)


if __name__ == "__main__":
    if not shutil.which("git"):
        print("SKIP: git is not installed; a history is made and read with it")
        sys.exit(77)
    unittest.main()

#!/usr/bin/env python3
"""The cache: nothing changed means nothing done, and a warm database equals the cold one.

SPDX-License-Identifier: MIT
"""
import os
import random

import support

SEEDS = (1, 2, 3)
EDITS = 12


class Edits:
    """Random edits of a small tree; every seed is another history."""

    def __init__(self, project, seed):
        self.random = random.Random(seed)
        self.project = project
        self.users = {}
        self.header_fields = 0
        self.flags = {}
        self.serial = 0
        project.write("node.h", support.NODE_H)
        project.write("node.c", support.NODE_C)
        for _ in range(3):
            self.add_file()
        self.save()

    def save(self):
        self.project.write_compile_database(["node.c", *sorted(self.users)], self.flags)

    def add_file(self):
        self.serial += 1
        self.users[f"use{self.serial}.c"] = [(f"f{self.serial}_0", self.random.random() < 0.5)]
        self.write_user(f"use{self.serial}.c")

    def write_user(self, name):
        body = "".join(support.function(*entry) for entry in self.users[name])
        self.project.write(name, '#include "node.h"\n' + body)

    def remove_file(self):
        if len(self.users) > 1:
            name = self.random.choice(sorted(self.users))
            del self.users[name]
            (self.project.root / name).unlink()

    def toggle_cycle(self):
        name = self.random.choice(sorted(self.users))
        index = self.random.randrange(len(self.users[name]))
        function, is_cycle = self.users[name][index]
        self.users[name][index] = (function, not is_cycle)
        self.write_user(name)

    def add_function(self):
        name = self.random.choice(sorted(self.users))
        self.serial += 1
        self.users[name].append((f"g{self.serial}", self.random.random() < 0.5))
        self.write_user(name)

    def move_lines(self):
        path = self.project.root / self.random.choice(sorted(self.users))
        path.write_text("/* moved */\n\n" + path.read_text())

    def break_syntax(self):
        path = self.project.root / self.random.choice(sorted(self.users))
        path.write_text(path.read_text() + "void broken( {\n")

    def change_header(self):
        self.header_fields += 1
        fields = "".join(f" int field{i};" for i in range(self.header_fields))
        self.project.write("node.h", support.NODE_H.replace("int refs;", "int refs;" + fields))

    def change_flags(self):
        self.flags[self.random.choice(sorted(self.users))] = [f"-DFLAG={self.random.randrange(9)}"]

    def forget_release(self):
        keeps = self.random.random() < 0.5
        text = support.NODE_C if keeps else support.NODE_C.replace("  node_unref(n->parent);\n", "")
        self.project.write("node.c", text)

    def shadow_header(self):
        """A header of the same name in a folder that is searched, or no longer."""
        path = self.project.root / "include" / "node.h"
        if path.exists():
            path.unlink()
        else:
            self.project.write("include/node.h", support.NODE_H)

    def touch(self):
        path = self.project.root / self.random.choice(sorted(self.users))
        os.utime(path, (path.stat().st_mtime + 10, path.stat().st_mtime + 10))

    def edit(self):
        edits = (self.add_file, self.remove_file, self.toggle_cycle, self.toggle_cycle, self.add_function,
                 self.move_lines, self.break_syntax, self.change_header, self.change_flags, self.forget_release,
                 self.shadow_header, self.touch)
        chosen = self.random.choice(edits)
        chosen()
        self.save()
        return chosen.__name__


class Cache(support.ProjectTest):
    def test_nothing_changed_writes_nothing(self):
        self.pair()
        first = self.project.check()
        self.assert_exit(first, 1)
        before = (self.project.database.stat(), self.project.database.read_bytes())
        second = self.project.check("-v")
        self.assert_exit(second, 1)
        after = (self.project.database.stat(), self.project.database.read_bytes())
        self.assertEqual((before[0].st_mtime_ns, before[0].st_ino), (after[0].st_mtime_ns, after[0].st_ino))
        self.assertEqual(before[1], after[1])
        self.assertEqual(first.stdout, second.stdout)
        self.assertIn("0 of 2 files parsed, 2 unchanged", second.stderr)

    def test_touched_file_is_not_parsed_again(self):
        self.pair()
        self.project.check()
        path = self.project.root / "use.c"
        os.utime(path, (1, 1))
        self.assertIn("0 of 2 files parsed", self.project.check("-v").stderr)

    def test_same_size_and_time_but_other_content_after_replacement(self):
        """A file replaced by rename keeps size and time but not the inode."""
        self.pair()
        self.project.check()
        path = self.project.root / "use.c"
        stat = path.stat()
        other = self.project.write("other.c", path.read_text().replace("b->parent = node_ref(a)", "b->child  = node_ref(b)"))
        self.assertEqual(other.stat().st_size, stat.st_size)
        os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        os.replace(other, path)
        self.assertIn("b.child -> b", self.project.check().stdout)

    def test_only_the_changed_file_is_parsed(self):
        self.pair()
        self.project.check()
        self.project.write("use.c", support.user("use", False))
        result = self.project.check("-v")
        self.assertIn("1 of 2 files parsed, 1 unchanged", result.stderr)
        self.assert_exit(result, 0)

    def test_path_keeps_the_rest(self):
        self.pair()
        self.project.write("more.c", support.user("more"))
        self.project.write_compile_database(["node.c", "use.c", "more.c"])
        self.project.check()
        result = self.project.check("more.c")
        self.assert_exit(result, 1)
        self.assertNotIn("use.c:", result.stdout)
        everything = self.project.run("report", f"--db={self.project.database}")
        self.assertIn("use.c:", everything.stdout)

    def test_warm_equals_cold(self):
        for seed in SEEDS:
            with self.subTest(seed=seed):
                self.edit_randomly(seed)

    def edit_randomly(self, seed):
        self.setUp()
        edits = Edits(self.project, seed)
        history = ["start"]
        for number in range(EDITS):
            warm = self.project.check("--level=note")
            cold = self.project.check("--level=note", db=self.project.root / f"cold{number}.db")
            what = f"seed {seed}, after {history}"
            self.assertEqual((warm.returncode, warm.stdout), (cold.returncode, cold.stdout), f"{what}\n{warm.stderr}")
            self.assertIn(warm.returncode, (0, 1, 3), warm.stderr)
            self.assert_same_dump(self.project.database, self.project.root / f"cold{number}.db", what)
            history.append(edits.edit())


class Parallel(support.ProjectTest):
    def tree(self):
        self.project.write("node.h", support.NODE_H)
        self.project.write("node.c", support.NODE_C)
        names = ["node.c"]
        for number in range(9):
            names.append(f"use{number}.c")
            self.project.write(names[-1], support.user(f"use{number}", number % 3 != 0))
        self.project.write_compile_database(names)

    def test_jobs_do_not_matter(self):
        self.tree()
        one = self.project.check("-j1", db=self.project.root / "one.db")
        two = self.project.check("-j2", db=self.project.root / "two.db")
        self.assertEqual((one.returncode, one.stdout), (two.returncode, two.stdout))
        self.assert_same_dump(self.project.root / "one.db", self.project.root / "two.db")

    def test_shards_do_not_matter(self):
        self.tree()
        one = self.project.check(db=self.project.root / "one.db")
        for shard in (1, 2, 3):
            result = self.project.run("extract", f"--root={self.project.root}", f"--shard={shard}/3", "-o", f"s{shard}.db")
            self.assert_exit(result, 0)
        self.assert_exit(self.project.run("merge", "--expect=3", "-o", "all.db", "s3.db", "s1.db", "s2.db"), 0)
        self.assert_exit(self.project.run("merge", "--expect=3", "-o", "x.db", "s3.db"), 2)
        analyzed = self.project.run("analyze", f"--root={self.project.root}", "--db=all.db")
        self.assertEqual((analyzed.returncode, analyzed.stdout), (one.returncode, one.stdout))
        self.assert_same_dump(self.project.root / "one.db", self.project.root / "all.db")


if __name__ == "__main__":
    support.main()

#!/usr/bin/env python3
"""The database file: foreign, damaged and newer ones, two writers, kill, interrupt; an earlier one stays intact.

SPDX-License-Identifier: MIT
"""
import os
import signal
import sqlite3
import subprocess
import time

import support

POLLS, POLL_S = 3000, 0.01


class OtherDatabases(support.ProjectTest):
    def assert_untouched(self, content):
        """check and the readers refuse the file with exit 2 and leave it as it is."""
        self.pair()
        self.project.database.write_bytes(content)
        for arguments in (["check", f"--root={self.project.root}"], ["report"], ["query", "findings"], ["analyze"]):
            result = self.project.run(*arguments, f"--db={self.project.database}")
            self.assert_exit(result, 2)
            self.assertIn("graph.db", result.stderr)
            self.assertEqual(self.project.database.read_bytes(), content, arguments)

    def make_foreign(self, *statements):
        path = self.project.root / "foreign.db"
        database = sqlite3.connect(path)
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()
        return path.read_bytes()

    def test_text(self):
        self.assert_untouched(b"these are notes, not a database\n" * 100)

    def test_other_program(self):
        self.assert_untouched(self.make_foreign("CREATE TABLE bookmarks (url TEXT)", "PRAGMA application_id = 7"))

    def test_other_program_without_identity(self):
        self.assert_untouched(self.make_foreign("CREATE TABLE finding (id INTEGER)"))

    def make_own(self):
        self.pair()
        self.assert_exit(self.project.check(), 1)
        return self.project.database.read_bytes()

    def test_newer(self):
        self.make_own()
        database = sqlite3.connect(self.project.database)
        version = database.execute("PRAGMA user_version").fetchone()[0]
        database.execute(f"PRAGMA user_version = {version // 1000 * 1000 + 1000}")
        database.commit()
        database.close()
        self.assert_untouched(self.project.database.read_bytes())

    def test_cut_off(self):
        content = self.make_own()
        self.assert_untouched(content[:len(content) // 2])

    def test_damaged_in_the_middle(self):
        content = bytearray(self.make_own())
        for start in range(4096 + 17, len(content), 4096):
            content[start:start + 64] = b"\xa5" * 64
        self.assert_untouched(bytes(content))

    def test_other_schema(self):
        self.make_own()
        database = sqlite3.connect(self.project.database)
        database.execute("CREATE TRIGGER evil AFTER INSERT ON run BEGIN SELECT 1; END")
        database.commit()
        database.close()
        self.assert_untouched(self.project.database.read_bytes())

    def test_empty_file_is_no_database_of_another_program(self):
        self.pair()
        self.project.database.write_bytes(b"")
        result = self.project.check()
        self.assertIn(result.returncode, (1, 2), result.stderr)

    def test_folder(self):
        self.pair()
        self.project.database.mkdir()
        self.assert_exit(self.project.check(), 2)

    def test_no_such_database_for_readers(self):
        for command in (["report"], ["query", "findings"], ["analyze"]):
            result = self.project.run(*command, f"--db={self.project.database}")
            self.assert_exit(result, 2)
            self.assertIn("cyclecheck check", result.stderr)


class Writers(support.ProjectTest):
    """Runs that are interrupted while they work; `slow()` gives them enough to do."""

    def slow(self):
        self.pair()
        self.assert_exit(self.project.check(), 1)
        self.before = self.project.database.read_bytes()
        lines = "".join(f"  x = x * {i % 91} + y[{i % 16}];\n" for i in range(20_000))
        names = ["node.c", "use.c"]
        for number in range(16):
            names.append(f"slow{number}.c")
            self.project.write(names[-1], f"int f{number}(int x, int *y);\nint f{number}(int x, int *y) {{\n{lines}  return x;\n}}\n")
        self.project.write_compile_database(names)

    def start(self):
        """A check that has taken the lock and is at work."""
        command = self.project.command("check", "-j1", f"--db={self.project.database}", f"--root={self.project.root}")
        process = subprocess.Popen(command, cwd=self.project.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.kill)
        lock = self.project.root / "graph.db.lock"
        for _ in range(POLLS):
            if lock.exists() or process.poll() is not None:
                break
            time.sleep(POLL_S)
        self.assertIsNone(process.poll(), "the run ended before it could be stopped")
        return process

    def assert_intact_and_usable(self):
        self.assertEqual(self.project.database.read_bytes(), self.before)
        self.project.write_compile_database(["node.c", "use.c", "slow0.c"])
        result = self.project.check()
        self.assert_exit(result, 1)
        cold = self.project.root / "cold.db"
        self.project.check(db=cold)
        self.assert_same_dump(self.project.database, cold)
        left = [p.name for p in self.project.root.iterdir() if p.name.startswith("graph.db") and p.name != "graph.db"]
        self.assertEqual([name for name in left if not name.endswith(".lock")], [])

    def stop_with(self, number, code):
        self.slow()
        process = self.start()
        process.send_signal(number)
        output, errors = process.communicate(timeout=support.TIMEOUT_S)
        self.assertEqual(process.returncode, code, errors)
        self.assertEqual(output, "")
        self.assert_intact_and_usable()

    def test_interrupt(self):
        self.stop_with(signal.SIGINT, 128 + signal.SIGINT)

    def test_terminate(self):
        self.stop_with(signal.SIGTERM, 128 + signal.SIGTERM)

    def test_kill(self):
        self.stop_with(signal.SIGKILL, -signal.SIGKILL)

    def test_workers_go_with_their_parent(self):
        self.slow()
        process = self.start()
        children = self.children_of(process.pid)
        process.kill()
        process.communicate()
        for _ in range(POLLS):
            if not any(os.path.exists(f"/proc/{child}") for child in children):
                return
            time.sleep(POLL_S)
        self.fail(f"workers {children} outlived their parent")

    @staticmethod
    def children_of(pid):
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
            return children.read().split()

    def test_readers_do_not_wait(self):
        self.slow()
        process = self.start()
        result = self.project.run("report", f"--db={self.project.database}")
        self.assert_exit(result, 1)
        self.assertIsNone(process.poll(), "the writer ended too early to show anything")

    def test_two_at_once(self):
        self.pair()
        command = self.project.command("check", f"--db={self.project.database}", f"--root={self.project.root}")
        runs = [subprocess.Popen(command, cwd=self.project.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for _ in range(3)]
        outputs = [run.communicate(timeout=support.TIMEOUT_S) for run in runs]
        self.assertEqual([run.returncode for run in runs], [1, 1, 1], outputs)
        self.assertEqual(len({output for output, _ in outputs}), 1)
        cold = self.project.root / "cold.db"
        self.project.check(db=cold)
        self.assert_same_dump(self.project.database, cold)


class Places(support.ProjectTest):
    def test_default_is_beside_the_compile_database(self):
        self.pair()
        result = self.project.run("check")
        self.assert_exit(result, 1)
        folder = self.project.root / ".cyclecheck"
        self.assertEqual((folder / ".gitignore").read_text(), "*\n")
        self.assertTrue((folder / "graph.db").exists())
        (self.project.root / "deep/er").mkdir(parents=True)
        self.assert_exit(self.project.run("report", cwd=self.project.root / "deep/er"), 1)

    def test_environment_names_it(self):
        self.pair()
        environment = {**os.environ, "CYCLECHECK_DB": str(self.project.root / "named.db")}
        self.assert_exit(self.project.run("check", env=environment), 1)
        self.assertTrue((self.project.root / "named.db").exists())

    def test_unwritable_place(self):
        self.pair()
        self.assert_exit(self.project.check(db="/proc/no/graph.db"), 2)

    def test_paths_are_relative_to_the_root(self):
        self.pair()
        self.project.check()
        self.assertNotIn(str(self.project.root), "\n".join(support.dump(self.project.database)))


if __name__ == "__main__":
    support.main()

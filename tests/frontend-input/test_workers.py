#!/usr/bin/env python3
"""Workers: what crashes, hangs or is interrupted costs its own translation unit and leaves no process.

SPDX-License-Identifier: MIT
"""
import os
import signal
import subprocess
import time

import probe
from probe import Tree, entry, main

CRASH = "int before;\n#pragma clang __debug crash\n"


def processes_named(name):
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
                text = stat.read()
            if f"({name})" in text:
                found.append((int(pid), int(text.rsplit(")", 1)[1].split()[1])))
        except OSError:
            pass
    return found


class Workers(Tree):
    def statuses(self):
        return dict(self.rows("SELECT path, status FROM tus WHERE is_model = 0"))

    def test_crash_costs_one_unit(self):
        self.write("crash.c", CRASH)
        for name in ("a", "b"):
            self.write(f"{name}.c", f"int {name};\n")
        self.write_database([entry(f"{n}.c") for n in ("a", "crash", "b")])
        for _ in range(2):  # not cached: the next run tries again, and writes nothing new
            stats = self.extract("-j", "1")
            self.assertEqual((stats["total"], stats["lost"]), (3, 1))
        self.assertFalse(stats["changed"])
        self.assertEqual(self.statuses(), {"a.c": "ok", "crash.c": "crashed", "b.c": "ok"})

    def test_hang_is_killed_retried_and_not_cached(self):
        os.mkfifo(self.root / "never.h")
        self.write("hang.c", '#include "never.h"\n')
        self.write("a.c", "int a;\n")
        self.write_database([entry("hang.c"), entry("a.c")])
        start = time.monotonic()
        stats = self.extract("--timeout", "0.5")
        self.assertGreater(time.monotonic() - start, 2.0)  # 0.5 s, then alone 1.5 s
        self.assertEqual(stats["lost"], 1)
        self.assertEqual(self.statuses(), {"a.c": "ok", "hang.c": "timed-out"})
        os.unlink(self.root / "never.h")
        self.write("never.h", "int now;\n")
        stats = self.extract()
        self.assertEqual((stats["parsed"], stats["lost"]), (1, 0))

    def test_endless_input_stays_within_its_memory(self):
        self.write("zero.c", '#include "/dev/zero"\n')
        self.write_database([entry("zero.c")])
        self.assertEqual(self.extract("--timeout", "1")["lost"], 1)

    def test_missing_source_is_lost(self):
        self.write("a.c", "int a;\n")
        self.write_database([entry("a.c"), entry("gone.c")])
        self.assertEqual(self.extract()["lost"], 1)
        self.assertEqual(self.statuses()["gone.c"], "unreadable")

    def test_odd_sources_are_no_trouble(self):
        (self.root / "binary.c").write_bytes(bytes(range(256)) * 40)
        self.write("empty.c")
        self.write("deep.c", "int x = " + "(" * 20000 + "1" + ")" * 20000 + ";\n")
        self.write("bangs.c", "int f(int x) { return " + "!" * 100000 + "x; }\n")
        self.write("open.c", "void f(void) { if (1) {\n")
        self.write("loop.h", '#include "loop.h"\n')
        self.write("loop.c", '#include "loop.h"\n')
        names = ["binary", "empty", "deep", "bangs", "open", "loop"]
        self.write_database([entry(f"{n}.c") for n in names])
        stats = self.extract()
        self.assertEqual(stats["total"], len(names))
        self.assertEqual(self.statuses()["empty.c"], "ok")

    def test_names_that_are_not_utf8(self):
        name = os.fsencode(str(self.root)) + b"/caf\xe9.c"
        with open(name, "wb") as file:
            file.write(b"int cafe;\n")
        (self.root / "compile_commands.json").write_bytes(
            b'[{"directory": ".", "command": "cc -c caf\xe9.c -o \xff.o", "file": "caf\xe9.c"},'
            b' {"directory": ".", "command": "cc -c a.c", "file": "a.c"}]')
        self.write("a.c", "int a;\n")
        stats = self.extract(db="listed.db")
        self.assertEqual((stats["total"], stats["lost"]), (2, 0))
        result = subprocess.run([probe.PROGRAM, b"extract", b"--db", os.fsencode(self.base / "graph.db"), name, b"--"],
                                cwd=self.root, capture_output=True, timeout=60, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn(b'"lost": 0', result.stdout)

    def interrupt(self, number):
        os.mkfifo(self.root / "never.h")
        for i in range(4):
            self.write(f"{i}.c", '#include "never.h"\n')
        self.write_database([entry(f"{i}.c") for i in range(4)])
        process = subprocess.Popen([probe.PROGRAM, "extract", "--db", str(self.base / "graph.db"), "-j", "3"],
                                   cwd=self.root, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        children = []
        for _ in range(300):
            children = [pid for pid, parent in processes_named("cyclecheck-tu") if parent == process.pid]
            if len(children) == 3:
                break
            time.sleep(0.1)
        self.assertEqual(len(children), 3)
        process.send_signal(number)
        code = process.wait(timeout=30)
        process.stderr.close()
        for _ in range(50):
            if not [pid for pid in children if os.path.exists(f"/proc/{pid}")]:
                break
            time.sleep(0.1)
        self.assertEqual([pid for pid in children if os.path.exists(f"/proc/{pid}")], [])
        return code

    def test_interrupt_and_terminate(self):
        self.assertEqual(self.interrupt(signal.SIGINT), 130)
        self.assertFalse((self.base / "graph.db").exists())

    def test_terminate(self):
        self.assertEqual(self.interrupt(signal.SIGTERM), 130)

    def test_killed_parent_leaves_no_worker(self):
        self.assertEqual(self.interrupt(signal.SIGKILL), -signal.SIGKILL)

    def test_environment_is_no_input(self):
        """CPATH and the like must not reach libclang: the cache does not know them."""
        self.write("hidden/secret.h", "int secret;\n")
        self.write("a.c", '#if __has_include("secret.h")\nint seen;\n#endif\n')
        self.write_database([entry("a.c")])
        environment = dict(os.environ, CPATH=str(self.root / "hidden"), C_INCLUDE_PATH=str(self.root / "hidden"))
        result = self.run_probe("extract", "--db", self.base / "graph.db", env=environment)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.extract(db="plain.db")
        self.assertEqual(self.dump(), self.dump("plain.db"))


if __name__ == "__main__":
    main()

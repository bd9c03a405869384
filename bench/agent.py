#!/usr/bin/env python3
"""What recording costs: jansson builds and frees 200 000 objects, alone and under each leak finder.

SPDX-License-Identifier: MIT

    bench/agent.py --agent BUILD/collector/agent/libcycleagent.so

CPU time (user and system) of the process and its children, median of the runs, as a ratio in one run.
"""
import argparse
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

PROGRAM = """
#include <jansson.h>
int main(void) {
  json_t *all = json_array();
  for (int i = 0; i < 200000; i++) {
    json_t *item = json_object();
    json_object_set_new(item, "id", json_integer(i));
    json_object_set_new(item, "name", json_string("abc"));
    json_array_append_new(all, item);
  }
  json_decref(all);
  return 0;
}
"""


def cpu_seconds(command, environment):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def build(folder, name, *flags):
    source = folder / "program.c"
    source.write_text(PROGRAM)
    subprocess.run(["gcc", "-O2", "-g", *flags, str(source), "-o", str(folder / name), "-ljansson"], check=True)
    return str(folder / name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--agent", required=True)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain, lsan = build(folder, "plain"), build(folder, "lsan", "-fsanitize=leak")
        records = folder / "records"
        records.mkdir()
        cases = [("alone", [plain], {}, arguments.runs),
                 ("heap agent", [plain], {"CYCLEAGENT_DIR": str(records), "LD_PRELOAD": os.path.abspath(arguments.agent)},
                  arguments.runs),
                 ("LeakSanitizer", [lsan], {}, arguments.runs)]
        if shutil.which("heaptrack"):
            cases.append(("heaptrack", ["heaptrack", "-o", str(folder / "heaptrack"), plain], {}, 1))
        if shutil.which("valgrind"):
            cases.append(("memcheck", ["valgrind", "-q", plain], {}, 1))
        alone = 0.0
        for label, command, environment, runs in cases:
            seconds = statistics.median(cpu_seconds(command, environment) for _ in range(runs))
            alone = alone or seconds
            print(f"{label:14} {seconds:8.3f} s CPU  {seconds / alone:6.2f}x")


if __name__ == "__main__":
    main()

"""Runs one program and says what it cost: user CPU of it and its children, time, memory.

SPDX-License-Identifier: MIT
"""
import os
import subprocess
import threading
import time
from collections import namedtuple
from pathlib import Path

Cost = namedtuple("Cost", "code user_s elapsed_s peak_kib worker_kib")
SAMPLE_S = 0.02


def peak_memory(pid):
    """High-water mark of a live process in KiB, 0 when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def children_of(pid):
    try:
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []


class Watch(threading.Thread):
    """Samples the memory of a process and of its children until told to stop."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.own, self.children, self.stop = pid, 0, 0, threading.Event()

    def run(self):
        while not self.stop.wait(SAMPLE_S):
            self.own = max(self.own, peak_memory(self.pid))
            self.children = max([self.children, *map(peak_memory, children_of(self.pid))])


def run(command, folder=None, timeout_s=0, is_watched=False, output=None):
    """The cost of one command. Its output goes to the file `output`, or nowhere."""
    started = time.monotonic()
    target = open(output, "wb") if output else subprocess.DEVNULL
    if timeout_s:
        command = ["timeout", str(timeout_s), *command]
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=target, stderr=subprocess.STDOUT if output else target)
    watch = Watch(process.pid)
    if is_watched:
        watch.start()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    watch.stop.set()
    if output:
        target.close()
    return Cost(process.returncode, usage.ru_utime, time.monotonic() - started, watch.own, watch.children)

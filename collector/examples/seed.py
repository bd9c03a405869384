"""The seed experiment in CPython, for the curves beside ours. SPDX-License-Identifier: MIT

usage: seed.py control|off|count|count20 [ITERATIONS [BLOB_BYTES]]
"""
import gc
import os
import sys


def resident_mb():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def peak_mb():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024 / 1e6


def refuse_what_may_not_fit(may_take):
    with open("/proc/meminfo") as meminfo:
        available = next(int(line.split()[1]) for line in meminfo if line.startswith("MemAvailable")) * 1024
    if may_take >= 1e9 and available < 1.2 * may_take:
        sys.exit(f"seed.py: refused: {available / 1e9:.1f} GB of memory is free, this may take {may_take / 1e9:.1f} GB "
                 f"and wants {1.2 * may_take / 1e9:.1f}")


def create_ref_cycle(size):
    x = [bytearray(b"\1") * size]
    y = [x]
    x.append(y)


def no_create_ref_cycle(size):
    x = [bytearray(b"\1") * size]
    y = [x]


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else ""
    if mode not in ("control", "off", "count", "count20"):
        sys.exit(__doc__)
    iterations = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    size = int(sys.argv[3]) if len(sys.argv) > 3 else 32 << 20
    refuse_what_may_not_fit(iterations * size)
    gc.collect()
    if mode in ("control", "off"):
        gc.disable()
    if mode == "count20":
        gc.set_threshold(20)
    x = [1, 2, 3]
    y = [x]
    x.append(y)
    print(x)
    step = no_create_ref_cycle if mode == "control" else create_ref_cycle
    for i in range(iterations):
        print(i, "before", f"{resident_mb():.1f}")
        step(size)
        print(i, "after", f"{resident_mb():.1f}")
    gc.collect()
    print(iterations, "collected", f"{resident_mb():.1f}")
    print(iterations, "peak", f"{peak_mb():.1f}")


main()

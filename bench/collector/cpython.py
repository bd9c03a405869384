"""The benchmark's graphs in CPython. SPDX-License-Identifier: MIT"""
import gc
import os
import random
import sys
import time


class Node:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = None
        self.b = None


def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGESIZE")


def make_pair():
    one, other = Node(), Node()
    one.a = other
    other.a = one


def make_ring(count):
    first = last = Node()
    for _ in range(count - 1):
        last.a = Node()
        last = last.a
    last.a = first


def make_live(count, garbage):
    live = count // 10 * (10 - garbage)
    nodes = []
    for i in range(live):
        if garbage and i % 18 == 10:
            make_pair()
        nodes.append(Node())
        if i:
            nodes[i - 1].a = nodes[i]
    for node, other in zip(nodes, random.choices(nodes, k=live)):
        node.b = other
    return nodes[0]


def main():
    shape, count = sys.argv[1], int(sys.argv[2])
    random.seed(1)
    gc.collect()
    gc.disable()
    gc.freeze()
    before = resident()
    head = None
    if shape == "pairs":
        for _ in range(count // 2):
            make_pair()
    elif shape == "ring":
        make_ring(count)
    else:
        head = make_live(count, shape == "mixed")
    print("objects", count)
    print("bytes", resident() - before)
    start = time.process_time_ns()
    found = gc.collect()
    first = time.process_time_ns()
    gc.collect()
    again = time.process_time_ns()
    print("first", first - start)
    print("again", again - first)
    print("found", found)
    sys.stdout.flush()
    os._exit(0 if head is None or head.a else 1)


main()

"""The floor and the other tools, each run once per translation unit as a build would.

SPDX-License-Identifier: MIT
"""
import os
import shlex

import measure

PEER_TIMEOUT_S = 120
WITH_VALUE = ("-o", "-MF", "-MT", "-MQ", "-MJ")
DROPPED = ("-c", "-MD", "-MMD", "-M", "-MM", "-MP", "-S", "-E")
# What gcc takes and clang does not even know; the floor is the parse, not these.
GCC_ONLY = ("-fno-semantic-interposition", "-fconserve-stack", "-fno-tree-loop-distribute-patterns",
            "-fmax-errors", "-Wformat-overflow", "-specs=", "-fuse-linker-plugin", "-flto")


def arguments_of(entry):
    """The entry's flags without compiler, outputs and the file itself."""
    words = entry.get("arguments") or shlex.split(entry["command"])
    kept, skip = [], False
    for word in words[1:]:
        if skip or word in WITH_VALUE:
            skip = not skip
        elif word not in DROPPED and word != entry["file"]:
            kept.append(word)
    return kept


def floor_command(entry):
    flags = [flag for flag in arguments_of(entry) if not flag.startswith(GCC_ONLY)]
    return ["clang-19", "-fsyntax-only", "-w", "-Wno-unknown-warning-option", *flags, entry["file"]]


def analyzer_command(entry):
    return ["gcc", *arguments_of(entry), "-w", "-fanalyzer", "-c", entry["file"], "-o", os.devnull]


def cppcheck_command(entry):
    flags = [flag for flag in arguments_of(entry) if flag.startswith(("-I", "-D", "-U"))]
    return ["cppcheck", "--quiet", "--enable=warning", *flags, entry["file"]]


PEERS = {"floor": floor_command, "gcc-analyzer": analyzer_command, "cppcheck": cppcheck_command}


def run_all(name, entries, timeout_s=PEER_TIMEOUT_S):
    """(user CPU seconds, runs that failed or took too long) over the entries, one process each."""
    user_s = failed = 0
    for entry in entries:
        cost = measure.run(PEERS[name](entry), entry["directory"], timeout_s)
        user_s += cost.user_s
        failed += cost.code != 0
    return user_s, failed


def sample(entries, count):
    """`count` entries spread evenly, the same ones every time."""
    step = max(1, len(entries) // count)
    return entries[step // 2::step][:count]

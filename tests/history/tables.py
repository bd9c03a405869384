"""Counts outcomes by family and repository; families are never added up.

SPDX-License-Identifier: MIT
"""
from collections import Counter

COLUMNS = ("cases", "found", "missed", "at default", "silent", "not silent", "flagged", "unavailable", "error")


def outcomes(result):
    """The columns in which a result counts."""
    if result["status"] in ("unavailable", "error"):
        return ["cases", result["status"]]
    if result["kind"] == "not-cycle":
        return ["cases", "flagged" if result["flagged"] else "silent"]
    counted = ["cases", "found" if result["found"] else "missed", "silent" if result["silent"] else "not silent"]
    return counted + (["at default"] if result["found_at_default"] else [])


def row_key(result):
    gate = {True: "gated", False: "not gated"}.get(result.get("gate"), "not cycles")
    return result["family"], gate if result["kind"] == "cycle" else "not cycles", result["repo"]


def tally(results):
    """(family, group, repository) -> Counter; the repository `*` is the group's sum."""
    rows = {}
    for result in results:
        family, group, repo = row_key(result)
        for name in (repo, "*"):
            rows.setdefault((family, group, name), Counter()).update(outcomes(result))
    return dict(sorted(rows.items(), key=lambda item: (item[0][0], item[0][1], item[0][2] != "*", item[0][2])))


def as_text(results):
    lines, last = [], None
    for (family, group, repo), counts in tally(results).items():
        if (family, group) != last:
            lines += ["", f"{family}, {group}", " " * 36 + "".join(f"{name:>12}" for name in COLUMNS)]
            last = (family, group)
        lines.append(f"{'all' if repo == '*' else repo:36}" + "".join(f"{counts[name] or '.':>12}" for name in COLUMNS))
    return "\n".join(lines)


def as_rows(results):
    return [{"family": family, "group": group, "repo": None if repo == "*" else repo, **{c: counts[c] for c in COLUMNS}}
            for (family, group, repo), counts in tally(results).items()]

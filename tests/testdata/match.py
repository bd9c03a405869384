"""Compares what the tool found with what a case expects, as sets and both ways.

SPDX-License-Identifier: MIT
"""
import re
from collections import namedtuple
from pathlib import Path

CYCLE = re.compile(r"[^\s]+( -> [^\s]+)+")
NAMED_EDGE = re.compile(r"([\w>.\[\]*-]+?)\.([^\s,]+) -> ([\w>.\[\]*-]+)")

Finding = namedtuple("Finding", "file line rule severity message nodes")


def edge_names(edges):
    """For each edge the names its holder goes by: the variable at the store and the type."""
    names = []
    for edge in edges:
        spelled = [edge.get(key) for key in ("holder_name", "holder")]
        names.append({name for name in spelled if name} | {re.sub(r"^(struct|union) ", "", n) for n in spelled if n})
    return names


def message_names(message, count):
    """The holders as the message names them, `a.elements -> b, b.elements -> a`; empty if it does not."""
    edges = NAMED_EDGE.findall(message)
    return [{holder} for holder, _, _ in edges] if len(edges) == count else []


def read_finding(row, root):
    edges = row.get("edges") or []
    nodes = edge_names(edges)
    for known, told in zip(nodes, message_names(row["message"], len(edges))):
        known |= told
    return Finding((root / row["file"]).resolve(), row["line"], row["rule"], row["severity"], row["message"], nodes)


def read_findings(document, root):
    root = Path(document.get("root") or root)
    if not root.is_absolute():
        root = Path.cwd() / root
    return [read_finding(row, root) for row in document["findings"] if not row.get("suppressed_by")]


def is_cycle(text):
    return bool(CYCLE.fullmatch(text)) and text.split(" -> ")[0] == text.split(" -> ")[-1]


def has_cycle(finding, text):
    wanted = text.split(" -> ")[:-1]
    if len(wanted) != len(finding.nodes):
        return False
    rotations = (finding.nodes[i:] + finding.nodes[:i] for i in range(len(wanted)))
    return any(all(w in names for w, names in zip(wanted, nodes)) for nodes in rotations)


def fits(expectation, finding):
    if (finding.file, finding.line, finding.rule) != (expectation.file, expectation.line, expectation.rule):
        return False
    if expectation.severity and expectation.severity != finding.severity:
        return False
    if is_cycle(expectation.text):
        return has_cycle(finding, expectation.text)
    return expectation.text in finding.message


def describe(finding):
    nodes = " -> ".join("|".join(sorted(names)) for names in finding.nodes)
    place = f"{finding.file.name}:{finding.line}"
    return f"{place}: {finding.severity}: {finding.message} [{finding.rule}]" + (f" ({nodes})" if nodes else "")


def pair_up(expected, findings):
    """(unmet expectations, unexpected findings): each finding meets one expectation, the pickiest first."""
    left = list(findings)
    unmet = []
    for expectation in sorted(expected, key=lambda e: (not e.severity, not e.text)):
        met = next((f for f in left if fits(expectation, f)), None)
        if met is None:
            unmet.append(expectation)
        else:
            left.remove(met)
    return unmet, left


def compare(case, findings):
    """The differences as lines of a diff: `-` expected and missing, `+` found and not expected."""
    by_kind = {kind: [e for e in case.expectations if e.kind == kind]
               for kind in ("expect", "expect-not", "known-to-fail")}
    unmet, left = pair_up(by_kind["expect"], findings)
    lines = [f"- {e}" for e in unmet]
    for gap in by_kind["known-to-fail"]:
        hit = next((f for f in left if fits(gap, f)), None)
        if hit:
            left.remove(hit)
            lines.append(f"! now passes, make it 'expect': {gap}")
    for finding in left:
        missed = [e for e in by_kind["expect-not"] if (e.file, e.line, e.rule) == finding[:3]]
        lines.append(f"+ {describe(finding)}" + (" (a near miss that must not be found)" if missed else ""))
    return lines

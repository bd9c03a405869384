"""Decides whether a report speaks about a case: at its line, in what it calls `where`, or with a step there.

SPDX-License-Identifier: MIT
"""
import re
from collections import namedtuple

import c_text
import template

NEAR_LINES = 10  # inside the same function or initialiser
CLOSE_LINES = 2  # anywhere
SEVERITIES = ("note", "warning", "error")
CONFIDENCES = ("low", "medium", "high")

# files: paths on this side; regions: of `file`; names: what `where` names; text: of `file`
Target = namedtuple("Target", "rules file line files names regions")


def named_in(where, regions, text):
    """The functions, variables and types of the file that the words of `where` name."""
    words = dict.fromkeys(c_text.NAME.findall(where))
    known = {region.name for region in regions}
    in_code = set(c_text.NAME.findall(c_text.strip(text)))
    is_type = re.compile(r"[A-Z]\w*[a-z]\w*$|\w+(Object|_type|_T|_t)$")
    return {word for word in words if word in known or (word in in_code and is_type.match(word))}


def make_target(case, snapshot, file, line):
    text = snapshot.text(file)
    regions = snapshot.regions(file)
    names = named_in(case.where, regions, text)
    names |= {word for word in c_text.NAME.findall(case.where) for other in case.files
              if other in snapshot.files and any(region.name == word for region in snapshot.regions(other))}
    files = {template.written_as(path) for path in [file, *case.files]}
    return Target(set(case.rules), template.written_as(file), line, files, names, regions)


def places(finding):
    """(file, line, function) of the finding, its steps, edges and occurrences."""
    rows = [finding, *finding["steps"], *finding["edges"]]
    occurrences = finding.get("occurrences")
    rows += occurrences if isinstance(occurrences, list) else finding.get("occurrence", [])
    return [(row.get("file"), row.get("line"), row.get("function")) for row in rows if row.get("file")]


def bare(name):
    """A function's or type's name without the file that tells statics apart."""
    return (name or "").rsplit(":", 1)[-1].removeprefix("struct ").removeprefix("union ")


def is_at_line(target, file, line):
    if file != target.file or not line or not target.line:
        return False
    distance = abs(line - target.line)
    if distance <= CLOSE_LINES:
        return True
    region = c_text.region_at(target.regions, target.line)
    return distance <= NEAR_LINES and bool(region) and region.first <= line <= region.last


def is_in_where(target, file, line, function):
    if file not in target.files:
        return False
    if bare(function) in target.names:
        return True
    region = c_text.region_at(target.regions, line) if file == target.file and line else None
    return bool(region) and region.name in target.names


def speaks_of_type(target, finding):
    """A rule about a type stands at the type or one of its functions; its message names the type."""
    if finding["file"] not in target.files:
        return False
    spoken = set(c_text.NAME.findall(finding["message"]))
    spoken |= {bare(edge["holder"]) for edge in finding["edges"]}
    return bool(spoken & target.names)


def is_there(target, finding):
    if finding["rule"] not in target.rules:
        return False
    spots = places(finding)
    return (any(is_at_line(target, file, line) or is_in_where(target, file, line, function)
                for file, line, function in spots) or speaks_of_type(target, finding))


def matches(target, findings):
    """The findings about the case, the worst first."""
    found = [finding for finding in findings if is_there(target, finding)]
    return sorted(found, key=lambda f: (-SEVERITIES.index(f["severity"]), -CONFIDENCES.index(f["confidence"])))


def is_loud(finding):
    return finding["severity"] != "note"


def is_shown(finding):
    """At the default level."""
    return is_loud(finding) and finding["confidence"] != "low" and not finding.get("suppressed_by")


def in_files(finding, files):
    """Whether the finding, or a store of one of its edges, stands in one of the files."""
    wanted = {template.written_as(path) for path in files}
    return finding["file"] in wanted or any(edge.get("file") in wanted for edge in finding["edges"])

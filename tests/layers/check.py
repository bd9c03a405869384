#!/usr/bin/env python3
"""Holds the parts to the design's arrows, by what they include and by what they link.

SPDX-License-Identifier: MIT
"""
import re
import sys
from pathlib import Path

ALL = ("db", "collector", "rules", "analyzer/frontend", "analyzer/ownership", "analyzer/validate", "analyzer/cli")
# part -> the other parts it may include: DESIGN.md section 2.
ARROWS = {
    "analyzer/cli": ALL,
    "analyzer/frontend": ("db",),
    "analyzer/ownership": ("db", "collector/trial_deletion.h"),
    "analyzer/validate": ("db", "collector/trial_deletion.h", "collector/agent/snapshot_format.h"),
    "rules/checks": ("db",),
    "rules": (),
    "db": (),
    "collector": (),
}
# A foreign header, as a pattern -> the parts that may include it.
HEADERS = {
    r"clang-c/": ("analyzer/frontend",),
    r"sqlite3\.h": ("db",),
    r"(elfutils/|dwarf\.h|libelf|gelf\.h)": ("analyzer/validate",),
    r"jansson\.h": ("analyzer/frontend", "analyzer/cli", "analyzer/validate"),
    r"(glib-object\.h|gobject/|gio/)": (),
    r"(glib\.h|glib/)": ("db", "rules/checks", "analyzer/frontend", "analyzer/ownership", "analyzer/validate",
                         "analyzer/cli"),
}
# A library, as it is spelled in CMake -> the parts that may link it.
LIBRARIES = {
    r"(?i)libclang|clang-19": ("analyzer/frontend",),
    r"PkgConfig::SQLITE|sqlite3": ("db",),
    r"PkgConfig::JANSSON": HEADERS[r"jansson\.h"],
    r"PkgConfig::GLIB": (*HEADERS[r"(glib\.h|glib/)"], "rules"),
    r"(?i)gobject-2|gio-2": (),
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.M)
GOBJECT = re.compile(r"\bg_object_(new|ref|unref)\s*\(|\bG_DEFINE_TYPE")
LINK = re.compile(r"target_link_libraries\(([^)]*)\)", re.S)
DATA = ("rules/models/", "rules/stubs/", "rules/include/")


def part_of(name):
    """The innermost part that `name` belongs to, or None."""
    return next((part for part in sorted(ARROWS, key=len, reverse=True) if name.startswith(part + "/")), None)


def may_include(part, name):
    return part_of(name) == part or any(name == to or name.startswith(to + "/") for to in ARROWS[part])


def check_include(part, quote, name):
    """Why `part` may not include `name`, or None."""
    if quote == '"' and part_of(name):
        return None if may_include(part, name) else f"{part} must not know {part_of(name)}"
    for pattern, parts in HEADERS.items():
        if re.match(pattern, name):
            return None if part in parts else f"only {', '.join(parts) or 'nobody'} may include it"
    return None


def check_source(part, name, text):
    problems = []
    for match in INCLUDE.finditer(text):
        why = check_include(part, *match.groups())
        if why:
            line = text.count("\n", 0, match.start()) + 1
            problems.append(f"{name}:{line}: includes {match.group(2)}: {why}")
    if GOBJECT.search(re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', "", text, flags=re.S)):
        problems.append(f"{name}: uses GObject, which the tool does not")
    return problems


def check_links(part, name, text):
    problems = []
    for match in LINK.finditer(text):
        for pattern, parts in LIBRARIES.items():
            if re.search(pattern, match.group(1)) and part not in parts:
                problems.append(f"{name}: {match.group(1).split()[0]} links {pattern}: only "
                                f"{', '.join(parts) or 'nobody'} may")
    return problems


def check_tree(root):
    problems = []
    for part in ARROWS:
        for path in sorted((root / part).rglob("*")):
            name = path.relative_to(root).as_posix()
            if part_of(name) != part or name.startswith(DATA):
                continue
            if path.suffix in (".c", ".h", ".inc"):
                problems += check_source(part, name, path.read_text(encoding="utf-8"))
            elif path.name == "CMakeLists.txt":
                problems += check_links(part, name, path.read_text(encoding="utf-8"))
    return problems


def main():
    problems = check_tree(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve())
    print("\n".join(problems) or "every part includes and links what it may")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

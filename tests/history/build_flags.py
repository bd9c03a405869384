"""The macros that a tree's build files give their compiler, without running any build.

SPDX-License-Identifier: MIT
"""
import re

BUILD_FILES = ("Makefile.am", "meson.build", "Makefile.in", "Makefile", "CMakeLists.txt", "setup.py")
DEFINITION = re.compile(r"-D([A-Za-z_]\w*)(?:=((?:\\\"|\"\\\"|[^\s'\",\]\\)]|\\.)*\"?))?")
REQUIRED = re.compile(r"^[ \t]*#[ \t]*ifndef[ \t]+(\w+)[ \t]*\n[ \t]*#[ \t]*error", re.M)
PLAIN = re.compile(r"[A-Za-z_0-9][\w.()|+-]*$")


def folders_above(path):
    """The folder of a path, then those above it up to the root."""
    folder = path
    while "/" in folder:
        folder = folder.rpartition("/")[0]
        yield folder + "/"
    yield ""


def value_of(text):
    """A value as a compiler reads it; one that the build would fill in becomes a text or 1."""
    if not text:
        return "1"
    if '"' in text:
        inner = re.sub(r'[\\"]', "", text)
        return f'"{inner if PLAIN.match(inner) else "x"}"'
    return text if PLAIN.match(text) else "1"


def read_definitions(text):
    """(place, name, value) of each -D."""
    return [(match.start(), match.group(1), value_of(match.group(2))) for match in DEFINITION.finditer(text)]


def nearest_values(text, source):
    """name -> value in one build file: of several values the one that stands nearest to where the source is named."""
    at = max(text.find(source.rpartition("/")[2]), 0)
    found = sorted(read_definitions(text), key=lambda item: -abs(item[0] - at))
    return {macro: value for _, macro, value in found}


def required(texts):
    """Macros without which a header refuses to be compiled."""
    return {name for text in texts for name in REQUIRED.findall(text)}


def definitions_for(snapshot, source, needed=frozenset()):
    """name -> value: all of the nearest build file that defines any, and what is `needed` from those that follow."""
    chosen = {}
    for folder in folders_above(source):
        for name in BUILD_FILES:
            if folder + name not in snapshot.files:
                continue
            found = nearest_values(snapshot.text(folder + name), source)
            wanted = set(found) & needed if chosen else set(found)
            chosen.update({macro: found[macro] for macro in wanted - set(chosen)})
    return chosen

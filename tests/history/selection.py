"""Chooses the sources of a case and the headers they need, by the names in the tree of one commit.

SPDX-License-Identifier: MIT
"""
import glob
import os
import re
from functools import lru_cache

import c_text

SYSTEM_PATTERNS = ("/usr/lib/llvm-*/lib/clang/*/include", "/usr/local/include", "/usr/include/*-linux-gnu*", "/usr/include")
SOURCE_ENDINGS = (".c", ".cpp", ".cc", ".c.src")
SOURCE_GLOBS = ["*.c", "*.cpp", "*.cc"]
GENERATED = {"config.h", "pyconfig.h"}  # made by a build; what lies about in the tree is another system's
OTHER_SYSTEMS = {"PC", "PCbuild", "win32", "windows", "msvc", "vms", "mac", "macos", "os2", "amiga", "riscos", "wince"}


@lru_cache(maxsize=None)
def system_folders():
    return [folder for pattern in SYSTEM_PATTERNS for folder in sorted(glob.glob(pattern))]


@lru_cache(maxsize=None)
def is_system_header(name):
    return any(os.path.exists(os.path.join(folder, name)) for folder in system_folders())


def folder_of(path):
    return path.rpartition("/")[0]


def is_source(path):
    return path.endswith(SOURCE_ENDINGS)


class Snapshot:
    """One commit's files, read when asked for."""

    def __init__(self, repository, commit):
        self.repository, self.commit = repository, commit
        self.files = repository.tree(commit)
        self.by_name = {}
        for path in self.files:
            self.by_name.setdefault(path.rsplit("/", 1)[-1], []).append(path)
        self.texts, self.includes, self.resolved, self.regions_of = {}, {}, {}, {}

    def data(self, path):
        name = self.files.get(path)
        return self.repository.blob(name) if name else None

    def text(self, path):
        if path not in self.texts:
            self.texts[path] = (self.data(path) or b"").decode("utf-8", "replace")
        return self.texts[path]

    def regions(self, path):
        if path not in self.regions_of:
            self.regions_of[path] = c_text.regions(self.text(path))
        return self.regions_of[path]

    def includes_in(self, path):
        if path not in self.includes:
            self.includes[path] = c_text.includes((self.data(path) or b"").decode("latin-1"))
        return self.includes[path]

    def nearest(self, name, source):
        """The file of the tree whose path ends in /NAME, nearest to the source."""
        base, folder = name.rsplit("/", 1)[-1], folder_of(source)
        key = (name, folder)
        if key not in self.resolved:
            same = [path for path in self.by_name.get(base, ()) if ("/" + path).endswith("/" + name)]
            same = [path for path in same if self.is_possible(path, name, folder)]
            self.resolved[key] = min(same, key=lambda path: (-shared(path, source), len(path), path), default=None)
        return self.resolved[key]

    def is_possible(self, path, name, folder):
        parts = set(folder_of(path).split("/"))
        if (parts & OTHER_SYSTEMS) - set(folder.split("/")):
            return False
        return "/" in name or name not in GENERATED or f"{folder}/".startswith(f"{folder_of(path)}/") or folder_of(path) == ""


def shared(a, b):
    """Folders that two paths have in common."""
    common = os.path.commonprefix([a, b])
    return common.count("/")


class Closure:
    """What one source includes, directly and through headers of the tree."""

    def __init__(self, snapshot, source, stub_names):
        self.snapshot, self.source, self.stub_names = snapshot, source, stub_names
        self.folders, self.headers, self.missing, self.needed = {}, {}, {}, {}  # needed: not in the tree
        self.close()

    def close(self):
        queue = [self.source]
        while queue:
            path = queue.pop()
            for name, is_quoted in self.snapshot.includes_in(path):
                found = self.resolve(path, name, is_quoted)
                if found and found not in self.headers and found != self.source:
                    self.headers[found] = True
                    queue.append(found)

    def resolve(self, includer, name, is_quoted):
        beside = os.path.normpath(os.path.join(folder_of(includer), name))
        if is_quoted and beside in self.snapshot.files:
            return beside
        if not is_quoted and is_system_header(name):
            return None
        return self.resolve_in_tree(name.lstrip("./") if name.startswith("../") else name)

    def resolve_in_tree(self, name):
        path = self.snapshot.nearest(name, self.source)
        if path:
            self.folders[path[:-len(name) - 1] if len(path) > len(name) else ""] = True
        elif not is_system_header(name):
            self.needed[name] = True
            if name not in self.stub_names:
                self.missing[name] = True
        return path


def includers(snapshot, header):
    """Sources that include a header, directly or through others; those nearest to it first."""
    seen, queue, found = {header}, [header], []
    while queue and len(seen) < 60:
        name = re.escape(queue.pop(0).rsplit("/", 1)[-1])
        pattern = rf'^[ \t]*#[ \t]*include[ \t]*[<"]([^">]*/)?{name}[">]'
        paths = snapshot.repository.grep(snapshot.commit, [pattern], ["-E"], ["*.c", "*.h", "*.cpp", "*.cc", "*.inc"])
        for path in sorted(paths, key=lambda path: (-shared(path, header), path)):
            if path in seen:
                continue
            seen.add(path)
            (found if is_source(path) else queue).append(path)
    return found


def own_functions(snapshot, files):
    return sorted({region.name for path in files for region in snapshot.regions(path)
                   if region.is_function and not region.is_static})


def called_functions(snapshot, files, known):
    """Functions that the files call and neither define nor have described by a model."""
    names = {name for path in files for name in c_text.calls(snapshot.text(path))}
    defined = {region.name for path in files for region in snapshot.regions(path)}
    return sorted(name for name in names - defined - known if not name.isupper())


def definition_patterns(names, step=60):
    return [rf"^([A-Za-z_][A-Za-z0-9_ *]*[ *])?({'|'.join(names[start:start + step])})[ ]*\("
            for start in range(0, len(names), step)]


def including_source(snapshot, paths):
    """part -> the source that includes it: `#include "other.c"` of a file in its own folder or further down."""
    parts = {}
    for path in paths:
        for name, _ in snapshot.includes_in(path):
            part = os.path.normpath(os.path.join(folder_of(path), name))
            if is_source(name) and not name.startswith("..") and part in snapshot.files and part != path:
                parts.setdefault(part, path)
    return parts


def read_through(paths, parts):
    """The paths, with a part's place taken by the source that includes it: alone a part does not compile."""
    whole = {}
    for path in paths:
        seen = set()
        while path in parts and path not in seen:
            seen.add(path)
            path = parts[path]
        whole[path] = True
    return list(whole)


def choose(snapshot, case_files, known, limit):
    """(sources to analyse, how many were left out): the case's own, their folders', those that define what the case's
    call, those that call what the case's define."""
    present = [path for path in case_files if path in snapshot.files]
    chosen = dict.fromkeys(path for path in present if is_source(path))
    for header in present:
        if not is_source(header):
            related = includers(snapshot, header)
            nearby = [path for path in related if folder_of(path) == folder_of(header)]
            chosen.update(dict.fromkeys(nearby or related[:20]))
    folders = {folder_of(path) for path in present}
    chosen.update(dict.fromkeys(path for path in sorted(snapshot.files) if is_source(path) and folder_of(path) in folders))
    grep = snapshot.repository.grep
    called = definition_patterns(called_functions(snapshot, present, known))
    if called:
        chosen.update(dict.fromkeys(grep(snapshot.commit, called, ["-E"], SOURCE_GLOBS)))
    own = own_functions(snapshot, present)
    if own:
        chosen.update(dict.fromkeys(grep(snapshot.commit, own, ["-w", "-F"], SOURCE_GLOBS)))
    paths = read_through(chosen, including_source(snapshot, chosen))
    return paths[:limit], max(0, len(paths) - limit)

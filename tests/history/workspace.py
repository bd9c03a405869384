"""A case's folder on disk: sources and headers of one commit, and the compile database to analyse them with.

SPDX-License-Identifier: MIT
"""
import json
import re
from pathlib import Path

import build_flags
import c_text
import configuration
import template
from selection import Closure, choose, folder_of, includers, is_source, is_system_header

PYTHON2 = re.compile(r"\b(PyString_\w+|PyInt_\w+|Py_InitModule\w*|PyObject_HEAD_INIT|PyMODINIT_FUNC\s+init\w+)\b")
PYTHON3 = re.compile(r"\b(PY_MAJOR_VERSION\s*(?:[<>=!]=?\s*3|>\s*2)|PyModule_Create\w*|PyVarObject_HEAD_INIT|IS_PY3K?|PY3K?|PyModuleDef|METH_FASTCALL|"
                     r"PY_VERSION_HEX\s*>=?\s*0x03|PyInit_\w+)\b")
GTK4 = re.compile(r"\b(gtk_(box_append|window_set_child|window_destroy|widget_add_controller|widget_get_first_child|"
                  r"widget_class_set_layout_manager_type|editable_get_text)|GtkSnapshot|GtkGestureClick|AdwApplication\w*)\b")
GTK3 = re.compile(r"\b(gtk_(container_add|box_pack_start|widget_show_all|widget_destroy|entry_get_text|main)|GtkContainer)\b")
GSTREAMER0 = re.compile(r"\b(gst_element_class_set_details\w*|GST_BOILERPLATE\w*|gst_element_get_pad|gst_pad_alloc_buffer|"
                        r"gst_pad_set_blocked\w*|gst_buffer_new_and_alloc\s*\(|GST_BUFFER_DATA|gst_implements_interface\w*)\b")
# A condition on these asks for another system or compiler.
FOREIGN = re.compile(r"_?WIN(32|64|DOWS|CE)|MS_|_MSC_VER|__APPLE__|__cplusplus|macintosh|__\w+__$|CYGWIN|MINGW|_H_?$|OS2|VMS")


class Workspace:
    """Files below `folder`/tree are those of the side laid out last; each side has a database of its own."""

    def __init__(self, folder, stubs, known, limit):
        self.tree = Path(folder) / "tree"
        self.stubs, self.known, self.limit = stubs, known, limit
        self.stub_names = {str(p.relative_to(stubs)) for p in stubs.rglob("*.h")} if stubs else set()

    def lay_out(self, snapshot, cases, side):
        """Writes one side's files for all cases of a fix; returns what was laid out and what is missing."""
        files = list(dict.fromkeys(path for case in cases for path in case.files if path in snapshot.files))
        sources, left_out = choose(snapshot, files, self.known, self.limit)
        closures = {source: Closure(snapshot, source, self.stub_names) for source in sources}
        paths = dict.fromkeys(sources)
        for closure in closures.values():
            paths.update(dict.fromkeys(closure.headers))
        self.write(snapshot, paths)
        configured = self.configure(snapshot, closures, paths)
        flags, python = common_flags(snapshot, cases, closures, self.stubs)
        flags += configured
        commands = [self.command(snapshot, closure, flags) for closure in closures.values()]
        build = self.tree.parent / side
        build.mkdir(exist_ok=True)
        (build / "compile_commands.json").write_text(json.dumps(commands))
        return {"sources": len(sources), "left_out": left_out, "python": python, "build": build,
                "missing_headers": missing_headers(closures, files)}

    def write(self, snapshot, paths):
        wanted = {template.written_as(path): path for path in paths}
        for found in sorted(self.tree.rglob("*")) if self.tree.exists() else ():
            if found.is_file() and str(found.relative_to(self.tree)) not in wanted:
                found.unlink()
        for name, path in wanted.items():
            data = snapshot.data(path)
            if data is None:
                continue
            file = self.tree / name
            file.parent.mkdir(parents=True, exist_ok=True)
            data = template.expand(data) if name != path else data
            if not file.exists() or file.read_bytes() != data:
                file.write_bytes(data)

    def configure(self, snapshot, closures, paths):
        """Writes the headers that a configuration would have; returns the flags that find them."""
        if not self.stubs:
            return []
        missing = {name for closure in closures.values() for name in closure.missing}
        names, folder = configuration.wanted(missing), self.tree.parent / "configured"
        if names:
            text = configuration.header_text(configuration.read_features(self.stubs), map(snapshot.text, paths))
            for name in names:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text(text, encoding="utf-8")
        for closure in closures.values():
            closure.missing = {name: True for name in closure.missing if name not in names}
        builds = [snapshot.text(name) for name in build_flags.BUILD_FILES if name in snapshot.files]
        forced = ["-DHAVE_CONFIG_H=1", "-include", str(self.stubs / "config.h")]
        return [*(["-idirafter", str(folder)] if names else []), *(forced if configuration.forces_config(builds) else [])]

    def command(self, snapshot, closure, flags):
        needed = build_flags.required(snapshot.text(path) for path in closure.headers)
        defined = build_flags.definitions_for(snapshot, closure.source, needed)
        words = ["cc", *flags, *(f"-D{name}={value}" for name, value in sorted(defined.items())
                                 if not FOREIGN.search(name) and not name.startswith(("_", "NDEBUG", "HAVE_CONFIG_H")))]
        for folder in closure.folders:
            path = str(self.tree / folder)
            words += ["-idirafter", path] if shadows_system(snapshot, folder) else [f"-I{path}"]
        if closure.source.endswith((".cpp", ".cc")):
            words += ["-x", "c"]
        name = template.written_as(closure.source)
        return {"directory": str(self.tree), "file": name, "arguments": [*words, "-c", name]}


def shadows_system(snapshot, folder):
    """Whether the folder has a header by the name of one of the system's, which sources may mean instead."""
    cache = snapshot.__dict__.setdefault("shadowing", {})
    if folder not in cache:
        cache[folder] = any(is_system_header(paths_name) for paths_name, paths in snapshot.by_name.items()
                            if paths_name.endswith(".h") and any(folder_of(path) == folder for path in paths))
    return cache[folder]


def missing_headers(closures, files):
    """Headers nobody has, those of the case's own files first."""
    own = [closure for source, closure in closures.items() if source in files]
    return list(dict.fromkeys(name for closure in [*own, *closures.values()] for name in closure.missing))


def common_flags(snapshot, cases, closures, stubs):
    """(flags for every source of the cases, the Python whose headers it gets or None)."""
    flags = ["-std=gnu17", "-D_GNU_SOURCE"]
    paths = {path for closure in closures.values() for path in [closure.source, *closure.headers]}
    names = {name for path in paths for name, _ in snapshot.includes_in(path)}
    missing = {name for closure in closures.values() for name in closure.needed}
    if any(name.rsplit("/", 1)[-1] == "config.h" for name in names):
        flags.append("-DHAVE_CONFIG_H=1")
    python = None
    if "Include/Python.h" in snapshot.files:
        flags += ["-DPy_BUILD_CORE=1", "-DPy_BUILD_CORE_BUILTIN=1"]
    elif "Python.h" in names:
        python = 2 if is_python2(snapshot, paths) else 3
    flags += [word for folder in stub_folders(snapshot, paths, missing, python) if stubs
              for word in ("-isystem", str(stubs / folder))]
    flags += [f"-D{name}=1" for name in dict.fromkeys(name for case in cases for name in asked_for(snapshot, case))]
    return flags, python


def count(snapshot, paths, pattern):
    return sum(len(pattern.findall(snapshot.text(path))) for path in paths)


def is_python2(snapshot, paths):
    return count(snapshot, paths, PYTHON2) > 0 and count(snapshot, paths, PYTHON3) == 0


def stub_folders(snapshot, paths, missing, python):
    """The folders of stubs for the version of an API that the sources are written for, where it is not the newest or
    not the oldest one."""
    folders = ["python2"] if python == 2 else []
    if any(name.startswith(("gtk/", "gdk/", "adwaita")) for name in missing):
        folders += ["gtk4"] if count(snapshot, paths, GTK4) > count(snapshot, paths, GTK3) else []
    if any(name.startswith("gst/") for name in missing):
        folders += ["gst0.10"] if count(snapshot, paths, GSTREAMER0) else []
    return folders


def asked_for(snapshot, case):
    """Macros that must be defined for the case's place to be compiled, and that nothing in the tree's headers defines."""
    if case.file not in snapshot.files:
        return []
    names = c_text.conditions(snapshot.text(case.file), case.line)
    if not is_source(case.file):
        base = case.file.rsplit("/", 1)[-1]
        for path in includers(snapshot, case.file)[:2]:
            rows = snapshot.text(path).split("\n")
            line = next((n for n, row in enumerate(rows, 1) if "include" in row and base in row), 0)
            names += c_text.conditions(snapshot.text(path), line)
    return [name for name in dict.fromkeys(names) if not FOREIGN.search(name)]



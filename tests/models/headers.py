#!/usr/bin/env python3
"""Holds the models against the real headers that are installed.

SPDX-License-Identifier: MIT

Every function that a model and the header both declare has the same number of parameters, with the same
levels of pointers, and is variadic in both or in neither. For jansson, json-c and this project's collector no function
that takes or returns a counted object may be missing. A package that is not installed is a loud SKIP.
"""
import re
import sys
from collections import namedtuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import clang_ast  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "rules/models"
MODEL_FLAGS = ["-D__CYCLECHECK__", f"-I{ROOT / 'rules/include'}"]

# counted: the type a complete model covers, or None; own: where the API's declarations stand
Api = namedtuple("Api", "package flags includes models own counted")
APIS = (
    Api("jansson", [], ["jansson.h"], ["jansson"], r"/jansson\.h$", r"\bjson_t\b"),
    Api("json-c", [], ["json.h", "json_visit.h"], ["json-c"], r"/json-c/", r"\b(struct )?json_object\b"),
    Api(None, [f"-I{ROOT / 'collector/include'}"], ["cyclecollector.h"], ["cyclecollector"], r"/cyclecollector\.h$",
        r"\bcyc_object\b"),
    Api("gio-unix-2.0", [], ["glib.h", "glib-object.h", "gio/gio.h", "glib-unix.h"], ["glib", "gobject", "gio"],
        r"/glib-2\.0/|gio-unix", None),
    Api("python3", [], ["Python.h", "structmember.h", "structseq.h", "frameobject.h"],
        ["cpython-object", "cpython-containers", "cpython-scalars", "cpython-calls", "cpython-runtime"],
        r"/python3", None),
    Api(None, [], ["stdlib.h", "string.h", "stdio.h", "search.h", "ftw.h", "malloc.h", "pthread.h", "unistd.h"],
        ["libc"], r".", None),
)
# what the header declares differently in the macro that users call, or what counts as no object
EXCEPTIONS = {"PyObject_DelAttr", "PyObject_DelAttrString", "g_clear_object", "g_set_object", "g_weak_ref_init"}


def modelled(clang, names):
    found = {}
    for name in names:
        source = f'#include "{MODELS / (name + ".h")}"\n'
        found.update(clang_ast.functions_of(clang, source, MODEL_FLAGS))
    return found


def difference(model, real):
    """Why the two declarations disagree, or None."""
    if len(model.parameters) != len(real.parameters):
        return f"has {len(real.parameters)} parameters, the model {len(model.parameters)}"
    if model.is_variadic != real.is_variadic:
        return "is variadic in one of the two only"
    for index, (ours, theirs) in enumerate(zip(model.parameters, real.parameters)):
        ours, theirs = clang_ast.pointer_depth(ours), clang_ast.pointer_depth(theirs)
        if ours != theirs and model.name not in EXCEPTIONS:
            return f"parameter {index} has {theirs} levels of pointers, the model {ours}"
    return None


def is_about(function, counted):
    spelled = [function.result, *(name for kind in function.parameters for name in kind)]
    return any(re.search(counted, name) for name in spelled)


def missing(api, models, real):
    if not api.counted:
        return []
    return [name for name, function in sorted(real.items())
            if re.search(api.own, function.file or "") and name not in models and is_about(function, api.counted)]


def check(clang, api, flags):
    """(problems, number of functions compared)."""
    source = "".join(f"#include <{include}>\n" for include in api.includes)
    real = clang_ast.functions_of(clang, source, flags + api.flags)
    models = modelled(clang, api.models)
    own = {name for name, function in real.items() if re.search(api.own, function.file or "")}
    both = sorted(own & models.keys())
    problems = [f"{name}: {why}" for name in both if (why := difference(models[name], real[name]))]
    problems += [f"{name}: takes or returns a counted object and has no model" for name in missing(api, models, real)]
    if not both:
        problems.append("the header and its models have no function in common")
    return problems, len(both)


def main():
    clang = clang_ast.find_clang()
    if not clang:
        print("SKIP: clang is not installed")
        return 77
    failed = skipped = 0
    for api in APIS:
        flags = clang_ast.package_flags(api.package) if api.package else []
        if flags is None:
            print(f"SKIP: {api.package} is not installed")
            skipped += 1
            continue
        problems, compared = check(clang, api, flags)
        failed += bool(problems)
        print(f"{' '.join(api.models)}: {compared} functions compared, {len(problems)} problems")
        for problem in problems:
            print(f"     {problem}")
    return 1 if failed else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())

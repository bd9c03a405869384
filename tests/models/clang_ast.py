"""Function declarations of a C header, as clang sees them.

SPDX-License-Identifier: MIT
"""
import json
import re
import shutil
import subprocess
import tempfile
from collections import namedtuple
from pathlib import Path

Function = namedtuple("Function", "name result parameters is_variadic file")


def find_clang():
    """clang's command, or None."""
    names = ["clang"] + [f"clang-{version}" for version in range(24, 13, -1)]
    return next((name for name in names if shutil.which(name)), None)


def package_flags(package):
    """The include flags of an installed package, or None."""
    result = subprocess.run(["pkg-config", "--cflags", package], capture_output=True, text=True)
    return result.stdout.split() if result.returncode == 0 else None


def run_clang(clang, source, flags):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "source.c")
        file.write_text(source)
        command = [clang, "-x", "c", "-std=gnu17", "-fsyntax-only", *flags, str(file)]
        return subprocess.run(command, capture_output=True, text=True)


def split_result(type_name):
    """`int (char *, ...)` -> `int`."""
    depth = 0
    text = re.sub(r"\s*__attribute__\(\(.*$", "", type_name)
    for i in range(len(text) - 1, -1, -1):
        depth += (text[i] == ")") - (text[i] == "(")
        if depth == 0:
            return text[:i].rstrip()
    return text


def read_function(node, file):
    parameters = [child["type"] for child in node.get("inner", []) if child["kind"] == "ParmVarDecl"]
    spelled = [(kind["qualType"], kind.get("desugaredQualType", kind["qualType"])) for kind in parameters]
    kind = node["type"].get("desugaredQualType", node["type"]["qualType"])
    return Function(node["name"], split_result(node["type"]["qualType"]), spelled, "..." in kind, file)


def functions_of(clang, source, flags):
    """name -> Function of everything the source declares; the first declaration counts."""
    result = run_clang(clang, source, [*flags, "-Xclang", "-ast-dump=json"])
    if result.returncode:
        raise RuntimeError(result.stderr)
    found, file = {}, None
    for node in json.loads(result.stdout)["inner"]:
        place = node.get("loc", {})
        file = place.get("expansionLoc", place).get("file", file)
        if node["kind"] == "FunctionDecl" and node["name"] not in found:
            found[node["name"]] = read_function(node, file)
    return found


def pointer_depth(spelled):
    """Levels of pointers behind all typedefs, 0 for a function pointer or a value."""
    kind = spelled[1]
    if "(" in kind:
        return 0
    return kind.count("*") + kind.count("[")

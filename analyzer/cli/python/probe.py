# SPDX-License-Identifier: MIT
"""Runs in the interpreter under test: makes cycles again and again and counts the blocks that stay.

    probe.py file SNIPPET ITERATIONS            a snippet or a test file, as it stands
    probe.py type MODULE.TYPE ITERATIONS [SLOT] looks for a way to close a cycle through objects of a type

The last line is `cyclecheck: ` and a JSON object.
"""
import gc
import importlib
import importlib.machinery
import json
import os
import pkgutil
import sys
import unittest

HAVE_GC = 1 << 14


def settle():
    gc.enable()  # PyGC_Collect() does nothing while it is disabled
    for _ in range(3):
        gc.collect()


def blocks_left(make, iterations):
    """Blocks that each call of `make` leaves behind after collecting; caches fill during a first round."""
    before = 0
    for _ in range(2):
        settle()
        before = sys.getallocatedblocks()
        for _ in range(iterations):
            make()
    settle()
    return (sys.getallocatedblocks() - before) / iterations


def unreachable_found(make, iterations):
    """Objects that the collector finds unreachable for each call made while it was off."""
    settle()
    gc.disable()
    try:
        for _ in range(iterations):
            make()
        return gc.collect() / iterations
    finally:
        gc.enable()


def new_objects(make, iterations):
    """What the collector tracks and cannot free."""
    settle()
    known = {id(item) for item in gc.get_objects()}
    for _ in range(iterations):
        make()
    settle()
    return [item for item in gc.get_objects() if id(item) not in known and item is not known]


def with_held(objects, levels=3):
    """The objects and what they refer to, as far as their types tell."""
    seen = {id(item): item for item in objects}
    level = list(objects)
    for _ in range(levels):
        level = [held for item in level for held in gc.get_referents(item) if id(held) not in seen]
        seen.update((id(item), item) for item in level)
    return list(seen.values())


def name_of(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def is_own(cls):
    """Of the interpreter or its library."""
    return cls.__module__.split(".")[0] in getattr(sys, "stdlib_module_names", {"builtins"}) | {"builtins"}


def is_made_in_python(cls):
    return bool(cls.__flags__ & (1 << 9)) and "__module__" in cls.__dict__ and "__weakref__" in cls.__dict__


def explain(objects):
    """no GC, never tracked, or slot not visited: which of the three hides the cycle, and of which type."""
    suspects = {}
    for item in objects:
        cls = type(item)
        if is_own(cls) or is_made_in_python(cls):
            continue
        if not cls.__flags__ & HAVE_GC:
            suspects.setdefault("no GC", set()).add(name_of(cls))
        elif not gc.is_tracked(item):
            suspects.setdefault("never tracked", set()).add(name_of(cls))
        else:
            suspects.setdefault("slot not visited", set()).add(name_of(cls))
    for reason in ("no GC", "never tracked", "slot not visited"):
        if reason in suspects:
            return f"{reason}: {', '.join(sorted(suspects[reason]))}"
    return None


def reason_of(item):
    if not type(item).__flags__ & HAVE_GC:
        return "no GC: " + name_of(type(item))
    if not gc.is_tracked(item):
        return "never tracked: " + name_of(type(item))
    return "slot not visited: " + name_of(type(item))


def answer(verdict, **more):
    print("cyclecheck: " + json.dumps({"verdict": verdict, **more}), flush=True)


# ---- a snippet or a test file ----

class Snippet:
    """One turn: the tests of a test file, else the file itself in a namespace of its own."""

    def __init__(self, path):
        self.path = path
        self.code = compile(open(path, encoding="utf-8").read(), path, "exec")
        names = self.run_code()
        self.cases = [value for value in names.values() if isinstance(value, type)
                      and issubclass(value, unittest.TestCase) and value.__module__ == names["__name__"]]

    def run_code(self):
        names = {"__name__": "cyclecheck_snippet", "__file__": self.path}
        exec(self.code, names)
        return names

    def turn(self):
        if not self.cases:
            self.run_code()
            return
        result = unittest.TestResult()
        for case in self.cases:
            unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
        if result.errors or result.failures:
            raise RuntimeError((result.errors + result.failures)[0][1])


def probe_file(path, iterations):
    snippet = Snippet(path)
    left = blocks_left(snippet.turn, iterations)
    found = unreachable_found(snippet.turn, iterations)
    tracked = new_objects(snippet.turn, min(iterations, 10)) if left >= 0.5 else []
    if found >= 0.9 and len(tracked) < 0.5 * min(iterations, 10):
        rest = f"; {left:.1f} blocks stay for another reason" if left >= 0.5 else ""
        answer("confirmed", how="collected", objects=round(found), reason="the collector found and freed the cycles" + rest)
    elif left >= 0.5:  # interpreters free some of their own blocks meanwhile
        objects = with_held(tracked + ([] if snippet.cases else [*snippet.run_code().values()]))
        answer("confirmed", how="leaked", objects=max(1, round(left)),
               reason=explain(objects) or "it is not visible which type hides the cycle")
    else:
        answer("refuted", objects=0, reason="nothing was left, and the collector found nothing unreachable")


# ---- ways to close a cycle through a type ----

HELD = (
    ("x = []", "x.append(o)"),
    ("def x(*arguments, **names): pass", "x.o = o"),
    ("x = {}", "x['o'] = o"),
    ("class Source:\n    def read(self, *a): return b''\n    def write(self, data): return len(data)\n"
     "    def flush(self): pass\nx = Source()", "x.o = o"),
    ("class Any(str): pass\nx = Any()", "x.o = o"),
)
WITH_HELD = ("x", "'', x", "x, ''", "x, x", "None, x", "x, None", "1, x", "x, 1", "x, x, x")
PLAIN = ("", "''", "1", "b''", "None", "[]", "()", "{}", "print", "'', ''", "1, 1", "None, None", "[], []", "print, ()",
         "'', None", "':memory:'")
HOLDING_METHODS = ("set", "add", "append", "create", "register", "on", "bind", "connect", "push", "insert", "put")


def constructor(path, arguments):
    module, _, name = path.rpartition(".")
    return f"import {module}\no = {module}.{name}({arguments})" if module else f"o = {name}({arguments})"


def by_argument(path):
    for arguments in WITH_HELD:
        for make, close in HELD:
            yield f"{make}\n{constructor(path, arguments)}", close, "its constructor"


def by_attribute(path, make, names):
    for name in names:
        yield make, f"o.{name} = o", name
        for held, close in HELD[:3]:
            yield f"{held}\n{make}\no.{name} = x", close, name


def by_method(cls, make):
    for name in dir(cls):
        if name.startswith(HOLDING_METHODS):
            for held, close in HELD[:2]:
                for arguments in ("x", "'n', x", "x, x"):
                    yield f"{held}\n{make}\no.{name}({arguments})", close, f"{name}()"


def writable(cls):
    kinds = ("member_descriptor", "getset_descriptor")
    return [name for name in dir(cls)
            if type(getattr(cls, name, None)).__name__ in kinds and not name.startswith("__")]


def works(text):
    try:
        exec(text, {})
    except BaseException:  # a constructor may raise what it likes
        return False
    return True


def find_ways(cls, path, slot):
    make = next((text for text in (constructor(path, plain) for plain in PLAIN) if works(text)), None)
    names = writable(cls)
    if make:
        first = [name for name in names if name.strip("_") == (slot or "").strip("_")]
        yield from by_attribute(path, make, first + [name for name in names if name not in first])
        yield make, "o.cyclecheck = o", "its dict"
    yield from by_argument(path)
    if make:
        yield from by_method(cls, make)


class Way:
    def __init__(self, make, close, through):
        self.make, self.close, self.through = make, close, through
        self.text = f"{make}\n{close}  # closes the cycle\n"
        self.code = compile(self.text, "<snippet>", "exec")
        self.open = compile(make, "<snippet>", "exec")

    def turn(self):
        exec(self.code, {})

    def control(self):
        exec(self.open, {})

    def object(self):
        namespace = {}
        exec(self.open, namespace)
        return namespace["o"]


def judge(way, iterations):
    """leaked, collected, or nothing that could be told."""
    if blocks_left(way.control, iterations) >= 0.5:
        return None, 0  # it leaves something behind without any cycle
    left = blocks_left(way.turn, iterations)
    if left >= 0.9:
        return "leaked", round(left)
    return ("collected", 0) if unreachable_found(way.turn, iterations) >= 0.9 else (None, 0)


def concerns(through, slot):
    return not slot or through.strip("_") == slot.strip("_") or through in ("its constructor",) or through.endswith("()")


def extension_modules(package):
    """Of a package, those that are written in C."""
    for info in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
        spec = info.module_finder.find_spec(info.name)
        if spec and (spec.origin or "").endswith(tuple(importlib.machinery.EXTENSION_SUFFIXES)):
            yield importlib.import_module(info.name)


def locate(path):
    """Where to import a type from: its name in C may leave the module out. Raises what importing raises."""
    module, _, name = path.rpartition(".")
    package = importlib.import_module(module or "builtins")
    if hasattr(package, name):
        return getattr(package, name), path
    for extension in extension_modules(package):
        if hasattr(extension, name):
            return getattr(extension, name), f"{extension.__name__}.{name}"
    raise AttributeError(f"module '{module}' has no attribute '{name}'")


def probe_type(path, iterations, slot):
    try:
        cls, path = locate(path)
    except (ImportError, AttributeError, ValueError) as problem:
        answer("not-reached", reason=f"'{path}' cannot be imported: {problem}; PYTHONPATH says where the module is")
        return
    collected = None
    tried = 0
    for make, close, through in find_ways(cls, path, slot):
        if not concerns(through, slot) or not works(f"{make}\n{close}"):
            continue
        way = Way(make, close, through)
        tried += 1
        how, objects = judge(way, iterations)
        if how == "leaked":
            answer("confirmed", how="leaked", objects=objects, reason=reason_of(way.object()), through=through,
                   snippet=way.text)
            return
        if how == "collected" and collected is None:
            collected = way
    if collected is not None and slot and collected.through.strip("_") == slot.strip("_"):
        answer("refuted", objects=0, reason="the collector found and freed the cycle", through=collected.through,
               snippet=collected.text)
    else:
        answer("not-reached", reason=f"no way was found to close a cycle that stays ({tried} were tried); "
               "'cyclecheck validate SNIPPET.py FINDING' takes one")


def main():
    sys.path.insert(1, os.getcwd())  # a module that was built here
    mode, subject, iterations = sys.argv[1], sys.argv[2], int(sys.argv[3])
    if mode == "file":
        probe_file(subject, iterations)
    else:
        probe_type(subject, iterations, sys.argv[4] if len(sys.argv) > 4 else None)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""`cyclecheck validate` in the real interpreter: findings about types, and snippets.

SPDX-License-Identifier: MIT
"""
import argparse
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = ""
PYTHON = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable
MODULE = r"""
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
typedef struct { PyObject_HEAD PyObject *callback; } Box;
static void box_dealloc(PyObject *self) { Py_CLEAR(((Box *)self)->callback); Py_TYPE(self)->tp_free(self); }
static void gc_dealloc(PyObject *self) { PyObject_GC_UnTrack(self); box_dealloc(self); }
static int blind_traverse(PyObject *self, visitproc visit, void *arg) { (void)self; (void)visit; (void)arg; return 0; }
static int good_traverse(PyObject *self, visitproc visit, void *arg) { Py_VISIT(((Box *)self)->callback); return 0; }
static int good_clear(PyObject *self) { Py_CLEAR(((Box *)self)->callback); return 0; }
static PyTypeObject Untracked_Type;
static PyObject *untracked_new(PyTypeObject *type, PyObject *args, PyObject *names) {
  (void)type; (void)args; (void)names;
  Box *self = PyObject_GC_New(Box, &Untracked_Type);
  if (self)
    self->callback = NULL;
  return (PyObject *)self;
}
static PyMemberDef members[] = {{"callback", T_OBJECT, offsetof(Box, callback), 0, NULL}, {NULL, 0, 0, 0, NULL}};
static PyTypeObject Hidden_Type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "boxes.Hidden", .tp_basicsize = sizeof(Box),
  .tp_dealloc = box_dealloc, .tp_flags = Py_TPFLAGS_DEFAULT, .tp_members = members, .tp_new = PyType_GenericNew};
static PyTypeObject Blind_Type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "boxes.Blind", .tp_basicsize = sizeof(Box),
  .tp_dealloc = gc_dealloc, .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, .tp_members = members,
  .tp_traverse = blind_traverse, .tp_clear = good_clear, .tp_free = PyObject_GC_Del, .tp_new = PyType_GenericNew};
static PyTypeObject Untracked_Type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "boxes.Untracked", .tp_basicsize = sizeof(Box),
  .tp_dealloc = gc_dealloc, .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, .tp_members = members,
  .tp_traverse = good_traverse, .tp_clear = good_clear, .tp_free = PyObject_GC_Del, .tp_new = untracked_new};
static PyTypeObject Good_Type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "boxes.Good", .tp_basicsize = sizeof(Box),
  .tp_dealloc = gc_dealloc, .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, .tp_members = members,
  .tp_traverse = good_traverse, .tp_clear = good_clear, .tp_free = PyObject_GC_Del, .tp_new = PyType_GenericNew};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "boxes", .m_size = -1};
PyMODINIT_FUNC PyInit_boxes(void) {
  PyObject *module = PyModule_Create(&definition);
  if (!module || PyModule_AddType(module, &Hidden_Type) || PyModule_AddType(module, &Blind_Type) ||
      PyModule_AddType(module, &Untracked_Type) || PyModule_AddType(module, &Good_Type))
    return NULL;
  return module;
}
"""


class Python(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        ask = "import sysconfig; print(sysconfig.get_path('include')); print(sysconfig.get_config_var('EXT_SUFFIX'))"
        include, suffix = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=True).stdout.split()
        if not Path(include, "Python.h").exists():
            sys.exit(77)  # no headers here
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.scratch.name)
        (cls.folder / "boxes.c").write_text(MODULE)
        subprocess.run(["cc", "-g", "-shared", "-fPIC", "-w", f"-I{include}", "boxes.c", "-o", f"boxes{suffix}"],
                       cwd=cls.folder, check=True)
        cls.run_tool("check", "-q", "--level=note", "--db=graph.db", "boxes.c", "--", f"-I{include}")

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    @classmethod
    def run_tool(cls, *arguments):
        return subprocess.run([TOOL, *arguments], cwd=cls.folder, capture_output=True, text=True, timeout=300,
                              stdin=subprocess.DEVNULL)

    def validate(self, *arguments):
        return self.run_tool("validate", "--db=graph.db", f"--python={PYTHON}", "--iterations=50", *arguments)

    def findings(self, where):
        sql = f"--sql=SELECT id, rule, message, verdict FROM finding WHERE {where}"
        return json.loads(self.run_tool("query", "--db=graph.db", "--format=json", sql).stdout)

    def expect(self, type_name, rule, reason):
        found = self.findings(f"message LIKE '%boxes.{type_name}%' AND rule = '{rule}'")
        self.assertEqual(len(found), 1, found)
        result = self.validate(f"@{found[0]['id']}")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(f"confirmed @{found[0]['id']} {rule}: {reason}: boxes.{type_name}; closed through callback",
                      result.stdout)
        self.assertIn("# closes the cycle", result.stdout)
        self.assertEqual(self.findings(f"id = {found[0]['id']}")[0]["verdict"], "confirmed")

    def test_no_gc(self):
        self.expect("Hidden", "collector-missing", "no GC")

    def test_slot_not_visited(self):
        self.expect("Blind", "traverse-incomplete", "slot not visited")

    def test_never_tracked(self):
        self.expect("Untracked", "track-missing", "never tracked")

    def test_good_type_has_no_finding(self):
        self.assertEqual(self.findings("message LIKE '%boxes.Good%'"), [])

    def test_emitted_snippet_is_one(self):
        number = self.findings("message LIKE '%boxes.Hidden%'")[0]["id"]
        emitted = self.validate(f"@{number}", "--emit")
        (self.folder / "emitted.py").write_text(emitted.stdout)
        result = self.validate("emitted.py", f"@{number}")
        self.assertEqual(result.returncode, 1, emitted.stdout + result.stderr)
        self.assertIn("confirmed emitted.py: no GC: boxes.Hidden", result.stdout)

    def snippet(self, text, *more):
        (self.folder / "snippet.py").write_text(text)
        return self.run_tool("validate", f"--python={PYTHON}", "snippet.py", *more)

    def test_collected_cycle(self):
        result = self.snippet("import boxes\no = boxes.Good()\no.callback = o\n")
        self.assertIn("confirmed snippet.py: the collector found and freed the cycles: 1 object", result.stdout)

    def test_collected_cycle_refutes_a_finding_about_the_protocol(self):
        number = self.findings("message LIKE '%boxes.Blind%'")[0]["id"]
        (self.folder / "snippet.py").write_text("import boxes\no = boxes.Good()\no.callback = o\n")
        result = self.validate("snippet.py", f"@{number}")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("refuted snippet.py", result.stdout)

    def test_no_cycle(self):
        result = self.snippet("import boxes\no = boxes.Hidden()\no.callback = []\n")
        self.assertIn("refuted snippet.py", result.stdout)
        self.assertEqual(result.returncode, 0)

    def test_test_file(self):
        result = self.snippet("import boxes, unittest\nclass T(unittest.TestCase):\n    def test(self):\n"
                              "        o = boxes.Hidden()\n        o.callback = o\n")
        self.assertIn("confirmed snippet.py", result.stdout)

    def test_broken_snippets(self):
        for text, said in (("x = [", "was never closed"), ("import os; os._exit(3)", "it exited with code 3"),
                           ("raise SystemExit(0)", "it exited with code 0"), ("import nothing_like_it", "nothing_like_it"),
                           ("import ctypes; ctypes.string_at(0)", "signal 11")):
            result = self.snippet(text)
            self.assertEqual(result.returncode, 2, text)
            self.assertTrue(result.stdout.startswith("error snippet.py"), result.stdout)
            self.assertIn(said, result.stdout)
        result = self.run_tool("validate", "--run-timeout=1", f"--python={PYTHON}", str(self.endless()))
        self.assertIn("still running after 1 seconds", result.stdout)
        result = self.run_tool("validate", "--python=/no/such/python", "snippet.py")
        self.assertIn("it could not be started", result.stdout)

    def endless(self):
        path = self.folder / "endless.py"
        path.write_text("while True: pass\n")
        return path

    def test_nothing_is_written(self):
        before = sorted(path.name for path in self.folder.iterdir() if not path.name.endswith((".py", ".lock")))
        self.snippet("import boxes\n")
        after = sorted(path.name for path in self.folder.iterdir() if not path.name.endswith((".py", ".lock")))
        self.assertEqual(before, after)


def main():
    global TOOL
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    arguments, rest = parser.parse_known_args()
    TOOL = str(Path(arguments.tool).resolve())
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()

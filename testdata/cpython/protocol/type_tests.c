// Type tests narrow what a slot can hold: an exact one proves a str; one that lets subclasses pass leaves a way back
// that nobody takes; one that is not on every path proves nothing.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

typedef struct {
  PyObject_HEAD
  PyObject *exact, *kind, *parsed, *either, *other, *replaced;
} Named;

// expect(note): traverse-incomplete 'kind'
// expect(note): traverse-incomplete 'parsed'
// expect(warning): traverse-incomplete 'other'
static int Named_traverse(Named *self, visitproc visit, void *arg) { // expect(warning): traverse-incomplete 'replaced'
  (void)self, (void)visit, (void)arg;
  return 0;
}

static int Named_clear(Named *self) {
  Py_CLEAR(self->exact);
  Py_CLEAR(self->kind);
  Py_CLEAR(self->parsed);
  Py_CLEAR(self->either);
  Py_CLEAR(self->other);
  Py_CLEAR(self->replaced);
  return 0;
}

static void Named_dealloc(Named *self) {
  PyObject_GC_UnTrack(self);
  Named_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject Named_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Named",
    .tp_basicsize = sizeof(Named),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Named_dealloc,
    .tp_traverse = (traverseproc)Named_traverse,
    .tp_clear = (inquiry)Named_clear,
};

int named_set(Named *self, PyObject *exact, PyObject *kind, PyObject *either, PyObject *other) {
  if (PyUnicode_CheckExact(exact)) {
    Py_INCREF(exact);
    Py_XSETREF(self->exact, exact);
  }
  if (!PyUnicode_Check(kind)) {
    PyErr_SetString(PyExc_TypeError, "str expected");
    return -1;
  }
  Py_INCREF(kind);
  Py_XSETREF(self->kind, kind);
  if (either != Py_None && !PyLong_CheckExact(either))
    return -1;
  Py_INCREF(either);
  Py_XSETREF(self->either, either);
  if (self->exact && !PyLong_CheckExact(other))
    return -1;
  Py_INCREF(other);
  Py_XSETREF(self->other, other);
  return 0;
}

int named_replace(Named *self, PyObject *name, PyObject *better) {
  if (!PyUnicode_CheckExact(name))
    return -1;
  name = better;
  Py_INCREF(name);
  Py_XSETREF(self->replaced, name);
  return 0;
}

int named_parse(Named *self, PyObject *arguments) {
  PyObject *parsed = NULL;
  int n = 0;
  if (!PyArg_ParseTuple(arguments, "iU:parse", &n, &parsed))
    return -1;
  Py_INCREF(parsed);
  Py_XSETREF(self->parsed, parsed);
  return n;
}

// A dealloc that releases while the object is still tracked, and the ways to do it right.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *value;
  PyObject *weakrefs;
} Cell;

static int Cell_traverse(Cell *self, visitproc visit, void *arg) {
  Py_VISIT(self->value);
  return 0;
}

static int Cell_clear(Cell *self) {
  Py_CLEAR(self->value);
  return 0;
}

static void late_dealloc(Cell *self) {
  Cell_clear(self); // expect(warning): untrack-missing late_dealloc calls Py_CLEAR while the collector still tracks
  PyObject_GC_UnTrack(self);
  PyObject_GC_Del(self);
}

static void weak_dealloc(Cell *self) {
  if (self->weakrefs)
    PyObject_ClearWeakRefs((PyObject *)self); // expect(warning): untrack-missing PyObject_ClearWeakRefs
  PyObject_GC_UnTrack(self);
  Cell_clear(self);
  PyObject_GC_Del(self);
}

static void good_dealloc(Cell *self) {
  if (PyObject_GC_IsTracked((PyObject *)self))
    PyObject_GC_UnTrack(self);
  Py_XDECREF(self->value); // expect-not: untrack-missing
  PyObject_GC_Del(self);
}

static void trash_dealloc(Cell *self) {
  PyObject_GC_UnTrack(self);
  Py_TRASHCAN_BEGIN(self, trash_dealloc)
  Py_XDECREF(self->value); // expect-not: untrack-missing
  PyObject_GC_Del(self);
  Py_TRASHCAN_END
}

#define CELL(NAME, DEALLOC)                                                                                            \
  PyTypeObject NAME = {                                                                                                \
      PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m." #NAME,                                                             \
      .tp_basicsize = sizeof(Cell),                                                                                    \
      .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,                                                             \
      .tp_dealloc = (destructor)DEALLOC,                                                                               \
      .tp_traverse = (traverseproc)Cell_traverse,                                                                      \
      .tp_clear = (inquiry)Cell_clear,                                                                                 \
      .tp_weaklistoffset = offsetof(Cell, weakrefs),                                                                   \
  }
CELL(Late, late_dealloc);
CELL(Weak, weak_dealloc);
CELL(Good, good_dealloc);
CELL(Trash, trash_dealloc);

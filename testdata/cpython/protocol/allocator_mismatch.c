// The allocator and the type disagree about the collector's header.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *value;
} Box;

static int Box_traverse(Box *self, visitproc visit, void *arg) {
  Py_VISIT(self->value);
  return 0;
}

static int Box_clear(Box *self) {
  Py_CLEAR(self->value);
  return 0;
}

static void Box_dealloc(Box *self) {
  PyObject_GC_UnTrack(self);
  Box_clear(self);
  PyObject_GC_Del(self);
}

static PyTypeObject Box_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Box",
    .tp_basicsize = sizeof(Box),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Box_dealloc,
    .tp_traverse = (traverseproc)Box_traverse,
    .tp_clear = (inquiry)Box_clear,
};

PyObject *box_new(void) {
  Box *self = PyObject_New(Box, &Box_Type); // expect(error): collector-allocator-mismatch the type has Py_TPFLAGS_HAVE_GC
  if (self)
    self->value = NULL;
  return (PyObject *)self;
}

static PyTypeObject Plain_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Plain",
    .tp_basicsize = sizeof(PyObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)PyObject_Free,
};

PyObject *plain_new(void) {
  return PyObject_GC_New(PyObject, &Plain_Type); // expect(error): collector-allocator-mismatch has no Py_TPFLAGS_HAVE_GC
}

PyObject *plain_good(void) {
  return PyObject_New(PyObject, &Plain_Type); // expect-not: collector-allocator-mismatch
}

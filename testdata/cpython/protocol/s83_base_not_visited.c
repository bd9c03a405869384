// A subtype's traverse function visits its own slot and forgets its base's; its sibling delegates.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *bases;
} Base;

static int Base_traverse(Base *self, visitproc visit, void *arg) {
  Py_VISIT(self->bases);
  return 0;
}

static int Base_clear(Base *self) {
  Py_CLEAR(self->bases);
  return 0;
}

static void Base_dealloc(Base *self) {
  PyObject_GC_UnTrack(self);
  Base_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyTypeObject Base_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Base",
    .tp_basicsize = sizeof(Base),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_BASETYPE,
    .tp_dealloc = (destructor)Base_dealloc,
    .tp_traverse = (traverseproc)Base_traverse,
    .tp_clear = (inquiry)Base_clear,
};

typedef struct {
  Base base;
  PyObject *cls;
} Sub;

static int Sub_traverse(Sub *self, visitproc visit, void *arg) { // expect(warning): traverse-incomplete 'bases'
  Py_VISIT(self->cls);
  return 0;
}

static int Sub_clear(Sub *self) {
  Py_CLEAR(self->cls);
  return Base_clear((Base *)self);
}

static void Sub_dealloc(Sub *self) {
  PyObject_GC_UnTrack(self);
  Py_CLEAR(self->cls);
  Base_Type.tp_dealloc((PyObject *)self);
}

PyTypeObject Sub_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Sub",
    .tp_basicsize = sizeof(Sub),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Sub_dealloc,
    .tp_traverse = (traverseproc)Sub_traverse,
    .tp_clear = (inquiry)Sub_clear,
    .tp_base = &Base_Type,
};

static int Good_traverse(Sub *self, visitproc visit, void *arg) { // expect-not: traverse-incomplete
  Py_VISIT(self->cls);
  return Base_Type.tp_traverse((PyObject *)self, visit, arg);
}

PyTypeObject Good_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Good",
    .tp_basicsize = sizeof(Sub),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Sub_dealloc,
    .tp_traverse = (traverseproc)Good_traverse,
    .tp_clear = (inquiry)Sub_clear,
    .tp_base = &Base_Type,
};

PyTypeObject Inherits_Type = { // expect-not: collector-missing
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Inherits",
    .tp_basicsize = sizeof(Base),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Base_dealloc,
    .tp_base = &Base_Type,
};

// expect(warning): traverse-incomplete the missing tp_traverse does not visit 'bases'
PyTypeObject Cut_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Cut",
    .tp_basicsize = sizeof(Base),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Base_dealloc,
    .tp_base = &Base_Type,
};

// A base that is only known while the program runs sees its own part of the object, never what the type adds.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

typedef struct {
  PyBaseExceptionObject exc;
  PyObject *cursor, *state;
} Error;

static int Error_traverse(Error *self, visitproc visit, void *arg) { // expect(warning): traverse-incomplete 'state'
  Py_VISIT(self->cursor);
  return ((PyTypeObject *)PyExc_Exception)->tp_traverse((PyObject *)self, visit, arg);
}

static int Error_clear(Error *self) {
  Py_CLEAR(self->cursor);
  Py_CLEAR(self->state);
  return ((PyTypeObject *)PyExc_Exception)->tp_clear((PyObject *)self);
}

static void Error_dealloc(Error *self) {
  PyObject_GC_UnTrack(self);
  Error_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

void error_set(Error *self, PyObject *state, PyObject *cursor) {
  Py_XSETREF(self->state, Py_NewRef(state));
  Py_XSETREF(self->cursor, Py_NewRef(cursor));
}

PyTypeObject Error_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Error",
    .tp_basicsize = sizeof(Error),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_BASETYPE,
    .tp_dealloc = (destructor)Error_dealloc,
    .tp_traverse = (traverseproc)Error_traverse,
    .tp_clear = (inquiry)Error_clear,
};

struct api {
  PyTypeObject *base;
};
static struct api *imported;

typedef struct { /* repeats the members of the imported base */
  PyObject_HEAD
  PyObject *jar, *name;
} Persistent;

static int Persistent_traverse(Persistent *self, visitproc visit, void *arg) { // expect-not: traverse-incomplete
  Py_VISIT(self->name);
  return imported->base->tp_traverse((PyObject *)self, visit, arg);
}

static int Persistent_clear(Persistent *self) {
  Py_CLEAR(self->name);
  Py_CLEAR(self->jar);
  return 0;
}

static void Persistent_dealloc(Persistent *self) {
  PyObject_GC_UnTrack(self);
  Persistent_clear(self);
  imported->base->tp_dealloc((PyObject *)self);
}

void persistent_set(Persistent *self, PyObject *jar, PyObject *name) {
  Py_XSETREF(self->jar, Py_NewRef(jar));
  Py_XSETREF(self->name, Py_NewRef(name));
}

PyTypeObject Persistent_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Persistent",
    .tp_basicsize = sizeof(Persistent),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_BASETYPE,
    .tp_dealloc = (destructor)Persistent_dealloc,
    .tp_traverse = (traverseproc)Persistent_traverse,
    .tp_clear = (inquiry)Persistent_clear,
};
